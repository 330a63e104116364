import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { SAMPLE_LAYOUTS, sampleTables } from '../../locales/office/sampleTables';
import { useViewTexts } from '../texts/viewTexts';
import { SheetPicture } from './SheetPicture';

const useStyles = makeStyles({
  layout: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  notes: { margin: 0, paddingLeft: '20px' },
});

/** The layouts that are read, each with a picture. */
export function LayoutsHelp() {
  const styles = useStyles();
  const { layouts: texts } = useViewTexts().help;
  const layouts = useViewTexts().layouts;
  return (
    <>
      <Text>{texts.intro}</Text>
      {SAMPLE_LAYOUTS.map((layout) => (
        <div key={layout} className={styles.layout}>
          <h3 className={styles.heading}>{layouts[layout].name}</h3>
          <Text>{layouts[layout].text}</Text>
          <SheetPicture label={layouts[layout].name} lines={sampleTables[layout]} />
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
