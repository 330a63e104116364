import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Place } from '../../core/workbook';
import { useTexts } from '../texts/paneTexts';
import { plainButton, pressable } from '../theme/plainButton';

const useStyles = makeStyles({
  button: {
    ...plainButton,
    ...pressable,
    display: 'block',
    width: '100%',
    padding: '8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  readonly place: Place;
  readonly onSelect: (place: Place) => void;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A line of a list that opens its cell in the workbook. */
export function CellButton({ place, onSelect, className, children }: Props) {
  const styles = useStyles();
  const { pane } = useTexts();
  return (
    <button
      type="button"
      className={mergeClasses(styles.button, className)}
      title={pane.openCell(place.sheet, place.cell)}
      onClick={() => {
        onSelect(place);
      }}
    >
      {children}
    </button>
  );
}
