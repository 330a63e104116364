import { letterheadNote as englishNote } from '../../locales/en/letterhead';
import { papersView as en } from '../../locales/en/pane/papersView';
import { letterheadNote as vietnameseNote } from '../../locales/vi/letterhead';
import { papersView as vi } from '../../locales/vi/pane/papersView';
import { inLanguage } from './inLanguage';

/** The texts of the part that makes papers. */
export const usePapersTexts = inLanguage({
  vi: { ...vi, letterheadNote: vietnameseNote },
  en: { ...en, letterheadNote: englishNote },
});
