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
import { useTexts } from '../texts/paneTexts';

const useStyles = makeStyles({
  bar: { paddingTop: '8px', paddingBottom: '8px' },
  line: { margin: '4px 0 0', overflowWrap: 'anywhere', whiteSpace: 'normal' },
});

interface Props {
  readonly problem: Problem;
  readonly busy: boolean;
  readonly onDiscard: () => void;
}

/** Says that the settings saved in the workbook are not used, and why; they stay until a person discards them. */
export function SettingsProblem({ problem, busy, onDiscard }: Props) {
  const styles = useStyles();
  const { pane, language } = useTexts();
  const { what, where, advice } = problemText(problem, language);
  return (
    <MessageBar layout="multiline" className={styles.bar} intent="warning">
      <MessageBarBody>
        <MessageBarTitle>{pane.settingsProblemTitle}</MessageBarTitle>
        {[what, ...where, advice].map((line) => (
          <p key={line} className={styles.line}>
            {line}
          </p>
        ))}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={busy} onClick={onDiscard}>
          {pane.discardSettings}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
