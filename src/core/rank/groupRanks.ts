import type { Rules } from '../settings/rules';
import type { RankedUnit } from './ranking';

/**
 * The units with their ranks within their groups. Of two units of a group the one that is ahead in the block is ahead there,
 * and those that share a rank share it there: the ranks of the block say it all.
 *
 * @param groups by unit, `null` for one that is in no group
 */
export function withGroupRanks(
  units: readonly RankedUnit[],
  groups: readonly (string | null)[],
  ties: Rules['ties'],
): readonly RankedUnit[] {
  if (groups.every((group) => group === null)) return units;
  const ranks = new Map<string, number[]>();
  for (const [at, group] of groups.entries()) {
    const rank = units[at]?.rank ?? null;
    if (group === null) continue;
    const known = ranks.get(group) ?? [];
    ranks.set(group, known);
    if (rank !== null) known.push(rank);
  }
  const within = new Map([...ranks].map(([group, all]) => [group, ranksWithin(all, ties)]));
  return units.map((unit, at) => {
    const name = groups[at] ?? null;
    if (name === null) return unit;
    const rank = unit.rank === null ? null : (within.get(name)?.get(unit.rank) ?? null);
    return { ...unit, group: { name, rank, units: ranks.get(name)?.length ?? 0 } };
  });
}

/** The rank within a group of each rank of the block. */
function ranksWithin(ranks: readonly number[], ties: Rules['ties']): ReadonlyMap<number, number> {
  const within = new Map<number, number>();
  for (const [ahead, rank] of ranks.toSorted((a, b) => a - b).entries())
    if (!within.has(rank)) within.set(rank, (ties === 'dense' ? within.size : ahead) + 1);
  return within;
}
