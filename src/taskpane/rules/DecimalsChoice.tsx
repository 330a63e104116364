import { Select } from '@fluentui/react-components';
import { useId } from 'react';
import { defaultSettings } from '../../core/settings/settings';
import { ruleIn, withRule } from '../draft/draftRules';
import { useViewTexts } from '../texts/viewTexts';
import { RuleItem } from './form/RuleItem';
import type { RuleForm } from './form/RuleItem';

const UNROUNDED = 'unrounded';
const DECIMALS = [0, 1, 2, 3, 4, 5, 6];

/** At how many decimals indexes are compared. */
export function DecimalsChoice({ form }: { readonly form: RuleForm }) {
  const texts = useViewTexts().rules;
  const id = useId();
  const { draft, scope, edit } = form;
  const decimals = ruleIn(draft, scope, 'rankDecimals');
  const words = texts.rankDecimals;
  return (
    <RuleItem
      form={form}
      rule="rankDecimals"
      controlId={id}
      meaning={decimals === null ? words.unroundedMeaning : undefined}
    >
      <Select
        id={id}
        value={decimals === null ? UNROUNDED : String(decimals)}
        onChange={(_, { value }) => {
          edit(withRule(draft, scope, 'rankDecimals', value === UNROUNDED ? null : Number(value)));
        }}
      >
        {DECIMALS.map((count) => {
          const text = words.decimals(count);
          return (
            <option key={count} value={count}>
              {count === defaultSettings.rankDecimals ? texts.default(text) : text}
            </option>
          );
        })}
        <option value={UNROUNDED}>{words.unrounded}</option>
      </Select>
    </RuleItem>
  );
}
