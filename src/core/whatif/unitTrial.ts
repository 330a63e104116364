import type { AssessedBlock, UnitScores } from '../read/model/assessment';
import { canRank, leavesOut } from '../rank/scoreBlock';
import type { OrderedBlock } from '../rank/scoreBlock';
import { scoreUnit } from '../rank/scoring/scoreUnit';
import type { UnitTally } from '../rank/scoring/unitTally';
import { compared, rankedKeys, rankFinder } from '../rank/ties';
import type { RankKeys } from '../rank/ties';
import { zeroLeaves } from '../rank/zeroScores';
import type { Settings } from '../settings/settings';

/** How a unit stands with some scores, all others keeping theirs. */
export interface TriedStanding {
  readonly tally: UnitTally;
  /** What it is ordered by, and its rank; `null` for a unit that is not ranked with these scores. */
  readonly keys: RankKeys | null;
  readonly rank: number | null;
}

/** Whom a unit passes with other scores, and who passes it, by their names, the best first. */
export interface Passing {
  /** Units that were ahead and are behind then. */
  readonly passes: readonly string[];
  /** Units that were behind and are ahead then. */
  readonly passedBy: readonly string[];
  /** Units that share its rank then. */
  readonly level: readonly string[];
}

/**
 * One unit of a block whose scores are tried. Nothing of the ranking changes. All that does not depend on its scores is
 * prepared once, so that a trial adds up one unit and looks for its place.
 */
export interface UnitTrial {
  /** As it is. */
  readonly unit: UnitScores;
  standing(scores: UnitScores): TriedStanding;
  /** The worst keys that still have a rank; `null` where any have. */
  keysOfRank(rank: number): RankKeys | null;
  passing(before: TriedStanding, after: TriedStanding): Passing;
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
  const others = block.units
    .flatMap(({ name }, at) => {
      const keys = at === index ? null : (chains[at] ?? null);
      return keys === null ? [] : [{ name, keys }];
    })
    .sort((a, b) => compared(a.keys, b.keys));
  const inOrder = others.map(({ keys }) => keys);
  const rankOf = rankFinder(inOrder, rules.ties);
  const ranked = rankedKeys(inOrder, rules.ties);
  const namesBetween = (first: number, end: number) => others.slice(first, end).map(({ name }) => name);
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
    passing(before, after) {
      if (after.keys === null) return NOBODY;
      const then = placesOf(inOrder, after.keys);
      const alike = namesBetween(then.first, then.end);
      if (before.keys === null) return { ...NOBODY, level: alike };
      const now = placesOf(inOrder, before.keys);
      return {
        passes: namesBetween(then.end, now.first),
        passedBy: namesBetween(now.end, then.first),
        level: alike,
      };
    },
  };
}

const NOBODY: Passing = { passes: [], passedBy: [], level: [] };

/** Where keys like these stand, or would stand, among those in order: from `first` to before `end`. */
function placesOf(
  order: readonly RankKeys[],
  keys: RankKeys,
): { readonly first: number; readonly end: number } {
  return {
    first: countWhile(order, (own) => compared(own, keys) < 0),
    end: countWhile(order, (own) => compared(own, keys) <= 0),
  };
}

/** How many of a list hold, where all that do stand before those that do not. */
function countWhile<Each>(list: readonly Each[], holds: (each: Each) => boolean): number {
  let [first, end] = [0, list.length];
  while (first < end) {
    const middle = (first + end) >> 1;
    const each = list[middle];
    if (each !== undefined && holds(each)) first = middle + 1;
    else end = middle;
  }
  return first;
}
