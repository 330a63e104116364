import { canRank, leavesOut } from '../rank/scoreBlock';
import type { OrderedBlock } from '../rank/scoreBlock';
import { scoredWithout } from '../rank/scoring/scoreUnit';
import { hasIndex } from '../rank/scoring/tally';
import { rankChains } from '../rank/ties';
import type { RankKeys } from '../rank/ties';
import type { AssessedBlock, CriteriaSet } from '../read/model/assessment';
import type { Settings } from '../settings/settings';

/** What a ranking without one criterion would change of the ranking as it is. */
export interface RankChanges {
  /** Units that would have another rank, that would lose theirs, or would have one where they have none now. */
  readonly units: number;
  /** The most ranks that one of them would rise or fall; of a unit that has one only now, or only then, none. */
  readonly largest: number;
}

/**
 * The ranking of a block without one of its criteria, by all its rules, against the one that it has: the criterion leaves
 * every unit that has it, with its max, its weight, its zero score and its blank. Each unit is added up once and then
 * reckoned without one criterion after another.
 *
 * @returns what changes without the leaf of a key; `null` where nothing would be left to rank by
 */
export function ranksWithout(
  block: AssessedBlock,
  { rules, fields, standings, keysOf, ranks }: OrderedBlock,
  settings: Pick<Settings, 'excludedUnits'>,
): (key: string) => RankChanges | null {
  const isLeftOut = leavesOut(settings.excludedUnits);
  const placesOf = leafPlaces(block);
  const units = block.units.map((unit, at) => ({
    unit,
    standing: standings[at] ?? null,
    isLeftOut: isLeftOut(unit),
    places: placesOf(unit.set),
    without: scoredWithout(unit, rules, fields.setOf(unit)),
  }));
  return (key) => {
    let left = 0;
    const chains: (RankKeys | null)[] = [];
    // A large block comes here hundreds of thousands of times: no copies.
    for (const own of units) {
      const { standing, unit } = own;
      const leaf = own.places.get(key);
      const tally = leaf === undefined ? standing?.tally : own.without(leaf);
      if (tally !== undefined && hasIndex(tally.total)) left++;
      if (standing === null || tally === undefined || own.isLeftOut || !canRank(tally, rules)) {
        chains.push(null);
        continue;
      }
      const zeros = standing.zeros - (leaf !== undefined && unit.scores[leaf] === 0 ? 1 : 0);
      chains.push(keysOf({ tally, zeros, previousRank: standing.previousRank }));
    }
    return left === 0 ? null : changesBetween(ranks, rankChains(chains, rules.ties));
  };
}

/** By the keys of the leaves of a set their places in it. */
function leafPlaces({ units }: AssessedBlock): (set: CriteriaSet) => ReadonlyMap<string, number> {
  const known = new Map<CriteriaSet, ReadonlyMap<string, number>>();
  for (const { set } of units)
    if (!known.has(set)) known.set(set, new Map(set.leaves.map(({ key }, at) => [key, at])));
  return (set) => known.get(set) ?? new Map();
}

function changesBetween(before: readonly (number | null)[], after: readonly (number | null)[]): RankChanges {
  let [units, largest] = [0, 0];
  before.forEach((rank, at) => {
    const then = after[at] ?? null;
    if (then === rank) return;
    units++;
    if (rank !== null && then !== null) largest = Math.max(largest, Math.abs(then - rank));
  });
  return { units, largest };
}
