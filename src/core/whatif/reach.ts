import type { UnitScores } from '../read/model/assessment';
import type { OrderedBlock } from '../rank/scoreBlock';
import { mostPoints } from '../rank/scoring/withScore';
import { canRise, isBlank, met, pointsAt, risen, zeroed } from './changedScores';
import type { ChangedPoints } from './changedScores';
import type { ChosenSteps } from './fewest/fewestSteps';
import { SearchBudget } from './fewest/itemSearch';
import { gradeOfStanding, nextGradeGoal, rankGoal } from './goals';
import type { Goal } from './goals';
import { isFewer, searchCriteria, searchSteps, STEP } from './searches';
import type { MetCriteria, Search } from './searches';
import type { TriedStanding, UnitTrial } from './unitTrial';

/**
 * Why a way need not be the shortest: there are too many combinations (`combinations`), or too many blank scores, to try
 * them all (`blanks`), or steps of a field that counts apart are worth different amounts (`steps`).
 */
export type Doubt = 'combinations' | 'blanks' | 'steps';

/** The shortest way to a goal. */
export interface Way {
  /** Whether it can be come to at all, all others keeping their scores. */
  readonly attainable: boolean;
  /** A smallest set of criteria that does it when met in full, of several such one that needs fewest points. */
  readonly fewestCriteria: readonly ChangedPoints[] | null;
  /** The fewest points, in any criteria, in whole steps of 0.01, and one way to share them out. */
  readonly fewestSteps: number | null;
  readonly fewestPoints: readonly ChangedPoints[] | null;
  /** Why fewer might do than these, which are enough; empty where that they are the fewest is proven. */
  readonly doubts: Readonly<Record<'criteria' | 'points', readonly Doubt[]>>;
}

/** What would bring a unit to a rank. */
export interface ReachedRank extends Way {
  readonly rank: number;
  /** The rank with everything met in full. */
  readonly bestRank: number | null;
}

/** What a unit lacks to the next grade. */
export interface ReachedGrade extends Way {
  readonly grade: string;
  /** The grade with everything met in full. */
  readonly bestGrade: string | null;
}

type Ordered = Pick<OrderedBlock, 'rules' | 'fields'>;

/** What would bring a unit to a rank, its other scores and those of all others staying as they are. */
export function reachRank(trial: UnitTrial, ordered: Ordered, scores: UnitScores, rank: number): ReachedRank {
  const best = bestStandings(trial, scores).flatMap((standing) => standing.rank ?? []);
  return {
    rank,
    bestRank: best.length === 0 ? null : Math.min(...best),
    ...reach(trial, ordered, scores, rankGoal(trial, ordered, rank)),
  };
}

/** The same for the grade just above the one that a unit has; `null` where none is. */
export function reachNextGrade(trial: UnitTrial, ordered: Ordered, scores: UnitScores): ReachedGrade | null {
  const goal = nextGradeGoal(trial, ordered, scores);
  if (goal === null) return null;
  const names = ordered.rules.grades.map(({ name }) => name);
  const best = bestStandings(trial, scores).flatMap((standing) => gradeOfStanding(standing, ordered) ?? []);
  return {
    grade: goal.grade,
    bestGrade: names.find((name) => best.includes(name)) ?? null,
    ...reach(trial, ordered, scores, goal),
  };
}

/**
 * An index is linear in each score by all rules, so long as the same scores count: where blank ones are left out (`skip`)
 * each choice of those that are filled in is a case of its own.
 */
function reach(trial: UnitTrial, ordered: Ordered, scores: UnitScores, goal: Goal): Way {
  if (goal.isReached(trial.standing(scores))) return NO_WAY_TO_GO;
  if (!bestStandings(trial, scores).some((standing) => goal.isReached(standing))) return OUT_OF_REACH;
  const shared = { trial, ordered, goal, budget: new SearchBudget() };
  const { ways, isComplete } = fillings(blanksOf(scores), ordered.rules.blankScores);
  let criteria: MetCriteria | null = null;
  let steps: (ChosenSteps & { readonly filled: readonly number[] }) | null = null;
  const doubts = { criteria: new Set<Doubt>(), points: new Set<Doubt>() };
  if (!isComplete) for (const own of Object.values(doubts)) own.add('blanks');
  for (const filled of ways) {
    const free = freeBeside(filled, scores, ordered);
    const byCriteria = criteriaWith(filled, scores, { ...shared, free });
    if (byCriteria?.isExact === false) doubts.criteria.add('combinations');
    if (byCriteria !== null && (criteria === null || isFewer(byCriteria, criteria))) criteria = byCriteria;
    const bySteps = searchSteps({ ...shared, scores: zeroed(scores, filled), free: [...free, ...filled] });
    if (bySteps?.isExact === false) doubts.points.add('steps');
    if (bySteps !== null && (steps === null || bySteps.steps < steps.steps)) steps = { ...bySteps, filled };
  }
  return {
    attainable: true,
    fewestCriteria: criteria === null ? null : inFull(scores, criteria.leaves),
    fewestSteps: steps?.steps ?? null,
    fewestPoints: steps === null ? null : byStep(scores, steps),
    doubts: {
      // Where none would not do, one is the fewest.
      criteria: criteria !== null && criteria.leaves.length <= 1 ? [] : [...doubts.criteria],
      points: [...doubts.points],
    },
  };
}

