/**
 * Points, exactly: an integer of millionths of a point, so that sums do not depend on the order of adding and
 * equal scores stay equal. Safe up to nine billion points.
 */
export type Points = number;

const MILLION = 1_000_000;
const LIMIT = 1_000_000_000;

/** Points of a number, rounded to a millionth; `undefined` for what is not finite or beyond a billion. */
export function pointsOf(value: number): Points | undefined {
  if (!(Math.abs(value) <= LIMIT)) return undefined;
  const points = Math.round(value * MILLION);
  return points === 0 ? 0 : points;
}

/** Points as a plain number, to be shown or written. */
export function toNumber(points: Points): number {
  return points / MILLION;
}
