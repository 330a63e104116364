import { Select } from '@fluentui/react-components';
import { useId } from 'react';
import { RuleItem } from './RuleItem';
import type { RuleChoice } from './RuleItem';
import { useRuleTexts } from '../../texts/ruleTexts';

interface Props<Option extends string> {
  readonly words: {
    readonly name: string;
    readonly options: Readonly<Record<Option, string>>;
    readonly meanings: Readonly<Record<Option, string>>;
  };
  /** In the order in which they are offered. */
  readonly options: readonly Option[];
  readonly value: Option;
  /** What holds without a choice. */
  readonly byDefault: Option;
  readonly choice: RuleChoice | null;
  readonly onChange: (value: Option) => void;
}

/** A setting with a few values; what the chosen one means stands below it. */
export function ChoiceRule<Option extends string>({
  words,
  options,
  value,
  byDefault,
  choice,
  onChange,
}: Props<Option>) {
  const texts = useRuleTexts();
  const id = useId();
  return (
    <RuleItem name={words.name} controlId={id} meaning={words.meanings[value]} choice={choice} fault={null}>
      <Select
        id={id}
        value={value}
        onChange={(_, data) => {
          const chosen = options.find((option) => option === data.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {option === byDefault ? texts.default(words.options[option]) : words.options[option]}
          </option>
        ))}
      </Select>
    </RuleItem>
  );
}
