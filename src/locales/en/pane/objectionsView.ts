import { numberTexts } from '../../numbers';
import type { ObjectionsViewTexts } from '../../vi/pane/objectionsView';

const { plain } = numberTexts('en-US');
const rank = (value: number | null) => (value === null ? 'not ranked' : plain(value));

export const objectionsView: ObjectionsViewTexts = {
  by: 'Try scores or see objections',
  trial: 'Try scores',
  tab: (objections) => `Objections (${plain(objections)})`,
  list: 'Objections to scores',
  facts: (objections, open) =>
    `${plain(objections)} ${objections === 1 ? 'objection' : 'objections'} · ${plain(open)} not decided yet. A click on a line opens the cell of its decision.`,
  decision: 'Decision',
  allDecisions: 'All decisions',
  points: (from, asked, to) =>
    `Score in the sheet ${from}, asked ${asked}${to === null ? '' : `, counts as ${to}`}`,
  others: (names) => `Other ranks that change: ${names}`,
  noOther: 'No other rank changes.',
  moved: (unit, from, to) => `${unit} (${rank(from)} → ${rank(to)})`,
  and: (rest) => `and ${plain(rest)} more`,
  finding: 'Computing…',
};
