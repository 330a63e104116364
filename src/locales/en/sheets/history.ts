import { areYears, periodCode } from '../../../core/period';
import type { Period } from '../../../core/period';
import type { HistoryTexts } from '../../../core/report/words/historyTexts';
import { numberTexts } from '../../numbers';
import { plural } from '../plural';

const { plain } = numberTexts('en-US');
const codeOf = (period: Period | null) => (period === null ? 'this period' : periodCode(period));
/** `2021 – 2024`. */
const span = (first: Period | null, last: Period | null) => `${codeOf(first)} – ${codeOf(last)}`;

export const history: HistoryTexts = {
  sheetName: 'Over the years',
  inSummary:
    'Index and rank of each unit and averages of the blocks over the years (or months or quarters); charts',
  inHelp:
    'Index and rank of each unit, average, highest and lowest of each block over the years (or months or quarters), with charts and the source of each year’s figures. Written only on request.',
  title: (first, last) =>
    `PUBLIC ADMINISTRATION REFORM INDEX OVER THE ${areYears([first, last]) ? 'YEARS' : 'PERIODS'}, ${span(first, last).toUpperCase()}`,
  note: (last) => {
    const period = areYears([last]) ? 'year' : 'period';
    return `The figures of earlier ${period}s are the published ones or, where there are none, what the score sheets give by the current rules. A renamed unit has its current name; a merged one begins with the merger. Average, highest and lowest are of the units ranked in that ${period} (of all units where a table prints no ranks). “–” means that there are no figures; none are guessed. In the column of places, “–” means that the rank did not change. This sheet is a record of the run and is not updated when a score is corrected.`;
  },
  ofBlocks: (last) => `THE BLOCKS OVER THE ${areYears([last]) ? 'YEARS' : 'PERIODS'}`,
  charts: 'CHARTS',
  ofUnits: (last) => `EACH UNIT OVER THE ${areYears([last]) ? 'YEARS' : 'PERIODS'}`,
  ofSources: 'SOURCES (not printed)',
  chartNumbers: 'FIGURES OF THE CHARTS (not printed)',
  block: 'Block',
  unit: 'Unit',
  figure: 'Figure of the block',
  remark: 'Remark',
  source: 'Sheet, file',
  cell: 'Cell',
  period: codeOf,
  percents: 'Index (%)',
  ranks: 'Rank',
  change: 'Change in rank overall',
  average: 'Average index (%)',
  highest: 'Highest (%)',
  lowest: 'Lowest (%)',
  units: 'Units',
  marked: (period) => `${period} *`,
  setChanged: (period, { since, of, added, removed, maxChanged }) => {
    const what = (count: number) =>
      of === 'fields' ? plural(count, 'field', 'fields') : plural(count, 'criterion', 'criteria');
    const changes =
      of === 'total'
        ? ['different max points']
        : [
            ...(added > 0 ? [`${plain(added)} more ${what(added)}`] : []),
            ...(removed > 0 ? [`${plain(removed)} fewer ${what(removed)}`] : []),
            ...(maxChanged > 0
              ? [`different max points or weight of ${plain(maxChanged)} ${what(maxChanged)}`]
              : []),
          ];
    return `* ${period}: criteria set different from ${codeOf(since)} (${changes.join(', ')}).`;
  },
  whose: (periods, names, more) =>
    `${names.join(', ')}${more === 0 ? '' : ` and ${plain(more)} more`} (${periods})`,
  extremes: (block, of, whose) => `${block}, ${of} index: ${whose.join('; ')}.`,
  ofBlock: (block, remark) => `${block}: ${remark}`,
  formerName: (period, name) => `Until ${period}: ${name}.`,
  begins: {
    merged: 'Merged from several units; figures begin with the merger.',
    split: 'Split off from another unit; figures begin with the split.',
  },
  gone: (into, elsewhere) =>
    into.length > 0
      ? `No longer exists; now part of ${into.join(', ')}.`
      : elsewhere === null
        ? 'No longer in the block.'
        : `Now in the block ${elsewhere}.`,
  before: {
    merged: { name: (name) => `${name} (before the merger)`, remark: 'Before the merger.' },
    split: { name: (name) => `${name} (before it was divided)`, remark: 'Before it was divided.' },
    renamed: {
      name: (name) => `${name} (former unit of this name)`,
      remark: 'A former unit of this name; the name now belongs to another unit.',
    },
  },
  chart: {
    title: (of, first, last, block) =>
      `${of === 'percent' ? 'PAR index' : 'Ranks'} ${span(first, last)}: ${block}`,
    description: (of, years, units, block) =>
      `Line chart: ${of === 'percent' ? 'indexes' : 'ranks'} of ${plain(units)} ${plural(units, 'unit', 'units')}${of === 'percent' ? ' and the average' : ''} of the block ${block} over ${plain(years)} periods.`,
    average: 'Average of the block',
    someDrawn: (drawn, all) =>
      `The chart shows only ${plain(drawn)} of ${plain(all)} units: the first, the last, and those that rose and fell most overall.`,
    ofOneYear: (units) =>
      `${plain(units)} ${units === 1 ? 'unit has' : 'units have'} figures of one period only and no line.`,
    gaps: 'A line breaks off where there are no figures.',
  },
  sourceOf: (years, file, sheet, kind) =>
    `${years}: ${file === null ? '' : `file “${file}”, `}sheet “${sheet}” (${kind})`,
  kinds: {
    scores: 'computed from scores',
    printed: 'published result',
    result: 'result of an earlier run',
  },
};
