import { opening as en } from '../../locales/en/opening';
import { opening as vi } from '../../locales/vi/opening';
import { inLanguage } from './inLanguage';

/** What is said of a workbook before anything is computed. */
export const useOpeningTexts = inLanguage({ vi, en });
