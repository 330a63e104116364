import type { Settings } from '../../settings/settings';

/** The order of a block's indexes, to say which rank any index would have among them. */
export interface Standings {
  /** The rank of an index, as whole number (`percentKey`), among all. */
  rankOf(key: bigint): number;
  /** The rank of an index that takes the place of another one. */
  rankInstead(key: bigint, of: bigint): number;
}

/** Sorts once; each rank is then found by halving. `dense`: 1, 1, 2; else 1, 1, 3. */
export function standings(keys: readonly bigint[], ties: Settings['ties']): Standings {
  const counted = ties === 'dense' ? [...new Set(keys)] : [...keys];
  const descending = counted.sort((a, b) => (a < b ? 1 : a > b ? -1 : 0));
  const times = new Map<bigint, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  const rankOf = (key: bigint) => 1 + countAbove(descending, key);
  return {
    rankOf,
    rankInstead: (key, of) => {
      const leaves = of > key && (ties !== 'dense' || times.get(of) === 1);
      return rankOf(key) - (leaves ? 1 : 0);
    },
  };
}

function countAbove(descending: readonly bigint[], key: bigint): number {
  let from = 0;
  let to = descending.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((descending[middle] ?? key) > key) from = middle + 1;
    else to = middle;
  }
  return from;
}
