import type { Points } from '../../points';
import type { SurveyPart, UnitScores } from '../../read/model/assessment';

/** The most points that a unit can have of one of its criteria: those of its parts that apply. */
export function mostPoints(unit: UnitScores, leaf: number): Points {
  const max = unit.set.leaves[leaf]?.maxPoints ?? 0;
  const part = unit.surveyParts?.get(leaf);
  return part === undefined ? max : surveyMost(part) + verifiedMost(part, max);
}

/**
 * A unit as it would be with another score of one of its criteria. Of one that is part survey points the verified part
 * changes first: the survey cannot be asked again; what goes above the verified part's max, or below nothing, is the
 * survey's.
 */
export function withScore(unit: UnitScores, leaf: number, points: Points): UnitScores {
  const scores = [...unit.scores];
  scores[leaf] = points;
  const part = unit.surveyParts?.get(leaf);
  if (part === undefined) return { ...unit, scores };
  const max = unit.set.leaves[leaf]?.maxPoints ?? 0;
  const surveyPoints = Math.min(part.points, surveyMost(part));
  const verified = Math.max(0, Math.min(points - surveyPoints, verifiedMost(part, max)));
  const surveyed = { ...part, points: points - verified };
  return { ...unit, scores, surveyParts: new Map([...(unit.surveyParts ?? []), [leaf, surveyed]]) };
}

function surveyMost({ max, points, without }: SurveyPart): Points {
  return without === 'survey' ? points : max;
}

function verifiedMost({ max, without }: SurveyPart, leafMax: Points): Points {
  return without === 'verified' ? 0 : leafMax - max;
}
