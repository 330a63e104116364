import { periodName, previousPeriod } from '../periodName';
import { counted } from '../plural';
import type { FieldsTexts, MovesTexts } from '../../../core/report/words/sheetTexts';
import { announcement, reasonName } from './announcement';

const year = (value: number | null) => (value === null ? '' : ` ${periodName(value)}`);
const ofYear = (value: number | null) => (value === null ? 'this year' : String(value));

export const fields: FieldsTexts = {
  sheetName: (block) => `Fields ${block}`,
  inSummary: 'Index and rank by field',
  inHelp: 'Percentage and rank of each field, compared with last year.',
  title: (value) => `PUBLIC ADMINISTRATION REFORM INDEX BY FIELD${year(value)}`,
  average: 'Block average',
  legend: (value) =>
    `▲ above, ▼ below, – the same as ${periodName(value)} (percentage points); the rank is that of the field in the block`,
  shades: 'Green = high, orange = low within each field',
  percent: '%',
  rank: 'Rank',
  change: '▲▼',
};

export const moves: MovesTexts = {
  sheetName: 'Moves',
  inSummary: 'Units that rose and fell, and why',
  inHelp: 'Which units rose and fell, by how many places and why.',
  title: (value, previous) => `MOVES${year(value)} COMPARED WITH ${periodName(previous)}`,
  counts: ({ block, rose, fell, unchanged, notCompared }) =>
    `${block}: ${rose} rose, ${fell} fell, ${unchanged} kept their rank${notCompared === 0 ? '' : `, ${notCompared} not compared`}`,
  legend: (value) =>
    `Contribution of a field: its part of the change in the index since ${periodName(value)} (percentage points); the contributions add up exactly to the change before rounding`,
  approximate: (value) =>
    `Where only percentages of ${periodName(value)} are known, not points, they are weighted by this year’s max points; “other” then covers bonus, penalty, changed weights and rounding`,
  block: 'Block',
  indexChange: 'Change in index (pp)',
  fields: 'Fields',
  fieldCounts: ({ fields: all, above, below, full, near, best, worst, ranks }, previous) =>
    [
      ...(above.length + below.length === 0
        ? []
        : [
            `${fieldMoves(all.length, above.length, below.length)} compared with ${previousPeriod(previous)}`,
          ]),
      ...(full.length === 0 ? [] : [`${counted(full.length, 'field', 'fields')} at the max`]),
      ...(near.length === 0 ? [] : [`${counted(near.length, 'field', 'fields')} near the max`]),
      ...(best.length === 0 ? [] : [`${counted(best.length, 'field', 'fields')} best of the block`]),
      ...(worst.length === 0 ? [] : [`${counted(worst.length, 'field', 'fields')} lowest of the block`]),
      ...(ranks === null
        ? []
        : [
            ranks[0] === ranks[1]
              ? `${all.length === 1 ? 'ranked' : 'the fields all rank'} ${ranks[0]}`
              : `the fields rank from ${ranks[0]} to ${ranks[1]}`,
          ]),
    ].join('; '),
  shares: 'Contributions of the fields (pp)',
  share: (name, points) => `${name} ${announcement.signed(points)}`,
  other: (points, approximate) =>
    `other (${approximate ? 'bonus, penalty, weights, rounding' : 'bonus, penalty'}) ${announcement.signed(points)}`,
  criteria: 'Criteria lost and gained',
  criteriaLost: (names) => `0 points now: ${names.join(', ')}`,
  criteriaGained: (names) => `Scoring again: ${names.join(', ')}`,
  rankNow: (value) => `Rank with the ${periodName(value)} index`,
  rankThen: (value, previous) =>
    `Rank of the ${value === null ? 'present' : ofYear(value)} index in the ${periodName(previous)} block`,
  others: 'Other units, criteria set',
  joinedAhead: (units) => `units without figures of last year ranked ahead: ${units}`,
  leftAhead: (units, previous) =>
    `units ranked ahead ${previousPeriod(previous)} that have left the block: ${units}`,
  commonIndex: (then, now) => `on the criteria common to both periods: ${then}, now ${now}`,
  reason: (reason, previous) => `Not compared: ${reasonName(reason, previous)}`,
};

/** `All 7 fields fell`, `4 fields rose, 3 fields fell` */
function fieldMoves(all: number, above: number, below: number): string {
  if (all > 1 && above === all) return `All ${all} fields rose`;
  if (all > 1 && below === all) return `All ${all} fields fell`;
  return [
    ...(above === 0 ? [] : [`${counted(above, 'field', 'fields')} rose`]),
    ...(below === 0 ? [] : [`${counted(below, 'field', 'fields')} fell`]),
  ].join(', ');
}
