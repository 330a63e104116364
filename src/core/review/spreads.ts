import { FEWEST_UNITS } from './comparedUnits';
import type { ComparedUnits, WeighedLeaf } from './comparedUnits';
import { indexesOf } from './indexes';
import { correlationOf, deviationsOf, productOf, standardDeviation } from './statistics';
import type { Deviations } from './statistics';

/** What the scores of the compared units tell of a criterion; `null` where they tell nothing. */
export interface LeafSpread {
  readonly meanPercent: number | null;
  /** Of the population. */
  readonly sdPercent: number | null;
  /**
   * Pearson's r of its percentage with the unit's index without it: `null` below `FEWEST_UNITS`, or where either is the
   * same for all.
   */
  readonly itemRest: number | null;
  /** What it should weigh: its max of all maxima, or what weights make of it. */
  readonly maxShare: number | null;
  /**
   * What it does weigh: the part of the spread of the indexes that is its own. Negative where it goes against them; all of a
   * block add up to 1. `null` where all indexes are alike.
   */
  readonly effectiveShare: number | null;
}

/** Of a criterion that the block's set does not have. */
export const NO_SPREAD: LeafSpread = {
  meanPercent: null,
  sdPercent: null,
  itemRest: null,
  maxShare: null,
  effectiveShare: null,
};

/** By the leaves of the block's set. */
export interface Spreads {
  readonly figures: readonly LeafSpread[];
  /** Of the points of each, and of what it gives to the index; `null` where all units have the same. */
  readonly deviations: readonly (Deviations | null)[];
}

export function spreadsOf(compared: ComparedUnits): Spreads {
  const { units, leaves } = compared;
  const points = leaves.map((_, at) => units.map((unit) => BigInt(unit.points[at] ?? 0)));
  const indexes = indexesOf(compared, points);
  const whole = deviationsOf(indexes.whole.numbers, indexes.whole.measure);
  const deviations = points.map((own) => deviationsOf(own));
  const itemRest = (at: number, own: Deviations | null): number | null => {
    if (own === null || units.length < FEWEST_UNITS) return null;
    const { numbers, measure } = indexes.without(at);
    const rest = deviationsOf(numbers, measure);
    return rest === null ? null : correlationOf(own, rest);
  };
  return {
    deviations,
    figures: leaves.map((leaf, at): LeafSpread => {
      if (units.length === 0 || compared.isSetAside[at] === true)
        return { ...NO_SPREAD, maxShare: leaf.share };
      const own = deviations[at] ?? null;
      return {
        meanPercent: meanPercent(points[at] ?? [], leaf),
        sdPercent: own === null ? 0 : (standardDeviation(own) * HUNDRED) / leaf.maxPoints,
        itemRest: itemRest(at, own),
        maxShare: leaf.share,
        effectiveShare: whole === null ? null : partOfSpread(own, leaf, whole),
      };
    }),
  };
}

const HUNDRED = 100;

function meanPercent(points: readonly bigint[], { maxPoints }: WeighedLeaf): number {
  const sum = Number(points.reduce((all, own) => all + own, 0n));
  return (sum * HUNDRED) / (maxPoints * points.length);
}

/** The covariance of what it gives to the index with the index, over the variance of the index. */
function partOfSpread(own: Deviations | null, { share, maxPoints }: WeighedLeaf, whole: Deviations): number {
  if (own === null) return 0;
  return ((productOf(own.values, whole.values) / maxPoints) * share) / whole.squares;
}
