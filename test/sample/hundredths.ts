/**
 * Points as integers of a hundredth, so that the sums of the sample are exact: `1.5` points are `150` hundredths.
 *
 * @throws Error when `points` is finer than a hundredth.
 */
export function toHundredths(points: number): number {
  const hundredths = Math.round(points * 100);
  if (Math.abs(hundredths / 100 - points) > 1e-9)
    throw new Error(`${points} is finer than a hundredth of a point`);
  return hundredths;
}

/** Hundredths as the number a cell holds: `1607` is `16.07`. */
export function toPoints(hundredths: number): number {
  return hundredths / 100;
}

/** A share in hundredths of a per cent, half up: 1607 of 1700 is `9453` (94.53 %). */
export function percentHundredths(part: number, whole: number): number {
  return Math.floor((part * 20_000 + whole) / (2 * whole));
}
