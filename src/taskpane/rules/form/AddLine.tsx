import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  // At 200 % zoom the button stands below.
  control: { flexGrow: 1, flexBasis: '120px', minWidth: 0, '& > *': { width: '100%', minWidth: 0 } },
  add: { flexShrink: 0, minWidth: '64px' },
});

interface Props {
  readonly label: string;
  readonly isReady: boolean;
  readonly onAdd: () => void;
  /** Where what is added is chosen. */
  readonly children: ReactNode;
}

/** A choice and the button that adds it to the list above. */
export function AddLine({ label, isReady, onAdd, children }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <div className={styles.control}>{children}</div>
      <Button
        className={styles.add}
        disabledFocusable={!isReady}
        onClick={() => {
          if (isReady) onAdd();
        }}
      >
        {label}
      </Button>
    </div>
  );
}
