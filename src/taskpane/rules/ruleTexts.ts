import { rules as english } from '../../locales/en/rules';
import { rules as vietnamese } from '../../locales/vi/rules';
import type { RuleTexts } from '../../locales/vi/rules';
import { useTexts } from '../texts/paneTexts';

/** The texts of the view of the rules, in the pane's language. */
export function useRuleTexts(): RuleTexts {
  return useTexts().language === 'vi' ? vietnamese : english;
}
