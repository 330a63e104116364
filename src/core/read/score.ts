import { pointsOf } from '../points';
import type { Points } from '../points';
import type { CellContent } from '../workbook';
import { fold, tidy } from './text';

/** What stands in a score cell, as a closed type: points, or the reason why there are none. */
export type Score = Points | 'notScored' | 'notApplicable' | 'invalid';

const DOES_NOT_APPLY = new Set([
  'n a',
  'na',
  'kad',
  'khong ap dung',
  'khong danh gia',
  'khong phat sinh',
  'khong cham',
  'khong co phat sinh',
]);

/**
 * Reads a cell as a score. Blank: `notScored`; `-`, `N/A`, `Không áp dụng` and the like: `notApplicable`;
 * an error, a boolean or any other text: `invalid` (DOMAIN section 2, traps).
 */
export function readScore(content: CellContent): Score {
  if (content === null) return 'notScored';
  if (typeof content === 'number') return pointsOf(content) ?? 'invalid';
  if (typeof content !== 'string') return 'invalid';
  const text = tidy(content);
  if (text === '') return 'notScored';
  if (/^[-–—−]+$/u.test(text) || DOES_NOT_APPLY.has(fold(text))) return 'notApplicable';
  const value = parseNumber(text);
  return value === undefined ? 'invalid' : (pointsOf(value) ?? 'invalid');
}

/** A number in a cell, typed as a number or as text; `undefined` for anything else. `96,85%` is 96.85. */
export function readNumber(content: CellContent): number | undefined {
  if (typeof content === 'number') return content;
  return typeof content === 'string' ? parseNumber(tidy(content)) : undefined;
}

/**
 * A number as people type it: `1,5`, `1.5`, `97,685` (a lone separator is the decimal sign), `1.234.567,5`
 * (the last kind of separator is), a sign, a leading apostrophe, a percent sign (kept as it is: 96.85). `undefined`
 * for anything else, never `NaN`.
 */
export function parseNumber(text: string): number | undefined {
  const bare = text.replace(/^'/u, '').replace(/\s+/gu, '').replace(/%$/u, '').replace(/^−/u, '-');
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
  const whole = bare.slice(0, decimalAt).replace(/[.,]/gu, '');
  return Number(
    `${whole === '' || /^[+-]$/u.test(whole) ? `${whole}0` : whole}.${bare.slice(decimalAt + 1)}`,
  );
}
