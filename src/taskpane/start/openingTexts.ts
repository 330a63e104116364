import { opening as english } from '../../locales/en/opening';
import { opening as vietnamese } from '../../locales/vi/opening';
import type { OpeningTexts } from '../../locales/vi/opening';
import { useTexts } from '../texts/paneTexts';

/** What is said of a workbook before anything is computed, in the pane's language. */
export function useOpeningTexts(): OpeningTexts {
  return useTexts().language === 'vi' ? vietnamese : english;
}
