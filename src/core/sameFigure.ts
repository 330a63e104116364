/** Whether two percentages are one figure, printed with as many decimals as the shorter one has. */
export function sameFigure(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return false;
  const decimals = Math.min(decimalsOf(a), decimalsOf(b));
  return Math.abs(a - b) < 0.51 * 10 ** -decimals;
}

const MOST_DECIMALS = 6;

function decimalsOf(value: number): number {
  const [, decimals = ''] = String(Number(value.toFixed(MOST_DECIMALS))).split('.');
  return Math.max(1, decimals.length);
}
