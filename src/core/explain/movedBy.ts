import type { RankedUnit } from '../rank/ranking';
import { indexKey } from '../rank/scoring/exactIndex';
import type { ExactIndex } from '../rank/scoring/exactIndex';
import type { Settings } from '../settings/settings';
import type { MovedBy } from './moves';
import { standings } from './lastYear/standings';
import type { Standings } from './lastYear/standings';
import type { UnitLastYear } from './lastYear/unitLastYear';

/** The units of a block in both years, as what each of them is held against. */
export interface BlockPopulation {
  readonly now: Standings;
  readonly then: Standings;
  /** Units of last year's block that are not in this year's. */
  readonly left: readonly UnitLastYear[];
  readonly keyOf: (index: ExactIndex) => bigint;
  /** Ascending ranks. */
  readonly ranksJoined: readonly number[];
  readonly ranksLeft: readonly number[];
  readonly ranksCommon: { readonly now: readonly number[]; readonly then: readonly number[] };
}

export function blockPopulation(
  units: readonly RankedUnit[],
  previous: readonly (UnitLastYear | null)[],
  lastYear: readonly UnitLastYear[],
  settings: Settings,
): BlockPopulation {
  const keyOf = (index: ExactIndex) => indexKey(index, settings.rankDecimals);
  const matched = new Set(previous);
  // A unit that came from another block is compared, too: it stands among last year's only there.
  const population = new Set([...lastYear, ...previous.filter((unit) => unit !== null)]);
  const keysNow = units.flatMap((unit) => {
    const own = unit.rank === null ? null : unit.exact;
    return own === null ? [] : [keyOf(own)];
  });
  const keysThen = [...population].flatMap(({ rank, index }) =>
    rank === null || index === null ? [] : [keyOf(index)],
  );
  const left = lastYear.filter((unit) => !matched.has(unit));
  const common = units.filter(({ rank, previousRank }) => rank !== null && previousRank !== null);
  return {
    now: standings(keysNow, settings.ties),
    then: standings(keysThen, settings.ties),
    left,
    keyOf,
    ranksJoined: ascending(units.map((unit) => (unit.previousRank === null ? unit.rank : null))),
    ranksLeft: ascending(left.map(({ rank }) => rank)),
    ranksCommon: {
      now: ascending(common.map(({ rank }) => rank)),
      then: ascending(common.map(({ previousRank }) => previousRank)),
    },
  };
}

/**
 * What moved a unit: the ranks that its two indexes would have had in the other year's block. An index that prints as
 * the other year's keeps that year's rank, so that an unchanged block explains itself.
 */
export function movedBy(
  unit: RankedUnit,
  previous: UnitLastYear,
  population: BlockPopulation,
  commonIndex: MovedBy['commonIndex'],
): MovedBy | null {
  const { rank } = unit;
  const before = previous.rank;
  if (rank === null || before === null) return null;
  const now = unit.exact === null ? null : population.keyOf(unit.exact);
  const then = previous.index === null ? null : population.keyOf(previous.index);
  const known = now !== null && then !== null;
  const { ranksCommon, ranksJoined, ranksLeft } = population;
  return {
    rankThen: !known ? null : now === then ? before : population.then.rankInstead(now, then),
    rankNow: !known ? null : now === then ? rank : population.now.rankInstead(then, now),
    common: { then: 1 + below(ranksCommon.then, before), now: 1 + below(ranksCommon.now, rank) },
    joinedAhead: below(ranksJoined, rank),
    leftAhead: below(ranksLeft, before),
    commonIndex,
  };
}

function ascending(ranks: readonly (number | null)[]): readonly number[] {
  return ranks.filter((rank): rank is number => rank !== null).sort((a, b) => a - b);
}

/** How many of some ascending ranks are better than one. */
function below(ranks: readonly number[], rank: number): number {
  let from = 0;
  let to = ranks.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ranks[middle] ?? rank) < rank) from = middle + 1;
    else to = middle;
  }
  return from;
}
