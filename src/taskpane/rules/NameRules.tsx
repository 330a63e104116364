import { makeStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { defaultSettings } from '../../core/settings';
import { AliasList } from './AliasList';
import { ChoiceRule } from './form/ChoiceRule';
import { generalChoiceOf } from './form/choiceOf';
import { ExcludedUnits } from './ExcludedUnits';
import { NumberInput } from './form/NumberInput';
import { RuleItem } from './form/RuleItem';
import { faultOf } from './form/ruleForm';
import type { RuleForm } from './form/ruleForm';
import { useRuleTexts } from '../texts/ruleTexts';

const useStyles = makeStyles({ number: { width: '140px' } });

/** What all blocks share: units not ranked, other names, hidden sheets, formulas, the list of zero scores. */
export function NameRules({ form }: { readonly form: RuleForm }) {
  const styles = useStyles();
  const texts = useRuleTexts();
  const id = useId();
  const { draft, edit } = form;
  const fault = faultOf(form, 'zeroThreshold');
  return (
    <>
      <ExcludedUnits form={form} />
      <AliasList form={form} />
      <ChoiceRule
        words={texts.hiddenSheets}
        options={['read', 'skip']}
        value={draft.hiddenSheets}
        byDefault={defaultSettings.hiddenSheets}
        choice={generalChoiceOf(form, 'hiddenSheets')}
        onChange={(value) => {
          edit({ ...draft, hiddenSheets: value });
        }}
      />
      <ChoiceRule
        words={texts.liveFormulas}
        options={['on', 'off']}
        value={draft.liveFormulas ? 'on' : 'off'}
        byDefault={defaultSettings.liveFormulas ? 'on' : 'off'}
        choice={generalChoiceOf(form, 'liveFormulas')}
        onChange={(value) => {
          edit({ ...draft, liveFormulas: value === 'on' });
        }}
      />
      <RuleItem
        name={texts.zeroThreshold.name}
        controlId={id}
        meaning={texts.zeroThreshold.meaning}
        choice={generalChoiceOf(form, 'zeroThreshold')}
        fault={fault === null ? null : texts.faults.number}
      >
        <NumberInput
          id={id}
          className={styles.number}
          value={draft.zeroThreshold}
          isWrong={fault !== null}
          onChange={(value) => {
            // Nothing typed is no number either.
            edit({ ...draft, zeroThreshold: value ?? Number.NaN });
          }}
        />
      </RuleItem>
    </>
  );
}
