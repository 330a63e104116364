import type { RankedBlock, RankedUnit } from '../rank/ranking';
import { indexDifference } from '../rank/scoring/exactIndex';
import { pointsToReach, pointsToSpare } from './statistics/margins';

/** The units between which a unit stands in the ranking of its block. */
export interface Neighbours {
  /** The next better rank; `null` for the leaders. */
  readonly above: Neighbour | null;
  /** The next worse rank; `null` for the last ones. */
  readonly below: Neighbour | null;
  /** Other units of the same rank. */
  readonly sharing: readonly RankedUnit[];
}

export interface Neighbour {
  /** All units of that rank, in the order of the ranking. */
  readonly units: readonly RankedUnit[];
  readonly rank: number;
  /** Between the two published indexes, in percentage points, never below 0. */
  readonly distance: number;
  /** Points of its own that the unit lacks to share that rank, or may lose and keep its rank, see `Margin`. */
  readonly points: number | null;
}

/** Where a unit stands; `null` for one without a rank. */
export function neighboursOf(
  block: Pick<RankedBlock, 'units' | 'rules' | 'weights'>,
  unit: RankedUnit,
): Neighbours | null {
  const { units, rules } = block;
  const own = unit.rank;
  if (own === null) return null;
  const ranks = units.map(({ rank }) => rank).filter((rank) => rank !== null);
  const sharing = units.filter((other) => other.rank === own && other.name !== unit.name);
  const neighbour = (rank: number): Neighbour | null => {
    const there = units.filter((other) => other.rank === rank);
    const [first] = there;
    if (first === undefined || first.exact === null || unit.exact === null) return null;
    return {
      units: there,
      rank,
      distance: Math.abs(indexDifference(first.exact, unit.exact, rules.rankDecimals)),
      points:
        rank < own
          ? pointsToReach(unit, first, block)
          : pointsToSpare(unit, sharing.length > 0 ? unit : first, block),
    };
  };
  const better = ranks.filter((rank) => rank < own);
  const worse = ranks.filter((rank) => rank > own);
  return {
    above: better.length === 0 ? null : neighbour(better.reduce((a, b) => Math.max(a, b))),
    below: worse.length === 0 ? null : neighbour(worse.reduce((a, b) => Math.min(a, b))),
    sharing,
  };
}
