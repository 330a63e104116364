import type { Points } from '../../points';

/** Half of a hundredth of a point: sums are often printed rounded. */
const ROUNDING: Points = 5_000;

/** Whether points may be what is printed, but for rounding to hundredths. */
export function mayPrintAs(points: Points, printed: Points): boolean {
  return Math.abs(points - printed) <= ROUNDING;
}
