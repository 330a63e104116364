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
  numbersOf: (title) => `Figures of the chart “${title}”`,
  index: {
    title: (year, block) => `PAR index${ofYear(year)}: ${block}`,
    titleOfSome: (year, block, units) =>
      `PAR index${ofYear(year)}: the first ${units} and the last ${units} units, ${block}`,
    description: ({ block, units, best, worst, average }) =>
      `Bar chart: index of ${units} units of block ${block}, the highest on top. Highest ${best}, lowest ${worst}, average ${average}.`,
    leftOut: (units) => `… ${numbers.plain(units)} other units …`,
    someDrawn: (drawn, all, sheet) =>
      `The chart shows only ${drawn} of ${numbers.plain(all)} units: the first and the last ones.` +
      (sheet === null ? '' : ` All of them are on the sheet “${sheet}”.`),
  },
  fields: {
    title: (year, block) => `Index by field${ofYear(year)}: ${block}`,
    description: (fields, block) =>
      `Bar chart: the highest, average and lowest index in each of ${fields} fields of block ${block}.`,
    field: 'Field',
    best: 'Highest (%)',
    average: 'Average (%)',
    worst: 'Lowest (%)',
    bestUnit: 'Highest unit when computed',
    worstUnit: 'Lowest unit when computed',
    tied: 'In each field the top bar is the highest unit, the middle one the block average and the bottom one the lowest unit. Where several units tie, the table names the one that ranks first.',
  },
  slope: {
    title: (previous, year, block) =>
      `Ranks of ${periodName(previous)} and ${year === null ? 'this year' : periodName(year)}: ${block}`,
    description: (previous, year, block, units) =>
      `Line chart: ranks of ${units} units of block ${block} in ${periodName(previous)} (left) and ${year === null ? 'this year' : periodName(year)} (right), rank 1 on top.`,
    legend: 'Solid green = rose; dashed orange = fell; dotted grey = kept its rank.',
    someDrawn: (drawn, all) =>
      `The chart shows only ${drawn} of ${numbers.plain(all)} comparable units: those that rose or fell most and those that lead or led.`,
    labelsLeftOut: 'A label that would overlap another one is left out; the table has all of them.',
    label: 'Unit (label in the chart)',
    ofYear: (year) => (year === null ? 'Rank this year' : `Rank ${periodName(year)}`),
  },
  axisFrom: (percent) =>
    `The axis begins at ${percent}, not at 0: the bars compare units, but their lengths are not in proportion; the index is at the end of each bar.`,
  axisFromZero: 'The axis begins at 0.',
};
