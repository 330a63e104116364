import { Select } from '@fluentui/react-components';
import { useId } from 'react';
import { defaultRules } from '../../core/rules';
import { ChoiceRule } from './form/ChoiceRule';
import { choiceOf } from './form/choiceOf';
import { ruleIn, withRule } from '../draft/draftRules';
import { RuleItem } from './form/RuleItem';
import type { RuleForm } from './form/ruleForm';
import { useRuleTexts } from '../texts/ruleTexts';
import { TieBreakerList } from './TieBreakerList';

/** Precision, ties, and what parts equal units. */
export function RankingRules({ form }: { readonly form: RuleForm }) {
  const texts = useRuleTexts();
  const { draft, scope, edit } = form;
  return (
    <>
      <Precision form={form} />
      <ChoiceRule
        words={texts.ties}
        options={['competition', 'dense']}
        value={ruleIn(draft, scope, 'ties')}
        byDefault={defaultRules.ties}
        choice={choiceOf(form, 'ties')}
        onChange={(value) => {
          edit(withRule(draft, scope, 'ties', value));
        }}
      />
      <TieBreakerList form={form} />
    </>
  );
}

const UNROUNDED = 'unrounded';
const DECIMALS = [0, 1, 2, 3, 4, 5, 6];

function Precision({ form }: { readonly form: RuleForm }) {
  const texts = useRuleTexts();
  const id = useId();
  const { draft, scope, edit } = form;
  const decimals = ruleIn(draft, scope, 'rankDecimals');
  const words = texts.rankDecimals;
  return (
    <RuleItem
      name={words.name}
      controlId={id}
      meaning={decimals === null ? words.unroundedMeaning : words.meaning}
      choice={choiceOf(form, 'rankDecimals')}
      fault={null}
    >
      <Select
        id={id}
        value={decimals === null ? UNROUNDED : String(decimals)}
        onChange={(_, { value }) => {
          edit(withRule(draft, scope, 'rankDecimals', value === UNROUNDED ? null : Number(value)));
        }}
      >
        {DECIMALS.map((count) => (
          <option key={count} value={count}>
            {count === defaultRules.rankDecimals
              ? texts.default(words.decimals(count))
              : words.decimals(count)}
          </option>
        ))}
        <option value={UNROUNDED}>{words.unrounded}</option>
      </Select>
    </RuleItem>
  );
}
