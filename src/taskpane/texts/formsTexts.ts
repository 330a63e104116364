import { formsView as en } from '../../locales/en/pane/formsView';
import { formsView as vi } from '../../locales/vi/pane/formsView';
import { inLanguage } from './inLanguage';

/** The texts of the view of the forms. */
export const useFormsTexts = inLanguage({ vi, en });
