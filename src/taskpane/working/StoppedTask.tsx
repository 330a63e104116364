import { useEffect, useRef } from 'react';
import type { Problem } from '../../core/problem';
import type { RankingStopped } from '../../core/run/rankingStopped';
import { curingOf } from '../findings/curing';
import { Later } from '../loading/Later';
import { ProblemMessage } from '../problem/ProblemMessage';
import type { PaneState } from '../state/paneState';
import type { PaneActions } from '../state/actions/paneActions';

interface Props {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** What stopped what the pane was doing, and what to do then: brought into sight, wherever a person has scrolled to. */
export function StoppedTask({ state, actions }: Props) {
  const { activity } = state;
  const problem = activity.kind === 'problem' ? activity.problem : null;
  const message = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem !== null) message.current?.scrollIntoView({ block: 'nearest' });
  }, [problem]);
  if (activity.kind !== 'problem') return null;
  // What was ranked stands below, with the words that the sheets do not have it.
  if (activity.problem.code === 'cancelled' && !state.isWritten) return null;
  return (
    <>
      <div ref={message}>
        <ProblemMessage
          during={activity.during}
          problem={activity.problem}
          onRetry={() => {
            if (activity.during !== 'selecting' && activity.during !== 'curing')
              actions.retry(activity.during);
          }}
          onDismiss={actions.dismiss}
          onHelp={actions.openHelp}
        />
      </div>
      {isRankingStopped(activity.problem) && (
        <StoppedRanking problem={activity.problem} state={state} actions={actions} />
      )}
    </>
  );
}

/** What was found where nothing could be ranked; where nothing was recognised, what is looked for. */
function StoppedRanking({ problem, state, actions }: Props & { readonly problem: RankingStopped }) {
  const { findings } = problem;
  if (findings.some(({ severity }) => severity === 'error')) {
    return (
      <Later load={loadFindings}>
        {({ FindingList }) => (
          <FindingList findings={findings} onSelect={actions.select} curing={curingOf(state, actions)} />
        )}
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
