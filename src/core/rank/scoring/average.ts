import type { Points } from '../../points';
import { exactIndex } from './exactIndex';
import type { ExactIndex } from './exactIndex';
import { greatestCommonDivisor } from './fractions';
import { quotient } from './tally';
import type { ExactTally } from './tally';

/**
 * The block average: the mean of the units' indexes, not total points over total max (DOMAIN section 3, rule 6). Tallies
 * without a max are left out; `null` when none is left.
 */
export function averagePercent(tallies: readonly ExactTally[]): number | null {
  return averageOf(
    tallies.flatMap((tally) => {
      const index = exactIndex(tally);
      return index === null ? [] : [index];
    }),
  );
}

/** Mean of indexes in per cent, exactly added as fractions and only then turned into a double; `null` for none. */
export function averageOf(indexes: readonly ExactIndex[]): number | null {
  /** Points by what they are of: most units share one max, so that plain numbers add up. */
  const plain = new Map<Points, Points>();
  const sums = new Map<bigint, bigint>();
  const add = (points: bigint, of: bigint) => sums.set(of, (sums.get(of) ?? 0n) + points);
  for (const { points, over, max } of indexes) {
    if (typeof points === 'bigint' && typeof max === 'bigint') {
      const common = greatestCommonDivisor(points, max);
      add(points / common, max / common);
      continue;
    }
    const sum =
      typeof points === 'number' && typeof max === 'number' && over === 1
        ? (plain.get(max) ?? 0) + points
        : null;
    if (sum !== null && Number.isSafeInteger(sum)) plain.set(Number(max), sum);
    else add(BigInt(points), BigInt(over) * BigInt(max));
  }
  if (indexes.length === 0) return null;
  for (const [max, points] of plain) add(BigInt(points), BigInt(max));
  let numerator = 0n;
  let denominator = 1n;
  for (const [own, points] of sums) {
    const common = greatestCommonDivisor(denominator, own);
    numerator = numerator * (own / common) + points * (denominator / common);
    denominator *= own / common;
  }
  return quotient(numerator * 100n, denominator * BigInt(indexes.length));
}
