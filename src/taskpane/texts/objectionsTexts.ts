import { objectionsView as en } from '../../locales/en/objectionsView';
import { objectionsView as vi } from '../../locales/vi/objectionsView';
import { inLanguage } from './inLanguage';

/** The texts of the list of objections. */
export const useObjectionsTexts = inLanguage({ vi, en });
