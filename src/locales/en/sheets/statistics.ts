import { periodName } from '../periodName';
import type { StatisticsTexts } from '../../../core/report/words/sheetTexts';
import { numberTexts } from '../../numbers';

const { plain, points } = numberTexts('en-US');
const percent = (value: number) => `${plain(value)}%`;

export const statistics: StatisticsTexts = {
  sheetName: 'Statistics',
  inSummary: 'Average, highest, lowest; units per band; distances between units',
  inHelp:
    'Average, highest and lowest of the index, of each field and of each group of units; units per band of the index; how far each unit is from the one above and the one below.',
  title: (year) =>
    `STATISTICS OF THE PUBLIC ADMINISTRATION REFORM INDEX${year === null ? '' : ` ${periodName(year).toUpperCase()}`}`,
  block: 'Block',
  spreads: 'AVERAGE, HIGHEST, LOWEST',
  groups: 'AVERAGE OF EACH GROUP OF UNITS',
  bands: 'UNITS PER BAND OF THE INDEX',
  margins: 'DISTANCES BETWEEN UNITS',
  rankedUnits: 'Ranked units',
  groupsNote:
    'Groups are the districts, clusters or regions beside the units’ names or in the list of units; an average is the mean of the indexes of the group’s ranked units.',
  field: 'Field',
  index: 'Index',
  average: 'Average (%)',
  deviation: 'Standard deviation',
  range: 'Highest minus lowest',
  highest: 'Highest (%)',
  highestUnits: 'Highest units',
  lowest: 'Lowest (%)',
  lowestUnits: 'Lowest units',
  previousAverage: (year) => `Average ${periodName(year)} (%)`,
  change: 'Change (percentage points)',
  spreadsNote:
    'Based on the ranked units; the earlier average is of all units of that period. The smaller the standard deviation, the more alike the units are.',
  units: (names, more) => names.join('; ') + (more === 0 ? '' : ` and ${plain(more)} more`),
  band: 'Band of the index',
  bandName: ({ from, isAbove }, above) => {
    const bound = above?.from ?? null;
    if (from === null) {
      if (bound === null) return 'All';
      return above?.isAbove === true ? `${percent(bound)} and below` : `Below ${percent(bound)}`;
    }
    const start = isAbove ? `Above ${percent(from)}` : percent(from);
    if (bound === null) return isAbove ? start : `${start} and above`;
    return `${start} to ${above?.isAbove === true ? '' : 'below '}${percent(bound)}`;
  },
  unitsInBand: 'Units',
  previousUnits: (year) => `Units ${periodName(year)}`,
  changeOfUnits: 'Change',
  distanceAbove: 'Distance above (percentage points)',
  pointsAbove: 'Points needed',
  unitAbove: 'Unit above',
  distanceBelow: 'Distance below (percentage points)',
  pointsBelow: 'Points to spare',
  unitBelow: 'Unit below',
  close: 'Close call',
  closeToAbove: 'close to the unit above',
  closeToBelow: 'close to the unit below',
  closeToBoth: 'close to both',
  step: (block, value) =>
    `${block}: smallest scoring step ${points(value)} points (the smallest difference between two units in a criterion without a survey)`,
  ofRunNote:
    'The names of the highest and lowest units, the units per band and the distances between units are those of this run; averages, highest and lowest figures, ranks and indexes are updated at once when a score is corrected. After correcting scores, compute again.',
  marginsNote:
    'Points needed: the fewest points needed to equal the unit above; points to spare: the most points that can be lost without losing the rank, with other units’ scores unchanged.',
  closeNote:
    'Close call: less than the smallest scoring step of the block, so that a single score may change the rank.',
};
