import { sourceView as en } from '../../locales/en/sourceView';
import { sourceView as vi } from '../../locales/vi/sourceView';
import { inLanguage } from './inLanguage';

/** The texts of what tells where a cell comes from. */
export const useSourceTexts = inLanguage({ vi, en });
