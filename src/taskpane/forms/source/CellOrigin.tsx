import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Disclosure } from '../../disclosure/Disclosure';
import type { PaneState } from '../../state/paneState';
import type { PaneActions } from '../../state/actions/paneActions';
import { useViewTexts } from '../../texts/viewTexts';
import { OriginFacts } from './OriginFacts';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '8px',
    padding: '0 4px 12px 26px',
    minWidth: 0,
  },
  hint: { color: tokens.colorNeutralForeground2 },
  answer: { minWidth: 0, maxWidth: '100%', overflowWrap: 'anywhere' },
});

interface Props {
  readonly state: Pick<PaneState, 'traced' | 'task'>;
  readonly actions: Pick<PaneActions, 'traceSelected'>;
}

/** Tells where the cell that is selected in Excel comes from: file, sheet, cell, and whether the office has changed it since. */
export function CellOrigin({ state, actions }: Props) {
  const styles = useStyles();
  const words = useViewTexts().sourceView;
  const { traced, task } = state;
  return (
    <Disclosure
      as="section"
      label={<Text weight="semibold">{words.title}</Text>}
      panelClassName={styles.panel}
      isOpenAtFirst={traced !== null}
    >
      <Caption1 className={styles.hint}>{words.hint}</Caption1>
      <Button size="small" disabledFocusable={task !== null} onClick={actions.traceSelected}>
        {words.ask}
      </Button>
      <div role="status" className={styles.answer}>
        {task === 'tracing' && <Text>{words.reading}</Text>}
        {task !== 'tracing' && traced === 'none' && <Text>{words.none}</Text>}
        {task !== 'tracing' && traced !== null && traced !== 'none' && (
          <>
            <Text block weight="semibold">
              {words.cell(traced.place.sheet, traced.place.cell)}
            </Text>
            <OriginFacts source={traced.source} />
          </>
        )}
      </div>
    </Disclosure>
  );
}
