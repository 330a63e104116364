import { pointsOf } from '../../points';
import type { Points } from '../../points';
import { keptDecimals } from '../../rank/published';
import { percentKey } from '../../rank/scoring/percent';
import type { WeighedIndex } from '../../rank/scoring/tally';

/**
 * An index (*chỉ số*) as a fraction of whole numbers: points obtained of those that could be, in millionths, or what
 * weights make of them.
 */
export interface ExactIndex {
  readonly points: Points | bigint;
  readonly max: Points | bigint;
}

/** The fraction behind points that are shown; `null` where nothing can be obtained. */
export function exactIndex({
  points,
  maxPoints,
  weighed,
}: {
  readonly points: number;
  readonly maxPoints: number;
  readonly weighed?: WeighedIndex | undefined;
}): ExactIndex | null {
  if (weighed !== undefined) return weighed.max > 0n ? weighed : null;
  const obtained = pointsOf(points);
  const max = pointsOf(maxPoints);
  return obtained === undefined || max === undefined || max <= 0 ? null : { points: obtained, max };
}

/** A printed percentage as a fraction of 100. */
export function exactPercent(percent: number): ExactIndex | null {
  return exactIndex({ points: percent, maxPoints: 100 });
}

/** One index less another in percentage points, both as they are published: what prints equal does not differ. */
export function indexDifference(index: ExactIndex, other: ExactIndex, decimals: number | null): number {
  const kept = keptDecimals(decimals);
  const [a, b] = [index, other].map(({ points, max }) => percentKey(points, max, kept));
  return Number((a ?? 0n) - (b ?? 0n)) / 10 ** kept;
}
