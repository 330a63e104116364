import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { PaneHead } from './head/PaneHead';
import type { PaneHost } from './host/paneHost';
import { Later } from './loading/Later';
import { SettingsProblem } from './problem/SettingsProblem';
import { ResultState } from './results/ResultState';
import { isStartShown, savedSettings } from './state/paneState';
import { isRunning } from './host/activity';
import { useKeptFocus } from './state/hooks/useKeptFocus';
import { usePane } from './state/hooks/usePane';
import { useTexts } from './texts/paneTexts';
import { onlyHeard } from './theme/onlyHeard';
import { themes } from './theme/themes';
import { useColorMode } from './theme/useColorMode';
import { StoppedTask } from './working/StoppedTask';

const useStyles = makeStyles({
  provider: {
    minHeight: '100%',
    backgroundColor: tokens.colorNeutralBackground1,
    // What is chosen and has no room ends in dots, not in the middle of a letter.
    '& select': { textOverflow: 'ellipsis' },
  },
  pane: {
    boxSizing: 'border-box',
    maxWidth: '640px',
    margin: '0 auto',
    padding: '0 12px 24px',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    outlineStyle: 'none',
  },
  // Office shows the pane's title above it; only screen readers need it here, to find their way.
  heading: onlyHeard,
});

interface Props {
  readonly host: PaneHost;
  /** Office's background colour as `#RRGGBB`, `undefined` where it gives none. */
  readonly officeBackground: () => string | undefined;
}

/** The task pane: one button, what it is doing, and what came out. */
export function App({ host, officeBackground }: Props) {
  const styles = useStyles();
  const { start } = useTexts();
  const { state, actions } = usePane(host);
  const colorMode = useColorMode(officeBackground);
  const { activity, run, area } = state;
  const settingsProblem = state.saved?.problem ?? null;
  const isBeingRun = isRunning(activity);
  const main = useKeptFocus();
  const isBusy = state.task !== null;

  return (
    <FluentProvider theme={themes[colorMode]} className={styles.provider}>
      <main ref={main} tabIndex={-1} className={styles.pane} aria-label={start.title} aria-busy={isBeingRun}>
        <h1 className={styles.heading}>{start.title}</h1>
        <PaneHead state={state} actions={actions} />
        <StoppedTask state={state} actions={actions} />
        {settingsProblem !== null && (
          <SettingsProblem problem={settingsProblem} busy={isBusy} onDiscard={actions.discardSettings} />
        )}
        {isStartShown(state) && (
          <Later load={loadStartView}>
            {({ StartView }) => <StartView state={state} actions={actions} />}
          </Later>
        )}
        {area === 'results' && run !== null && (
          <>
            <ResultState
              state={state}
              onOpenRules={() => {
                actions.chooseArea('rules');
              }}
            />
            <Later load={loadResults}>
              {({ Results }) => (
                <Results
                  run={run}
                  state={state}
                  actions={actions}
                  announced={activity.kind === 'idle' || !state.isWritten}
                />
              )}
            </Later>
          </>
        )}
        {area === 'papers' && (
          <Later load={loadPapersView}>
            {({ PapersView }) => <PapersView state={state} actions={actions} />}
          </Later>
        )}
        {area === 'help' && (
          <Later load={loadHelpView}>
            {({ HelpView }) => <HelpView topic={state.helpTopic} settings={savedSettings(state)} />}
          </Later>
        )}
        {area === 'data' && (
          <Later load={loadDataView}>{({ DataView }) => <DataView state={state} actions={actions} />}</Later>
        )}
        {area === 'forms' && (
          <Later load={loadFormsView}>
            {({ FormsView }) => <FormsView state={state} actions={actions} />}
          </Later>
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

const loadStartView = () => import('./start/StartView');
const loadResults = () => import('./results/Results');
const loadDataView = () => import('./data/DataView');
const loadFormsView = () => import('./forms/FormsView');
const loadHelpView = () => import('./help/HelpView');
const loadPapersView = () => import('./papers/PapersView');
const loadRulesView = () => import('./rules/RulesView');
