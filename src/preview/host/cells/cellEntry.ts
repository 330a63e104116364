import { HostError } from '../protocol/hostError';
import { isErrorText } from './errorText';

/** What a cell holds after a value has been written to it. */
export type CellEntry =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number; readonly numberFormat: string | null }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly value: string }
  | {
      readonly kind: 'text';
      readonly value: string;
      /** Written with an apostrophe. */ readonly guarded: boolean;
    }
  | { readonly kind: 'formula'; readonly value: string };

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/**
 * What Excel makes of a value written to `range.values` (en-US), as if it were typed: `'` at the front keeps the
 * rest as text, as does the number format `@`; else `=`, `+`, `-` and `@` begin a formula, and what looks like a
 * number, percentage, date, TRUE/FALSE or an error becomes one. `numberFormat` is what such an entry gives a cell
 * that has none.
 *
 * @throws HostError InvalidArgument for what no cell takes: an object, a text or formula that is too long
 */
export function readEntry(value: unknown, numberFormat: string, year: number): CellEntry {
  switch (typeof value) {
    case 'number':
      return numberFormat === '@'
        ? { kind: 'text', value: String(value), guarded: false }
        : { kind: 'number', value, numberFormat: null };
    case 'boolean':
      return numberFormat === '@'
        ? { kind: 'text', value: value ? 'TRUE' : 'FALSE', guarded: false }
        : { kind: 'boolean', value };
    case 'string':
      return value === '' ? { kind: 'blank' } : readText(value, numberFormat, year);
    default:
      throw new HostError('InvalidArgument', `A cell cannot hold a value of type ${typeof value}.`);
  }
}

function readText(text: string, numberFormat: string, year: number): CellEntry {
  if (numberFormat === '@') return asText(text);
  if (text.startsWith("'")) return asText(text.slice(1), true);
  const entry = readNumber(text.trim()) ?? readDate(text.trim(), year) ?? readWord(text.trim());
  if (entry !== null) return entry;
  if (/^[=+\-@]/.test(text) && text.length > 1) return asFormula(text);
  return asText(text);
}

function asText(value: string, guarded = false): CellEntry {
  if (value.length > LONGEST_TEXT) {
    throw new HostError('InvalidArgument', `A cell holds at most ${String(LONGEST_TEXT)} characters.`);
  }
  return { kind: 'text', value, guarded };
}

function asFormula(text: string): CellEntry {
  if (text.length > LONGEST_FORMULA) {
    throw new HostError('InvalidArgument', `A formula holds at most ${String(LONGEST_FORMULA)} characters.`);
  }
  return { kind: 'formula', value: text.startsWith('=') ? text : `=${text.replace(/^@/, '')}` };
}

function readNumber(text: string): CellEntry | null {
  const match = /^([+-]?)(\(?)\$?((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?)(%?)(\)?)$/i.exec(text);
  const [, sign = '', open = '', digits = '', percent = '', close = ''] = match ?? [];
  if (!/\d/.test(digits) || (open === '') !== (close === '')) return null;
  const bare = digits.replaceAll(',', '');
  const magnitude = Number(percent === '' ? bare : shiftedByTwo(bare));
  if (!Number.isFinite(magnitude)) return null;
  const value = sign === '-' || open !== '' ? -magnitude : magnitude;
  const numberFormat = percent === '' ? null : digits.includes('.') ? '0.00%' : '0%';
  return { kind: 'number', value, numberFormat };
}

/** A hundredth of a decimal number, exactly: 96.85 → 0.9685. */
function shiftedByTwo(digits: string): string {
  const [mantissa = '', exponent = '0'] = digits.toLowerCase().split('e');
  return `${mantissa}e${Number(exponent) - 2}`;
}

/** `9/12`, `9/12/2023`, `2023-09-12`: month first, as en-US does; without a year it is this year's. */
function readDate(text: string, thisYear: number): CellEntry | null {
  const short = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/.exec(text);
  const iso = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(text);
  const [, year = '', month = '', day = ''] = iso ?? [
    '',
    short?.[3] ?? String(thisYear),
    short?.[1],
    short?.[2],
  ];
  if (month === '' || day === '') return null;
  const fullYear = year.length === 2 ? Number(year) + (Number(year) < 30 ? 2000 : 1900) : Number(year);
  const date = new Date(Date.UTC(fullYear, Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return null;
  const value = date.getTime() / 86_400_000 + 25_569;
  return {
    kind: 'number',
    value,
    numberFormat: iso === null && short?.[3] === undefined ? 'd-mmm' : 'm/d/yyyy',
  };
}

function readWord(text: string): CellEntry | null {
  if (/^(true|false)$/i.test(text)) return { kind: 'boolean', value: /^true$/i.test(text) };
  return isErrorText(text) ? { kind: 'error', value: text } : null;
}
