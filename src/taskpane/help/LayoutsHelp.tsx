import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { sampleTables } from '../../locales/sampleTables';
import type { SampleLayout } from '../../locales/sampleTables';
import { useHelpTexts } from '../texts/helpTexts';
import { SheetPicture } from './SheetPicture';

const useStyles = makeStyles({
  layout: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  notes: { margin: 0, paddingLeft: '20px' },
});

const LAYOUTS: readonly SampleLayout[] = [
  'unitScoreSheet',
  'criteriaByUnits',
  'unitsByCriteria',
  'unitsByFields',
  'unitsByTotals',
  'previousRanking',
  'unitList',
];

/** The layouts that are read, each with a picture. */
export function LayoutsHelp() {
  const styles = useStyles();
  const { layouts: texts } = useHelpTexts();
  return (
    <>
      <Text>{texts.intro}</Text>
      {LAYOUTS.map((layout) => (
        <div key={layout} className={styles.layout}>
          <h3 className={styles.heading}>{texts.titles[layout]}</h3>
          <Text>{texts.texts[layout]}</Text>
          <SheetPicture label={texts.titles[layout]} lines={sampleTables[layout]} />
        </div>
      ))}
      <ul className={styles.notes}>
        {texts.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </>
  );
}
