import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { LanguageMenu } from '../language/LanguageMenu';
import { WaitingBar } from '../problem/WaitingBar';
import { isRunning } from '../host/activity';
import type { Task } from '../host/activity';
import type { PaneState } from '../state/paneState';
import type { PaneActions } from '../state/actions/paneActions';
import { useTexts } from '../texts/paneTexts';
import type { Texts } from '../texts/paneTexts';
import { NARROW } from '../theme/narrow';
import { onlyHeard } from '../theme/onlyHeard';
import { useRoom } from '../theme/useRoom';
import { AreaNav } from './AreaNav';
import { ComputeButton } from './ComputeButton';
import { stageOf, stepOf } from './stepOf';

const useStyles = makeStyles({
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    margin: '0 -12px',
    padding: '6px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  line: { display: 'flex', alignItems: 'stretch', gap: '6px', [NARROW]: { flexWrap: 'wrap' } },
  status: onlyHeard,
  // On the edge of the head, so that nothing moves when a run begins.
  progress: { position: 'absolute', left: 0, right: 0, bottom: 0 },
});

interface Props {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** What stays in sight while the pane scrolls: what can be computed or is being done, the parts of the pane, and its language. */
export function PaneHead({ state, actions }: Props) {
  const styles = useStyles();
  const { pane } = useTexts();
  const head = useRoom('top');
  const { activity, area, rules } = state;
  const step = stepOf(activity, pane);
  return (
    <div ref={head} className={styles.head}>
      <div className={styles.line}>
        <ComputeButton state={state} actions={actions} step={step} />
        <LanguageMenu />
      </div>
      <span role="status" className={styles.status}>
        {stageOf(activity, pane)}
      </span>
      <AreaNav area={area} isUnsaved={rules.draft !== null} onChoose={actions.chooseArea} />
      {activity.kind === 'waiting' && <WaitingBar problem={activity.problem} advice={pane.waiting} />}
      {isRunning(activity) && (
        <div className={styles.progress}>
          <ProgressBar
            aria-label={nameOf(state.task, pane)}
            thickness="large"
            {...(activity.kind === 'working' && activity.progress.fraction !== null
              ? { value: activity.progress.fraction }
              : {})}
          />
        </div>
      )}
    </div>
  );
}

/** What is being done, for its progress. */
function nameOf(task: Task | null, pane: Texts['pane']): string {
  switch (task) {
    case 'feedback':
      return pane.writingFeedback;
    case 'roadmap':
      return pane.writingRoadmap;
    case 'newSet':
      return pane.writingNewSet;
    case 'objecting':
      return pane.writingObjections;
    case 'issuing':
      return pane.issuing;
    case 'readingYears':
      return pane.readingYears;
    case 'gathering':
    case 'writingGathered':
      return pane.gathering;
    default:
      return pane.working;
  }
}
