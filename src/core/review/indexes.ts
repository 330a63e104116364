import type { ComparedUnits, WeighedLeaf } from './comparedUnits';

/** An index of each unit in whole numbers: so many of the same `measure`. */
interface WholeIndexes {
  readonly numbers: readonly bigint[];
  readonly measure: bigint;
}

/** The indexes of the compared units without bonus and penalty, and what they are without one criterion. */
export interface Indexes {
  readonly whole: WholeIndexes;
  /** @param at the leaf's place in the block's set */
  without(at: number): WholeIndexes;
}

/**
 * By points a criterion leaves with its max, by shares of criteria with its share. Where fields have shares, that of its
 * field stays what it is, and the other criteria of the field make it up; a field that has no other leaves with its share.
 *
 * @param points by the leaves of the block's set, one a unit
 */
export function indexesOf(
  { leaves, units, hasFieldShares }: ComparedUnits,
  points: readonly (readonly bigint[])[],
): Indexes {
  const sumOf = (chosen: (leaf: WeighedLeaf) => boolean): WholeIndexes => {
    const numbers = new Array<bigint>(units.length).fill(0n);
    let measure = 0n;
    leaves.forEach((leaf, at) => {
      if (!chosen(leaf)) return;
      const { multiplier, maxPoints } = leaf;
      measure += multiplier * BigInt(maxPoints);
      points[at]?.forEach((own, unit) => (numbers[unit] = (numbers[unit] ?? 0n) + own * multiplier));
    });
    return { numbers, measure };
  };
  const whole = sumOf(() => true);
  const fields = hasFieldShares
    ? new Map(
        [...new Set(leaves.map(({ field }) => field))].map((at) => [at, sumOf(({ field }) => field === at)]),
      )
    : null;
  return {
    whole,
    without(at) {
      const { field = -1, multiplier = 0n, maxPoints = 0 } = leaves[at] ?? {};
      const own = points[at] ?? [];
      const part = (unit: number) => (own[unit] ?? 0n) * multiplier;
      const ofField = fields?.get(field);
      if (ofField === undefined)
        return { ...whole, numbers: whole.numbers.map((number, unit) => number - part(unit)) };
      const rest = ofField.measure - multiplier * BigInt(maxPoints);
      const numbers = whole.numbers.map((number, unit) => {
        const inField = ofField.numbers[unit] ?? 0n;
        const others = number - inField;
        return rest === 0n ? others : others * rest + (inField - part(unit)) * ofField.measure;
      });
      return { numbers, measure: rest === 0n ? whole.measure : whole.measure * rest };
    },
  };
}
