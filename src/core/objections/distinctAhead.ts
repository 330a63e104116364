import { compared } from '../rank/ties';
import type { RankKeys } from '../rank/ties';
import { keyText } from './outcomes';

/** A unit that may come to stand with one of some keys. */
export interface Wavering {
  /** Tells it among the others. */
  readonly index: number;
  /** All different. */
  readonly keys: readonly RankKeys[];
  readonly mayBeUnranked: boolean;
}

/** How many different keys may be ahead of some: under `dense` ties each makes a rank of its own. */
export interface DistinctAhead {
  /** At least so many; `isExact` is false where there may be some more. */
  fewest(keys: RankKeys, without: number | null): { readonly count: number; readonly isExact: boolean };
  /** At most so many. */
  most(keys: RankKeys, without: number | null): number;
}

/** Steps of the search for the fewest. */
const MOST_STEPS = 20_000;

/**
 * Others may share a key with whom they did not, which betters the ranks behind them, or part. The most different keys
 * ahead are as many as units can be given one of their own, which no unit that stays has (a largest matching); the fewest
 * are those of the smallest set of keys of which every unit that has to be ahead can have one.
 *
 * @param fixed the keys of the units that stay where they are
 */
export function distinctAhead(fixed: readonly RankKeys[], wavering: readonly Wavering[]): DistinctAhead {
  const kept = new Map(fixed.map((keys) => [keyText(keys), keys]));
  const ordered = [...kept.values()].sort(compared);
  const options = wavering.map(({ index, keys, mayBeUnranked }) => ({
    index,
    mayBeUnranked,
    keys: keys.map((own) => ({ keys: own, text: keyText(own), isKept: kept.has(keyText(own)) })),
  }));
  const keptAhead = (keys: RankKeys) => {
    let [first, end] = [0, ordered.length];
    while (first < end) {
      const middle = (first + end) >> 1;
      if (compared(ordered[middle] ?? [], keys) < 0) first = middle + 1;
      else end = middle;
    }
    return first;
  };
  const others = (without: number | null) => options.filter(({ index }) => index !== without);
  const isAhead = (own: { readonly keys: RankKeys }, keys: RankKeys) => compared(own.keys, keys) < 0;
  return {
    fewest(keys, without) {
      const forced = others(without).filter(
        (one) => !one.mayBeUnranked && one.keys.every((own) => !own.isKept && isAhead(own, keys)),
      );
      const { count, isExact } = smallestCover(forced.map((one) => one.keys.map(({ text }) => text)));
      return { count: keptAhead(keys) + count, isExact };
    },
    most(keys, without) {
      const free = others(without).map((one) =>
        one.keys.filter((own) => !own.isKept && isAhead(own, keys)).map(({ text }) => text),
      );
      return keptAhead(keys) + largestMatching(free);
    },
  };
}

/** So many of some lists can each be given one of its texts that no other list is given. */
function largestMatching(lists: readonly (readonly string[])[]): number {
  const givenTo = new Map<string, number>();
  const give = (at: number, tried: Set<string>): boolean => {
    for (const text of lists[at] ?? []) {
      if (tried.has(text)) continue;
      tried.add(text);
      const holder = givenTo.get(text);
      if (holder === undefined || give(holder, tried)) {
        givenTo.set(text, at);
        return true;
      }
    }
    return false;
  };
  lists.forEach((_, at) => give(at, new Set()));
  return givenTo.size;
}

/**
 * The smallest number of texts of which each list has one. Where the search would take too long: so many at least, of lists
 * that have nothing in common.
 */
function smallestCover(lists: readonly (readonly string[])[]): {
  readonly count: number;
  readonly isExact: boolean;
} {
  const apart = disjoint(lists);
  let [best, steps] = [lists.length, 0];
  const search = (open: readonly (readonly string[])[], taken: number): void => {
    if (steps++ > MOST_STEPS) return;
    const [first] = open.toSorted((a, b) => a.length - b.length);
    if (first === undefined) {
      best = Math.min(best, taken);
      return;
    }
    if (taken + disjoint(open) >= best) return;
    for (const text of first) {
      search(
        open.filter((list) => !list.includes(text)),
        taken + 1,
      );
      if (best === apart) return;
    }
  };
  search(lists, 0);
  return steps > MOST_STEPS && best > apart
    ? { count: apart, isExact: false }
    : { count: best, isExact: true };
}

/** So many of some lists, the shortest first, have nothing in common with those before. */
function disjoint(lists: readonly (readonly string[])[]): number {
  const seen = new Set<string>();
  let count = 0;
  for (const list of lists.toSorted((a, b) => a.length - b.length)) {
    if (list.some((text) => seen.has(text))) continue;
    count++;
    for (const text of list) seen.add(text);
  }
  return count;
}
