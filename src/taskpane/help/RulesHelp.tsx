import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Settings } from '../../core/settings/settings';
import { sampleTables } from '../../locales/office/sampleTables';
import { useFigures } from '../lists/useFigures';
import { useViewTexts } from '../texts/viewTexts';
import { useTexts } from '../texts/paneTexts';
import { SheetPicture } from './SheetPicture';
import { workedExample } from './workedExample';

const useStyles = makeStyles({
  points: { margin: 0, paddingLeft: '20px', '& > li': { marginBottom: '4px' } },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  /** The rules of the workbook. */
  readonly settings: Settings;
}

/** How the index is computed, by an example that the program itself computes, and by which rules it is now. */
export function RulesHelp({ settings }: Props) {
  const styles = useStyles();
  const { pane, numbers } = useTexts();
  const { core } = useViewTexts();
  const { rules: texts } = useViewTexts().help;
  const block = useMemo(() => workedExample(), []);
  const { percent } = useFigures(block.rules);
  const { plain } = numbers;
  return (
    <>
      <ul className={styles.points}>
        {texts.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <h3 className={styles.heading}>{texts.example}</h3>
      <Text>{texts.exampleIntro}</Text>
      <SheetPicture label={texts.example} lines={sampleTables.criteriaByUnits} />
      <ul className={styles.points}>
        {block.units.map((unit) => (
          <li key={unit.name}>
            {texts.step(unit.name, plain(unit.points), plain(unit.maxPoints), percent(unit.percent))}
          </li>
        ))}
      </ul>
      <SheetPicture
        label={texts.result}
        lines={[
          [pane.rank, pane.unit, pane.index],
          ...block.units.map(({ rank, name, percent: index }) => [
            rank === null ? '–' : plain(rank),
            name,
            percent(index),
          ]),
        ]}
      />
      <Text>{texts.average(percent(block.averagePercent))}</Text>
      <h3 className={styles.heading}>{texts.now}</h3>
      <Text className={styles.quiet}>{core.rules(settings)}</Text>
    </>
  );
}
