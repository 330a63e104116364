import { makeStyles, Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { RankedUnit } from '../../core/rank/ranking';
import type { Place } from '../../core/workbook';
import { Trace } from '../appraisal/Trace';
import { useViewTexts } from '../texts/viewTexts';
import { NARROW } from '../theme/narrow';
import type { AskForTrace } from '../worker/shown/shownAppraisal';
import type { ShownBlock } from '../worker/shown/shownRun';

const useStyles = makeStyles({
  trace: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    width: '100%',
    // Where the table scrolls, its texts are read without.
    [NARROW]: { maxWidth: 'calc(100vw - 64px)' },
  },
});

/** Changes that the card of a unit shows at first. */
const MOST = 3;

interface Props {
  readonly unit: RankedUnit;
  readonly block: ShownBlock;
  /** How many of its scores the appraisal changed. */
  readonly changes: number;
  readonly trace: AskForTrace;
  readonly onSelect: (place: Place) => void;
}

/** The scores of a unit that the appraisal changed, the largest losses first, with their reasons. */
export function UnitTrace({ unit, block, changes, trace, onSelect }: Props) {
  const styles = useStyles();
  const texts = useViewTexts().appraisalView;
  const of = useMemo(() => ({ block: block.name, unit: unit.name }), [block, unit.name]);
  return (
    <div className={styles.trace}>
      <Text size={200} weight="semibold">
        {texts.traceHeading(changes)}
      </Text>
      <Trace
        of={of}
        block={block}
        trace={trace}
        label={texts.trace(unit.name)}
        most={MOST}
        onSelect={onSelect}
      />
    </div>
  );
}
