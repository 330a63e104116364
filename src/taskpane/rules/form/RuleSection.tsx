import { Badge, makeStyles, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Disclosure } from '../../disclosure/Disclosure';
import { useViewTexts } from '../../texts/viewTexts';

const useStyles = makeStyles({
  label: { display: 'flex', alignItems: 'center', gap: '6px' },
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
  const texts = useViewTexts().rules;
  return (
    <Disclosure
      as="section"
      isOpenAtFirst={isOpenAtFirst}
      panelClassName={styles.panel}
      label={
        <span className={styles.label}>
          <Text weight="semibold" className={styles.name}>
            {name}
          </Text>
          {changes > 0 && (
            <Badge appearance="tint" color="brand">
              {texts.changedCount(changes)}
            </Badge>
          )}
        </span>
      }
    >
      {children}
    </Disclosure>
  );
}
