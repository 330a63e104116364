import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { AnswerDecision } from '../../../core/gather/files/decisions';
import { useViewTexts } from '../../texts/viewTexts';
import type { ShownGather, ShownLine } from '../../worker/shown/shownGather';
import { UnitChoice } from './UnitChoice';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Props {
  readonly line: ShownLine;
  readonly units: ShownGather['units'];
  readonly busy: boolean;
  readonly onDecide: (line: ShownLine, change: Partial<AnswerDecision>) => void;
}

/** What a person decides about a file by a click, and takes back by another click on the same button. */
export function LineDecisions({ line, units, busy, onDecide }: Props) {
  const styles = useStyles();
  const words = useViewTexts().gatherView;
  const { decision, like, state } = line;
  const [isChoosing, setChoosing] = useState(false);
  const taking = takingOf(line);
  const isWithoutUnit = state === 'not-listed' || decision.unit !== null;
  if (taking === null && !line.hasUnitChoice) return null;
  return (
    <div className={styles.line}>
      {taking !== null && (
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => {
            onDecide(line, { take: !decision.take });
          }}
        >
          {decision.take ? words.undoTake : words.take[taking]}
        </Button>
      )}
      {isWithoutUnit && (decision.unit !== null || like !== null) && (
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => {
            onDecide(line, { unit: decision.unit === null ? like : null });
          }}
        >
          {decision.unit === null ? words.isUnit(like ?? '') : words.undoUnit}
        </Button>
      )}
      {line.hasUnitChoice && decision.unit === null && !isChoosing && (
        <Button
          size="small"
          appearance={state === 'not-listed' ? 'secondary' : 'transparent'}
          disabledFocusable={busy}
          onClick={() => {
            setChoosing(true);
          }}
        >
          {words.chooseUnit}
        </Button>
      )}
      {isChoosing && (
        <UnitChoice
          units={units}
          busy={busy}
          onChoose={(unit) => {
            setChoosing(false);
            onDecide(line, { unit });
          }}
        />
      )}
    </div>
  );
}

/** In spite of what a line may be taken, `null` where it may not. */
function takingOf({ isTakeable, decision, state }: ShownLine): 'ask' | 'older' | 'other-criteria' | null {
  if (decision.take) return 'ask';
  if (!isTakeable) return null;
  return state === 'ask' || state === 'older' || state === 'other-criteria' ? state : null;
}
