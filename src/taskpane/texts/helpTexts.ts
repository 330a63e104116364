import { help as en } from '../../locales/en/pane/help';
import { help as vi } from '../../locales/vi/pane/help';
import { layouts as layoutsEn } from '../../locales/en/sheets/layouts';
import { layouts as layoutsVi } from '../../locales/vi/sheets/layouts';
import { inLanguage } from './inLanguage';

/** The texts of the help. */
export const useHelpTexts = inLanguage({ vi, en });

/** The names of the layouts, and what each is. */
export const useLayoutTexts = inLanguage({ vi: layoutsVi, en: layoutsEn });
