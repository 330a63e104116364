import { periodCode } from '../../../../core/period';
import { periodName } from '../../periodName';
import { numberTexts } from '../../../numbers';
import type { MovesViewTexts } from '../../../vi/pane/results/movesView';
import { counted } from '../../plural';

const { plain } = numberTexts('en-US');

const yearOr = (year: number | null) => (year === null ? 'this year' : periodName(year));
/** `Down 10 places` */
function places(count: number, letters: 'capital' | 'lower' = 'capital'): string {
  const text =
    count === 0
      ? 'same rank'
      : count > 0
        ? `up ${counted(count, 'place', 'places')}`
        : `down ${counted(-count, 'place', 'places')}`;
  return letters === 'lower' ? text : `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
const ownIndex = (count: number) => `its own index ${count > 0 ? 'rose' : 'fell'}`;
const otherUnits = (count: number) => `other units ${count > 0 ? 'fell behind' : 'overtook it'}`;

export const movesView: MovesViewTexts = {
  groups: { rose: 'rose', fell: 'fell', unchanged: 'no change', notCompared: 'not compared' },
  filter: 'Filter by move',
  chart: (then, now) => `Ranks in ${periodName(then)} and ${yearOr(now)}`,
  chartHelp:
    'Chart: each line is a unit, with its rank last year on the left and its rank now on the right. Use the arrow keys to go through the units. The list below says the same.',
  chartHint: 'Point at a line to see its move; click it to open the unit’s sheet.',
  chartNow: (year) => (year === null ? 'Now' : periodCode(year)),
  someDrawn: (drawn, all) =>
    `${counted(all, 'unit', 'units')} of the block can be compared; only the ${plain(drawn)} that moved most or are in the lead are drawn. The list below has all of them.`,
  rose: (count, from, to) => `up ${counted(count, 'place', 'places')}, from ${plain(from)} to ${plain(to)}`,
  fell: (count, from, to) => `down ${counted(count, 'place', 'places')}, from ${plain(from)} to ${plain(to)}`,
  unchanged: (rank) => `unchanged at ${plain(rank)}`,
  index: 'Index',
  list: 'Units, biggest moves first',
  earlierFiles: {
    title: 'Earlier years in other files',
    hint: 'The figures of earlier years in these files (score sheets, rankings) are used for the sheet “Over the years” (if it is ticked in the rules), for the lines over the years, and for the sentence about the years in the announcement and the report. The comparison with last year uses the open workbook only. The files are kept until the add-in is closed; no sheet of theirs is copied into this workbook.',
    add: 'Add files of earlier years…',
    list: 'Chosen files of earlier years',
    unread: (file) => `${file} (cannot be read)`,
    drop: (file) => `Remove ${file}`,
  },
  overYears: (unit, areYears, years) => `${unit} over the ${areYears ? 'years' : 'periods'}: ${years}`,
  why: (unit) => `Why: ${unit}`,
  none: {
    rose: 'No unit rose.',
    fell: 'No unit fell.',
    unchanged: 'No unit kept its rank.',
    notCompared: 'Every unit can be compared.',
  },
  left: (names, year) => `In the block in ${periodName(year)} but no longer: ${names.join('; ')}.`,
  setChange: (added, removed, maxChanged) =>
    `The criteria set differs from last year’s: ${[
      ...(added === 0 ? [] : [`${added} added`]),
      ...(removed === 0 ? [] : [`${removed} removed`]),
      ...(maxChanged === 0 ? [] : [`${maxChanged} with different max points`]),
    ].join(', ')}.`,
  moved: (own, others) => {
    const total = places(own + others);
    if (own === 0 && others === 0) return 'The rank did not change.';
    if (others === 0) return `${total}, because ${ownIndex(own)}.`;
    if (own === 0) return `${total}, because ${otherUnits(others)}.`;
    return own > 0 === others > 0
      ? `${total}: ${plain(Math.abs(own))} because ${ownIndex(own)}, ${plain(Math.abs(others))} because ${otherUnits(others)}.`
      : `${total}: ${places(own, 'lower')} because ${ownIndex(own)}, but ${places(others, 'lower')} because ${otherUnits(others)}.`;
  },
  fellWithoutLoss: 'The unit fell in rank although its index did not fall.',
  roseWithoutGain: 'The unit rose in rank although its index did not rise.',
  rankNow: (year, rank) => `With its ${periodName(year)} index it would now rank ${plain(rank)}.`,
  rankThen: (year, rank, now) =>
    `With ${now === null ? 'this year’s index' : `its ${periodName(now)} index`} it would have ranked ${plain(rank)} in the ${periodName(year)} block.`,
  fields: 'Field',
  fieldsOf: (unit) => `Fields of ${unit}`,
  share: 'Contribution (pp)',
  fieldRank: (rank) => `rank ${plain(rank)}`,
  fieldRanks: (from, to) => `rank ${plain(from)} → ${plain(to)}`,
  full: 'at the max',
  best: 'best of the block',
  worst: 'lowest of the block',
  other: 'Other (bonus, penalty)',
  otherApproximate: 'Other (bonus, penalty, weights, rounding)',
  total: 'Index',
  lost: (count) =>
    `${counted(count, 'criterion', 'criteria')} that scored last year and ${count === 1 ? 'has' : 'have'} 0 points now`,
  gained: (count) =>
    `${counted(count, 'criterion', 'criteria')} that had 0 points last year and ${count === 1 ? 'scores' : 'score'} now`,
  lostPoints: (points, maxPoints) => `${points} → 0/${maxPoints}`,
  gainedPoints: (points, maxPoints) => `0 → ${points}/${maxPoints}`,
  missing: {
    none: 'There are no figures of last year to compare with yet.',
    unmatched: (sheets) =>
      `The workbook has figures of last year (${sheets.map((name) => `“${name}”`).join(', ')}), but none of them has the name of a unit of this block.`,
    add: 'Add a sheet with last year’s ranking, laid out as below, or last year’s score sheets to this workbook; then click Compute Ranking.',
    match:
      'See in Data how that sheet is read; add names that are written differently in Rules (other names); then click Compute Ranking.',
    example: 'An example',
    exampleTitle: (year) => `KẾT QUẢ XẾP HẠNG NĂM ${year ?? '…'}`,
    columns: ['TT', 'Tên đơn vị', 'Chỉ số (%)', 'Xếp hạng'],
    rows: [
      ['1', 'Sở Nội vụ', '92,15', '1'],
      ['2', 'Sở Tư pháp', '91,40', '2'],
    ],
    notes: [
      'The year is in the title of the table or in the name of the sheet.',
      'Units are named as they are this year; capital letters do not matter.',
      'Several blocks: add rows with their names, such as “I. Sở, ban, ngành”, or a column “Khối”.',
      'With a column of percentages for each field, the causes can be shown by field.',
    ],
    openData: 'Open Data',
  },
};
