import type { AssessedUnit } from '../read/model/assessment';
import type { Points } from '../points';
import type { Rules } from '../settings/rules';
import { exactIndex } from '../rank/scoring/exactIndex';
import type { ExactIndex } from '../rank/scoring/exactIndex';
import { scoreUnit } from '../rank/scoring/scoreUnit';
import type { SetInBlock } from '../rank/scoring/unitTally';
import { bareFinal } from './leafSteps';
import type { LeafSteps } from './leafSteps';

/**
 * What the appraisal took or added of the score that counts; 0 where the score that counts is another step's. A final score
 * that is another one than the last round comes to is the appraisal's, too, and so is one beside a round that was left blank:
 * what the trace tells of the scores of a unit adds up to the change of its index. Every index is linear in it: weights, `rescale`
 * and survey parts stay what they are.
 */
export function countedGap(steps: LeafSteps, source: Rules['scoreSource']): Points {
  const { self, verified1, verified2, final, appraised, otherFinal } = steps;
  if (typeof self !== 'number') return 0;
  const countsFinal = source === 'latest' || source === 'final';
  if (appraised === null) return countsFinal ? (bareFinal(steps) ?? self) - self : 0;
  const isSecond = verified2 !== 'notScored';
  const isRound = isSecond || verified1 !== 'notScored';
  const counts = {
    latest: true,
    final: final !== 'notScored',
    verified: isRound,
    verified2: isSecond,
    verified1: isRound && !isSecond,
    self: false,
  };
  if (!counts[source]) return 0;
  return appraised - self + (countsFinal && otherFinal !== null ? otherFinal.final - otherFinal.expected : 0);
}

/**
 * The index of a unit with its self-scores in place of what the appraisal made of them.
 *
 * @param index the one that it has
 * @param gaps what the appraisal made of its scores that count, one a leaf, 0 where it made nothing of it
 */
export function claimedIndex(
  unit: AssessedUnit,
  index: ExactIndex | null,
  gaps: readonly Points[],
  rules: Rules,
  set: SetInBlock,
): ExactIndex | null {
  if (index !== null && typeof index.points === 'number' && set.weighing === null) {
    let { points } = index;
    for (let leaf = 0; leaf < gaps.length; leaf++)
      if (typeof unit.scores[leaf] === 'number') points -= gaps[leaf] ?? 0;
    return { ...index, points };
  }
  const scores = unit.scores.map((score, leaf) =>
    typeof score === 'number' ? score - (gaps[leaf] ?? 0) : score,
  );
  return exactIndex(scoreUnit({ ...unit, scores }, rules, set).total);
}
