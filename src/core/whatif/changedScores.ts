import type { Points } from '../points';
import type { UnitScores } from '../read/model/assessment';
import { mostPoints, withScore } from '../rank/scoring/withScore';

/** A score that would be another one. */
export interface ChangedPoints {
  readonly leaf: number;
  /** `null` for a blank. */
  readonly from: Points | null;
  readonly to: Points;
}

/** A unit with some of its criteria met in full. */
export function met(scores: UnitScores, leaves: readonly number[]): UnitScores {
  return leaves.reduce((unit, leaf) => withScore(unit, leaf, mostPoints(unit, leaf)), scores);
}

/** A unit with nothing in some of its criteria. */
export function zeroed(scores: UnitScores, leaves: readonly number[]): UnitScores {
  return leaves.reduce((unit, leaf) => withScore(unit, leaf, 0), scores);
}

/** A unit with other points of some of its criteria. */
export function changed(
  scores: UnitScores,
  changes: readonly Pick<ChangedPoints, 'leaf' | 'to'>[],
): UnitScores {
  return changes.reduce((unit, { leaf, to }) => withScore(unit, leaf, to), scores);
}

/** The points of a criterion; `null` for a blank. */
export function pointsAt({ scores }: UnitScores, leaf: number): Points | null {
  const score = scores[leaf];
  return typeof score === 'number' ? score : null;
}

export function isBlank({ scores }: UnitScores, leaf: number): boolean {
  const score = scores[leaf] ?? 'notScored';
  return score === 'notScored' || score === 'invalid';
}

/** What a criterion can still get. */
export function risen(scores: UnitScores, leaf: number): Points {
  return Math.max(0, mostPoints(scores, leaf) - (pointsAt(scores, leaf) ?? 0));
}

/** Whether a criterion applies and can get more than it has. */
export function canRise(scores: UnitScores, leaf: number): boolean {
  return scores.scores[leaf] !== 'notApplicable' && risen(scores, leaf) > 0;
}
