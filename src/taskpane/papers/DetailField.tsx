import { Caption1, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { dayOf } from '../../core/papers/office/details';
import { sameValue } from '../../core/sameValue';
import { typedLines } from './detailsDraft';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0 },
  control: { minWidth: 0, width: '100%' },
  lacking: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

/** As long as `core/papers/details` lets a line be. */
const LONGEST = 1_000;

interface FieldProps {
  readonly label: string;
  /** What is said of a detail that a paper lacks; `null` where none does. */
  readonly lacking: string | null;
}

interface ControlProps {
  readonly id: string;
  readonly className: string;
  readonly 'aria-describedby': string | undefined;
}

function DetailField({
  label,
  lacking,
  children,
}: FieldProps & { readonly children: (control: ControlProps) => ReactNode }) {
  const styles = useStyles();
  const id = useId();
  const hint = `${id}lacking`;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        className: styles.control,
        'aria-describedby': lacking === null ? undefined : hint,
      })}
      {lacking !== null && (
        <Caption1 id={hint} className={styles.lacking}>
          {lacking}
        </Caption1>
      )}
    </div>
  );
}

interface TextProps extends FieldProps {
  readonly value: string | undefined;
  /** What stands for it where it is blank. */
  readonly inherited: string | undefined;
  readonly onChange: (value: string) => void;
}

export function TextField({ value, inherited, onChange, ...field }: TextProps) {
  return (
    <DetailField {...field}>
      {(control) => (
        <Input
          {...control}
          autoComplete="off"
          maxLength={LONGEST}
          value={value ?? ''}
          placeholder={inherited}
          onChange={(_, data) => {
            onChange(data.value);
          }}
        />
      )}
    </DetailField>
  );
}

/** A day. While its year is typed it is none: what stands in the field stays as it is. */
export function DayField({ value, inherited, onChange, ...field }: TextProps) {
  const [typed, setTyped] = useState(value ?? '');
  const day = (text: string) => (dayOf(text) === null ? '' : text);
  return (
    <DetailField {...field}>
      {(control) => (
        <Input
          {...control}
          type="date"
          value={day(typed) === (value ?? '') ? typed : (value ?? '')}
          title={inherited}
          onChange={(_, data) => {
            setTyped(data.value);
            onChange(day(data.value));
          }}
        />
      )}
    </DetailField>
  );
}

interface LinesProps extends FieldProps {
  readonly value: readonly string[] | undefined;
  readonly inherited: readonly string[] | undefined;
  readonly onChange: (value: readonly string[]) => void;
}

/** A list, an item a line. Blank lines are kept while one types. */
export function LinesField({ value = [], inherited, onChange, ...field }: LinesProps) {
  const [typed, setTyped] = useState(() => value.join('\n'));
  const text = sameValue(typedLines(typed), value) ? typed : value.join('\n');
  const shown = value.length === 0 ? (inherited ?? []) : value;
  return (
    <DetailField {...field}>
      {(control) => (
        <Textarea
          {...control}
          resize="vertical"
          rows={Math.min(8, Math.max(3, shown.length + 1))}
          value={text}
          placeholder={inherited?.join('\n')}
          onChange={(_, data) => {
            setTyped(data.value);
            onChange(typedLines(data.value));
          }}
        />
      )}
    </DetailField>
  );
}
