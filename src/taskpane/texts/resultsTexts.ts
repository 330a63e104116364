import { results as en } from '../../locales/en/pane/results';
import { results as vi } from '../../locales/vi/pane/results';
import { inLanguage } from './inLanguage';

/** The texts of the views of the results. */
export const useResultsTexts = inLanguage({ vi, en });
