import { toNumber } from '../../points';
import type { Points } from '../../points';

/**
 * Points obtained and obtainable, exact: `points / over` millionths of a point of `max` millionths. `over` is 1 but where
 * points were scaled, so that 42.63 × 50 / 48 stays what it is.
 */
export type ExactTally = PlainTally | ScaledTally;

export interface PlainTally extends Weighable {
  readonly points: Points;
  readonly over: 1;
  readonly max: Points;
}

interface ScaledTally extends Weighable {
  readonly points: bigint;
  readonly over: bigint;
  readonly max: Points;
}

interface Weighable {
  /** The index, where weights make it another one than that of points and max; left out elsewhere. */
  readonly weighed?: WeighedIndex;
}

/**
 * An index by weights (DOMAIN section 3, rule 11), exactly `points / max`. Those of a unit's fields are in the measure of
 * its whole, so that a field's points over the unit's max are its part of the index.
 */
export interface WeighedIndex {
  readonly points: bigint;
  readonly max: bigint;
}

export const NO_TALLY: ExactTally = { points: 0, over: 1, max: 0 };

const MILLION = 1_000_000n;

/** Points obtained as a plain number, to be shown or written. */
export function pointsObtained(tally: ExactTally): number {
  return tally.over === 1 ? toNumber(tally.points) : quotient(tally.points, tally.over * MILLION);
}

/** Whether a tally gives an index: something applies, and has a weight. */
export function hasIndex({ max, weighed }: ExactTally): boolean {
  return max > 0 && (weighed === undefined || weighed.max > 0n);
}

/** The same with points added (or taken off) that were not scaled. */
export function withPoints(tally: ExactTally, points: Points): ExactTally {
  if (points === 0) return tally;
  return tally.over === 1
    ? { ...tally, points: tally.points + points }
    : { ...tally, points: tally.points + BigInt(points) * tally.over };
}

/** A fraction as a double, which keeps all it can of 20 decimals. */
export function quotient(numerator: bigint, denominator: bigint): number {
  const scaled = (numerator * DIGITS) / denominator;
  const sign = scaled < 0n ? '-' : '';
  const text = (scaled < 0n ? -scaled : scaled).toString().padStart(21, '0');
  return Number(`${sign}${text.slice(0, -20)}.${text.slice(-20)}`);
}

const DIGITS = 10n ** 20n;
