import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState, type ReactNode } from 'react';
import { useRuleTexts } from './ruleTexts';

const useStyles = makeStyles({
  section: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0, font: 'inherit' },
  toggle: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '40px',
    padding: '4px',
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: { flexGrow: 1 },
  panel: { display: 'flex', flexDirection: 'column', gap: '16px', padding: '4px 4px 16px' },
});

interface Props {
  readonly name: string;
  readonly isOpenAtFirst: boolean;
  /** How many of its settings were chosen. */
  readonly changes: number;
  readonly children: ReactNode;
}

/** Settings that belong together, below a heading that shows and hides them. */
export function RuleSection({ name, isOpenAtFirst, changes, children }: Props) {
  const styles = useStyles();
  const texts = useRuleTexts();
  const [open, setOpen] = useState(isOpenAtFirst);
  const id = useId();
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => {
            setOpen(!open);
          }}
        >
          <Chevron aria-hidden />
          <Text weight="semibold" className={styles.name}>
            {name}
          </Text>
          {changes > 0 && (
            <Badge appearance="tint" color="brand">
              {texts.changedCount(changes)}
            </Badge>
          )}
        </button>
      </h2>
      {open && (
        <div id={id} className={styles.panel}>
          {children}
        </div>
      )}
    </section>
  );
}
