import { pointsOf } from '../../points';
import type { Points } from '../../points';
import { keptDecimals } from '../published';
import { percentKey } from './percent';
import { hasIndex, quotient } from './tally';
import type { ExactTally } from './tally';

/**
 * An index (*chỉ số*) exactly: points obtained of those that could be, in millionths, or what weights make of them. It is
 * `points / over` of `max`; `over` is 1 but where points were scaled.
 */
export interface ExactIndex {
  readonly points: Points | bigint;
  readonly over: 1 | bigint;
  readonly max: Points | bigint;
}

/** The index of a tally; `null` where nothing can be obtained. */
export function exactIndex(tally: ExactTally): ExactIndex | null {
  if (!hasIndex(tally)) return null;
  const { points, over, max } = tally.weighed === undefined ? tally : { ...tally.weighed, over: 1 as const };
  return { points, over, max };
}

/** An index in per cent at full double precision. */
export function indexPercent({ points, over, max }: ExactIndex): number {
  if (over === 1 && typeof points === 'number' && typeof max === 'number') return (points * 100) / max;
  return quotient(BigInt(points) * 100n, BigInt(over) * BigInt(max));
}

/**
 * A printed percentage as a fraction of 100, to ten decimals: one that a formula gives may have no end (85.142857…), and below
 * them a double tells no figures.
 */
export function exactPercent(percent: number): ExactIndex | null {
  const points = pointsOf(percent);
  if (points === undefined) return null;
  const longer = Math.round(percent * TEN_DECIMALS);
  if (longer === points * FOUR_DECIMALS || !Number.isSafeInteger(longer))
    return { points, over: 1, max: HUNDRED };
  return { points: BigInt(longer), over: BigInt(FOUR_DECIMALS), max: HUNDRED };
}

const TEN_DECIMALS = 1e10;
/** Those that a millionth lacks. */
const FOUR_DECIMALS = 1e4;

const HUNDRED: Points = 100_000_000;

/** An index as a whole number that orders as the published figures do, as `percentKey` says. */
export function indexKey({ points, over, max }: ExactIndex, decimals: number | null): bigint {
  return percentKey(points, over === 1 ? max : over * BigInt(max), decimals);
}

/** One index less another in percentage points, both as they are published: what prints equal does not differ. */
export function indexDifference(index: ExactIndex, other: ExactIndex, decimals: number | null): number {
  const kept = keptDecimals(decimals);
  return Number(indexKey(index, kept) - indexKey(other, kept)) / 10 ** kept;
}
