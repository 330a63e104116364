import { pointsOf } from '../../points';
import type { Points } from '../../points';
import type { CriteriaSet } from '../model/assessment';

/** What weights make of the maxima of some leaves, as sheets print it: any of these may stand as their sum. */
export function weightedMaxima(set: CriteriaSet, from = 0, to = set.leaves.length): readonly Points[] {
  const leaves = set.leaves.slice(from, to);
  return printedSums(
    set,
    from,
    leaves.map(({ maxPoints }) => maxPoints),
  );
}

/**
 * What weights make of the points of some leaves, as sheets print it: multiplied by factors or shares, as a mean, in per
 * cent, or as so many points of each share. Empty where there are no weights.
 *
 * @param points one per leaf from `from` on
 */
export function printedSums(set: CriteriaSet, from: number, points: readonly Points[]): readonly Points[] {
  if (set.weights === undefined || points.length === 0) return [];
  const weights = points.map((_, at) => weightOf(set, from + at, from, points.length));
  const sum = (of: (weight: number, own: Points, max: Points) => number) =>
    points.reduce(
      (all, own, at) => all + of(weights[at] ?? 0, own, set.leaves[from + at]?.maxPoints ?? 0),
      0,
    );
  const whole = sum((weight) => weight);
  if (whole <= 0) return [];
  const multiplied = sum((weight, own) => weight * own);
  if (set.weights.kind === 'factor') return rounded([multiplied, multiplied / whole]);
  const share = sum((weight, own, max) => (max > 0 ? (weight * own) / max : 0)) / whole;
  const mean = multiplied / whole;
  return rounded([
    mean,
    multiplied,
    multiplied * 100,
    ...[1, 100, whole, whole * 100].map((one) => share * one * MILLION),
  ]);
}

const MILLION = 1_000_000;

function rounded(sums: readonly number[]): readonly Points[] {
  return sums.map((sum) => pointsOf(sum / MILLION) ?? 0);
}

/** A leaf's factor, or its part of 1: where fields alone have shares, by its max among the field's. */
function weightOf({ weights, leaves }: CriteriaSet, index: number, from: number, count: number): number {
  const value = (weights?.leaves?.[index]?.value ?? 0) / MILLION;
  if (weights?.kind === 'factor') return value;
  const leaf = leaves[index];
  if (leaf === undefined) return 0;
  const share = weights?.fields?.[leaf.field]?.value;
  if (share === undefined) return value / 100;
  const field = share / MILLION / 100;
  if (weights?.leaves !== null) return (value / 100) * field;
  const max = leaves
    .slice(from, from + count)
    .reduce((sum, other) => sum + (other.field === leaf.field ? other.maxPoints : 0), 0);
  return max > 0 ? (field * leaf.maxPoints) / max : 0;
}
