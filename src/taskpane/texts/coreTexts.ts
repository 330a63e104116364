import type { CoreTexts } from '../../core/report/texts';
import { core as english } from '../../locales/en/core';
import type { Language } from '../../locales/language';
import { core as vietnamese } from '../../locales/vi/core';
import { useTexts } from './paneTexts';

/** The words of the result sheets: for what is loaded later, not for the first drawing of the pane. */
export function coreTextsOf(language: Language): CoreTexts {
  return language === 'vi' ? vietnamese : english;
}

/** The words of the result sheets in the pane's language. */
export function useCoreTexts(): CoreTexts {
  return coreTextsOf(useTexts().language);
}
