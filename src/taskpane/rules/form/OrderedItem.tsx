import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular, DismissRegular } from '@fluentui/react-icons';
import type { JSX, ReactNode } from 'react';
import { focusControl } from './RuleItem';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    alignItems: 'center',
    gap: '2px',
    padding: '2px 0 2px 4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

interface Action {
  readonly label: string;
  /** `null` where there is nothing to do: the first cannot go up. */
  readonly onClick: (() => void) | null;
}

interface Props {
  readonly children: ReactNode;
  /** Where the order matters. */
  readonly up?: Action;
  readonly down?: Action;
  readonly remove: Action;
}

/** A line of a list that a person makes: moved up and down where the order matters, and taken out. */
export function OrderedItem({ children, up, down, remove }: Props) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <span className={styles.text}>{children}</span>
      {up !== undefined && <IconAction action={up} icon={<ArrowUpRegular />} focus={keepFocus} />}
      {down !== undefined && <IconAction action={down} icon={<ArrowDownRegular />} focus={keepFocus} />}
      <IconAction action={remove} icon={<DismissRegular />} focus={focusControl} />
    </li>
  );
}

interface IconProps {
  readonly action: Action;
  readonly icon: JSX.Element;
  /** Says where the focus goes. */
  readonly focus: (button: HTMLElement) => void;
}

function IconAction({ action: { label, onClick }, icon, focus }: IconProps) {
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={icon}
      aria-label={label}
      title={label}
      disabledFocusable={onClick === null}
      onClick={({ currentTarget }) => {
        if (onClick === null) return;
        focus(currentTarget);
        onClick();
      }}
    />
  );
}

/** Keeps the focus on a button whose line moves: the browser takes it away from what is moved. */
function keepFocus(button: HTMLElement): void {
  requestAnimationFrame(() => {
    button.focus();
  });
}
