import { makeStyles, tokens } from '@fluentui/react-components';
import { useViewTexts } from '../texts/viewTexts';

const useStyles = makeStyles({
  list: { margin: 0 },
  key: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: '0 0 6px', color: tokens.colorNeutralForeground2 },
});

/** What can be done by keyboard. */
export function KeyboardHelp() {
  const styles = useStyles();
  const { keyboard } = useViewTexts().help;
  return (
    <dl className={styles.list}>
      {keyboard.keys.map(([key, text]) => (
        <div key={key}>
          <dt className={styles.key}>{key}</dt>
          <dd className={styles.text}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
