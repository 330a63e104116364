/**
 * A formula as Excel gives it back, which is not always as it was written: `@` before a function that may return more
 * than one cell where nothing around it takes an array, as Excel reads what an older Excel or a file wrote, and numbers
 * in its own digits (`1.10` → `1.1`, `0.000000001` → `1E-09`).
 */
export function inExcelsWords(formula: string): string {
  const functions: string[] = [];
  return formula.replace(PIECES, (piece, call: string | undefined, number: string | undefined) => {
    if (number !== undefined) return inExcelsDigits(number);
    if (piece === ')') functions.pop();
    if (piece === '(') functions.push('');
    if (call === undefined) return piece;
    const name = call.toUpperCase();
    const around = functions.at(-1) ?? '';
    functions.push(name);
    return MAY_RETURN_CELLS.has(name) && !TAKES_ARRAYS.has(around) ? `@${piece}` : piece;
  });
}

/** Texts and sheets, which stay; calls; numbers that are no part of a word; brackets. */
const PIECES =
  /"[^"]*"|'[^']*'|@?([\p{L}_][\p{L}\p{N}_.]*)\(|[\p{L}_$][\p{L}\p{N}_.$]*|((?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)|[()]/giu;

const MAY_RETURN_CELLS = new Set(['INDEX', 'OFFSET', 'INDIRECT']);
const TAKES_ARRAYS = new Set(['SUM', 'SUMPRODUCT', 'AVERAGE', 'COUNT', 'COUNTA', 'MAX', 'MIN', 'ROWS']);

function inExcelsDigits(digits: string): string {
  const value = Number(Number(digits).toPrecision(15));
  const short = String(value);
  if (value === 0 || (value >= 1e-8 && !short.includes('e'))) return short;
  const [mantissa = '', exponent = ''] = value.toExponential().split('e');
  return `${mantissa}E${exponent.replace(/^([+-])(\d)$/u, '$10$2')}`;
}
