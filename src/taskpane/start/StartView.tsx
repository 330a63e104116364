import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTexts } from '../texts/paneTexts';

const useStyles = makeStyles({
  points: {
    margin: '8px 0 0',
    paddingLeft: '20px',
    color: tokens.colorNeutralForeground2,
    '& > li': { marginBottom: '6px' },
    '& > li::marker': { color: tokens.colorBrandForeground1 },
  },
});

/** Before the first run: what the button does. */
export function StartView() {
  const styles = useStyles();
  const { pane } = useTexts();
  return (
    <section>
      <Text>{pane.intro}</Text>
      <ul className={styles.points}>
        {pane.introPoints.map((point) => (
          <li key={point}>
            <Text>{point}</Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
