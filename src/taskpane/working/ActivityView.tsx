import type { Problem } from '../../core/problem';
import type { RankingStopped } from '../../core/run/rankingStopped';
import { Later } from '../loading/Later';
import { ProblemMessage } from '../problem/ProblemMessage';
import { WaitingBar } from '../problem/WaitingBar';
import type { PaneState } from '../state/paneState';
import type { PaneActions } from '../state/paneActions';
import { useTexts } from '../texts/paneTexts';
import { WorkingView } from './WorkingView';

interface Props {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** What the pane is doing, what it waits for, or what stopped it and what to do then. */
export function ActivityView({ state, actions }: Props) {
  const { pane } = useTexts();
  const { activity } = state;
  switch (activity.kind) {
    case 'idle':
      return null;
    case 'working':
      return (
        <WorkingView
          label={state.task === 'feedback' ? pane.writingFeedback : pane.working}
          progress={activity.progress}
          cancelling={activity.cancelling}
          onCancel={actions.cancel}
        />
      );
    case 'waiting':
      return <WaitingBar problem={activity.problem} advice={pane.waiting} onCancel={actions.cancel} />;
    case 'problem':
      return (
        <>
          <ProblemMessage
            during={activity.during}
            problem={activity.problem}
            onRetry={() => {
              if (activity.during !== 'selecting') actions.retry(activity.during);
            }}
            onDismiss={actions.dismiss}
            onHelp={actions.openHelp}
          />
          {isRankingStopped(activity.problem) && (
            <StoppedRanking problem={activity.problem} state={state} actions={actions} />
          )}
        </>
      );
  }
}

/** What was found where nothing could be ranked; where nothing was recognised, what is looked for. */
function StoppedRanking({ problem, state, actions }: Props & { readonly problem: RankingStopped }) {
  const { findings } = problem;
  if (findings.some(({ severity }) => severity === 'error')) {
    return (
      <Later load={loadFindings}>
        {({ FindingList }) => <FindingList findings={findings} onSelect={actions.select} />}
      </Later>
    );
  }
  return (
    <Later load={loadNothingFound}>
      {({ NothingFound }) => <NothingFound read={state.data.read} actions={actions} />}
    </Later>
  );
}

const loadFindings = () => import('../findings/FindingList');
const loadNothingFound = () => import('../start/NothingFound');

/** The class itself is in the part of the program that computes, which is loaded later. */
function isRankingStopped(problem: Problem): problem is RankingStopped {
  return problem.name === 'RankingStopped';
}
