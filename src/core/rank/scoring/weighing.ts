import type { CriteriaSet, Weights } from '../../read/model/assessment';
import { greatestCommonDivisor, leastCommonMultiple } from './fractions';

/** The weights of a criteria set, as whole numbers to multiply by. */
export interface Weighing {
  readonly kind: Weights['kind'];
  /**
   * One per leaf: what its points and its max are multiplied by. A share makes that share of the max, whatever it is; a
   * factor is `unit` times as large. `null` where the leaves of a field count by points.
   */
  readonly leaves: readonly bigint[] | null;
  readonly unit: bigint;
  /** One per field of the block: the share of its percentage in the index; `null` where it counts as its leaves do. */
  readonly fields: readonly bigint[] | null;
}

/**
 * @param fieldOf for each field of the set its place among the fields of the block
 * @param fields how many fields the block has
 */
export function weighingOf(set: CriteriaSet, fieldOf: readonly number[], fields: number): Weighing | null {
  const { weights } = set;
  if (weights === undefined) return null;
  const { kind } = weights;
  if (kind === 'factor') {
    const [unit = 1n, ...leaves] = lowest([
      MILLION,
      ...(weights.leaves ?? []).map(({ value }) => BigInt(value)),
    ]);
    return { kind, leaves, unit, fields: null };
  }
  return {
    kind,
    leaves: weights.leaves === null ? null : sharesOfMaxima(set, weights.leaves),
    unit: 1n,
    fields: weights.fields === null ? null : sharesOfFields(weights.fields, fieldOf, fields),
  };
}

const MILLION = 1_000_000n;

/** So much that each leaf's max becomes its share. */
function sharesOfMaxima({ leaves }: CriteriaSet, shares: NonNullable<Weights['leaves']>): readonly bigint[] {
  const maxima = leaves.map(({ maxPoints }) => BigInt(maxPoints));
  const common = maxima.reduce((all, max) => (max > 0n ? leastCommonMultiple(all, max) : all), 1n);
  return lowest(
    maxima.map((max, leaf) => (max > 0n ? BigInt(shares[leaf]?.value ?? 0) * (common / max) : 0n)),
  );
}

function sharesOfFields(
  shares: NonNullable<Weights['fields']>,
  fieldOf: readonly number[],
  fields: number,
): readonly bigint[] {
  const sums = new Array<bigint>(fields).fill(0n);
  shares.forEach(({ value }, field) => {
    const at = fieldOf[field] ?? -1;
    sums[at] = (sums[at] ?? 0n) + BigInt(value);
  });
  return lowest(sums);
}

/** The same ratios in the smallest whole numbers. */
function lowest(numbers: readonly bigint[]): readonly bigint[] {
  const common = numbers.reduce((divisor, number) => greatestCommonDivisor(number, divisor), 0n);
  return common === 0n ? numbers : numbers.map((number) => number / common);
}
