import { Caption1, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { unitKey } from '../../core/read/unitNames';
import { AddLine } from './AddLine';
import { generalChoiceOf } from './choiceOf';
import { OrderedItem } from './OrderedItem';
import { RuleItem } from './RuleItem';
import type { RuleForm } from './ruleForm';
import { useRuleTexts } from './ruleTexts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  gone: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

/** Units that are scored and not ranked, chosen from those of the workbook. */
export function ExcludedUnits({ form }: { readonly form: RuleForm }) {
  const styles = useStyles();
  const texts = useRuleTexts();
  const words = texts.excludedUnits;
  const { draft, facts, edit } = form;
  const [chosen, setChosen] = useState('');
  const excluded = draft.excludedUnits;
  const taken = new Set(excluded.map(unitKey));
  const known = new Set(facts.blocks.flatMap(({ units }) => units.map(unitKey)));
  const isChosen = chosen !== '' && !taken.has(unitKey(chosen));
  return (
    <RuleItem
      name={words.name}
      controlId={null}
      meaning={words.meaning}
      choice={generalChoiceOf(form, 'excludedUnits')}
      fault={null}
    >
      {excluded.length === 0 && <Caption1>{words.none}</Caption1>}
      <ul className={styles.list}>
        {excluded.map((unit) => (
          <OrderedItem
            key={unit}
            remove={{
              label: words.remove(unit),
              onClick: () => {
                edit({ ...draft, excludedUnits: excluded.filter((other) => other !== unit) });
              },
            }}
          >
            {unit}
            {known.size > 0 && !known.has(unitKey(unit)) && (
              <Caption1 className={styles.gone}> ({words.notInWorkbook})</Caption1>
            )}
          </OrderedItem>
        ))}
      </ul>
      <AddLine
        label={words.add}
        isReady={isChosen}
        onAdd={() => {
          edit({ ...draft, excludedUnits: [...excluded, chosen] });
          setChosen('');
        }}
      >
        <Select
          aria-label={words.choose}
          value={isChosen ? chosen : ''}
          onChange={(_, { value }) => {
            setChosen(value);
          }}
        >
          <option value="">{words.choose}…</option>
          {facts.blocks.map(({ name, units }) => (
            <optgroup key={name} label={name}>
              {units
                .filter((unit) => !taken.has(unitKey(unit)))
                .map((unit) => (
                  <option key={unit} value={unit}>
                    {unit}
                  </option>
                ))}
            </optgroup>
          ))}
        </Select>
      </AddLine>
    </RuleItem>
  );
}
