import type { Points } from '../points';

/** `points / maxPoints` in per cent at full double precision; `null` where there is nothing to obtain. */
export function percentOf(points: Points, maxPoints: Points): number | null {
  return maxPoints > 0 ? (points * 100) / maxPoints : null;
}

/**
 * An index as a whole number that orders as the published figures do: `points / maxPoints` in per cent, rounded
 * half up to `decimals`, times 10^decimals. Computed in whole numbers, so that what prints equal is equal
 * (DOMAIN section 3, rule 5). `null` for `decimals` compares unrounded: two different fractions of whole numbers
 * below 10^15 differ by more than 10^-30, so that so many decimals tell any two indexes apart.
 */
export function percentKey(points: Points, maxPoints: Points, decimals: number | null): bigint {
  const scale = 10n ** BigInt((decimals ?? UNROUNDED) + 2);
  const numerator = 2n * BigInt(points) * scale + BigInt(maxPoints);
  const denominator = 2n * BigInt(maxPoints);
  const quotient = numerator / denominator;
  return numerator % denominator < 0n ? quotient - 1n : quotient;
}

const UNROUNDED = 30;
