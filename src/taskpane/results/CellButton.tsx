import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Place } from '../../core/workbook';
import { useTexts } from '../texts/paneTexts';

const useStyles = makeStyles({
  button: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    padding: '8px',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
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
