import { makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { useViewTexts } from '../texts/viewTexts';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '10px' },
  text: { color: tokens.colorNeutralForeground2 },
});

/** The sheets are being read in the background; one need not wait for it. */
export function Looking({ fraction }: { readonly fraction: number | null }) {
  const styles = useStyles();
  const { looking } = useViewTexts().opening;
  return (
    <div className={styles.box}>
      <ProgressBar aria-label={looking} {...(fraction === null ? {} : { value: fraction })} />
      <Text role="status" className={styles.text}>
        {looking}
      </Text>
    </div>
  );
}
