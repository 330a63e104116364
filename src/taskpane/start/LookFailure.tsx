import { Button } from '@fluentui/react-components';
import type { Problem } from '../../core/problem';
import { ProblemBar } from '../problem/ProblemBar';
import { WaitingBar } from '../problem/WaitingBar';
import { isPassing } from '../state/lookState';
import { useTexts } from '../texts/paneTexts';
import { useViewTexts } from '../texts/viewTexts';

interface Props {
  readonly problem: Problem;
  readonly onRetry: () => void;
}

/** Why the sheets could not be read yet. What passes is tried again by itself. */
export function LookFailure({ problem, onRetry }: Props) {
  const { pane } = useTexts();
  const texts = useViewTexts().opening;
  if (isPassing(problem)) return <WaitingBar problem={problem} advice={texts.waiting} />;
  // An older Excel stays what it is.
  const canRetry = problem.code !== 'excel-too-old';
  return (
    <ProblemBar title={texts.failedTitle} problem={problem} intent="error" politeness="assertive">
      {canRetry && (
        <Button size="small" onClick={onRetry}>
          {pane.retry}
        </Button>
      )}
    </ProblemBar>
  );
}
