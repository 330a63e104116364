/** The greatest whole number that divides both; signs do not count. */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [large, small] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (small !== 0n) [large, small] = [small, large % small];
  return large;
}

/** The least whole number that both divide, both above 0. */
export function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return (a / greatestCommonDivisor(a, b)) * b;
}

/** The largest whole number that is no more than a fraction, its denominator above 0. */
export function floored(numerator: bigint, denominator: bigint): bigint {
  const whole = numerator / denominator;
  return numerator % denominator < 0n ? whole - 1n : whole;
}

/** The least whole number that is no less. */
export function ceiled(numerator: bigint, denominator: bigint): bigint {
  return -floored(-numerator, denominator);
}

/** Whole numbers in ascending order. */
export function ascending(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
