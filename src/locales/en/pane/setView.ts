import { numberTexts } from '../../numbers';
import type { SetViewTexts } from '../../vi/pane/setView';

const { plain } = numberTexts('en-US');
const rank = (value: number | null) => (value === null ? '–' : plain(value));
const units = (count: number) => `${plain(count)} ${count === 1 ? 'unit' : 'units'}`;

/** Texts of the pane's view of the criteria set; reasons and headers are those of the sheet. */
export const setView: SetViewTexts = {
  tab: 'Criteria set',
  about:
    'A look at the set for next year: suggestions only. Tick “Drop” or change a max to see ranks move; the scores in the workbook stay as they are.',
  list: 'Criteria of the block',
  facts: (criteria, named, compared, ranked) =>
    `${plain(criteria)} ${criteria === 1 ? 'criterion' : 'criteria'} · ${plain(named)} with a suggestion to change · ${plain(compared)} of ${units(ranked)} compared`,
  allSuggestions: 'All suggestions',
  inShort: (mean, byMax, actual) => `Average ${mean} · weight ${byMax}, actually ${actual}`,
  drop: 'Drop',
  dropOf: (title) => `Drop criterion ${title}`,
  maxOf: (title) => `Max points of criterion ${title}`,
  wrongMax: 'A number above 0, up to 1,000, with at most 2 decimals.',
  open: (sheet, cell) => `Open cell ${cell} of “${sheet}”`,
  outcome: 'What the set that is tried comes to',
  untried: 'Nothing is tried yet.',
  finding: 'Computing…',
  nothingLeft: 'No criterion is left.',
  changed: (changed, all, largest) =>
    changed === 0
      ? 'No unit has another rank.'
      : `${plain(changed)} of ${units(all)} ${changed === 1 ? 'has' : 'have'} another rank, at most ${plain(largest)} ${largest === 1 ? 'place' : 'places'} away.`,
  sums: (criteria, maxima, averages) =>
    `Criteria ${plain(criteria[0])} → ${plain(criteria[1])}; max points in all ${maxima[0]} → ${maxima[1]}; average ${averages[0]} → ${averages[1]}`,
  proportion: 'Points of a criterion with another max are in proportion: 1.5 of 2 become 2.25 of 3.',
  proportionWithShares:
    'Points of a criterion with another max are in proportion. A criterion with a weight of its own keeps it, so that another max changes no index.',
  notExact: 'Points in proportion are rounded to a millionth of a point.',
  moved: 'Units with another rank',
  ranks: (from, to) => `${rank(from)} → ${rank(to)}`,
  indexes: (from, to) => `Index ${from} → ${to}`,
  and: (rest) => `and ${plain(rest)} more`,
  reset: 'Undo the changes',
  write: 'Write as a new criteria set',
  writeHint:
    'Adds a criteria sheet of the next year, which forms can be issued by at once. It replaces no sheet; ways of scoring that stand below criteria are yours to mend.',
  gone: 'This block is no longer in the results. Compute again.',
};
