import { makeStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { DEFAULT_REVIEW, reviewRules } from '../../core/settings/reviewRules';
import { keysOf } from '../../core/settings/settingKinds';
import { useViewTexts } from '../texts/viewTexts';
import { NumberInput } from './form/NumberInput';
import { faultOf, RuleItem } from './form/RuleItem';
import type { RuleForm } from './form/RuleItem';

const useStyles = makeStyles({
  lines: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 72px',
    alignItems: 'center',
    gap: '6px 8px',
  },
  control: { minWidth: 0, width: '100%' },
});

/** From where on the review of the criteria set (*rà soát tiêu chí*) suggests something. */
export function ReviewRule({ form }: { readonly form: RuleForm }) {
  const styles = useStyles();
  const texts = useViewTexts().rules;
  const words = texts.review;
  const id = useId();
  const { draft, edit } = form;
  const rules = reviewRules(draft);
  const fault = faultOf(form, 'review');
  const wrong = keysOf(DEFAULT_REVIEW).find((key) => fault?.path === `review.${key}`);
  return (
    <RuleItem form={form} rule="review" fault={wrong === undefined ? null : words.faults[wrong]}>
      <div className={styles.lines}>
        {keysOf(DEFAULT_REVIEW).map((key) => [
          <label key={`${key} label`} htmlFor={`${id}${key}`}>
            {words.names[key]}
          </label>,
          <NumberInput
            key={key}
            id={`${id}${key}`}
            className={styles.control}
            value={rules[key]}
            isWrong={wrong === key}
            onChange={(value) => {
              // A number must be given: nothing typed is none either.
              edit({ ...draft, review: { ...rules, [key]: value ?? Number.NaN } });
            }}
          />,
        ])}
      </div>
    </RuleItem>
  );
}
