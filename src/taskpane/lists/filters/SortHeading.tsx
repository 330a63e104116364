import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { plainButton } from '../../theme/plainButton';

const useStyles = makeStyles({
  heading: { padding: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke1}`, textAlign: 'left' },
  number: { textAlign: 'right' },
  // The others are as wide as their numbers.
  name: { width: '100%' },
  button: {
    ...plainButton,
    width: '100%',
    minHeight: '24px',
    padding: '2px 3px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'inherit',
    ':hover': { color: tokens.colorNeutralForeground1Hover },
  },
  sorted: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  sign: { whiteSpace: 'nowrap' },
});

const SIGNS = { ascending: '↑', descending: '↓' };

interface Props {
  readonly text: string;
  readonly hint: string;
  readonly isNumber: boolean;
  /** How the table is sorted by this column; `null`: by another one. */
  readonly direction: 'ascending' | 'descending' | null;
  readonly onSort: () => void;
}

/** A column's heading that sorts the table, and at the next click the other way round. */
export function SortHeading({ text, hint, isNumber, direction, onSort }: Props) {
  const styles = useStyles();
  return (
    <th
      scope="col"
      aria-sort={direction ?? undefined}
      className={mergeClasses(styles.heading, isNumber ? styles.number : styles.name)}
    >
      <button
        type="button"
        title={hint}
        className={mergeClasses(styles.button, direction !== null && styles.sorted)}
        onClick={onSort}
      >
        {text}
        {direction !== null && (
          <span aria-hidden className={styles.sign}>
            {' '}
            {SIGNS[direction]}
          </span>
        )}
      </button>
    </th>
  );
}
