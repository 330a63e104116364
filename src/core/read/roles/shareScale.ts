import type { TypedWeight } from './dictionary/weightText';
import type { CriteriaSet } from '../model/assessment';

/** A whole in millionths of a per cent, and how far shares that are printed rounded may be from it. */
const WHOLE = 100_000_000;
const ROUNDING = 50_000;

/** Shares in millionths of a per cent. */
export type Shares = readonly number[];

/** Whether shares add up to 100 %, rounded as they may be. */
export function areWhole(shares: Shares): boolean {
  return Math.abs(sumOf(shares) - WHOLE) <= ROUNDING;
}

export function sumOf(shares: Shares): number {
  return shares.reduce((sum, share) => sum + share, 0);
}

/**
 * Whether shares of all fields or criteria are those of the maxima, which count so anyway.
 *
 * @param within how far each may be off, as a share of one
 */
export function areMaxima(
  shares: Shares,
  { fields, leaves }: Pick<CriteriaSet, 'fields' | 'leaves'>,
  within = SAME_SHARE,
): boolean {
  const ofFields = fields.map((_, field) =>
    leaves.reduce((sum, leaf) => sum + (leaf.field === field ? leaf.maxPoints : 0), 0),
  );
  const ofLeaves = leaves.map(({ maxPoints }) => maxPoints);
  const whole = sumOf(ofLeaves);
  return [ofFields, ofLeaves].some(
    (sums) =>
      shares.length === sums.length &&
      shares.every((share, at) => Math.abs(share / sumOf(shares) - (sums[at] ?? 0) / whole) < within),
  );
}

const SAME_SHARE = 0.0001;

/** The ways to read typed shares: those without a sign of per cent as parts of 100, or as parts of 1. */
export function sharesRead(typed: readonly TypedWeight[]): readonly [ofHundred: Shares, ofOne: Shares] {
  const read = (by: number) =>
    typed.map(({ value, isPercent }) => Math.round(value * (isPercent ? 1 : by) * MILLION));
  return [read(1), read(100)];
}

const MILLION = 1_000_000;

/**
 * Typed shares by what they add up to: parts of 100 or of 1; where they add up to neither, by their size. `null` where
 * some are of 100 and some of 1, so that nobody can tell what they come to.
 */
export function scaledShares(typed: readonly TypedWeight[]): Shares | null {
  const [ofHundred, ofOne] = sharesRead(typed);
  if (areWhole(ofHundred)) return ofHundred;
  if (areWhole(ofOne)) return ofOne;
  const plain = typed.filter(({ isPercent }) => !isPercent).map(({ value }) => value);
  if (plain.length === 0) return ofHundred;
  if (plain.length < typed.length) return null;
  const mended = typed.map(({ value }) => Math.round((value <= 1 ? value * 100 : value) * MILLION));
  const small = plain.filter((value) => value <= 1).length;
  if (small > 0 && small < plain.length && areWhole(mended)) return null;
  return small === plain.length ? ofOne : ofHundred;
}
