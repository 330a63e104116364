import type { AppraisalTexts, TraceTexts } from '../../../core/report/words/appraisalTexts';
import { numberTexts } from '../../numbers';
import { periodName } from '../periodName';

const { plain } = numberTexts('en-US');
const year = (value: number | null) => (value === null ? '' : ` ${periodName(value)}`);

export const appraisal: AppraisalTexts = {
  sheetName: 'Appraisal',
  inSummary: 'Self-scores compared with appraised scores',
  inHelp: 'Self-scores compared with appraised scores by unit, field and criterion.',
  title: (value) => `SELF-SCORES AGAINST APPRAISED SCORES${year(value)}`,
  counts: ({ block, units, scores, cut, raised }) =>
    `${block}: ${plain(units)} units, ${plain(scores)} scores; the appraisal cut ${plain(cut)} and raised ${plain(raised)}`,
  overclaimedCriteria: (block, criteria, percent) =>
    `${block}: ${plain(criteria)} criteria in which more than ${plain(percent)}% of the units were cut, see the column Remark`,
  unweighted: (block, weights) =>
    weights === 'share'
      ? `${block}: points, gaps, percentages and ranks on this sheet are based on the points as given, without weights; the index and the index with self-scores are weighted`
      : `${block}: points, gaps, percentages and ranks on this sheet are based on the points as given, without factors; the index and the index with self-scores include the factors`,
  legend:
    'Only criteria with both a self-score and an appraised score count (the last round, without survey points); a blank cell or a criterion that does not apply does not count as 0. Ranks, counts and the index with self-scores are those of this run: compute again after a correction. Ranks are by the percentage of these scores. A score is one criterion of one unit',
  claimedLegend:
    'Index with self-scores: the index of the unit if its self-scores replaced the appraised scores, or the final scores where the appraisal is blank (which the column Gap leaves out), all else unchanged',
  block: 'Block',
  by: 'By',
  kinds: { unit: 'Unit', field: 'Field', criterion: 'Criterion' },
  code: 'No.',
  name: 'Unit, field, criterion',
  field: 'Of field',
  scores: 'Scores',
  cut: 'Cut',
  raised: 'Raised',
  maxPoints: 'Max points',
  selfPoints: 'Self-scores',
  appraisedPoints: 'Appraised',
  gap: 'Gap',
  selfPercent: 'Self (%)',
  appraisedPercent: 'Appraised (%)',
  selfRank: 'Rank by self-scores',
  rank: 'Rank by appraisal',
  claimed: 'Index with self-scores (%)',
  index: 'Index (%)',
  note: 'Remark',
  overclaimed: (cut, units) =>
    `${plain(cut)} of ${plain(units)} units claimed more than the appraisal gave: the guidance on this criterion may be unclear`,
};

export const trace: TraceTexts = {
  sheetName: 'Appraisal trace',
  inSummary: 'Each score that changed in the appraisal, with reasons and explanations',
  inHelp: 'Each score that changed from self-score to appraisal, with its reason, explanation and cell.',
  title: (value) => `APPRAISAL TRACE${year(value)}`,
  counts: ({ block, down, up, back, out }) =>
    `${block}: ${plain(down)} scores down, ${plain(up)} up${back === 0 ? '' : `, ${plain(back)} changed and restored`}${out === 0 ? '' : `, ${plain(out)} not applicable in the end`}`,
  left: (changes) => `${plain(changes)} smaller changes are not listed here; result.json has them all`,
  legend:
    'Change: from the self-score to the last round and the final score, without survey, bonus and penalty points. Reason, explanation and evidence: word for word from the columns beside the score (up to 8,000 characters per cell)',
  block: 'Block',
  unit: 'Unit',
  field: 'Field',
  code: 'No.',
  criterion: 'Criterion',
  maxPoints: 'Max points',
  steps: { self: 'Self', verified1: 'Appraisal, round 1', verified2: 'Appraisal, round 2', final: 'Final' },
  appraised: 'Appraisal',
  lastRound: 'Appraisal, last round',
  inside: 'Survey, bonus, penalty in the final score',
  change: 'Change',
  direction: 'Up/down',
  directions: { down: 'Down', up: 'Up', back: 'Restored', out: 'Not applicable' },
  notApplicable: 'N/A',
  reason: 'Reason of the appraisal',
  explanation: 'Explanation of the unit',
  evidence: 'Evidence',
  sheet: 'Source sheet',
  cell: 'Cell',
};
