import { makeStyles, Select } from '@fluentui/react-components';
import { useId } from 'react';
import type { JSX } from 'react';
import { defaultSettings, isOfKind, settingCatalogue } from '../../core/settings/settings';
import type { KeyOf, Settings, ShownKey } from '../../core/settings/settings';
import { ruleIn, withRule } from '../draft/draftRules';
import { useViewTexts } from '../texts/viewTexts';
import { AliasList } from './AliasList';
import { CommendationRule } from './CommendationRule';
import { DecimalsChoice } from './DecimalsChoice';
import { ExcludedUnits } from './ExcludedUnits';
import { NumberInput } from './form/NumberInput';
import { faultOf, RuleItem } from './form/RuleItem';
import type { RuleForm } from './form/RuleItem';
import { GradeTable } from './GradeTable';
import { ReviewRule } from './ReviewRule';
import { SheetChoice } from './SheetChoice';
import { TieBreakerList } from './TieBreakerList';

const useStyles = makeStyles({ number: { width: '140px' } });

interface Props<Key extends ShownKey> {
  readonly form: RuleForm;
  readonly rule: Key;
}

/** A setting with the control that its kind in the catalogue has. */
export function Rule({ form, rule }: Props<ShownKey>) {
  if (isOfKind(rule, 'choice')) return <ChoiceRule form={form} rule={rule} />;
  if (isOfKind(rule, 'number')) return <NumberRule form={form} rule={rule} />;
  return EDITORS[rule](form);
}

/** What settings that are neither a choice nor a number are chosen with. */
const EDITORS: Readonly<Record<KeyOf<'edited'>, (form: RuleForm) => JSX.Element>> = {
  rankDecimals: (form) => <DecimalsChoice form={form} />,
  tieBreakers: (form) => <TieBreakerList form={form} />,
  grades: (form) => <GradeTable form={form} rule="grades" />,
  headGrades: (form) => <GradeTable form={form} rule="headGrades" />,
  excludedUnits: (form) => <ExcludedUnits form={form} />,
  aliases: (form) => <AliasList form={form} />,
  resultSheets: (form) => <SheetChoice form={form} />,
  review: (form) => <ReviewRule form={form} />,
  commendation: (form) => <CommendationRule form={form} />,
};

/** One of a few values; what the chosen one means stands below it. */
function ChoiceRule({ form, rule }: Props<KeyOf<'choice'>>) {
  const texts = useViewTexts().rules;
  const words = useViewTexts().settings[rule];
  const id = useId();
  const { draft, scope, edit } = form;
  const options: readonly Settings[typeof rule][] = settingCatalogue[rule].options;
  const names: Readonly<Record<string, string>> = words.options;
  const meanings: Readonly<Record<string, string>> = words.meanings;
  const value = String(ruleIn(draft, scope, rule));
  return (
    <RuleItem form={form} rule={rule} controlId={id} meaning={meanings[value] ?? ''}>
      <Select
        id={id}
        value={value}
        onChange={(_, data) => {
          const chosen = options.find((option) => String(option) === data.value);
          if (chosen !== undefined) edit(withRule(draft, scope, rule, chosen));
        }}
      >
        {options.map((option) => {
          const name = names[String(option)] ?? '';
          return (
            <option key={String(option)} value={String(option)}>
              {option === defaultSettings[rule] ? texts.default(name) : name}
            </option>
          );
        })}
      </Select>
    </RuleItem>
  );
}

function NumberRule({ form, rule }: Props<KeyOf<'number'>>) {
  const styles = useStyles();
  const texts = useViewTexts().rules;
  const id = useId();
  const { draft, scope, edit } = form;
  const isOptional = defaultSettings[rule] === null;
  const isWrong = faultOf(form, rule) !== null;
  return (
    <RuleItem form={form} rule={rule} controlId={id} fault={isWrong ? texts.faults.number : null}>
      <NumberInput
        id={id}
        className={styles.number}
        placeholder={isOptional ? texts.noLimit : undefined}
        value={ruleIn(draft, scope, rule)}
        isWrong={isWrong}
        onChange={(value) => {
          // Where a number must be given, nothing typed is no number either.
          edit(withRule(draft, scope, rule, value ?? (isOptional ? null : Number.NaN)));
        }}
      />
    </RuleItem>
  );
}
