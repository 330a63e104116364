import { numberTexts } from '../../../numbers';
import type { SetViewTexts } from '../../../vi/pane/results/setView';

const { plain } = numberTexts('en-US');
const rank = (value: number | null) => (value === null ? '–' : plain(value));
const units = (count: number) => `${plain(count)} ${count === 1 ? 'unit' : 'units'}`;

/** Texts of the pane's view of the criteria set; reasons and headers are those of the sheet. */
export const setView: SetViewTexts = {
  tab: 'Criteria set',
  about:
    'A review of the criteria set for next year: suggestions only. Tick “Drop” or change the max points to see how the ranks would change; the scores in the workbook are not changed.',
  list: 'Criteria of the block',
  facts: (criteria, named, compared, ranked) =>
    `${plain(criteria)} ${criteria === 1 ? 'criterion' : 'criteria'} · ${plain(named)} with a suggested change · ${plain(compared)} of ${units(ranked)} compared`,
  allSuggestions: 'All suggestions',
  inShort: (mean, byMax, actual) => `Average ${mean} · weight ${byMax}, actually ${actual}`,
  drop: 'Drop',
  dropOf: (title) => `Drop criterion ${title}`,
  maxOf: (title) => `Max points of criterion ${title}`,
  wrongMax: 'Enter a number above 0, up to 1,000, with at most 2 decimals.',
  open: (sheet, cell) => `Open cell ${cell} of “${sheet}”`,
  outcome: 'Result with the criteria set being tried',
  untried: 'Nothing has been tried yet.',
  finding: 'Computing…',
  nothingLeft: 'No criterion is left.',
  changed: (changed, all, largest) =>
    changed === 0
      ? 'No unit changes its rank.'
      : `${plain(changed)} of ${units(all)} ${changed === 1 ? 'changes its rank' : 'change ranks'}, by ${plain(largest)} ${largest === 1 ? 'place' : 'places'} at most.`,
  sums: (criteria, maxima, averages) =>
    `Number of criteria ${plain(criteria[0])} → ${plain(criteria[1])}; total max points ${maxima[0]} → ${maxima[1]}; average ${averages[0]} → ${averages[1]}`,
  proportion: 'Points of a criterion whose max changes are scaled in proportion: 1.5 of 2 become 2.25 of 3.',
  proportionWithShares:
    'Points of a criterion whose max changes are scaled in proportion. A criterion with a weight of its own keeps that weight, so a different max does not change the index.',
  notExact: 'Scaled points are rounded to a millionth of a point.',
  moved: 'Units whose rank changes',
  ranks: (from, to) => `${rank(from)} → ${rank(to)}`,
  indexes: (from, to) => `Index ${from} → ${to}`,
  and: (rest) => `and ${plain(rest)} more`,
  reset: 'Undo the changes',
  write: 'Write as a new criteria set',
  writeHint:
    'Adds a criteria sheet for next year, from which forms can be issued at once. It replaces no sheet; the scoring options below the criteria must be adjusted by hand.',
  gone: 'This block is no longer in the results. Compute again.',
};
