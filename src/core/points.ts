/**
 * Points, exactly: an integer of millionths of a point, so that sums do not depend on the order of adding and
 * equal scores stay equal. Safe up to nine billion points.
 */
export type Points = number;

const MILLION = 1_000_000;
/** Of a point: nearly all scores are whole hundredths. */
export const HUNDREDTH: Points = 10_000;
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

/**
 * Whether a printed sum of points is that of its addends: up to the rounding of each of them to a millionth (three thirds
 * are 1), and where it is printed with two decimals or more up to half of its last one (6.67 of 6.666667).
 */
export function isSumOf(stated: Points, sum: Points, addends: number): boolean {
  const difference = Math.abs(stated - sum);
  if (difference <= (addends + 1) / 2) return true;
  const [, decimals = ''] = String(toNumber(stated)).split('.');
  return decimals.length >= FEWEST_DECIMALS && difference <= (MILLION / 10 ** decimals.length) * 0.5;
}

/** Points with fewer decimals are typed as they are meant. */
const FEWEST_DECIMALS = 2;
