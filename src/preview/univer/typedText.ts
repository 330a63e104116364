/**
 * What Excel with Vietnamese settings takes a text for that is typed into a cell: `,` begins the decimals, `.` stands
 * between thousands. Numbers are given as Univer reads them, in English: `1,5` → `1.5`, `1.234,5` → `1234.5`,
 * `12,5%` → `12.5%`. `text` is what only an English Excel would take for a number: `1.5`, `1,234.5`, `1.1.2`. `null` is
 * whatever has no such sign, a date or a formula among them: every Excel reads it alike.
 */
export function readTypedText(typed: string): { readonly number: string } | 'text' | null {
  const trimmed = typed.trim();
  if (!/[.,]/u.test(trimmed) || !/\d/u.test(trimmed)) return null;
  const [, open = '', digits = '', decimals = '', exponent = '', percent = '', close = ''] =
    /^([-+]?\(?)(\d+(?:\.\d{3})*)?(?:,(\d*))?(e[-+]?\d+)?(%?)(\)?)$/iu.exec(trimmed) ?? [];
  const isNumber =
    digits + decimals !== '' &&
    open.includes('(') === (close !== '') &&
    (!digits.includes('.') || /^[1-9]\d{0,2}\./u.test(digits));
  if (!isNumber) return /^[-+(]*[\d.,]+%?\)?$/u.test(trimmed) ? 'text' : null;
  const point = decimals === '' ? '' : `.${decimals}`;
  return { number: `${open}${digits.replaceAll('.', '') || '0'}${point}${exponent}${percent}${close}` };
}
