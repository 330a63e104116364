/** A printed rank as it was read, with the number of units that its text names (`3/18`). */
interface ReadRank {
  readonly rank: number | null;
  readonly of: number | null;
}

/**
 * The ranks beyond the number of units beside them, by their index, with that number: 5 among four units. Only one of a
 * block, whose others begin with 1 and are within, be it one other: several are an excerpt of a longer table. Where another block has no 1
 * of its own, ranks are those among all blocks; `5/18` tells of how many it is. Where every rank of a table is beyond the number
 * of its units (70 to 74 among five), the least one is told.
 *
 * @param blocks the block of each rank; units without one stand in the table, too
 */
export function ranksBeyond(
  ranks: readonly ReadRank[],
  blocks: readonly string[],
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  if (ranks.some(({ of }) => of !== null)) return found;
  const least = leastOfAllBeyond(ranks);
  if (least !== null) return found.set(least, ranks.length);
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
  if (!areApart) return found;
  for (const group of all) {
    const beyond = group.filter((index) => (rankAt(index) ?? 0) > group.length);
    const [only] = beyond;
    const within = group.filter((index) => rankAt(index) !== null).length - beyond.length;
    if (
      only !== undefined &&
      beyond.length === 1 &&
      within >= Math.min(FEWEST_WITHIN, group.length - 1) &&
      within > 0
    )
      found.set(only, group.length);
  }
  return found;
}

const FEWEST_WITHIN = 2;

/** The index of the least rank where all are beyond the number of units; `null` for any other table. */
function leastOfAllBeyond(ranks: readonly ReadRank[]): number | null {
  const own = ranks.flatMap(({ rank }, index) => (rank === null ? [] : [{ rank, index }]));
  const [least] = own.toSorted((a, b) => a.rank - b.rank);
  return least === undefined || own.length < FEWEST_WITHIN || least.rank <= ranks.length ? null : least.index;
}
