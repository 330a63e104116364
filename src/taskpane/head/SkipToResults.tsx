import { Button, makeStyles } from '@fluentui/react-components';
import { RESULT_PANEL } from '../results/resultPanel';
import type { ResultView } from '../state/paneState';
import { useTexts } from '../texts/paneTexts';
import { onlyHeard } from '../theme/onlyHeard';

const useStyles = makeStyles({
  // Seen while it has the focus, over the button beside it.
  link: {
    ':not(:focus)': onlyHeard,
    ':focus': { position: 'absolute', top: '6px', left: '12px', zIndex: 1 },
  },
});

/** The way by keyboard from the button to what came out, past everything between. */
export function SkipToResults({ view }: { readonly view: ResultView }) {
  const styles = useStyles();
  const { pane } = useTexts();
  return (
    <Button className={styles.link} appearance="primary" onClick={goToResults}>
      {pane.toResults[view]}
    </Button>
  );
}

/** To the first unit of the list, or to the whole of a view that has none. */
function goToResults(): void {
  const panel = document.getElementById(RESULT_PANEL);
  const row = panel?.querySelector('[data-row]');
  const first = row?.querySelector<HTMLElement>('th button') ?? row?.querySelector<HTMLElement>('button');
  (first ?? panel)?.focus();
}
