import { Button, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { MessageActions } from '../problem/MessageActions';
import type { PaneState } from '../state/paneState';
import type { PaneActions } from '../state/actions/paneActions';
import { curingOf } from '../findings/curing';
import type { Curing } from '../findings/curing';
import type { SheetData } from '../host/paneHost';
import { LookFailure } from './LookFailure';
import { Looking } from './Looking';
import { NothingFound } from './NothingFound';
import { useViewTexts } from '../texts/viewTexts';
import { ProtectedNotice } from './ProtectedNotice';
import { WorkbookSight } from './WorkbookSight';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
});

interface Props {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** Before the first run: what the pane sees in the workbook, and what is missing where it sees nothing. */
export function StartView({ state, actions }: Props) {
  const styles = useStyles();
  const texts = useViewTexts().opening;
  const { look, data, inserted } = state;
  const failure = look.kind === 'failed' || look.kind === 'looking' ? (look.problem ?? null) : null;
  return (
    <section className={styles.view}>
      {inserted !== null && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{texts.templates.inserted(inserted)}</MessageBarBody>
        </MessageBar>
      )}
      {failure !== null && <LookFailure problem={failure} onRetry={actions.look} />}
      {failure === null && data.read === null && (
        <Looking fraction={look.kind === 'looking' ? look.fraction : null} />
      )}
      {look.kind === 'seen' && look.isOutdated && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{texts.changed}</MessageBarBody>
          <MessageActions>
            <Button size="small" onClick={actions.look}>
              {texts.lookAgain}
            </Button>
          </MessageActions>
        </MessageBar>
      )}
      {failure === null && data.read !== null && (
        <>
          {data.read.isProtected && <ProtectedNotice />}
          <Sight read={data.read} actions={actions} curing={curingOf(state, actions)} />
        </>
      )}
    </section>
  );
}

interface SightProps {
  readonly read: SheetData;
  readonly actions: PaneActions;
  readonly curing: Curing;
}

function Sight({ read, actions, curing }: SightProps) {
  const { overview, findings } = read;
  const isNothing = overview.blocks.length === 0 && findings.every(({ severity }) => severity !== 'error');
  return isNothing ? (
    <NothingFound read={read} actions={actions} />
  ) : (
    <WorkbookSight read={read} actions={actions} curing={curing} />
  );
}
