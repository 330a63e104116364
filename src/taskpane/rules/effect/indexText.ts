import { localeOf } from '../../../locales/language';
import type { Language } from '../../../locales/language';
import { roundHalfUp, writtenDecimals } from '../../../core/rank/published';

/** An index as it is published: in per cent with so many decimals, half rounded up; `null` decimals: up to six. */
export function indexText(percent: number, decimals: number | null, language: Language): string {
  const shown = writtenDecimals(decimals);
  const number = new Intl.NumberFormat(localeOf(language), {
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: shown,
  });
  return `${number.format(roundHalfUp(percent, shown))}%`;
}
