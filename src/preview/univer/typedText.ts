import type { NumberSigns } from '../../locales/numbers';

/**
 * What Excel with the settings of a language takes a text for that is typed into a cell; in Vietnamese `,` begins the
 * decimals, `.` stands between thousands. Numbers are given as Univer reads them, in English: `1,5` → `1.5`, `1.234,5` →
 * `1234.5`, `12,5%` → `12.5%`. `text` is what only an English Excel would take for a number: `1.5`, `1,234.5`, `1.1.2`.
 * `null` is whatever has no such sign, a date or a formula among them: every Excel reads it alike.
 */
export function readTypedText(
  typed: string,
  signs: NumberSigns,
): { readonly number: string } | 'text' | null {
  const trimmed = typed.trim();
  const [decimal, group] = [signs.decimal, signs.group].map(patternOf);
  if (!new RegExp(`[.,]|\\d${group}\\d`, 'u').test(trimmed) || !/\d/u.test(trimmed)) return null;
  const pattern = `^([-+]?\\(?)(\\d+(?:${group}\\d{3})*)?(?:${decimal}(\\d*))?(e[-+]?\\d+)?(%?)(\\)?)$`;
  const [, open = '', grouped = '', decimals = '', exponent = '', percent = '', close = ''] =
    new RegExp(pattern, 'iu').exec(trimmed) ?? [];
  const digits = grouped.replace(/\D/gu, '');
  const isNumber =
    digits + decimals !== '' &&
    open.includes('(') === (close !== '') &&
    (grouped === digits || /^[1-9]\d{0,2}\D/u.test(grouped));
  if (!isNumber) return /^[-+(]*[\d.,]+%?\)?$/u.test(trimmed) ? 'text' : null;
  const point = decimals === '' ? '' : `.${decimals}`;
  return { number: `${open}${digits || '0'}${point}${exponent}${percent}${close}` };
}

/** A sign as people type it: one that is a space of whichever kind is typed as a plain one. */
function patternOf(sign: string): string {
  return /^\s$/u.test(sign) ? '\\s' : `[${sign}]`;
}
