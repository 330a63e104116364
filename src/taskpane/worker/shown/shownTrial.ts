import { pointsOf, toNumber } from '../../../core/points';
import { pointsObtained } from '../../../core/rank/scoring/tally';
import { mostPoints } from '../../../core/rank/scoring/withScore';
import { scorePlace } from '../../../core/read/model/assessment';
import { changed, pointsAt } from '../../../core/whatif/changedScores';
import type { ChangedPoints } from '../../../core/whatif/changedScores';
import { nextGradeGoal } from '../../../core/whatif/goals';
import type { PreparedTrial } from '../../../core/whatif/preparedTrial';
import { reachNextGrade, reachRank } from '../../../core/whatif/reach';
import type { Way } from '../../../core/whatif/reach';
import type { Passing } from '../../../core/whatif/unitTrial';
import { standingOf } from '../../../core/whatif/whatIf';
import type { Standing } from '../../../core/whatif/whatIf';
import type { Place } from '../../../core/workbook';

/** Whose scores are tried. */
export interface TrialOf {
  readonly block: string;
  readonly unit: string;
}

/** A score that is tried: the criterion by its place in the unit's set, and points as a plain number. */
export interface TriedScore {
  readonly leaf: number;
  readonly to: number;
}

/** A criterion of a unit whose scores are tried; points as plain numbers. */
export interface TriedCriterion {
  readonly leaf: number;
  readonly code: string;
  readonly name: string;
  readonly field: string;
  /** `null` for a blank, and for what does not apply. */
  readonly points: number | null;
  /** The most that it can have: of a part that does not apply nothing. */
  readonly maxPoints: number;
  readonly applies: boolean;
  readonly place: Place;
}

/** How a unit stands with some scores, and whom it passes by them. */
export interface TriedOutcome extends Standing, Passing {
  readonly points: number;
  readonly maxPoints: number;
  /** The grade above, `null` where none is. */
  readonly nextGrade: string | null;
}

/** What is to be come to: a rank, or the grade above. */
export type TrialGoal = { readonly rank: number } | 'nextGrade';

/** The shortest way to a goal, points as plain numbers. */
export interface ShownWay extends Pick<Way, 'attainable' | 'doubts'> {
  /** What it leads to, and the best of it that can be had: a rank or a grade. */
  readonly goal: number | string;
  readonly best: number | string | null;
  readonly fewestCriteria: readonly ShownStep[] | null;
  readonly fewestPoints: readonly ShownStep[] | null;
}

/** A criterion to be raised. */
export interface ShownStep extends TriedScore {
  readonly from: number | null;
}

export function triedCriteria({ unit }: PreparedTrial): readonly TriedCriterion[] {
  return unit.set.leaves.map(({ code, name, field }, leaf) => {
    const points = pointsAt(unit, leaf);
    return {
      ...{ leaf, code, name },
      field: unit.set.fields[field] ?? '',
      points: points === null ? null : toNumber(points),
      maxPoints: toNumber(mostPoints(unit, leaf)),
      applies: unit.scores[leaf] !== 'notApplicable',
      place: scorePlace(unit, leaf),
    };
  });
}

export function triedOutcome(prepared: PreparedTrial, scores: readonly TriedScore[]): TriedOutcome {
  const { trial, ordered } = prepared;
  const tried = withTried(prepared, scores);
  const now = trial.standing(trial.unit);
  const then = trial.standing(tried);
  return {
    ...standingOf(then, ordered),
    points: pointsObtained(then.tally.total),
    maxPoints: toNumber(then.tally.total.max),
    ...trial.passing(now, then),
    nextGrade: nextGradeGoal(trial, ordered, tried)?.grade ?? null,
  };
}

/** The way from the scores as tried; `null` where no grade is above. */
export function shownWay(
  prepared: PreparedTrial,
  scores: readonly TriedScore[],
  goal: TrialGoal,
): ShownWay | null {
  const { trial, ordered } = prepared;
  const tried = withTried(prepared, scores);
  if (goal === 'nextGrade') {
    const way = reachNextGrade(trial, ordered, tried);
    return way === null ? null : { goal: way.grade, best: way.bestGrade, ...plainWay(way) };
  }
  const way = reachRank(trial, ordered, tried, goal.rank);
  return { goal: way.rank, best: way.bestRank, ...plainWay(way) };
}

function plainWay({ attainable, doubts, fewestCriteria, fewestPoints }: Way) {
  return {
    attainable,
    doubts,
    fewestCriteria: plainSteps(fewestCriteria),
    fewestPoints: plainSteps(fewestPoints),
  };
}

function plainSteps(steps: readonly ChangedPoints[] | null): readonly ShownStep[] | null {
  return (
    steps?.map(({ leaf, from, to }) => ({
      leaf,
      from: from === null ? null : toNumber(from),
      to: toNumber(to),
    })) ?? null
  );
}

/** The unit with the scores that are tried; what it cannot have is not tried. */
function withTried({ unit }: PreparedTrial, scores: readonly TriedScore[]) {
  const changes = scores.flatMap(({ leaf, to }) => {
    const points = pointsOf(to);
    const applies = unit.set.leaves[leaf] !== undefined && unit.scores[leaf] !== 'notApplicable';
    const isPossible = points !== undefined && points >= 0 && points <= mostPoints(unit, leaf);
    return applies && isPossible ? [{ leaf, to: points }] : [];
  });
  return changed(unit, changes);
}
