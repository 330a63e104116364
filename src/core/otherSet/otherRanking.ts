import { toNumber } from '../points';
import type { Points } from '../points';
import { orderBlock } from '../rank/scoreBlock';
import type { LastYear, OrderedBlock } from '../rank/scoreBlock';
import { percentOfTally } from '../rank/scoring/percent';
import { NO_TALLY } from '../rank/scoring/tally';
import type { AssessedBlock, CriteriaSet } from '../read/model/assessment';
import type { Settings } from '../settings/settings';
import { changeOf } from './changedSet';
import type { TriedSet } from './changedSet';
import { otherBlock } from './otherBlock';

/** What a ranking by another criteria set would come to; plain data. */
export interface OtherRanking {
  /** In the order of the new ranks; units without one last. */
  readonly units: readonly MovedUnit[];
  /** Units with another rank, and the most ranks that one of them rises or falls. */
  readonly changed: number;
  readonly largest: number;
  readonly now: SetSums;
  readonly then: SetSums;
  /** Whether each score in proportion is exact; else it is rounded to a millionth of a point. */
  readonly isExact: boolean;
}

/** How many criteria a block's set has, their maxima in all, and the average index in per cent. */
interface SetSums {
  readonly criteria: number;
  readonly maxPoints: number;
  readonly averagePercent: number | null;
}

interface MovedUnit {
  readonly name: string;
  readonly rank: number | null;
  /** In per cent. */
  readonly percent: number | null;
  readonly then: { readonly rank: number | null; readonly percent: number | null };
}

/**
 * Ranks a block by another criteria set, by all its rules; nothing of the ranking that it has changes.
 *
 * @param ordered the block as it is
 * @param settings those that it was ranked by
 */
export function otherRanking(
  block: AssessedBlock,
  ordered: OrderedBlock,
  settings: Settings,
  lastYear: LastYear,
  tried: TriedSet,
): OtherRanking {
  const { rules } = ordered;
  const other = otherBlock(block, changeOf(block, tried), rules);
  // Bonus and penalty points have their caps behind them.
  const ruled = { ...settings, ...rules, bonusCap: null, penaltyCap: null, blocks: [] };
  const then = orderBlock(other.block, ruled, lastYear);
  const units = block.units.map(({ name }, at): MovedUnit => ({
    name,
    ...standing(ordered, at),
    then: standing(then, at),
  }));
  const moved = units.filter(({ rank, then: after }) => rank !== after.rank);
  const sizes = moved.map(({ rank, then: after }) =>
    rank === null || after.rank === null ? 0 : Math.abs(after.rank - rank),
  );
  return {
    units: units.toSorted(
      (a, b) =>
        (a.then.rank ?? Infinity) - (b.then.rank ?? Infinity) ||
        (a.rank ?? Infinity) - (b.rank ?? Infinity) ||
        0,
    ),
    changed: moved.length,
    largest: sizes.reduce((largest, size) => Math.max(largest, size), 0),
    now: sumsOf(block.set, 1, ordered),
    then: sumsOf(other.block.set, Math.max(other.scale, 1), then),
    isExact: other.scale > 0,
  };
}

function standing({ ranks, tallies }: OrderedBlock, at: number): MovedUnit['then'] {
  return { rank: ranks[at] ?? null, percent: percentOfTally(tallies[at]?.total ?? NO_TALLY) };
}

function sumsOf({ leaves }: CriteriaSet, scale: number, { averagePercent }: OrderedBlock): SetSums {
  const sum = leaves.reduce((all: Points, { maxPoints }) => all + maxPoints, 0);
  return { criteria: leaves.length, maxPoints: toNumber(sum) / scale, averagePercent };
}
