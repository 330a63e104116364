import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { topOf } from '../../../core/workbook';
import type { GatherWrites } from '../../../core/gather/sheets/gatherRun';
import { MessageActions } from '../../problem/MessageActions';
import type { GatherState } from '../../state/gatherState';
import type { PaneActions } from '../../state/actions/paneActions';
import { useViewTexts } from '../../texts/viewTexts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  write: { flexGrow: 1 },
});

interface Props {
  readonly gather: GatherState & { readonly shown: NonNullable<GatherState['shown']> };
  readonly busy: boolean;
  readonly actions: Pick<PaneActions, 'gather' | 'select'>;
}

/** What will be written, in one sentence, and the button that writes it; then what was written, and the way to it. */
export function WriteBar({ gather: { shown, written, hasChanged }, busy, actions }: Props) {
  const styles = useStyles();
  const words = useViewTexts().gatherView;
  const done = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (written !== null || hasChanged) done.current?.scrollIntoView({ block: 'nearest' });
  }, [written, hasChanged]);
  if (written !== null && !isNothing(written)) {
    return (
      <div ref={done}>
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{words.written(written)}</MessageBarBody>
          <MessageActions>
            <Button
              size="small"
              onClick={() => {
                actions.select(topOf(written.register));
              }}
            >
              {words.openRegister(written.register)}
            </Button>
          </MessageActions>
        </MessageBar>
      </div>
    );
  }
  const { writes } = shown;
  return (
    <div ref={done} className={styles.bar}>
      {hasChanged && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.hasChanged}</MessageBarBody>
        </MessageBar>
      )}
      <Text role="status">{isNothing(writes) ? words.nothingToWrite : words.willWrite(writes)}</Text>
      {!isNothing(writes) && (
        <div className={styles.buttons}>
          <Button
            className={styles.write}
            appearance="primary"
            disabledFocusable={busy}
            onClick={actions.gather.write}
          >
            {words.write}
          </Button>
        </div>
      )}
    </div>
  );
}

function isNothing({ newSheets, changedCells, registerRows }: GatherWrites): boolean {
  return newSheets + changedCells + registerRows === 0;
}
