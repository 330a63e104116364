import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useViewTexts } from '../texts/viewTexts';

const useStyles = makeStyles({
  text: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  more: { minWidth: 'auto', padding: '0 4px' },
});

/** Characters that are shown at first: a cell may hold pages. */
const MOST = 240;
const BEGINNING = new RegExp(`^.{0,${MOST}}`, 'su');

/** A text as a cell has it, in full where it is short or asked for. */
export function LongText({ text }: { readonly text: string }) {
  const styles = useStyles();
  const texts = useViewTexts().appraisalView;
  const [isWhole, setWhole] = useState(false);
  if (isWhole || text.length <= MOST) return <span className={styles.text}>{text}</span>;
  return (
    <>
      <span className={styles.text}>{BEGINNING.exec(text)?.[0]}…</span>
      <Button
        className={styles.more}
        size="small"
        appearance="transparent"
        aria-expanded={false}
        onClick={() => {
          setWhole(true);
        }}
      >
        {texts.showText}
      </Button>
    </>
  );
}
