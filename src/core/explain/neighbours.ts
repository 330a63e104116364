import type { RankedBlock, RankedUnit } from '../rank/ranking';
import { indexDifference } from '../rank/scoring/exactIndex';

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
  /** The same in points of the unit itself; `null` under shares, which make a point worth more or less. */
  readonly points: number | null;
}

/** Where a unit stands; `null` for one without a rank. */
export function neighboursOf(
  { units, rules, weights }: Pick<RankedBlock, 'units' | 'rules' | 'weights'>,
  unit: RankedUnit,
): Neighbours | null {
  const own = unit.rank;
  if (own === null) return null;
  const ranks = units.flatMap(({ rank }) => (rank === null ? [] : [rank]));
  const neighbour = (rank: number): Neighbour | null => {
    const there = units.filter((other) => other.rank === rank);
    const index = there[0]?.exact ?? null;
    const mine = unit.exact;
    if (index === null || mine === null) return null;
    const distance = Math.abs(indexDifference(index, mine, rules.rankDecimals));
    const points = weights === 'share' ? null : (distance * unit.maxPoints) / 100;
    return { units: there, rank, distance, points };
  };
  const better = ranks.filter((rank) => rank < own);
  const worse = ranks.filter((rank) => rank > own);
  return {
    above: better.length === 0 ? null : neighbour(better.reduce((a, b) => Math.max(a, b))),
    below: worse.length === 0 ? null : neighbour(worse.reduce((a, b) => Math.min(a, b))),
    sharing: units.filter((other) => other.rank === own && other.name !== unit.name),
  };
}
