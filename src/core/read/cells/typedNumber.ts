/**
 * A number as people type it: `1,5`, `1.5`, `97,685` (a lone separator is the decimal sign), `1.234.567,5`
 * (the last kind of separator is), a sign, a leading apostrophe, a percent sign (kept as it is: 96.85). `undefined`
 * for anything else, never `NaN`.
 */
export function parseNumber(text: string): number | undefined {
  if (text.length > LONGEST) return undefined;
  if (SPACED.test(text) && !GROUPED.test(text)) return undefined;
  const bare = bareNumber(text);
  if (!/^[+-]?(\d[\d.,]*|[.,]\d+)$/u.test(bare)) return undefined;
  const lastComma = bare.lastIndexOf(',');
  const lastDot = bare.lastIndexOf('.');
  const decimalAt = Math.max(lastComma, lastDot);
  if (decimalAt === -1) return Number(bare);
  const sign = bare.charAt(decimalAt);
  const mixed = lastComma !== -1 && lastDot !== -1;
  const repeated = bare.indexOf(sign) !== decimalAt;
  const grouped = mixed ? bare.slice(0, decimalAt) : bare;
  if ((mixed || repeated) && !/^[+-]?\d{1,3}([.,]\d{3})+$/u.test(grouped)) return undefined;
  if (repeated) return mixed ? undefined : Number(bare.replace(/[.,]/gu, ''));
  return Number(`${bare.slice(0, decimalAt).replace(/[.,]/gu, '')}.${bare.slice(decimalAt + 1)}`);
}

/** `3 4` is no 34; `1 234,5` is in groups of three. */
const SPACED = /\d\s+\d/u;
const GROUPED = /^[^\d]{0,9}\d{1,3}(?:\s+\d{3})+(?!\d)(?!\s+\d)/u;

/** No number that somebody types is longer; hundreds of digits would be infinite. */
const LONGEST = 100;

/** The two numbers of `68.32/84`: points and the max they are stated against. `undefined` for any other text. */
export function parsePointsOfMax(
  text: string,
): { readonly points: number; readonly max: number } | undefined {
  const slash = text.length > 2 * LONGEST ? -1 : text.indexOf('/');
  if (slash <= 0) return undefined;
  const points = parseNumber(text.slice(0, slash));
  const max = parseNumber(text.slice(slash + 1));
  return points === undefined || max === undefined ? undefined : { points, max };
}

/**
 * A text such as `1.234` or `1,234`, which may be a decimal number or thousands; `undefined` for a text that can be
 * read in one way only.
 */
export function ambiguousNumber(
  text: string,
): { readonly sign: string; readonly decimal: number; readonly thousands: number } | undefined {
  const match = /^([+-]?[1-9]\d{0,2})([.,])(\d{3})$/u.exec(bareNumber(text));
  if (match === null) return undefined;
  const [, whole = '', sign = '', rest = ''] = match;
  return { sign, decimal: Number(`${whole}.${rest}`), thousands: Number(whole + rest) };
}

/** The decimal sign of a text that can be read in one way only, e.g. `,` of `1,5`; `undefined` where it has none. */
export function certainDecimalSign(text: string): string | undefined {
  const bare = bareNumber(text);
  const at = Math.max(bare.lastIndexOf(','), bare.lastIndexOf('.'));
  return at === -1 || ambiguousNumber(text) !== undefined ? undefined : bare.charAt(at);
}

/** `1,5 điểm` and `1,5đ` without the word for points. */
export function withoutPointsWord(text: string): string {
  if (text.length > LONGEST) return text;
  return text.replace(/(\d)\s*(?:điểm|đ)\.?$/iu, '$1');
}

function bareNumber(text: string): string {
  if (text.length > LONGEST) return text;
  return text.replace(/^'/u, '').replace(/\s+/gu, '').replace(/%$/u, '').replace(/^−/u, '-');
}
