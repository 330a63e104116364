import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { MissingUnit } from '../../../core/gather/sheets/gatherRun';
import { useViewTexts } from '../../texts/viewTexts';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    padding: '8px 4px 8px 26px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  faint: { color: tokens.colorNeutralForeground2 },
});

/** A unit that is waited for, or whose survey points are. */
export function MissingItem({ missing: { unit, block, why } }: { readonly missing: MissingUnit }) {
  const styles = useStyles();
  const words = useViewTexts().gatherView;
  return (
    <li className={styles.item}>
      <Text weight="semibold">{unit}</Text>
      <Caption1 className={styles.faint}>
        {[block, ...(why === 'survey' ? [words.withoutSurvey] : [])].join(' · ')}
      </Caption1>
    </li>
  );
}
