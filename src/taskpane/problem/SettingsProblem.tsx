import { Button } from '@fluentui/react-components';
import type { Problem } from '../../core/problem';
import { useTexts } from '../texts/paneTexts';
import { ProblemBar } from './ProblemBar';

interface Props {
  readonly problem: Problem;
  readonly busy: boolean;
  readonly onDiscard: () => void;
}

/** Says that the settings saved in the workbook are not used, and why; they stay until a person discards them. */
export function SettingsProblem({ problem, busy, onDiscard }: Props) {
  const { pane } = useTexts();
  return (
    <ProblemBar title={pane.settingsProblemTitle} problem={problem} intent="warning">
      <Button size="small" disabledFocusable={busy} onClick={onDiscard}>
        {pane.discardSettings}
      </Button>
    </ProblemBar>
  );
}
