import { objectionsView as en } from '../../locales/en/pane/objectionsView';
import { objectionsView as vi } from '../../locales/vi/pane/objectionsView';
import { inLanguage } from './inLanguage';

/** The texts of the list of objections. */
export const useObjectionsTexts = inLanguage({ vi, en });
