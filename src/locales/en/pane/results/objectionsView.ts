import { numberTexts } from '../../../numbers';
import type { ObjectionsViewTexts } from '../../../vi/pane/results/objectionsView';

const { plain } = numberTexts('en-US');
const rank = (value: number | null) => (value === null ? 'not ranked' : plain(value));

export const objectionsView: ObjectionsViewTexts = {
  by: 'Try scores, see objections or review the criteria set',
  trial: 'Try scores',
  tab: (objections) => `Objections (${plain(objections)})`,
  list: 'Objections to scores',
  facts: (objections, open) =>
    `${plain(objections)} ${objections === 1 ? 'objection' : 'objections'} · ${plain(open)} not decided yet. Click a line to open the cell of its decision.`,
  decision: 'Decision',
  allDecisions: 'All decisions',
  points: (from, asked, to) =>
    `Score on the sheet ${from}, requested ${asked}${to === null ? '' : `, counts as ${to}`}`,
  others: (names) => `Other ranks that change: ${names}`,
  noOther: 'No other rank changes.',
  moved: (unit, from, to) => `${unit} (${rank(from)} → ${rank(to)})`,
  and: (rest) => `and ${plain(rest)} more`,
  finding: 'Computing…',
  written: (unit, criteria, sheet, cell, isNew) =>
    `${isNew ? `Added the sheet “${sheet}” with` : 'Wrote'} ${plain(criteria.length)} ${criteria.length === 1 ? 'objection' : 'objections'} of ${unit}${isNew ? '' : ` on the sheet “${sheet}”`}, from cell ${cell} (${criteria.length === 1 ? 'criterion' : 'criteria'} ${criteria.join('; ')}). The reasons have been left blank for you to fill in.`,
  apart:
    'The new rows are at the end of the sheet, below sums and signatures; you may move them up below the earlier objections.',
  nothingWritten: (unit) => `No objection of ${unit} was added.`,
  left: {
    open: 'has an objection that is not decided yet, so none was added.',
    decided:
      'has an objection that was decided, so none was added. To decide again, change that decision or add the columns “Quyết định lần 2” and “Điểm sau xem xét lần 2”.',
    notCounted:
      'has an objection that does not count, so none was added. Correct that row as the findings say.',
    unclear:
      'cannot be written because the name of the unit or criterion could be mistaken for another one. Please write this row yourself.',
  },
};
