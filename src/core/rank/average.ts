import { quotient } from './tally';
import type { ExactTally } from './tally';

/**
 * Mean of percentages, exactly added as fractions and only then turned into a double: the block average is the mean of
 * the units' indexes, not total points over total max (DOMAIN section 3, rule 6). Tallies without a max are left out;
 * `null` when none is left.
 */
export function averagePercent(tallies: readonly ExactTally[]): number | null {
  const sums = new Map<bigint, bigint>();
  let count = 0;
  for (const { points, over, max } of tallies) {
    if (max <= 0) continue;
    const denominator = over * BigInt(max);
    sums.set(denominator, (sums.get(denominator) ?? 0n) + points);
    count++;
  }
  if (count === 0) return null;
  let numerator = 0n;
  let denominator = 1n;
  for (const [own, points] of sums) {
    numerator = numerator * own + points * denominator;
    denominator *= own;
  }
  return quotient(numerator * 100n, denominator * BigInt(count));
}
