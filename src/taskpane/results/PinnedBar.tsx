import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { RankedUnit } from '../../core/rank/ranking';
import { useFigures } from '../lists/useFigures';
import { useViewTexts } from '../texts/viewTexts';
import type { ShownBlock } from '../worker/shown/shownRun';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    padding: '2px 2px 2px 8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
  },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

interface Props {
  readonly unit: RankedUnit;
  readonly block: ShownBlock;
  readonly onUnpin: () => void;
}

/** The unit that is kept in sight, whichever view is open, and how to let it go. */
export function PinnedBar({ unit, block, onUnpin }: Props) {
  const styles = useStyles();
  const { pin: texts } = useViewTexts().results;
  const { percent } = useFigures(block.rules);
  const facts = [
    texts.pinned(unit.name),
    ...(unit.rank === null ? [] : [texts.rank(unit.rank)]),
    percent(unit.percent),
  ];
  return (
    <div className={styles.bar}>
      <Text size={200} role="status" className={styles.text}>
        {facts.join(' · ')}
      </Text>
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={texts.unpin}
        title={texts.unpin}
        onClick={onUnpin}
      />
    </div>
  );
}
