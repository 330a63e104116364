import { Input } from '@fluentui/react-components';
import type { InputProps } from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from '../../texts/paneTexts';
import { parseTyped, typedText } from './typedNumber';

interface Props extends Pick<InputProps, 'id' | 'size' | 'placeholder' | 'className' | 'aria-label'> {
  /** `null` for none; not a number for what is typed and is none. */
  readonly value: number | null;
  readonly isWrong: boolean;
  readonly onChange: (value: number | null) => void;
}

/** A number as a person types it, with a decimal comma or point. */
export function NumberInput({ value, isWrong, onChange, ...look }: Props) {
  const { language } = useTexts();
  const [typed, setTyped] = useState(() => ({ text: typedText(value, language), language }));
  // What is typed stays as it is while it says the value; a value that comes from elsewhere is written anew, and so is each
  // in another language.
  const isKept = typed.language === language && Object.is(parseTyped(typed.text), value);
  const text = isKept ? typed.text : typedText(value, language);
  return (
    <Input
      {...look}
      inputMode="decimal"
      autoComplete="off"
      value={text}
      aria-invalid={isWrong}
      onChange={(_, data) => {
        setTyped({ text: data.value, language });
        onChange(parseTyped(data.value));
      }}
    />
  );
}
