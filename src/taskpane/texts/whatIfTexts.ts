import { whatIfView as en } from '../../locales/en/pane/whatIfView';
import { whatIfView as vi } from '../../locales/vi/pane/whatIfView';
import { inLanguage } from './inLanguage';

/** The texts of the view that tries scores of a unit. */
export const useWhatIfTexts = inLanguage({ vi, en });
