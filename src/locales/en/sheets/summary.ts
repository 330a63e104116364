import { periodName } from '../periodName';
import type { SummaryTexts } from '../../../core/report/words/sheetTexts';
import { numberTexts } from '../../numbers';

const numbers = numberTexts('en-US');

export const summary: SummaryTexts = {
  sheetName: 'Summary',
  inHelp:
    'A row for each block: average, leader, how many units rose and fell; the first and last three, the biggest moves, what needs attention; links to all other sheets.',
  title: (year) =>
    `PUBLIC ADMINISTRATION REFORM INDEX: SUMMARY${year === null ? '' : ` ${periodName(year)}`}`,
  findings: (errors, warnings, infos) => `Data check: errors ${errors}, warnings ${warnings}, notes ${infos}`,
  missing: ({ names, more }) =>
    `WARNING: these may have been left out by mistake and are in no result: ${names.join('; ')}${more === 0 ? '' : ` and ${more} more`} (see “Data check”)`,
  block: 'Block',
  year: 'Year',
  units: 'Units',
  ranked: 'Ranked',
  average: 'Average (%)',
  leaders: 'Leader',
  leadersPercent: 'Highest index (%)',
  rose: 'Rose',
  fell: 'Fell',
  unchanged: 'Kept their rank',
  grade: (name) => `Grade ${name}`,
  zeroScores: (threshold) => `Zero scores (max points from ${numbers.plain(threshold)})`,
  allZeroScores: 'Zero scores (all)',
  warnings: 'Warnings',
  note: 'Note',
  provisional: (units) => `Provisional: ${units} units have criteria not scored yet`,
  notWritten: (sheets) => `Not written, according to the saved rules: ${sheets.join(', ')}`,
  stopped: (sheet) => `Not ranked: errors in the data, see “${sheet}”`,
  standings: 'First, last and biggest moves',
  group: 'Group',
  groups: {
    first: 'First of the block',
    last: 'Last of the block',
    rose: 'Biggest rise',
    fell: 'Biggest fall',
  },
  otherUnits: (count) => (count === 1 ? 'and 1 other unit' : `and ${numbers.plain(count)} other units`),
  toLookAt: 'Needs attention',
  nothingToLookAt: 'There are no errors or warnings.',
  moreToLookAt: (count, sheet) => `and ${count} more errors and warnings: see “${sheet}”`,
  sheets: 'Result sheets',
};
