import { toNumber } from '../points';
import type { AssessedUnit, UnitScores } from '../read/model/assessment';
import { scorePlace } from '../read/model/assessment';
import type { ZeroScore } from './ranking';

/**
 * The leaves of a unit, by their indexes, that apply and got exactly 0 of a positive max (DOMAIN section 3, rule 9). Rows
 * and columns of bonus and penalty points are no leaves: a penalty of 0 is good.
 */
export function zeroLeaves({ scores, set }: UnitScores): readonly number[] {
  const zeros: number[] = [];
  set.leaves.forEach(({ maxPoints }, index) => {
    if (scores[index] === 0 && maxPoints > 0) zeros.push(index);
  });
  return zeros;
}

/**
 * The zero-score criteria of a block by lost points, largest first, then in the order of units and criteria.
 *
 * @param zeros the zero leaves of each unit
 * @param ifMet the rank of a unit if it met a leaf in full, both by their indexes, and with weights what its index lost
 */
export function zeroScores(
  units: readonly AssessedUnit[],
  zeros: readonly (readonly number[])[],
  ifMet: (unit: number, leaf: number) => { readonly rank: number | null; readonly lost: number | null },
): readonly ZeroScore[] {
  const list = units.flatMap((unit, index) =>
    (zeros[index] ?? []).flatMap((at): readonly ZeroScore[] => {
      const leaf = unit.set.leaves[at];
      if (leaf === undefined) return [];
      const { rank, lost } = ifMet(index, at);
      return [
        {
          unit: unit.name,
          field: unit.set.fields[leaf.field] ?? '',
          code: leaf.code,
          criterion: leaf.name,
          maxPoints: toNumber(leaf.maxPoints),
          ...(lost === null ? {} : { lostPercent: lost }),
          rankIfMet: rank,
          place: scorePlace(unit, at),
        },
      ];
    }),
  );
  return list.sort((a, b) => b.maxPoints - a.maxPoints);
}
