import { localeOf } from '../../../locales/language';
import type { Language } from '../../../locales/language';

/** The number that a text says, with a decimal comma or point; `null` for nothing, `NaN` for what is no number. */
export function parseTyped(text: string): number | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return /^-?\d+(?:[.,]\d+)?$/u.test(trimmed) ? Number(trimmed.replace(',', '.')) : Number.NaN;
}

/** How a number is written to be typed on; nothing for none and for what is no number. */
export function typedText(value: number | null, language: Language): string {
  if (value === null || Number.isNaN(value)) return '';
  const sign = (0.5).toLocaleString(localeOf(language)).charAt(1);
  return String(value).replace('.', sign);
}
