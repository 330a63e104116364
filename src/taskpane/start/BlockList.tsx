import { makeStyles, tokens } from '@fluentui/react-components';
import type { BlockOverview } from '../../core/run/overview';
import { useTexts } from '../texts/paneTexts';
import { useViewTexts } from '../texts/viewTexts';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: '4px 12px',
    listStyleType: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  block: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: '12px',
    padding: '6px 0',
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', minWidth: 0 },
  facts: { color: tokens.colorNeutralForeground2 },
  errors: { flexBasis: '100%', color: tokens.colorPaletteRedForeground1 },
});

/** Blocks beyond these are counted. */
const MOST = 12;

/** The blocks that were found, in the order in which they would be ranked, with what stops them. */
export function BlockList({ blocks }: { readonly blocks: readonly BlockOverview[] }) {
  const styles = useStyles();
  const texts = useViewTexts().opening;
  const { numbers } = useTexts();
  return (
    <ul className={styles.list} aria-label={texts.blocks}>
      {blocks.slice(0, MOST).map(({ name, units, criteria, errors }) => (
        <li key={name} className={styles.block}>
          <span className={styles.name}>{name}</span>
          <span className={styles.facts}>
            {texts.units(numbers.plain(units))} · {texts.criteria(numbers.plain(criteria))}
          </span>
          {errors > 0 && <span className={styles.errors}>✕ {texts.blockErrors(errors)}</span>}
        </li>
      ))}
      {blocks.length > MOST && <li className={styles.block}>{texts.moreBlocks(blocks.length - MOST)}</li>}
    </ul>
  );
}
