import { makeStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { defaultRules } from '../../core/rules';
import { ChoiceRule } from './form/ChoiceRule';
import { choiceOf } from './form/choiceOf';
import { ruleIn, withRule } from '../draft/draftRules';
import { NumberInput } from './form/NumberInput';
import { faultOf } from './form/ruleForm';
import type { RuleForm } from './form/ruleForm';
import { RuleItem } from './form/RuleItem';
import { useRuleTexts } from '../texts/ruleTexts';

const useStyles = makeStyles({ number: { width: '140px' } });

/** Which score counts, criteria that do not apply, blanks, and the caps of bonus and penalty. */
export function PointRules({ form }: { readonly form: RuleForm }) {
  const texts = useRuleTexts();
  const { draft, scope, edit } = form;
  return (
    <>
      <ChoiceRule
        words={texts.scoreSource}
        options={['latest', 'final', 'verified', 'verified2', 'verified1', 'self']}
        value={ruleIn(draft, scope, 'scoreSource')}
        byDefault={defaultRules.scoreSource}
        choice={choiceOf(form, 'scoreSource')}
        onChange={(value) => {
          edit(withRule(draft, scope, 'scoreSource', value));
        }}
      />
      <ChoiceRule
        words={texts.notApplicable}
        options={['reduce', 'rescale', 'full']}
        value={ruleIn(draft, scope, 'notApplicable')}
        byDefault={defaultRules.notApplicable}
        choice={choiceOf(form, 'notApplicable')}
        onChange={(value) => {
          edit(withRule(draft, scope, 'notApplicable', value));
        }}
      />
      <ChoiceRule
        words={texts.blankScores}
        options={['provisional', 'unranked', 'skip']}
        value={ruleIn(draft, scope, 'blankScores')}
        byDefault={defaultRules.blankScores}
        choice={choiceOf(form, 'blankScores')}
        onChange={(value) => {
          edit(withRule(draft, scope, 'blankScores', value));
        }}
      />
      <Cap form={form} rule="bonusCap" />
      <Cap form={form} rule="penaltyCap" />
    </>
  );
}

function Cap({ form, rule }: { readonly form: RuleForm; readonly rule: 'bonusCap' | 'penaltyCap' }) {
  const styles = useStyles();
  const texts = useRuleTexts();
  const id = useId();
  const { draft, scope, edit } = form;
  const fault = faultOf(form, rule);
  return (
    <RuleItem
      name={texts[rule].name}
      controlId={id}
      meaning={texts[rule].meaning}
      choice={choiceOf(form, rule)}
      fault={fault === null ? null : texts.faults.number}
    >
      <NumberInput
        id={id}
        className={styles.number}
        placeholder={texts.noLimit}
        value={ruleIn(draft, scope, rule)}
        isWrong={fault !== null}
        onChange={(value) => {
          edit(withRule(draft, scope, rule, value));
        }}
      />
    </RuleItem>
  );
}
