import { setView as en } from '../../locales/en/pane/setView';
import { setView as vi } from '../../locales/vi/pane/setView';
import { inLanguage } from './inLanguage';

/** The texts of the view of the criteria set. */
export const useSetTexts = inLanguage({ vi, en });
