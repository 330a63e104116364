import type { Points } from '../points';
import type { UnitScores } from '../read/assessment';

/**
 * A unit as it would be if it met one of its criteria in full: what of it applies gets its max, survey points too. All
 * else is as it is.
 */
export function metInFull(unit: UnitScores, leaf: number): UnitScores {
  const max = unit.set.leaves[leaf]?.maxPoints ?? 0;
  const part = unit.surveyParts?.get(leaf);
  const withScore = (score: Points) => {
    const scores = [...unit.scores];
    scores[leaf] = score;
    return scores;
  };
  if (part === undefined) return { ...unit, scores: withScore(max) };
  const points = part.without === 'survey' ? part.points : part.max;
  const verified = part.without === 'verified' ? 0 : max - part.max;
  return {
    ...unit,
    scores: withScore(points + verified),
    surveyParts: new Map([...(unit.surveyParts ?? []), [leaf, { ...part, points }]]),
  };
}
