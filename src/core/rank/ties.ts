import type { Settings } from '../settings/settings';
import { ascending } from './scoring/fractions';

/** What units are ordered by, the first first: the larger is better, `null` (not known) comes last. */
export type RankKeys = readonly (bigint | null)[];

/**
 * Ranks of keys, largest first; equal keys share a rank. `competition`: 1, 1, 3; `dense`: 1, 1, 2. A `null` key has no
 * rank. The result is in the order of the keys.
 */
export function rankKeys(
  keys: readonly (bigint | null)[],
  ties: Settings['ties'],
): readonly (number | null)[] {
  // Plain numbers sort many times faster.
  const plain = keys.map((key) => (key === null ? null : Number(key)));
  const known = plain.filter((key) => key !== null);
  if (known.every(Number.isSafeInteger)) return ranksIn(plain, new Float64Array(known).sort(), ties);
  return ranksIn(keys, keys.filter((key) => key !== null).sort(ascending), ties);
}

/** @param known all keys that are known, the least first */
function ranksIn<Key>(
  keys: readonly (Key | null)[],
  known: ArrayLike<Key>,
  ties: Settings['ties'],
): readonly (number | null)[] {
  const ranks = new Map<Key | null, number>();
  for (let position = 0; position < known.length; position++) {
    const key = known[known.length - 1 - position] ?? null;
    if (!ranks.has(key)) ranks.set(key, ties === 'dense' ? ranks.size + 1 : position + 1);
  }
  return keys.map((key) => ranks.get(key) ?? null);
}

/** The same for several keys a unit, each of which counts where those before it are equal. */
export function rankChains(
  keys: readonly (RankKeys | null)[],
  ties: Settings['ties'],
): readonly (number | null)[] {
  if (keys.every((key) => key === null || key.length === 1)) {
    return rankKeys(
      keys.map((key) => key?.[0] ?? null),
      ties,
    );
  }
  return ranksOf(keys.length, inOrder(keys), (a, b) => parted(a, b) === null, ties);
}

function ranksOf<Key>(
  count: number,
  order: readonly { readonly key: Key; readonly index: number }[],
  same: (a: Key, b: Key) => boolean,
  ties: Settings['ties'],
): readonly (number | null)[] {
  const ranks = new Array<number | null>(count).fill(null);
  let rank = 0;
  let previous: { readonly key: Key } | null = null;
  order.forEach((unit, position) => {
    if (previous === null || !same(previous.key, unit.key)) rank = ties === 'dense' ? rank + 1 : position + 1;
    previous = unit;
    ranks[unit.index] = rank;
  });
  return ranks;
}

/**
 * Finds the rank that a unit would have with keys that are no worse than its own, all others keeping theirs: how many
 * are ahead of it then, or how many ranks, by the rule for ties.
 */
export function rankFinder(
  keys: readonly (RankKeys | null)[],
  ties: Settings['ties'],
): (improved: RankKeys) => number {
  const ranked = rankedKeys(keys, ties);
  return (improved) => {
    let [first, end] = [0, ranked.length];
    while (first < end) {
      const middle = (first + end) >> 1;
      if (compared(ranked[middle] ?? [], improved) < 0) first = middle + 1;
      else end = middle;
    }
    return first + 1;
  };
}

/**
 * The keys in order, of which so many are ahead of a unit as its rank is less one: under `dense` each only once.
 */
export function rankedKeys(keys: readonly (RankKeys | null)[], ties: Settings['ties']): readonly RankKeys[] {
  const order = inOrder(keys).map(({ key }) => key);
  return ties === 'dense'
    ? order.filter((key, position) => position === 0 || parted(order[position - 1] ?? [], key) !== null)
    : order;
}

/**
 * For each unit the positions of the keys, behind the first, that part it from one with an equal first key: what broke a
 * tie that it was in.
 */
export function tieBreaks(keys: readonly (RankKeys | null)[]): readonly (readonly number[])[] {
  if (keys.every((key) => key === null || key.length === 1)) return keys.map(() => NO_BREAKS);
  const breaks = keys.map(() => new Set<number>());
  const order = inOrder(keys);
  order.forEach(({ key, index }, at) => {
    const next = order[at + 1];
    const by = next === undefined ? null : parted(key, next.key);
    if (next === undefined || by === null || by === 0) return;
    breaks[index]?.add(by);
    breaks[next.index]?.add(by);
  });
  return breaks.map((positions) => [...positions].sort((a, b) => a - b));
}

const NO_BREAKS: readonly number[] = [];

function inOrder(keys: readonly (RankKeys | null)[]): readonly { key: RankKeys; index: number }[] {
  return keys
    .flatMap((key, index) => (key === null ? [] : [{ key, index }]))
    .sort((a, b) => compared(a.key, b.key));
}

/** Negative where `a` is ahead of `b`, 0 where they are equal. */
export function compared(a: RankKeys, b: RankKeys): number {
  const at = parted(a, b);
  if (at === null) return 0;
  return isBetter(a[at] ?? null, b[at] ?? null) ? -1 : 1;
}

/** The first position at which two differ, `null` where they are equal in all. */
function parted(a: RankKeys, b: RankKeys): number | null {
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return at;
  return null;
}

function isBetter(a: bigint | null, b: bigint | null): boolean {
  return a !== null && (b === null || a > b);
}
