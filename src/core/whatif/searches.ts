import type { Points } from '../points';
import type { UnitScores } from '../read/model/assessment';
import type { OrderedBlock } from '../rank/scoreBlock';
import { withScore } from '../rank/scoring/withScore';
import { zeroLeaves } from '../rank/zeroScores';
import { met, pointsAt, risen } from './changedScores';
import { fewestItems } from './fewest/fewestItems';
import { fewestSteps } from './fewest/fewestSteps';
import type { ChosenSteps, Segment } from './fewest/fewestSteps';
import type { SearchBudget } from './fewest/itemSearch';
import type { Goal } from './goals';
import { sumsOf, zerosToMeet } from './sums';
import type { UnitTrial } from './unitTrial';

/** Where a way is looked for: the scores that it begins from, the criteria that may change, and what is to be come to. */
export interface Search {
  readonly trial: UnitTrial;
  readonly ordered: Pick<OrderedBlock, 'rules' | 'fields'>;
  readonly goal: Goal;
  readonly budget: SearchBudget;
  readonly scores: UnitScores;
  readonly free: readonly number[];
}

/** Criteria that are met in full, and what they need; `isExact`: that fewer, or cheaper ones, do not do is proven. */
export interface MetCriteria {
  readonly leaves: readonly number[];
  readonly points: Points;
  readonly isExact: boolean;
}

/** 0.01 points: scores are given in hundredths at most. */
export const STEP: Points = 10_000;

/** The fewest of the free criteria that come to a goal when met in full, of several such sets the cheapest. */
export function searchCriteria({ trial, ordered, goal, budget, scores, free }: Search): MetCriteria | null {
  const leaves = free.filter((leaf) => risen(scores, leaf) > 0);
  let best: MetCriteria | null = null;
  let isExact = true;
  for (const aim of goal.aims(scores)) {
    const sums = sumsOf(trial, ordered, scores, aim);
    const items = leaves.map((leaf) => ({
      points: risen(scores, leaf),
      gains: [...sums.gainOf(met(scores, [leaf])), scores.scores[leaf] === 0 ? 1n : 0n],
    }));
    const found = fewestItems(items, [...sums.needs, BigInt(zerosToMeet(scores, aim))], budget);
    if (found === null) continue;
    isExact &&= found.isExact;
    const own = { leaves: found.items.map((item) => leaves[item] ?? -1), points: found.points, isExact };
    if (best === null || isFewer(own, best)) best = own;
  }
  return best === null ? null : { ...best, isExact };
}

/** Whether criteria are fewer, or as many and cheaper. */
export function isFewer(one: Omit<MetCriteria, 'isExact'>, other: Omit<MetCriteria, 'isExact'>): boolean {
  const by = one.leaves.length - other.leaves.length;
  return by < 0 || (by === 0 && one.points < other.points);
}

/** The fewest steps in any of the free criteria that come to a goal. */
export function searchSteps({ trial, ordered, goal, scores, free }: Search): ChosenSteps | null {
  let best: ChosenSteps | null = null;
  let isExact = true;
  const zeros = new Set(zeroLeaves(scores));
  for (const aim of goal.aims(scores)) {
    const sums = sumsOf(trial, ordered, scores, aim);
    const segments = free.flatMap((leaf) => segmentsOf(scores, leaf, sums.gainOf));
    const found = fewestSteps(segments, { sums: sums.needs, zeros: zerosToMeet(scores, aim) }, zeros);
    if (found === null) continue;
    isExact &&= found.isExact;
    if (best === null || found.steps < best.steps) best = found;
  }
  return best === null ? null : { ...best, isExact };
}

/** The whole steps that a criterion has room for, those that add the same together. */
function segmentsOf(
  scores: UnitScores,
  leaf: number,
  gainOf: (other: UnitScores) => readonly bigint[],
): readonly Segment[] {
  const steps = Math.floor(risen(scores, leaf) / STEP);
  if (steps === 0) return [];
  const from = pointsAt(scores, leaf) ?? 0;
  const after = (count: number) => gainOf(withScore(scores, leaf, from + count * STEP));
  const first = after(1);
  const isEven = after(steps).every((gain, sum) => gain === (first[sum] ?? 0n) * BigInt(steps));
  if (isEven) return [{ leaf, steps, gains: first }];
  // Of a criterion that is part survey points the two parts may be worth different amounts.
  const segments: Segment[] = [];
  let before: readonly bigint[] = first.map(() => 0n);
  for (let count = 1; count <= steps; count++) {
    const now = after(count);
    const gains = now.map((gain, sum) => gain - (before[sum] ?? 0n));
    const last = segments[segments.length - 1];
    if (last?.gains.every((gain, sum) => gain === gains[sum]) === true)
      segments[segments.length - 1] = { ...last, steps: last.steps + 1 };
    else segments.push({ leaf, steps: 1, gains });
    before = now;
  }
  return segments;
}
