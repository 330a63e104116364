import { Input } from '@fluentui/react-components';
import type { InputProps } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import { fold } from '../../../core/read/cells/text';

/** Names offered at a time: a workbook may have thousands, and a list of all of them is slow to draw. */
const OFFERED = 50;

interface Props extends Pick<InputProps, 'id' | 'className' | 'placeholder' | 'aria-label'> {
  readonly value: string;
  readonly names: readonly string[];
  readonly onChange: (value: string) => void;
}

/** A name that is typed, with those of the workbook that have what is typed in them. */
export function NameInput({ value, names, onChange, ...look }: Props) {
  const listId = useId();
  const folded = useMemo(() => names.map((name) => [name, fold(name)] as const), [names]);
  const typed = fold(value);
  const offered = folded.filter(([, name]) => name.includes(typed)).slice(0, OFFERED);
  return (
    <>
      <Input
        {...look}
        autoComplete="off"
        list={listId}
        value={value}
        onChange={(_, data) => {
          onChange(data.value);
        }}
      />
      <datalist id={listId}>
        {offered.map(([name]) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}
