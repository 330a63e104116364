import { help as en } from '../../locales/en/help';
import { help as vi } from '../../locales/vi/help';
import { inLanguage } from './inLanguage';

/** The texts of the help. */
export const useHelpTexts = inLanguage({ vi, en });
