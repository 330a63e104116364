import { localeOf } from '../../../locales/language';
import type { Language } from '../../../locales/language';
import { roundHalfUp } from '../../../locales/numbers';

/** Most decimals that are shown of an index that is compared unrounded. */
const MOST_DECIMALS = 6;

/** An index as it is published: in per cent with so many decimals, half rounded up; `null` decimals: up to six. */
export function indexText(percent: number, decimals: number | null, language: Language): string {
  const shown = decimals ?? MOST_DECIMALS;
  const number = new Intl.NumberFormat(localeOf(language), {
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: shown,
  });
  return `${number.format(roundHalfUp(percent, shown))}%`;
}
