import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PaneState } from '../state/paneState';
import type { PaneActions } from '../state/actions/paneActions';
import { whyOutdated } from '../state/whyOutdated';
import { useTexts } from '../texts/paneTexts';
import { NARROW } from '../theme/narrow';
import { SkipToResults } from './SkipToResults';

const useStyles = makeStyles({
  button: { flexGrow: 1, minWidth: 0, paddingLeft: '8px', paddingRight: '8px' },
  // What is being done is read, unlike the name of a button that cannot be pressed; two lines are as high as a button.
  step: {
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: '14px',
    paddingTop: 0,
    paddingBottom: 0,
    [NARROW]: { flexBasis: '100%' },
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':hover:active': { color: tokens.colorNeutralForeground1 },
  },
  dot: { marginLeft: '6px', fontSize: '9px' },
  cancel: { flexShrink: 0, minWidth: 'auto', paddingLeft: '8px', paddingRight: '8px' },
});

interface Props {
  readonly state: PaneState;
  readonly actions: PaneActions;
  /** What is being done, `null` where nothing is. */
  readonly step: string | null;
}

/**
 * State and action in one: computes the ranking, anew with a dot and the reason where its results are out of date, or
 * says what is being done, with a way to stop it. The same button all the time, which keeps the focus.
 */
export function ComputeButton({ state, actions, step }: Props) {
  const styles = useStyles();
  const { pane } = useTexts();
  const { run, activity, task } = state;
  const reasons = whyOutdated(state).map((reason) => pane.outdated[reason]);
  const isOutdated = reasons.length > 0;
  const isCancelling = activity.kind === 'working' && activity.cancelling;
  return (
    <>
      <Button
        className={mergeClasses(styles.button, step !== null && styles.step)}
        appearance={run === null || isOutdated ? 'primary' : 'secondary'}
        disabledFocusable={task !== null}
        title={isOutdated ? reasons.join(' ') : undefined}
        onClick={actions.compute}
      >
        {step ?? (run === null ? pane.compute : pane.computeAgain)}
        {isOutdated && (
          <span aria-hidden className={styles.dot}>
            ●
          </span>
        )}
      </Button>
      {step !== null && (
        <Button className={styles.cancel} disabledFocusable={isCancelling} onClick={actions.cancel}>
          {pane.cancel}
        </Button>
      )}
      {run !== null && state.area === 'results' && <SkipToResults view={state.view} />}
    </>
  );
}
