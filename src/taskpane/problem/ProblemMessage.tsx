import { Button } from '@fluentui/react-components';
import type { Problem } from '../../core/problem';
import type { Task } from '../state/paneState';
import { useTexts } from '../texts/paneTexts';
import { ProblemBar } from './ProblemBar';

interface Props {
  readonly during: Task;
  readonly problem: Problem;
  readonly onRetry: () => void;
  readonly onDismiss: () => void;
}

/** What is saved again by its own button, and a cell by another click. */
const RETRIABLE: readonly Task[] = ['ranking', 'feedback', 'reading', 'readingRules'];

/** What stopped a run or a click: what happened, where, and what to do. */
export function ProblemMessage({ during, problem, onRetry, onDismiss }: Props) {
  const { pane } = useTexts();
  const cancelled = problem.code === 'cancelled';
  return (
    <ProblemBar
      title={cancelled ? null : pane.problemTitles[during]}
      problem={problem}
      intent={cancelled ? 'info' : during === 'selecting' ? 'warning' : 'error'}
      politeness="assertive"
    >
      {RETRIABLE.includes(during) && !cancelled && (
        <Button size="small" onClick={onRetry}>
          {pane.retry}
        </Button>
      )}
      <Button size="small" appearance="transparent" onClick={onDismiss}>
        {pane.dismiss}
      </Button>
    </ProblemBar>
  );
}
