import { help as en } from '../../locales/en/help';
import { help as vi } from '../../locales/vi/help';
import { layouts as layoutsEn } from '../../locales/en/layouts';
import { layouts as layoutsVi } from '../../locales/vi/layouts';
import { inLanguage } from './inLanguage';

/** The texts of the help. */
export const useHelpTexts = inLanguage({ vi, en });

/** The names of the layouts, and what each is. */
export const useLayoutTexts = inLanguage({ vi: layoutsVi, en: layoutsEn });
