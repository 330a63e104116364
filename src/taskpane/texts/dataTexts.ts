import { dataView as en } from '../../locales/en/pane/dataView';
import { dataView as vi } from '../../locales/vi/pane/dataView';
import { inLanguage } from './inLanguage';

/** The texts of the view of the sheets. */
export const useDataTexts = inLanguage({ vi, en });
