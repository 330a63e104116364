import { numberTexts } from '../../numbers';
import type { HelpTexts } from '../../vi/pane/help';

const { plain } = numberTexts('en-US');

export const help: HelpTexts = {
  contents: 'Contents',
  toContents: 'Back to Contents',
  topics: {
    layouts: 'Tables that can be read',
    rules: 'How results are computed',
    findings: 'Findings and what to do',
    sheets: 'Result sheets',
    keyboard: 'Keyboard',
  },
  layouts: {
    intro:
      'Open a workbook with one or more tables like these and click Compute Ranking. Letterheads above and signatures below a table do not matter, nor do capitals and punctuation in headers.',
    notes: [
      'The block is taken from a line “Block: …” (“Khối: …”), a column “Block” (“Khối”) or the list of units, otherwise from the units’ names.',
      'A blank cell means “not scored yet”. “-”, “KAD”, “Không áp dụng” and “Không phát sinh” mean that a criterion does not apply. Neither counts as 0.',
      'Is a sheet read wrongly? Open Data, choose the sheet and correct how it is read.',
    ],
  },
  rules: {
    now: 'Rules used for this workbook',
    example: 'Example',
    exampleIntro:
      'Three departments were appraised as follows. KAD: the criterion does not apply to Sở Tư pháp.',
    step: (unit, points, maxPoints, percent) =>
      `${unit}: ${points} points / ${maxPoints} max points of the criteria that apply × 100 = ${percent}`,
    result: 'Result',
    average: (percent) => `The block’s average is the mean of the indexes: ${percent}.`,
    points: [
      'Index = points / max points of the criteria that apply × 100; the same goes for each field. Nothing is rounded along the way.',
      'Units with equal indexes share a rank: 1, 1, 3.',
      'A zero-score criterion is one that applies, has max points above 0 and received exactly 0.',
      'Compared with last year: the published rank and the percentage of each field; a new, merged or split unit is not compared.',
      'Self-scores are compared with appraised scores in the criteria that have both; a blank cell or a criterion that does not apply does not count as 0.',
      'Other ways to compute (rounding, ties, criteria that do not apply, grades…) are chosen in Rules.',
    ],
  },
  findings: {
    intro:
      'An error keeps its block out of the ranking until it is corrected; warnings and notes do not. Each kind is shown by an example.',
    search: 'Search the findings',
    count: (shown, all) => `${plain(shown)} of ${plain(all)}`,
    code: (code) => `Code: ${code}`,
  },
  sheets: {
    intro:
      'Each run writes its results to new sheets, which replace those of the previous run. A result sheet that you have edited is kept.',
    of: '…',
  },
  keyboard: {
    keys: [
      ['Tab, Shift+Tab', 'Goes to the next or previous button or field'],
      ['Enter, Space', 'Presses a button; opens the source cell of a row of results'],
      ['↑ ↓', 'Go to the row above or below in lists and the chart'],
      ['Home, End', 'Go to the first or last row'],
      ['← →', 'Move between the tabs of the results'],
      ['F6, Ctrl+F6', 'Move between the sheet and this pane'],
    ],
  },
};
