import { results as en } from '../../locales/en/results';
import { results as vi } from '../../locales/vi/results';
import { inLanguage } from './inLanguage';

/** The texts of the views of the results. */
export const useResultsTexts = inLanguage({ vi, en });
