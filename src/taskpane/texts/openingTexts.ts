import { opening as en } from '../../locales/en/pane/opening';
import { opening as vi } from '../../locales/vi/pane/opening';
import { inLanguage } from './inLanguage';

/** What is said of a workbook before anything is computed. */
export const useOpeningTexts = inLanguage({ vi, en });
