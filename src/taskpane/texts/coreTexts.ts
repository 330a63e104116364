import type { CoreTexts } from '../../core/report/words/texts';
import { core as en } from '../../locales/en/core';
import type { Language } from '../../locales/language';
import { core as vi } from '../../locales/vi/core';
import { inLanguage } from './inLanguage';

/** The words of the result sheets: for what is loaded later, not for the first drawing of the pane. */
export const coreTexts: Readonly<Record<Language, CoreTexts>> = { vi, en };

/** The words of the result sheets in the pane's language. */
export const useCoreTexts = inLanguage(coreTexts);
