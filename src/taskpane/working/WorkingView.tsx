import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import type { Progress } from '../host/activity';
import { useTexts } from '../texts/paneTexts';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '10px' },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  stage: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  /** What is being done. */
  readonly label: string;
  readonly progress: Progress;
  readonly cancelling: boolean;
  readonly onCancel: () => void;
}

/** What the run is doing, and a way to stop it. */
export function WorkingView({ label, progress, cancelling, onCancel }: Props) {
  const styles = useStyles();
  const { pane } = useTexts();
  return (
    <section className={styles.box}>
      <ProgressBar
        aria-label={label}
        thickness="large"
        {...(progress.fraction === null ? {} : { value: progress.fraction })}
      />
      <div className={styles.line}>
        <Text role="status" className={styles.stage}>
          {cancelling ? pane.cancelling : pane.stages[progress.stage]}
        </Text>
        <Button size="small" disabledFocusable={cancelling} onClick={onCancel}>
          {pane.cancel}
        </Button>
      </div>
    </section>
  );
}
