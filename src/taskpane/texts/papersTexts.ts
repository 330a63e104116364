import { papersView as en } from '../../locales/en/pane/papersView';
import { papersView as vi } from '../../locales/vi/pane/papersView';
import { inLanguage } from './inLanguage';

/** The texts of the part that makes papers. */
export const usePapersTexts = inLanguage({ vi, en });
