import type { Settings } from '../settings';

/**
 * Ranks of keys, largest first; equal keys share a rank. `competition`: 1, 1, 3; `dense`: 1, 1, 2. A `null` key has no
 * rank. The result is in the order of the keys.
 */
export function rankKeys(
  keys: readonly (bigint | null)[],
  ties: Settings['ties'],
): readonly (number | null)[] {
  const order = keys
    .flatMap((key, index) => (key === null ? [] : [{ key, index }]))
    .sort((a, b) => (a.key < b.key ? 1 : a.key > b.key ? -1 : 0));
  const ranks = new Array<number | null>(keys.length).fill(null);
  let rank = 0;
  let previous: bigint | null = null;
  order.forEach(({ key, index }, position) => {
    if (key !== previous) rank = ties === 'dense' ? rank + 1 : position + 1;
    previous = key;
    ranks[index] = rank;
  });
  return ranks;
}
