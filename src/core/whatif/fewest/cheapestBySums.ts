import type { Points } from '../../points';
import type { Item, ItemBounds } from './itemBounds';

/** Items by their places in a list, and what they cost together. */
export interface Taken {
  readonly path: readonly number[];
  readonly points: Points;
}

/** So many sums are kept at most. */
const MOST_SUMS = 1_500_000;

/** The last of some items that come to a sum of costs, and what they add. */
interface Sum {
  readonly gain: bigint;
  readonly at: number;
  readonly before: Sum | null;
}

/** The sums of costs that some items come to, by how many they are. */
type SumsByCount = readonly Map<Points, Sum>[];

/**
 * The cheapest items, so many of them, that come up to one need: of each sum of costs the choice that adds most is kept.
 * `null` where none do; `too-many` where there are more sums than can be kept.
 */
export function cheapestBySums(
  items: readonly Item[],
  count: number,
  need: bigint,
  bounds: ItemBounds,
): Taken | null | 'too-many' {
  const sums: SumsByCount = Array.from({ length: count + 1 }, () => new Map<Points, Sum>());
  sums[0]?.set(0, { gain: 0n, at: -1, before: null });
  let kept = 0;
  for (const [at, item] of items.entries()) {
    kept += addItem(sums, item, at, (gain, left) => gain + bounds.most(0, at + 1, left) >= need);
    if (kept > MOST_SUMS) return 'too-many';
  }
  let best: { readonly points: Points; readonly sum: Sum } | null = null;
  for (const [points, sum] of sums[count] ?? [])
    if (sum.gain >= need && (best === null || points < best.points)) best = { points, sum };
  return best === null ? null : { path: pathOf(best.sum), points: best.points };
}

/** Adds an item to all sums of fewer items; how many sums are new or better. */
function addItem(
  sums: SumsByCount,
  item: Item,
  at: number,
  mightDo: (gain: bigint, left: number) => boolean,
): number {
  const count = sums.length - 1;
  const own = item.gains[0] ?? 0n;
  let kept = 0;
  for (let taken = Math.min(count - 1, at); taken >= 0; taken--) {
    const next = sums[taken + 1];
    for (const [points, sum] of sums[taken] ?? []) {
      const gain = sum.gain + own;
      const known = next?.get(points + item.points);
      if (!mightDo(gain, count - taken - 1) || (known !== undefined && known.gain >= gain)) continue;
      next?.set(points + item.points, { gain, at, before: sum });
      kept++;
    }
  }
  return kept;
}

function pathOf(last: Sum): readonly number[] {
  const path: number[] = [];
  for (let sum: Sum | null = last; sum !== null && sum.at >= 0; sum = sum.before) path.push(sum.at);
  return path;
}
