import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { Problem } from '../../core/problem';
import { problemText } from '../../locales/problemText';
import type { Task } from '../state/paneState';
import { useTexts } from '../texts/paneTexts';

const useStyles = makeStyles({
  bar: { paddingTop: '8px', paddingBottom: '8px' },
  line: { margin: '4px 0 0', overflowWrap: 'anywhere', whiteSpace: 'normal' },
});

interface Props {
  readonly during: Task;
  readonly problem: Problem;
  readonly onRetry: () => void;
  readonly onDismiss: () => void;
}

/** What stopped a run or a click: what happened, where, and what to do. */
export function ProblemMessage({ during, problem, onRetry, onDismiss }: Props) {
  const styles = useStyles();
  const { pane, language } = useTexts();
  const { what, where, advice } = problemText(problem, language);
  const cancelled = problem.code === 'cancelled';
  return (
    <MessageBar
      layout="multiline"
      className={styles.bar}
      intent={cancelled ? 'info' : during === 'selecting' ? 'warning' : 'error'}
      politeness="assertive"
    >
      <MessageBarBody>
        {!cancelled && <MessageBarTitle>{pane.problemTitles[during]}</MessageBarTitle>}
        {[what, ...where, advice].map((line) => (
          <p key={line} className={styles.line}>
            {line}
          </p>
        ))}
      </MessageBarBody>
      <MessageBarActions>
        {during !== 'selecting' && during !== 'saving' && !cancelled && (
          <Button size="small" onClick={onRetry}>
            {pane.retry}
          </Button>
        )}
        <Button size="small" appearance="transparent" onClick={onDismiss}>
          {pane.dismiss}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
