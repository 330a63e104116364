import { numberTexts } from '../../../numbers';
import type { AppraisalViewTexts } from '../../../vi/pane/results/appraisalView';
import { counted } from '../../plural';

const { plain } = numberTexts('en-US');

export const appraisalView: AppraisalViewTexts = {
  by: 'Show by',
  modes: { units: 'By unit', criteria: 'By criterion' },
  unit: 'Unit',
  criterion: 'Criterion',
  gap: 'Gap',
  selfRank: 'Self-score rank',
  rank: 'Appraised rank',
  cut: 'Cut',
  raised: 'Raised',
  sortUnits: {
    name: 'Sort by the unit’s name',
    gap: 'Sort by the gap between appraised and self-scored points',
    selfRank: 'Sort by the rank of the self-scores',
    rank: 'Sort by the rank of the appraised scores',
  },
  sortCriteria: {
    order: 'Sort by the order of the criteria set',
    cut: 'Sort by how many units were cut',
    raised: 'Sort by how many units were raised',
    gap: 'Sort by the gap between appraised and self-scored points',
  },
  counts: (scores, cut, raised) =>
    `${counted(scores, 'score', 'scores')}: ${plain(cut)} cut, ${plain(raised)} raised`,
  criteriaCounts: (criteria, overclaimed) =>
    `${counted(criteria, 'criterion', 'criteria')}${overclaimed === 0 ? '' : `, in ${plain(overclaimed)} of which many units were cut`}`,
  points: (self, appraised) => `${self} → ${appraised}`,
  changed: (cut, raised) =>
    [
      ...(cut === 0 ? [] : [`${plain(cut)} cut`]),
      ...(raised === 0 ? [] : [`${plain(raised)} raised`]),
      ...(cut + raised === 0 ? ['unchanged'] : []),
    ].join(', '),
  changedCriteria: (cut, raised) =>
    cut === 0
      ? `${counted(raised, 'criterion', 'criteria')} raised`
      : `${counted(cut, 'criterion', 'criteria')} cut${raised === 0 ? '' : `, ${plain(raised)} raised`}`,
  inRanking: (claimed) => `self ${claimed}`,
  inRankingMeaning: (claimed, index) =>
    `Index if the self-scores were kept: ${claimed}; with the appraised scores: ${index}`,
  fact: 'Appraisal',
  factText: (self, appraised, gap, changed) =>
    `self-scored ${self} → ${appraised} points (${gap}); ${changed}`,
  factUnchanged: (points) => `kept its ${points} self-scored points`,
  claimed: (claimed, index) => `Index ${index}; if the self-scores were kept: ${claimed}.`,
  trace: (unit) => `Scores changed by the appraisal: ${unit}`,
  traceHeading: (changes) => `Scores changed by the appraisal (${plain(changes)})`,
  showAll: (changes) => `Show all ${counted(changes, 'changed score', 'changed scores')}`,
  noChange: 'No score changed.',
  bothMissing: 'No criterion has both a self-score and an appraised score',
  maxPoints: (points) => `of ${points}`,
  criterionFacts: (points, units) => `of ${points} · ${counted(units, 'unit', 'units')}`,
  steps: { self: 'Self', verified1: 'Round 1', verified2: 'Round 2', final: 'Final' },
  appraised: 'Appraised',
  lastRound: 'Last round',
  notApplicable: 'N/A',
  reason: 'Reason',
  explanation: 'Explanation',
  evidence: 'Evidence',
  overclaimed: 'many units were cut',
  only: 'Filter criteria',
  allCriteria: 'All criteria',
  onlyOverclaimed: (criteria) => `Many units were cut (${plain(criteria)})`,
  onlyRaised: (criteria) => `At least one unit was raised (${plain(criteria)})`,
  finalDiffers: 'The final score differs from the appraised score plus survey points less the deduction.',
  inside: (points) => `including survey, bonus and penalty points: ${points}`,
  showText: 'Show all',
  unitsLeft: (units) =>
    `${counted(units, 'unit', 'units')} of the block ${units === 1 ? 'has' : 'have'} no criterion with both kinds of score and ${units === 1 ? 'is' : 'are'} not shown here.`,
  none: 'This block does not have both self-scores and appraised scores.',
};
