import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, Spinner } from '@fluentui/react-components';
import type { Problem } from '../../core/problem';
import { useTexts } from '../texts/paneTexts';

const useStyles = makeStyles({
  bar: { paddingTop: '8px', paddingBottom: '8px' },
  line: { margin: '4px 0 0', whiteSpace: 'normal' },
});

interface Props {
  readonly problem: Problem;
  /** What a person can do so that it goes on, by the problem's code. */
  readonly advice: Readonly<Record<'cell-edit-mode' | 'excel-busy', string>>;
}

/** Excel cannot be asked now; the pane goes on trying. */
export function WaitingBar({ problem, advice }: Props) {
  const styles = useStyles();
  const { problems } = useTexts();
  const code = problem.code === 'cell-edit-mode' ? 'cell-edit-mode' : 'excel-busy';
  return (
    <MessageBar
      intent="warning"
      layout="multiline"
      className={styles.bar}
      icon={<Spinner size="extra-tiny" aria-hidden />}
    >
      <MessageBarBody>
        <MessageBarTitle>{problems[code].what}</MessageBarTitle>
        <p className={styles.line}>{advice[code]}</p>
      </MessageBarBody>
    </MessageBar>
  );
}
