import { defaultSettings } from '../../../core/settings';
import { isChosen, isGeneralChosen, withoutRule } from '../../draft/draftRules';
import type { GeneralKey, RuleKey } from '../../draft/draftRules';
import type { RuleChoice } from './RuleItem';
import type { RuleForm } from './ruleForm';

/** How a rule was chosen and how that is taken back; `null` while it is as it is without a choice. */
export function choiceOf({ draft, scope, edit }: RuleForm, key: RuleKey): RuleChoice | null {
  if (!isChosen(draft, scope, key)) return null;
  return {
    kind: scope === null ? 'changed' : 'own',
    onReset: () => {
      edit(withoutRule(draft, scope, key));
    },
  };
}

/** The same of a setting that all blocks share. */
export function generalChoiceOf({ draft, edit }: RuleForm, key: GeneralKey): RuleChoice | null {
  if (!isGeneralChosen(draft, key)) return null;
  return {
    kind: 'changed',
    onReset: () => {
      edit({ ...draft, [key]: defaultSettings[key] });
    },
  };
}
