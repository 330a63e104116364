import { Button } from '@fluentui/react-components';
import type { Problem, ProblemCode } from '../../core/problem';
import type { Task } from '../host/activity';
import type { HelpTopic } from '../state/paneState';
import { useTexts } from '../texts/paneTexts';
import { ProblemBar } from './ProblemBar';

interface Props {
  readonly during: Task;
  readonly problem: Problem;
  readonly onRetry: () => void;
  readonly onDismiss: () => void;
  readonly onHelp: (topic: HelpTopic) => void;
}

/** What is saved again by its own button, and a cell by another click. */
const RETRIABLE: readonly Task[] = [
  'ranking',
  'feedback',
  'reading',
  'readingRules',
  'readingDetails',
  'gathering',
  'deciding',
  'writingGathered',
];

/** Where the help says more. */
const TOPICS: ReadonlyMap<ProblemCode, HelpTopic> = new Map<ProblemCode, HelpTopic>([
  ['no-score-sheets', 'layouts'],
  ['nothing-ranked', 'findings'],
]);

/** What stopped a run or a click: what happened, where, and what to do. */
export function ProblemMessage({ during, problem, onRetry, onDismiss, onHelp }: Props) {
  const { pane } = useTexts();
  const topic = TOPICS.get(problem.code);
  const cancelled = problem.code === 'cancelled';
  // An older Excel stays what it is.
  const canRetry = RETRIABLE.includes(during) && !cancelled && problem.code !== 'excel-too-old';
  return (
    <ProblemBar
      title={cancelled ? null : pane.problemTitles[during]}
      problem={problem}
      intent={cancelled ? 'info' : during === 'selecting' ? 'warning' : 'error'}
      politeness="assertive"
    >
      {canRetry && (
        <Button size="small" onClick={onRetry}>
          {pane.retry}
        </Button>
      )}
      {topic !== undefined && (
        <Button
          size="small"
          onClick={() => {
            onHelp(topic);
          }}
        >
          {pane.areas.help}
        </Button>
      )}
      <Button size="small" appearance="transparent" onClick={onDismiss}>
        {pane.dismiss}
      </Button>
    </ProblemBar>
  );
}
