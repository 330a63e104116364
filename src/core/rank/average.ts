import type { Tally } from './scoreUnit';

/**
 * Mean of percentages, exactly added as fractions and only then turned into a double: the block average is the mean of
 * the units' indexes, not total points over total max (DOMAIN section 3, rule 6). Tallies without a max are left out;
 * `null` when none is left.
 */
export function averagePercent(tallies: readonly Tally[]): number | null {
  const sums = new Map<number, bigint>();
  let count = 0;
  for (const { points, max } of tallies) {
    if (max <= 0) continue;
    sums.set(max, (sums.get(max) ?? 0n) + BigInt(points));
    count++;
  }
  if (count === 0) return null;
  let numerator = 0n;
  let denominator = 1n;
  for (const [max, points] of sums) {
    numerator = numerator * BigInt(max) + points * denominator;
    denominator *= BigInt(max);
  }
  return toDouble(numerator * 100n, denominator * BigInt(count));
}

/** A fraction as a double: 17 significant decimal digits of it, of which a double keeps all it can. */
function toDouble(numerator: bigint, denominator: bigint): number {
  const digits = 10n ** 20n;
  const scaled = (numerator * digits) / denominator;
  const sign = scaled < 0n ? '-' : '';
  const text = (scaled < 0n ? -scaled : scaled).toString().padStart(21, '0');
  return Number(`${sign}${text.slice(0, -20)}.${text.slice(-20)}`);
}
