import type { Points } from '../../points';
import { ascending, ceiled, greatestCommonDivisor } from '../../rank/scoring/fractions';

/** Something that is taken as a whole: what it costs, and what it adds to each of some sums. */
export interface Item {
  readonly points: Points;
  readonly gains: readonly bigint[];
}

/** What some items can give at best: a search need not go where that is not enough. */
export interface ItemBounds {
  /** The most that `count` items from an index on add to a sum. */
  most(sum: number, from: number, count: number): bigint;
  /** Whether `count` items from an index on might add what is lacking to each sum. */
  mightDo(from: number, count: number, lacking: readonly bigint[]): boolean;
  /** The least that `count` items from an index on cost that come up to what is lacking. */
  cheapest(from: number, count: number, lacking: readonly bigint[]): Points;
}

export function itemBounds(items: readonly Item[], sums: number): ItemBounds {
  // By the first item, the sums of the largest gains and of the lowest costs of those from it on.
  const gains = Array.from({ length: sums }, (_, sum) =>
    suffixSums(
      items.map(({ gains: own }) => own[sum] ?? 0n),
      (a, b) => ascending(b, a),
    ),
  );
  const costs = suffixSums(
    items.map(({ points }) => BigInt(points)),
    ascending,
  );
  const unit = items.reduce((common, { points }) => greatestCommonDivisor(common, BigInt(points)), 0n) || 1n;
  const ratios = Array.from({ length: sums }, (_, sum) => bestRatios(items, sum));
  const most = (sum: number, from: number, count: number) => gains[sum]?.[from]?.[count] ?? 0n;
  return {
    most,
    mightDo: (from, count, lacking) => lacking.every((need, sum) => need <= most(sum, from, count)),
    cheapest(from, count, lacking) {
      let least = costs[from]?.[count] ?? 0n;
      lacking.forEach((need, sum) => {
        const ratio = ratios[sum]?.[from];
        if (need <= 0n || ratio === undefined || ratio.gain === 0n) return;
        const own = ceiled(need * ratio.points, ratio.gain);
        if (own > least) least = own;
      });
      return Number(ceiled(least, unit) * unit);
    },
  };
}

/** By the first number, of those from it on the sums of the first 0, 1, 2 … in an order. */
function suffixSums(
  numbers: readonly bigint[],
  order: (a: bigint, b: bigint) => number,
): readonly (readonly bigint[])[] {
  return [...numbers, 0n].map((_, from) => {
    const sums = [0n];
    for (const number of numbers.slice(from).sort(order)) sums.push((sums[sums.length - 1] ?? 0n) + number);
    return sums;
  });
}

interface Ratio {
  readonly gain: bigint;
  readonly points: bigint;
}

/** By the first item, the best gain for a point of those from it on. */
function bestRatios(items: readonly Item[], sum: number): readonly Ratio[] {
  const best: Ratio[] = [];
  for (let at = items.length - 1; at >= 0; at--) {
    const next = best[at + 1];
    const own = { gain: items[at]?.gains[sum] ?? 0n, points: BigInt(items[at]?.points ?? 0) };
    best[at] = next === undefined || own.gain * next.points > next.gain * own.points ? own : next;
  }
  return best;
}
