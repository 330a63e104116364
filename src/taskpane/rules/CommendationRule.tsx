import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { CommendationRules } from '../../core/settings/settings';
import { useViewTexts } from '../texts/viewTexts';
import { NumberInput } from './form/NumberInput';
import { faultOf, RuleItem } from './form/RuleItem';
import type { RuleForm } from './form/RuleItem';
import { LeftOutUnits } from './LeftOutUnits';
import { ZeroCriteria } from './ZeroCriteria';

const useStyles = makeStyles({
  lines: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(72px, 130px)',
    alignItems: 'center',
    gap: '6px 8px',
  },
  control: { minWidth: 0, width: '100%' },
  part: { display: 'flex', flexDirection: 'column', gap: '4px', paddingTop: tokens.spacingVerticalS },
});

/** Whom the proposal of merit (*tờ trình khen thưởng*) names, and whom it leaves out. */
export function CommendationRule({ form }: { readonly form: RuleForm }) {
  const styles = useStyles();
  const texts = useViewTexts().rules;
  const words = texts.commendation;
  const id = useId();
  const { draft, edit } = form;
  const rules = draft.commendation;
  const fault = faultOf(form, 'commendation');
  const change = (changed: Changes): void => {
    edit({ ...draft, commendation: changedRules(rules, changed) });
  };
  const grades = gradesOf(form);
  return (
    <RuleItem form={form} rule="commendation" fault={fault === null ? null : texts.faults.wholeNumber}>
      <div className={styles.lines}>
        {COUNTS.map((key) => [
          <label key={`${key} label`} htmlFor={`${id}${key}`}>
            {words[key]}
          </label>,
          <NumberInput
            key={key}
            id={`${id}${key}`}
            className={styles.control}
            value={rules[key] ?? null}
            isWrong={fault?.path === `commendation.${key}`}
            onChange={(count) => {
              change({ [key]: count });
            }}
          />,
        ])}
        {grades.length > 0 && (
          <>
            <label htmlFor={`${id}grade`}>{words.grade}</label>
            <Select
              id={`${id}grade`}
              className={styles.control}
              value={rules.grade ?? ''}
              onChange={(_, { value }) => {
                change({ grade: value === '' ? null : value });
              }}
            >
              <option value="">{words.noGrade}</option>
              {grades.map((grade) => (
                <option key={grade} value={grade}>
                  {grade}
                </option>
              ))}
            </Select>
          </>
        )}
      </div>
      <div className={styles.part} role="group" aria-label={words.noZeroIn}>
        <ZeroCriteria
          facts={form.facts}
          codes={rules.noZeroIn ?? []}
          onChange={(noZeroIn) => {
            change({ noZeroIn: noZeroIn.length === 0 ? null : noZeroIn });
          }}
        />
      </div>
      <div className={styles.part} role="group" aria-label={words.exclude}>
        <LeftOutUnits
          facts={form.facts}
          excluded={rules.exclude ?? []}
          onChange={(exclude) => {
            change({ exclude: exclude.length === 0 ? null : exclude });
          }}
        />
      </div>
    </RuleItem>
  );
}

const COUNTS = ['first', 'rises'] as const;

/** What is to be another; `null` takes it away. */
type Changes = { readonly [Key in keyof CommendationRules]?: CommendationRules[Key] | null };

function changedRules(rules: CommendationRules, changed: Changes): CommendationRules {
  const all = Object.entries({ ...rules, ...changed });
  return Object.fromEntries(all.filter(([, value]) => value !== null));
}

/** The names of all grades that a unit can have, and the one that the rules name. */
function gradesOf({ draft }: RuleForm): readonly string[] {
  const scales = [draft.grades, ...draft.blocks.map(({ grades = [] }) => grades)];
  const { grade } = draft.commendation;
  const names = [...scales.flat().map(({ name }) => name), ...(grade === undefined ? [] : [grade])];
  return [...new Set(names)].filter((name) => name !== '');
}
