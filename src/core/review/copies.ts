import type { ComparedUnits } from './comparedUnits';
import type { Spreads } from './spreads';
import { correlationOf, ordersOf } from './statistics';

/** Another criterion in which units are scored as in this one. */
export interface Copy {
  readonly code: string;
  readonly name: string;
  readonly correlation: number;
  /** Units with the very same percentage in both. */
  readonly same: number;
  /** Of so many that are compared. */
  readonly of: number;
}

/**
 * Two criteria with few values, or of few units, agree by chance: they are called copies only where the values of each
 * could stand in at least a thousand orders. Three units of twenty that lose points could be any three of 1,140.
 */
const FEWEST_ORDERS = 3;

/**
 * The correlation from which on two criteria are called copies. Of few units many a pair of related criteria comes near 1:
 * there it has to be so much higher that two standard errors (of Fisher's z) lie between it and one a little below `alike`.
 */
export function copyBound(alike: number, units: number): number {
  const little = Math.atanh(Math.min(alike - LITTLE, LARGEST));
  return Math.max(alike, Math.tanh(little + 2 / Math.sqrt(Math.max(units - 3, 1))));
}

const LITTLE = 0.05;
const LARGEST = 0.999;

/** What rounding may take from the correlation of a copy. */
const ROUNDING = 1e-12;

/**
 * By the leaves of the block's set those that go with each as closely as `alike` says, the closest first. A pair is looked
 * at once.
 */
export function copiesOf(
  { units, leaves }: ComparedUnits,
  { deviations }: Spreads,
  alike: number,
): readonly (readonly Copy[])[] {
  const copies = leaves.map((): Copy[] => []);
  const bound = copyBound(alike, units.length) - ROUNDING;
  const telling = leaves.flatMap((leaf, at) => {
    const own = deviations[at] ?? null;
    const shares = units.map(({ points }) => (points[at] ?? 0) / leaf.maxPoints);
    return own === null || ordersOf(shares) < FEWEST_ORDERS ? [] : [{ leaf, at, own, shares }];
  });
  telling.forEach((one, position) => {
    for (const other of telling.slice(position + 1)) {
      const correlation = correlationOf(one.own, other.own);
      if (correlation < bound) continue;
      const same = one.shares.filter((share, unit) => share === other.shares[unit]).length;
      const link = ({ leaf: { code, name } }: typeof one): Copy => ({
        code,
        name,
        correlation,
        same,
        of: units.length,
      });
      copies[one.at]?.push(link(other));
      copies[other.at]?.push(link(one));
    }
  });
  return copies.map((own) => own.sort((a, b) => b.correlation - a.correlation));
}
