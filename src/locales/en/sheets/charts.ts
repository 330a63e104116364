import { periodName } from '../periodName';
import type { ChartTexts } from '../../../core/report/words/chartTexts';
import { numberTexts } from '../../numbers';

const numbers = numberTexts('en-GB');
const ofYear = (year: number | null) => (year === null ? '' : ` ${periodName(year)}`);

export const charts: ChartTexts = {
  sheetName: (block) => `Charts ${block}`,
  inSummary: 'Charts of the block’s indexes and ranks',
  inHelp: 'Charts of the block’s indexes, fields and ranks of both years, ready to print.',
  title: (year) => `CHARTS OF THE PAR INDEX${ofYear(year)}`,
  numbersOf: (title) => `Numbers of the chart “${title}”`,
  index: {
    title: (year, block) => `PAR index${ofYear(year)}: ${block}`,
    titleOfSome: (year, block, units) =>
      `PAR index${ofYear(year)}: the first ${units} and the last ${units} units, ${block}`,
    description: ({ block, units, best, worst, average }) =>
      `Bar chart: index of ${units} units of the block ${block}, the best on top. Best ${best}, worst ${worst}, average ${average}.`,
    leftOut: (units) => `… ${numbers.plain(units)} other units …`,
    someDrawn: (drawn, all, sheet) =>
      `The chart has ${drawn} of ${numbers.plain(all)} units: the first and the last ones.` +
      (sheet === null ? '' : ` All are in the sheet “${sheet}”.`),
  },
  fields: {
    title: (year, block) => `Index by field${ofYear(year)}: ${block}`,
    description: (fields, block) =>
      `Bar chart: the best, average and worst index in each of ${fields} fields of the block ${block}.`,
    field: 'Field',
    best: 'Best (%)',
    average: 'Average (%)',
    worst: 'Worst (%)',
    bestUnit: 'Best unit when computed',
    worstUnit: 'Worst unit when computed',
    tied: 'The top bar of each field is the best unit, the middle one the block’s average, the bottom one the worst unit. Where several units are equal, the table names the one that ranks first.',
  },
  slope: {
    title: (previous, year, block) =>
      `Ranks of ${periodName(previous)} and ${year === null ? 'this year' : periodName(year)}: ${block}`,
    description: (previous, year, block, units) =>
      `Line chart: ranks of ${units} units of the block ${block} in ${periodName(previous)} (left) and ${year === null ? 'this year' : periodName(year)} (right), rank 1 on top.`,
    legend: 'Solid, green = rose; dashed, orange = fell; dotted, grey = kept its rank.',
    someDrawn: (drawn, all) =>
      `The chart has ${drawn} of ${numbers.plain(all)} comparable units: those that rose or fell most, and that lead or led.`,
    labelsLeftOut: 'A label that would lie upon another is left out; the table has all of them.',
    label: 'Unit (label in the chart)',
    ofYear: (year) => (year === null ? 'Rank this year' : `Rank ${periodName(year)}`),
  },
  axisFrom: (percent) =>
    `The axis begins at ${percent}, not at 0: lengths of bars compare units, they are not in proportion; the index stands at the end of its bar.`,
  axisFromZero: 'The axis begins at 0.',
};
