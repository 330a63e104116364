import { appraisalView as en } from '../../locales/en/pane/appraisalView';
import { appraisalView as vi } from '../../locales/vi/pane/appraisalView';
import { inLanguage } from './inLanguage';

/** The texts of the view of the appraisal, and of a unit's trace. */
export const useAppraisalTexts = inLanguage({ vi, en });
