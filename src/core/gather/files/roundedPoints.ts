/**
 * Whether points were rounded to the millionth that points are kept in, and are no share of the max (`85%`) that was typed, nor
 * a number as a computer keeps it (0.1 + 0.2).
 */
export function isRounded(typed: number, taken: number): boolean {
  const difference = Math.abs(typed - taken);
  return difference > 1e-9 && difference <= 0.000_000_5;
}
