import type { Points } from '../points';
import { ascending, ceiled, greatestCommonDivisor } from '../rank/scoring/fractions';

/** Something that is taken as a whole: what it costs, and what it adds to each of some sums. */
export interface Item {
  readonly points: Points;
  readonly gains: readonly bigint[];
}

/** A choice of items by their indexes; `isExact`: that no smaller or cheaper one does it is proven. */
export interface Chosen {
  readonly items: readonly number[];
  readonly points: Points;
  readonly isExact: boolean;
}

/** Steps of the search, which takes some tenths of a second then. */
const MOST_STEPS = 150_000;

/**
 * The smallest choice of items whose gains come up to all needs, of several such the one that costs least; `null` where all
 * of them do not. Exact but where the search has to be given up: it says so.
 */
export function fewestItems(items: readonly Item[], needs: readonly bigint[]): Chosen | null {
  const open = needs.flatMap((need, at) => (need > 0n ? [at] : []));
  if (open.length === 0) return { items: [], points: 0, isExact: true };
  const useful = items
    .map((item, index) => ({ index, points: item.points, gains: open.map((at) => item.gains[at] ?? 0n) }))
    .filter(({ gains }) => gains.some((gain) => gain > 0n))
    .sort((a, b) => ascending(b.gains[0] ?? 0n, a.gains[0] ?? 0n) || a.points - b.points);
  const wanted = open.map((at) => needs[at] ?? 0n);
  const bounds = boundsOf(useful, wanted.length);
  const hasEnough = (from: number, count: number, lacking: readonly bigint[]) =>
    lacking.every((need, at) => need <= bounds.most(at, from, count));
  if (!hasEnough(0, useful.length, wanted)) return null;
  let count = 1;
  while (!hasEnough(0, count, wanted)) count++;
  let steps = 0;
  for (; count <= useful.length; count++) {
    const least = bounds.cheapest(0, count, wanted);
    let best: { readonly path: readonly number[]; readonly points: Points } | null = null;
    const path: number[] = [];
    const search = (from: number, left: number, points: Points, lacking: readonly bigint[]): void => {
      if (steps++ > MOST_STEPS || best?.points === least) return;
      if (left === 0) {
        if (lacking.some((need) => need > 0n)) return;
        if (best === null || points < best.points) best = { path: [...path], points };
        return;
      }
      for (let at = from; at <= useful.length - left; at++) {
        // Those behind it have less.
        if (!hasEnough(at, left, lacking)) return;
        if (best !== null && points + bounds.cheapest(at, left, lacking) >= best.points) continue;
        const item = useful[at];
        if (item === undefined) return;
        path.push(at);
        search(
          at + 1,
          left - 1,
          points + item.points,
          lacking.map((need, of) => need - (item.gains[of] ?? 0n)),
        );
        path.pop();
        if (steps > MOST_STEPS || best?.points === least) return;
      }
    };
    search(0, count, 0, wanted);
    const found = best as { readonly path: readonly number[]; readonly points: Points } | null;
    const isGivenUp = steps > MOST_STEPS;
    const all = isGivenUp && wanted.length === 1 ? cheapestBySums(useful, count, wanted, bounds) : null;
    const cheapest = all?.path ?? found?.path;
    if (cheapest !== undefined) {
      const chosen = cheapest.map((at) => useful[at]?.index ?? -1);
      return {
        items: chosen.sort((a, b) => a - b),
        points: all?.points ?? found?.points ?? 0,
        isExact: all !== null || !isGivenUp,
      };
    }
    if (isGivenUp) return { ...greedy(useful, wanted), isExact: false };
  }
  return null;
}

/** So many sums are kept of one need at most. */
const MOST_SUMS = 1_500_000;

/** The last of some items that come to a sum of costs, and what they add. */
interface Sum {
  readonly gain: bigint;
  readonly at: number;
  readonly before: Sum | null;
}

/**
 * The cheapest items, so many of them, that come up to one need: of each sum of costs the choice that adds most is kept.
 * `null` where there are too many sums.
 */
function cheapestBySums(
  items: readonly Item[],
  count: number,
  needs: readonly bigint[],
  bounds: Bounds,
): { readonly path: readonly number[]; readonly points: Points } | null {
  const need = needs[0] ?? 0n;
  const byCount = Array.from({ length: count + 1 }, () => new Map<Points, Sum>());
  byCount[0]?.set(0, { gain: 0n, at: -1, before: null });
  let kept = 0;
  for (const [at, item] of items.entries()) {
    const own = item.gains[0] ?? 0n;
    for (let taken = Math.min(count - 1, at); taken >= 0; taken--) {
      const next = byCount[taken + 1];
      for (const [points, sum] of byCount[taken] ?? []) {
        const gain = sum.gain + own;
        if (gain + bounds.most(0, at + 1, count - taken - 1) < need) continue;
        const known = next?.get(points + item.points);
        if (known !== undefined && known.gain >= gain) continue;
        next?.set(points + item.points, { gain, at, before: sum });
        if (kept++ > MOST_SUMS) return null;
      }
    }
  }
  let best: { readonly points: Points; readonly sum: Sum } | null = null;
  for (const [points, sum] of byCount[count] ?? [])
    if (sum.gain >= need && (best === null || points < best.points)) best = { points, sum };
  if (best === null) return null;
  const path: number[] = [];
  for (let sum: Sum | null = best.sum; sum !== null && sum.at >= 0; sum = sum.before) path.push(sum.at);
  return { path, points: best.points };
}

interface Bounds {
  /** The most that `count` items from an index on add to a sum. */
  most(sum: number, from: number, count: number): bigint;
  /** The least that `count` items from an index on cost that come up to what is lacking. */
  cheapest(from: number, count: number, lacking: readonly bigint[]): Points;
}

function boundsOf(items: readonly Item[], sums: number): Bounds {
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
  return {
    most: (sum, from, count) => gains[sum]?.[from]?.[count] ?? 0n,
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

/** Takes whatever adds most to what is lacking until nothing is. */
function greedy(
  items: readonly (Item & { readonly index: number })[],
  needs: readonly bigint[],
): Omit<Chosen, 'isExact'> {
  const left = [...items];
  let lacking = [...needs];
  const taken: number[] = [];
  let points = 0;
  while (lacking.some((need) => need > 0n) && left.length > 0) {
    const sum = lacking.findIndex((need) => need > 0n);
    const at = left.reduce(
      (best, item, index) => ((item.gains[sum] ?? 0n) > (left[best]?.gains[sum] ?? 0n) ? index : best),
      0,
    );
    const [item] = left.splice(at, 1);
    if (item === undefined) break;
    taken.push(item.index);
    points += item.points;
    lacking = lacking.map((need, of) => need - (item.gains[of] ?? 0n));
  }
  return { items: taken.sort((a, b) => a - b), points };
}
