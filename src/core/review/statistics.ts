/** Numbers less their mean, and the sum of their squares, which is above 0. */
export interface Deviations {
  readonly values: Float64Array;
  readonly squares: number;
}

/**
 * How far whole numbers are from their mean, in so many of `measure`; `null` where all are alike, which is told exactly.
 * They are taken from the first of them before they become doubles, so that large numbers that differ little lose nothing;
 * the mean is taken off in a second pass.
 */
export function deviationsOf(numbers: readonly bigint[], measure = 1n): Deviations | null {
  const [first] = numbers;
  if (first === undefined || numbers.every((number) => number === first)) return null;
  const divided = divisionBy(measure);
  const values = Float64Array.from(numbers, (number) => divided(number - first));
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  for (let at = 0; at < values.length; at++) values[at] = (values[at] ?? 0) - mean;
  return { values, squares: productOf(values, values) };
}

/** Weights may have a common measure of hundreds of digits, which no double holds. */
function divisionBy(measure: bigint): (number: bigint) => number {
  if (measure === 1n) return Number;
  if (measure <= BigInt(Number.MAX_SAFE_INTEGER)) {
    const plain = Number(measure);
    return (number) => Number(number) / plain;
  }
  return (number) => Number((number << BITS) / measure) / 2 ** Number(BITS);
}

const BITS = 128n;

/** The sum of the products of two lists of deviations: their covariance times their number. */
export function productOf(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

/** Pearson's coefficient of correlation, from -1 to 1. */
export function correlationOf(a: Deviations, b: Deviations): number {
  const r = productOf(a.values, b.values) / Math.sqrt(a.squares * b.squares);
  return Math.min(1, Math.max(-1, r));
}

/** The standard deviation of the whole population. */
export function standardDeviation({ values, squares }: Deviations): number {
  return Math.sqrt(squares / values.length);
}

/**
 * In how many orders the same values could stand, as a power of ten: how unlikely it is that another list of the same
 * values has them in the same order by chance. 0 where all are alike.
 */
export function ordersOf(numbers: readonly unknown[]): number {
  const counts = new Map<unknown, number>();
  let orders = 0;
  numbers.forEach((number, at) => {
    const count = (counts.get(number) ?? 0) + 1;
    counts.set(number, count);
    orders += Math.log10((at + 1) / count);
  });
  return orders;
}
