import { periodName } from '../periodName';
import type { FeedbackTexts } from '../../../core/report/words/feedbackTexts';
import { numberTexts } from '../../numbers';

const { plain } = numberTexts('en-US');
const two = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

export const feedback: FeedbackTexts = {
  sheetName: (unit) => `Feedback ${unit}`,
  inHelp: 'A sheet for each unit, created on request in the tab Ranking.',
  title: (year) => `PAR INDEX: RESULT OF A UNIT${year === null ? '' : `, ${periodName(year)}`}`,
  unit: 'Unit:',
  block: 'Block:',
  results: 'OVERALL RESULT',
  rank: 'Rank',
  rankOf: (rank, units, sharing, more) =>
    `${rank} of ${units} units of the block` +
    (sharing.length === 0
      ? ''
      : `, shared with ${sharing.join(', ')}${more === 0 ? '' : ` and ${more} more`}`),
  notRanked: 'Not ranked',
  percent: 'Index',
  average: 'Average of the block',
  against: (percent, difference) =>
    `${percent}; the unit is ${difference === 0 ? 'at the average' : `${percentagePoints(difference)} ${difference > 0 ? 'above' : 'below'}`}`,
  points: 'Points',
  pointsOf: (points, maxPoints, bonus, penalty) =>
    `${two.format(points)} of ${plain(maxPoints)} points` +
    (bonus === 0 ? '' : `; ${plain(bonus)} bonus points added`) +
    (penalty === 0 ? '' : `; ${plain(penalty)} penalty points taken off`),
  previous: (year) => `In ${periodName(year)}`,
  previousFacts: ({ rank, percent, rankChange, indexChange }) =>
    [
      ...(rank === null
        ? []
        : [`rank ${plain(rank)}${rankChange === null ? '' : ` (now ${places(rankChange)})`}`]),
      ...(percent === null
        ? []
        : [
            `index ${percent}${indexChange === null ? '' : ` (now ${indexChange === 0 ? 'unchanged' : `${indexChange > 0 ? 'up' : 'down'} ${percentagePoints(indexChange)}`})`}`,
          ]),
    ].join('; ') || 'not known',
  notCompared: 'not compared',
  above: 'Unit ranked next above',
  below: 'Unit ranked next below',
  leads: 'none (the unit leads its block)',
  last: 'none (the unit is the last in its block)',
  allAlike: 'none (all units of the block share one rank)',
  onlyOne: 'none (the only ranked unit of the block)',
  neighbour: ({ units, rank, distance, points }, percent, side) =>
    `${units[0]?.name ?? ''}${units.length < 2 ? '' : ` and ${units.length - 1} more`} (rank ${rank}, ${percent}); ${percentagePoints(distance)} apart${points === null ? '' : side === 'above' ? `, ${two.format(points)} points short` : `, ${two.format(points)} points to spare`}`,
  note: 'Note',
  fields: 'RESULT BY FIELD',
  field: 'Field',
  fieldPoints: 'Points',
  maxPoints: 'Max points',
  fieldPercent: 'Percentage',
  blockAverage: 'Block average (%)',
  fieldRank: 'Rank in the block',
  previousPercent: (year) => (year === null || Number.isInteger(year) ? 'Last year (%)' : 'Before (%)'),
  share: 'Contribution to the change in the index',
  criteria: 'ZERO SCORES AND CRITERIA BELOW THEIR MAX POINTS',
  criteriaNote:
    'In order of points lost. The three columns “if met” assume that this criterion alone reaches its max points, with all else and all other units unchanged.',
  noCriteria: 'The unit has the max points in every criterion that was scored.',
  moreCriteria: (count, points) =>
    `… and ${count} more criteria, which lost ${plain(points)} points in total`,
  steps: (steps) => stepTexts(steps),
  reason: (text) => `Reason: ${text}`,
  explanation: (text) => `Explanation: ${text}`,
  otherChanges: 'Scores changed by the appraisal in criteria that lost no points:',
  otherChange: (criterion, steps) => `${criterion}: ${stepTexts(steps)}`,
  moreChanges: (count, hasTrace) =>
    `… and ${plain(count)} more scores${hasTrace ? ', see the sheet Appraisal trace' : ''}`,
  appraisal: 'Self-scored',
  appraisedFrom: (self, appraised, max) => {
    const claimed = `${two.format(self)} of ${plain(max)} points`;
    const gap = two.format(Math.abs(appraised - self));
    if (self === appraised) return `${claimed}; unchanged by the appraisal`;
    return `${claimed}; ${two.format(appraised)} after the appraisal (${appraised < self ? 'down' : 'up'} ${gap})`;
  },
  code: 'No.',
  criterion: 'Criterion',
  lostPoints: 'Points lost',
  gain: 'Gain in index if met',
  percentIfMet: 'Index if met (%)',
  rankIfMet: 'Rank if met',
  source: 'Source cell',
  causes: (year) =>
    `CAUSES OF THE CHANGE SINCE ${Number.isInteger(year) ? 'LAST YEAR' : periodName(year).toUpperCase()}`,
  issuer: '………………………………',
  country: 'SOCIALIST REPUBLIC OF VIET NAM',
  motto: 'Independence – Freedom – Happiness',
  placeAndDate: '…………, date ………………',
  preparedBy: 'PREPARED BY',
  approvedBy: 'FOR THE APPRAISAL COUNCIL',
  signHere: '(Signature and full name)',
};

function stepTexts(steps: readonly (readonly [step: string, score: string])[]): string {
  return steps.map(([step, score]) => `${step}: ${score}`).join('; ');
}

function percentagePoints(value: number): string {
  return `${two.format(Math.abs(value))} percentage points`;
}

function places(change: number): string {
  if (change === 0) return 'unchanged';
  return `${change > 0 ? 'up' : 'down'} ${plain(Math.abs(change))}`;
}
