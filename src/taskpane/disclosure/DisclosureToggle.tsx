import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import type { ReactNode, Ref } from 'react';
import { plainButton, pressable } from '../theme/plainButton';

const useStyles = makeStyles({
  toggle: {
    ...plainButton,
    ...pressable,
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: '6px',
    alignItems: 'center',
    width: '100%',
    minHeight: '32px',
    padding: '8px 4px',
  },
  bare: { display: 'flex', justifyContent: 'center', width: '26px', padding: 0 },
});

interface Props {
  readonly isOpen: boolean;
  /** The id of what it shows. */
  readonly controls: string;
  readonly onToggle: () => void;
  /** Names a toggle without content. */
  readonly name?: string | undefined;
  readonly className?: string;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
  /** What stands beside the chevron. */
  readonly children?: ReactNode;
}

/** A chevron, with a line beside it or alone, that shows and hides what belongs to it. */
export function DisclosureToggle({ isOpen, controls, onToggle, name, className, ref, children }: Props) {
  const styles = useStyles();
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <button
      ref={ref}
      type="button"
      className={mergeClasses(styles.toggle, children === undefined && styles.bare, className)}
      aria-label={name}
      aria-expanded={isOpen}
      aria-controls={isOpen ? controls : undefined}
      title={name}
      onClick={(event) => {
        // The line around it may do something of its own at a click.
        event.stopPropagation();
        onToggle();
      }}
    >
      <Chevron aria-hidden />
      {children}
    </button>
  );
}
