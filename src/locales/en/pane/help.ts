import { numberTexts } from '../../numbers';
import type { HelpTexts } from '../../vi/pane/help';

const { plain } = numberTexts('en-US');

export const help: HelpTexts = {
  contents: 'Contents',
  toContents: 'Back to Contents',
  topics: {
    layouts: 'Tables that are read',
    rules: 'How it is computed',
    findings: 'Findings and what to do',
    sheets: 'Result sheets',
    keyboard: 'Keyboard',
  },
  layouts: {
    intro:
      'Open a workbook with one or more tables like these and click Compute Ranking. Letterheads above and signatures below a table do not matter, nor do capitals and punctuation in headers.',
    notes: [
      'A block is told by a line “Khối: …”, a column Khối, the list of units, or else by the units’ names.',
      'A blank is not scored yet. “-”, “KAD”, “Không áp dụng”, “Không phát sinh” mean that a criterion does not apply. Neither is 0.',
      'Read wrongly? Open Data, choose the sheet and correct how it is read.',
    ],
  },
  rules: {
    now: 'Rules used for this workbook',
    example: 'Example',
    exampleIntro:
      'Three departments were verified as follows. KAD: the criterion does not apply to Sở Tư pháp.',
    step: (unit, points, maxPoints, percent) =>
      `${unit}: ${points} points / ${maxPoints} max points of the criteria that apply × 100 = ${percent}`,
    result: 'Result',
    average: (percent) => `The block’s average is the mean of the indexes: ${percent}.`,
    points: [
      'Index = points / max points of the criteria that apply × 100; a field’s likewise. Nothing is rounded on the way.',
      'Units with equal indexes share a rank: 1, 1, 3.',
      'A zero score is a criterion that applies, has max points above 0 and got exactly 0.',
      'Against last year: the published rank and the percentage of each field; a new, merged or split unit is not compared.',
      'Self-scores are compared with appraised scores in the criteria that have both; a blank, or a criterion that does not apply, is not 0.',
      'Other ways to compute (rounding, ties, criteria that do not apply, grades…) are chosen in Rules.',
    ],
  },
  findings: {
    intro:
      'An error keeps its block out of the ranking until it is corrected; warnings and notes do not. Each kind is shown by an example.',
    search: 'Find a finding',
    count: (shown, all) => `${plain(shown)} of ${plain(all)}`,
    code: (code) => `Code: ${code}`,
  },
  sheets: {
    intro:
      'Each run writes its results to new sheets in place of the results before. A result sheet that you edited is kept.',
    of: '…',
  },
  keyboard: {
    keys: [
      ['Tab, Shift+Tab', 'To the next or previous button or field'],
      ['Enter, Space', 'Presses a button; on a row of results opens its source cell'],
      ['↑ ↓', 'The row above or below in lists and the chart'],
      ['Home, End', 'First row, last row'],
      ['← →', 'Moves between the tabs of the results'],
      ['F6, Ctrl+F6', 'Moves between the sheet and this pane'],
    ],
  },
};
