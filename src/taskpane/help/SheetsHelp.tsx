import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { sheetsToldOf } from '../../core/report/words/sheetTexts';
import { useViewTexts } from '../texts/viewTexts';

const useStyles = makeStyles({
  list: { margin: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
});

/** The result sheets by their names, and what each is for. */
export function SheetsHelp() {
  const styles = useStyles();
  const { core } = useViewTexts();
  const { sheets } = useViewTexts().help;
  return (
    <>
      <Text>{sheets.intro}</Text>
      <dl className={styles.list}>
        {sheetsToldOf(core, sheets.of).map(({ name, text }) => (
          <div key={name}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.text}>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
