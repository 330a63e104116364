import type { Points } from '../points';

/**
 * Points obtained and obtainable, exact: `points / over` millionths of a point of `max` millionths. `over` is 1 but where
 * points were scaled, so that 42.63 × 50 / 48 stays what it is.
 */
export interface ExactTally {
  readonly points: bigint;
  readonly over: bigint;
  readonly max: Points;
}

export const NO_TALLY: ExactTally = { points: 0n, over: 1n, max: 0 };

const MILLION = 1_000_000;

/** Points obtained as a plain number, to be shown or written. */
export function pointsObtained({ points, over }: ExactTally): number {
  return over === 1n ? Number(points) / MILLION : quotient(points, over * BigInt(MILLION));
}

/** A fraction as a double, which keeps all it can of 20 decimals. */
export function quotient(numerator: bigint, denominator: bigint): number {
  const scaled = (numerator * DIGITS) / denominator;
  const sign = scaled < 0n ? '-' : '';
  const text = (scaled < 0n ? -scaled : scaled).toString().padStart(21, '0');
  return Number(`${sign}${text.slice(0, -20)}.${text.slice(-20)}`);
}

const DIGITS = 10n ** 20n;
