import { Button, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { RankingStopped } from '../core/run';
import { FindingList } from './findings/FindingList';
import type { PaneHost } from './host/paneHost';
import { ProblemMessage } from './problem/ProblemMessage';
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
  const { activity, run } = state;

  return (
    <FluentProvider theme={themes[colorMode]} className={styles.provider}>
      <main className={styles.pane} aria-label={pane.title} aria-busy={activity.kind === 'working'}>
        <Button
          className={styles.compute}
          appearance="primary"
          size="large"
          disabledFocusable={activity.kind === 'working'}
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
              onRetry={actions.compute}
              onDismiss={actions.dismiss}
            />
            {activity.problem instanceof RankingStopped && activity.problem.findings.length > 0 && (
              <FindingList findings={activity.problem.findings} onSelect={actions.select} />
            )}
          </>
        )}
        {run === null ? (
          activity.kind === 'idle' && <StartView />
        ) : (
          <Results run={run} state={state} actions={actions} announced={activity.kind === 'idle'} />
        )}
      </main>
    </FluentProvider>
  );
}
