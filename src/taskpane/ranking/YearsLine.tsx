import { makeStyles, tokens } from '@fluentui/react-components';
import { LineOverYears } from '../lists/LineOverYears';
import { useYearsOf } from '../lists/useYearsOf';
import { useViewTexts } from '../texts/viewTexts';
import type { ShownBlock } from '../worker/shown/shownRun';

const useStyles = makeStyles({
  years: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  name: { color: tokens.colorNeutralForeground2 },
  line: { display: 'block', color: tokens.colorBrandForeground1 },
  text: { display: 'block', overflowWrap: 'anywhere' },
});

interface Props {
  readonly name: string;
  readonly block: ShownBlock;
}

/** A unit's line over the years, and its figures in words; nothing where too few years are known. */
export function YearsLine({ name, block }: Props) {
  const styles = useStyles();
  const { ranking: texts } = useViewTexts().results;
  const known = useYearsOf(name, block);
  if (known === null) return null;
  return (
    <div className={styles.years}>
      <span className={styles.name}>{texts.overYears(known.areYears)}</span>
      <LineOverYears years={known.years} width={120} height={28} className={styles.line} />
      <span className={styles.text}>{known.told}</span>
    </div>
  );
}
