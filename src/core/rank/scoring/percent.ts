import type { Points } from '../../points';
import { ceiled, floored } from './fractions';
import { hasIndex, quotient } from './tally';
import type { ExactTally } from './tally';

/** `points / maxPoints` in per cent at full double precision; `null` where there is nothing to obtain. */
export function percentOf(points: Points, maxPoints: Points): number | null {
  return maxPoints > 0 ? (points * 100) / maxPoints : null;
}

/** The index that a tally gives, in per cent at full double precision; `null` where there is nothing to obtain. */
export function percentOfTally(tally: ExactTally): number | null {
  const { max, weighed } = tally;
  if (weighed !== undefined) return hasIndex(tally) ? quotient(weighed.points * 100n, weighed.max) : null;
  if (tally.over === 1) return percentOf(tally.points, max);
  return max > 0 ? quotient(tally.points * 100n, tally.over * BigInt(max)) : null;
}

/**
 * An index as a whole number that orders as the published figures do: `points / maxPoints` in per cent, rounded
 * half up to `decimals`, times 10^decimals. Computed in whole numbers, so that what prints equal is equal
 * (DOMAIN section 3, rule 5). `null` for `decimals` compares unrounded: two different fractions of whole numbers
 * below 10^30 differ by more than 10^-60; weighed ones have the common multiple of all maxima below the line, for
 * which so many more decimals are kept that they tell any two indexes apart.
 */
export function percentKey(
  points: Points | bigint,
  maxPoints: Points | bigint,
  decimals: number | null,
): bigint {
  const small = smallKey(Number(points), Number(maxPoints), decimals);
  if (small !== null) return BigInt(small);
  const scale = indexScale(decimals);
  const max = BigInt(maxPoints);
  const numerator = 2n * BigInt(points) * scale + max;
  const denominator = 2n * max;
  const whole = numerator / denominator;
  return numerator % denominator < 0n ? whole - 1n : whole;
}

/**
 * The same in plain numbers, where every step of it is a whole number that a double holds exactly: a division of two
 * such numbers is then never rounded across a whole one. `null` beyond.
 */
function smallKey(points: number, max: number, decimals: number | null): number | null {
  if (decimals === null) return null;
  const doubled = 2 * points * (POWERS[decimals + 2] ?? 10 ** (decimals + 2));
  // Each by itself: below zero a sum of two large ones may be small.
  const isExact = Math.abs(doubled) + max < Number.MAX_SAFE_INTEGER;
  return isExact ? Math.floor((doubled + max) / (2 * max)) : null;
}

/** Powers of ten: a power is computed in many steps. */
const POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8];

/** The same of a tally; `null` where there is nothing to obtain. */
export function tallyKey(tally: ExactTally, decimals: number | null): bigint | null {
  const { max, weighed } = tally;
  if (!hasIndex(tally)) return null;
  if (weighed !== undefined) return percentKey(weighed.points, weighed.max, decimals);
  return percentKey(tally.points, tally.over === 1 ? max : tally.over * BigInt(max), decimals);
}

/** A bound in per cent against the key of an index at the same decimals: negative where the index is below it. */
export function compareToBound(key: bigint, decimals: number | null, bound: number): number {
  const index = key * BOUND_SCALE;
  const limit = BigInt(Math.round(bound * Number(BOUND_SCALE))) * scaleOf(decimals);
  return index < limit ? -1 : index > limit ? 1 : 0;
}

/** The least key of an index at these decimals that reaches a bound in per cent, or (`isAbove`) that is above it. */
export function keyOfBound(bound: number, decimals: number | null, isAbove: boolean): bigint {
  const limit = BigInt(Math.round(bound * Number(BOUND_SCALE))) * scaleOf(decimals);
  return isAbove ? floored(limit, BOUND_SCALE) + 1n : ceiled(limit, BOUND_SCALE);
}

/** Bounds are exact to a billionth of a per cent. */
const BOUND_SCALE = 1_000_000_000n;

/** What an index as a fraction of 1 is multiplied by to be a key. */
export function indexScale(decimals: number | null): bigint {
  return scaleOf(decimals) * 100n;
}

function scaleOf(decimals: number | null): bigint {
  return decimals === null ? UNROUNDED : 10n ** BigInt(decimals);
}

const UNROUNDED = 10n ** 700n;
