import { Button, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { Problem } from '../core/problem';
import type { RankingStopped } from '../core/run';
import { AreaNav } from './AreaNav';
import { FindingList } from './findings/FindingList';
import type { PaneHost } from './host/paneHost';
import { Later } from './loading/Later';
import { ProblemMessage } from './problem/ProblemMessage';
import { SettingsProblem } from './problem/SettingsProblem';
import { Results } from './results/Results';
import { ResultState } from './results/ResultState';
import { StartView } from './start/StartView';
import type { Area } from './state/paneState';
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
  // Office shows the pane's title above it; only screen readers need it here, to find their way.
  heading: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
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
  const { activity, run, data, rules, area } = state;
  const settingsProblem = state.saved?.problem ?? null;
  const chooseArea = (chosen: Area): void => {
    actions.chooseArea(chosen);
    if (chosen === 'rules' && rules.read === null) actions.rules.read();
  };
  const isBusy = data.busy || rules.busy !== null;

  return (
    <FluentProvider theme={themes[colorMode]} className={styles.provider}>
      <main className={styles.pane} aria-label={pane.title} aria-busy={activity.kind === 'working'}>
        <h1 className={styles.heading}>{pane.title}</h1>
        <Button
          className={styles.compute}
          appearance="primary"
          size="large"
          disabledFocusable={activity.kind === 'working' || isBusy}
          onClick={actions.compute}
        >
          {pane.compute}
        </Button>
        <AreaNav area={area} isUnsaved={rules.draft !== null} onChoose={chooseArea} />
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
            {isRankingStopped(activity.problem) && activity.problem.findings.length > 0 && (
              <FindingList findings={activity.problem.findings} onSelect={actions.select} />
            )}
          </>
        )}
        {settingsProblem !== null && (
          <SettingsProblem problem={settingsProblem} busy={isBusy} onDiscard={actions.discardSettings} />
        )}
        {area === 'results' && run === null && activity.kind === 'idle' && <StartView />}
        {area === 'results' && run !== null && (
          <>
            <ResultState
              state={state}
              onOpenRules={() => {
                chooseArea('rules');
              }}
            />
            <Results run={run} state={state} actions={actions} announced={activity.kind === 'idle'} />
          </>
        )}
        {area === 'data' && (
          <Later load={loadDataView}>{({ DataView }) => <DataView data={data} actions={actions} />}</Later>
        )}
        {area === 'rules' && (
          <Later load={loadRulesView}>
            {({ RulesView }) => <RulesView state={state} actions={actions} />}
          </Later>
        )}
      </main>
    </FluentProvider>
  );
}

const loadDataView = () => import('./data/DataView');
const loadRulesView = () => import('./rules/RulesView');

/** The class itself is in the part of the program that computes, which is loaded later. */
function isRankingStopped(problem: Problem): problem is RankingStopped {
  return problem.name === 'RankingStopped';
}
