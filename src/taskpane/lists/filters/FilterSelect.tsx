import { Select } from '@fluentui/react-components';
import { useSelectStyles } from './selectStyles';

interface Props {
  readonly label: string;
  /** What stands for no choice. */
  readonly all: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  /** `null`: no choice, all are shown. */
  readonly value: string | null;
  readonly onChoose: (value: string | null) => void;
}

/** A choice of what a list shows. */
export function FilterSelect({ label, all, options, value, onChoose }: Props) {
  const styles = useSelectStyles();
  const chosen = options.findIndex((option) => option.value === value);
  return (
    <Select
      className={styles.root}
      select={{ className: styles.select }}
      size="small"
      aria-label={label}
      title={label}
      value={String(chosen)}
      onChange={(_, data) => {
        onChoose(options[Number(data.value)]?.value ?? null);
      }}
    >
      <option value="-1">{all}</option>
      {options.map((option, index) => (
        <option key={option.value} value={String(index)}>
          {option.text}
        </option>
      ))}
    </Select>
  );
}
