/** A printed rank as it was read, with the number of units that its text names (`3/18`). */
interface ReadRank {
  readonly rank: number | null;
  readonly of: number | null;
}

/**
 * The ranks beyond the number of units beside them, by their index, with that number: 5 among four units. Only one of a
 * block, whose others begin with 1 and are within: several are an excerpt of a longer table. Where another block has no 1
 * of its own, ranks are those among all blocks; `5/18` tells of how many it is.
 *
 * @param blocks the block of each rank; units without one stand in the table, too
 */
export function ranksBeyond(
  ranks: readonly ReadRank[],
  blocks: readonly string[],
): ReadonlyMap<number, number> {
  const groups = new Map<string, number[]>();
  blocks.forEach((block, index) => {
    const group = groups.get(block);
    if (group === undefined) groups.set(block, [index]);
    else group.push(index);
  });
  const all = [...groups.values()];
  const rankAt = (index: number) => ranks[index]?.rank ?? null;
  const areApart = all.every(
    (group) => group.every((index) => rankAt(index) === null) || group.some((index) => rankAt(index) === 1),
  );
  const found = new Map<number, number>();
  if (!areApart || ranks.some(({ of }) => of !== null)) return found;
  for (const group of all) {
    const beyond = group.filter((index) => (rankAt(index) ?? 0) > group.length);
    const [only] = beyond;
    const within = group.filter((index) => rankAt(index) !== null).length - beyond.length;
    if (only !== undefined && beyond.length === 1 && within >= FEWEST_WITHIN) found.set(only, group.length);
  }
  return found;
}

const FEWEST_WITHIN = 2;
