import { Caption1, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { TieBreaker } from '../../core/settings/rules';
import type { RuleTexts } from '../../locales/textTypes';
import { AddLine } from './form/AddLine';
import { ruleIn, withRule } from '../draft/draftRules';
import { OrderedItem } from './form/OrderedItem';
import { RuleItem } from './form/RuleItem';
import type { RuleForm } from './form/RuleItem';
import { useViewTexts } from '../texts/viewTexts';
import { sameValue } from '../../core/sameValue';
import { blockKey } from '../../core/read/names/blockNames';

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: 'none' } });

/** The steps that part units with equal indexes, in their order. */
export function TieBreakerList({ form }: { readonly form: RuleForm }) {
  const styles = useStyles();
  const texts = useViewTexts().rules;
  const words = texts.tieBreakers;
  const { draft, scope, edit } = form;
  const [chosen, setChosen] = useState('');
  const steps = ruleIn(draft, scope, 'tieBreakers');
  const change = (changed: readonly TieBreaker[]): void => {
    edit(withRule(draft, scope, 'tieBreakers', changed));
  };
  const offered = choices(form).filter((step) => !steps.some((taken) => sameValue(taken, step)));
  const step = offered.find((one) => keyOf(one) === chosen);
  return (
    <RuleItem form={form} rule="tieBreakers">
      {steps.length === 0 && <Caption1>{words.none}</Caption1>}
      <ol className={styles.list}>
        {steps.map((one, index) => {
          const text = stepText(one, words);
          return (
            <OrderedItem
              key={keyOf(one)}
              up={{
                label: words.up(text),
                onClick:
                  index === 0
                    ? null
                    : () => {
                        change(swapped(steps, index - 1));
                      },
              }}
              down={{
                label: words.down(text),
                onClick:
                  index === steps.length - 1
                    ? null
                    : () => {
                        change(swapped(steps, index));
                      },
              }}
              remove={{
                label: words.remove(text),
                onClick: () => {
                  change(steps.filter((other) => other !== one));
                },
              }}
            >
              {index + 1}. {text}
            </OrderedItem>
          );
        })}
      </ol>
      <AddLine
        label={words.add}
        isReady={step !== undefined}
        onAdd={() => {
          if (step !== undefined) change([...steps, step]);
          setChosen('');
        }}
      >
        <Select
          aria-label={words.choose}
          value={step === undefined ? '' : chosen}
          onChange={(_, { value }) => {
            setChosen(value);
          }}
        >
          <option value="">{words.choose}…</option>
          {offered.map((one) => (
            <option key={keyOf(one)} value={keyOf(one)}>
              {stepText(one, words)}
            </option>
          ))}
        </Select>
      </AddLine>
    </RuleItem>
  );
}

/** Zero scores, last year's rank, and each field of the block, or of any block. */
function choices({ facts, scope }: RuleForm): readonly TieBreaker[] {
  const blocks =
    scope === null ? facts.blocks : facts.blocks.filter(({ name }) => blockKey(name) === blockKey(scope));
  const fields = new Set(blocks.flatMap((block) => block.fields));
  return [
    { by: 'zeroScores' },
    { by: 'previousRank' },
    ...[...fields].map((field): TieBreaker => ({ by: 'field', field })),
  ];
}

function keyOf(step: TieBreaker): string {
  return step.by === 'field' ? `field ${step.field}` : step.by;
}

function stepText(step: TieBreaker, words: RuleTexts['tieBreakers']): string {
  return step.by === 'field' ? words.field(step.field) : words[step.by];
}

/** With the step at `index` and the one after it in each other's place. */
function swapped(steps: readonly TieBreaker[], index: number): readonly TieBreaker[] {
  const [first, second] = steps.slice(index, index + 2);
  if (first === undefined || second === undefined) return steps;
  return [...steps.slice(0, index), second, first, ...steps.slice(index + 2)];
}
