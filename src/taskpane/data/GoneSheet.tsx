import { Badge, Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { PaneActions } from '../state/actions/paneActions';
import { useViewTexts } from '../texts/viewTexts';

const useStyles = makeStyles({
  item: { padding: '8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'flex', alignItems: 'center', gap: '8px' },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

interface Props {
  readonly sheet: string;
  readonly locked: boolean;
  readonly onCorrect: PaneActions['correct'];
}

/** A saved correction whose sheet is gone: it is not used, and can be taken away. */
export function GoneSheet({ sheet, locked, onCorrect }: Props) {
  const styles = useStyles();
  const words = useViewTexts().dataView;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <Text weight="semibold" className={styles.name}>
          {sheet}
        </Text>
        <Badge appearance="tint" color="warning">
          {words.unused}
        </Badge>
        <Button
          size="small"
          disabledFocusable={locked}
          aria-label={words.undoFor(sheet)}
          onClick={() => {
            onCorrect(sheet, null);
          }}
        >
          {words.undo}
        </Button>
      </div>
      <Caption1>{words.gone}</Caption1>
    </li>
  );
}
