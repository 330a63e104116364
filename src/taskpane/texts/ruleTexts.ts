import { rules as en } from '../../locales/en/rules';
import { rules as vi } from '../../locales/vi/rules';
import { inLanguage } from './inLanguage';

/** The texts of the view of the rules. */
export const useRuleTexts = inLanguage({ vi, en });
