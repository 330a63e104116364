import { sourceView as en } from '../../locales/en/pane/sourceView';
import { sourceView as vi } from '../../locales/vi/pane/sourceView';
import { inLanguage } from './inLanguage';

/** The texts of what tells where a cell comes from. */
export const useSourceTexts = inLanguage({ vi, en });
