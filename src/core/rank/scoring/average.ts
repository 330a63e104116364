import type { Points } from '../../points';
import { greatestCommonDivisor } from './fractions';
import { hasIndex, quotient } from './tally';
import type { ExactTally } from './tally';

/**
 * Mean of percentages, exactly added as fractions and only then turned into a double: the block average is the mean of
 * the units' indexes, not total points over total max (DOMAIN section 3, rule 6). Tallies without a max are left out;
 * `null` when none is left.
 */
export function averagePercent(tallies: readonly ExactTally[]): number | null {
  /** Points by what they are of: most units share one max, so that plain numbers add up. */
  const plain = new Map<Points, Points>();
  const sums = new Map<bigint, bigint>();
  const add = (points: bigint, of: bigint) => sums.set(of, (sums.get(of) ?? 0n) + points);
  let count = 0;
  for (const tally of tallies) {
    if (!hasIndex(tally)) continue;
    count++;
    const { points, over, max, weighed } = tally;
    if (weighed !== undefined) {
      const common = greatestCommonDivisor(weighed.points, weighed.max);
      add(weighed.points / common, weighed.max / common);
      continue;
    }
    const sum = over === 1 ? (plain.get(max) ?? 0) + points : null;
    if (sum !== null && Number.isSafeInteger(sum)) plain.set(max, sum);
    else add(BigInt(points), BigInt(over) * BigInt(max));
  }
  if (count === 0) return null;
  for (const [max, points] of plain) add(BigInt(points), BigInt(max));
  let numerator = 0n;
  let denominator = 1n;
  for (const [own, points] of sums) {
    const common = greatestCommonDivisor(denominator, own);
    numerator = numerator * (own / common) + points * (denominator / common);
    denominator *= own / common;
  }
  return quotient(numerator * 100n, denominator * BigInt(count));
}
