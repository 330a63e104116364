import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useCoreTexts } from '../texts/coreTexts';
import { useHelpTexts } from '../texts/helpTexts';

const useStyles = makeStyles({
  list: { margin: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
});

/** The result sheets by their names, and what each is for. */
export function SheetsHelp() {
  const styles = useStyles();
  const core = useCoreTexts();
  const { sheets } = useHelpTexts();
  const { of, texts } = sheets;
  const names = [
    [core.summary.sheetName, texts.summary],
    [core.ranking.sheetName(of), texts.ranking],
    [core.fields.sheetName(of), texts.fields],
    [core.matrix.sheetName(of), texts.matrix],
    [core.charts.sheetName(of), texts.charts],
    [core.zeroScores.sheetName, texts.zeroScores],
    [core.moves.sheetName, texts.moves],
    [core.announcement.sheetName, texts.announcement],
    [core.findings.sheetName, texts.findings],
    [core.log.sheetName, texts.log],
    [core.feedback.sheetName(of), texts.feedback],
  ] as const;
  return (
    <>
      <Text>{sheets.intro}</Text>
      <dl className={styles.list}>
        {names.map(([name, text]) => (
          <div key={name}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.text}>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
