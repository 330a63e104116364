import { pointsOf } from '../points';
import type { Points } from '../points';

/** An index (*chỉ số*) as a fraction of whole numbers: points obtained of those that could be, in millionths. */
export interface ExactIndex {
  readonly points: Points;
  readonly max: Points;
}

/** The fraction behind points that are shown; `null` where nothing can be obtained. */
export function exactIndex({
  points,
  maxPoints,
}: {
  readonly points: number;
  readonly maxPoints: number;
}): ExactIndex | null {
  const obtained = pointsOf(points);
  const max = pointsOf(maxPoints);
  return obtained === undefined || max === undefined || max <= 0 ? null : { points: obtained, max };
}

/** A printed percentage as a fraction of 100. */
export function exactPercent(percent: number): ExactIndex | null {
  return exactIndex({ points: percent, maxPoints: 100 });
}