const NO_DOUBTS: Way['doubts'] = { criteria: [], points: [] };
const NO_WAY_TO_GO: Way = {
  ...{ attainable: true, fewestCriteria: [], fewestSteps: 0, fewestPoints: [] },
  doubts: NO_DOUBTS,
};
const OUT_OF_REACH: Way = {
  ...{ attainable: false, fewestCriteria: null, fewestSteps: null, fewestPoints: null },
  doubts: NO_DOUBTS,
};

/** With everything met in full, and with all but what is blank. */
function bestStandings(trial: UnitTrial, scores: UnitScores): readonly TriedStanding[] {
  const all = risingOf(scores);
  return [all, all.filter((leaf) => !isBlank(scores, leaf))].map((leaves) =>
    trial.standing(met(scores, leaves)),
  );
}

function risingOf(scores: UnitScores): readonly number[] {
  return scores.set.leaves.flatMap((_, leaf) => (canRise(scores, leaf) ? [leaf] : []));
}

function blanksOf(scores: UnitScores): readonly number[] {
  return risingOf(scores).filter((leaf) => isBlank(scores, leaf));
}

/** The criteria that may change beside those that are filled in: of blank ones only where a blank counts as no points. */
function freeBeside(
  filled: readonly number[],
  scores: UnitScores,
  { rules }: Pick<OrderedBlock, 'rules'>,
): readonly number[] {
  return risingOf(scores).filter(
    (leaf) => !filled.includes(leaf) && (!isBlank(scores, leaf) || rules.blankScores === 'provisional'),
  );
}

function criteriaWith(
  filled: readonly number[],
  scores: UnitScores,
  search: Omit<Search, 'scores'>,
): MetCriteria | null {
  const found = searchCriteria({ ...search, scores: met(scores, filled) });
  if (found === null) return null;
  const leaves = [...filled, ...found.leaves].sort((a, b) => a - b);
  const points = leaves.reduce((sum, leaf) => sum + risen(scores, leaf), 0);
  return { leaves, points, isExact: found.isExact };
}

function inFull(scores: UnitScores, leaves: readonly number[]): readonly ChangedPoints[] {
  return leaves.map((leaf) => ({ leaf, from: pointsAt(scores, leaf), to: mostPoints(scores, leaf) }));
}

/** What is filled in stands there even where it needs no points. */
function byStep(
  scores: UnitScores,
  { byLeaf, filled }: ChosenSteps & { readonly filled: readonly number[] },
): readonly ChangedPoints[] {
  const leaves = [...new Set([...byLeaf.keys(), ...filled])].sort((a, b) => a - b);
  return leaves.map((leaf) => {
    const from = pointsAt(scores, leaf);
    return { leaf, from, to: (from ?? 0) + (byLeaf.get(leaf) ?? 0) * STEP };
  });
}

/** Blank scores that a rule leaves out until they are filled in are tried in each way, up to so many. */
const MOST_BLANKS = 8;

/** Which blank scores are filled in, in all ways that are to be tried; `isComplete`: there are no others. */
function fillings(
  blanks: readonly number[],
  rule: OrderedBlock['rules']['blankScores'],
): { readonly ways: readonly (readonly number[])[]; readonly isComplete: boolean } {
  if (rule === 'unranked') return { ways: [blanks], isComplete: true };
  if (rule === 'provisional') return { ways: [[]], isComplete: true };
  const tried = blanks.slice(0, MOST_BLANKS);
  const ways = Array.from({ length: 2 ** tried.length }, (_, way) =>
    tried.filter((_own, bit) => (way >> bit) % 2 === 1),
  );
  return { ways, isComplete: tried.length === blanks.length };
}
