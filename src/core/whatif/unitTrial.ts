import type { AssessedBlock, UnitScores } from '../read/model/assessment';
import { canRank, leavesOut } from '../rank/scoreBlock';
import type { OrderedBlock } from '../rank/scoreBlock';
import { scoreUnit } from '../rank/scoring/scoreUnit';
import type { UnitTally } from '../rank/scoring/unitTally';
import { compared, rankedKeys, rankFinder } from '../rank/ties';
import type { RankKeys } from '../rank/ties';
import { zeroLeaves } from '../rank/zeroScores';
import type { Settings } from '../settings';

/** How a unit stands with some scores, all others keeping theirs. */
export interface TriedStanding {
  readonly tally: UnitTally;
  /** What it is ordered by, and its rank; `null` for a unit that is not ranked with these scores. */
  readonly keys: RankKeys | null;
  readonly rank: number | null;
}

/** One unit of a block whose scores are tried. Nothing of the ranking changes. */
export interface UnitTrial {
  /** As it is. */
  readonly unit: UnitScores;
  standing(scores: UnitScores): TriedStanding;
  /** The worst keys that still have a rank; `null` where any have. */
  keysOfRank(rank: number): RankKeys | null;
  /** The other units, by their names, that are ahead of (negative), beside or behind some keys. */
  others(): readonly { readonly name: string; readonly keys: RankKeys }[];
}

/**
 * @param excludedUnits as `Settings` has them
 * @throws RangeError for a unit that the block has not
 */
export function unitTrial(
  block: AssessedBlock,
  { rules, fields, chains, keysOf, standings }: OrderedBlock,
  index: number,
  { excludedUnits }: Pick<Settings, 'excludedUnits'>,
): UnitTrial {
  const [unit, standing] = [block.units[index], standings[index]];
  if (unit === undefined || standing === undefined) throw new RangeError(`no unit ${index}`);
  const set = fields.setOf(unit);
  const isLeftOut = leavesOut(excludedUnits)(unit);
  const otherKeys = chains.map((keys, at) => (at === index ? null : keys));
  const rankOf = rankFinder(otherKeys, rules.ties);
  const ranked = rankedKeys(otherKeys, rules.ties);
  return {
    unit,
    standing(scores) {
      const tally = scoreUnit(scores, rules, set);
      const keys =
        isLeftOut || !canRank(tally, rules)
          ? null
          : keysOf({ tally, zeros: zeroLeaves(scores).length, previousRank: standing.previousRank });
      return { tally, keys, rank: keys === null ? null : rankOf(keys) };
    },
    // As many others as `rank - 1` may be ahead.
    keysOfRank: (rank) => ranked[rank - 1] ?? null,
    others: () =>
      block.units.flatMap(({ name }, at) => {
        const keys = otherKeys[at] ?? null;
        return keys === null ? [] : [{ name, keys }];
      }),
  };
}

/** Names of the units that are ahead of some keys, and of those behind them. */
export function placesAround(
  trial: UnitTrial,
  keys: RankKeys | null,
): { readonly ahead: ReadonlySet<string>; readonly behind: ReadonlySet<string> } {
  const [ahead, behind] = [new Set<string>(), new Set<string>()];
  if (keys === null) return { ahead, behind };
  for (const other of trial.others()) {
    const by = compared(other.keys, keys);
    if (by < 0) ahead.add(other.name);
    else if (by > 0) behind.add(other.name);
  }
  return { ahead, behind };
}
