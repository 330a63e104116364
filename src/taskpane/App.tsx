import { Button, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { RankingStopped } from '../core/run';
import { DataView } from './data/DataView';
import { FindingList } from './findings/FindingList';
import type { PaneHost } from './host/paneHost';
import { ProblemMessage } from './problem/ProblemMessage';
import { SettingsProblem } from './problem/SettingsProblem';
import { Results } from './results/Results';
import { StartView } from './start/StartView';
import { usePane } from './state/usePane';
import { useTexts } from './texts/paneTexts';
import { themes } from './theme/themes';
import { useColorMode } from './theme/useColorMode';
import { WorkingView } from './working/WorkingView';

const useStyles = makeStyles({
  provider: { minHeight: '100%', backgroundColor: tokens.colorNeutralBackground1 },
  pane: {
    boxSizing: 'border-box',
    maxWidth: '640px',
    margin: '0 auto',
    padding: '12px 16px 24px',
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
  },
  compute: { width: '100%' },
});

interface Props {
  readonly host: PaneHost;
  /** Office's background colour as `#RRGGBB`, `undefined` where it gives none. */
  readonly officeBackground: () => string | undefined;
}

/** The task pane: one button, what it is doing, and what came out. */
export function App({ host, officeBackground }: Props) {
  const styles = useStyles();
  const { pane } = useTexts();
  const { state, actions } = usePane(host);
  const colorMode = useColorMode(officeBackground);
  const { activity, run, data } = state;
  const settingsProblem = data.read?.settingsProblem ?? null;

  return (
    <FluentProvider theme={themes[colorMode]} className={styles.provider}>
      <main className={styles.pane} aria-label={pane.title} aria-busy={activity.kind === 'working'}>
        <Button
          className={styles.compute}
          appearance="primary"
          size="large"
          disabledFocusable={activity.kind === 'working' || data.busy}
          onClick={actions.compute}
        >
          {pane.compute}
        </Button>
        {activity.kind === 'working' && (
          <WorkingView
            progress={activity.progress}
            cancelling={activity.cancelling}
            onCancel={actions.cancel}
          />
        )}
        {activity.kind === 'problem' && (
          <>
            <ProblemMessage
              during={activity.during}
              problem={activity.problem}
              onRetry={() => {
                if (activity.during !== 'selecting') actions.retry(activity.during);
              }}
              onDismiss={actions.dismiss}
            />
            {activity.problem instanceof RankingStopped && activity.problem.findings.length > 0 && (
              <FindingList findings={activity.problem.findings} onSelect={actions.select} />
            )}
          </>
        )}
        {settingsProblem !== null && (
          <SettingsProblem problem={settingsProblem} busy={data.busy} onDiscard={actions.discardSettings} />
        )}
        {run === null ? (
          activity.kind !== 'working' && (
            <>
              {activity.kind === 'idle' && state.view !== 'data' && <StartView />}
              <Button
                aria-expanded={state.view === 'data'}
                onClick={() => {
                  actions.chooseView(state.view === 'data' ? 'ranking' : 'data');
                }}
              >
                {state.view === 'data' ? pane.data.close : pane.data.open}
              </Button>
              {state.view === 'data' && <DataView data={data} actions={actions} />}
            </>
          )
        ) : (
          <Results run={run} state={state} actions={actions} announced={activity.kind === 'idle'} />
        )}
      </main>
    </FluentProvider>
  );
}
