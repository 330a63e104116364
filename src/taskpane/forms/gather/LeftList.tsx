import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { AnswerDecision } from '../../../core/gather/files/decisions';
import { useViewTexts } from '../../texts/viewTexts';
import type { ShownLeft, ShownLine } from '../../worker/shown/shownGather';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    overflowWrap: 'anywhere',
  },
  left: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 8px' },
  text: { flexBasis: '160px', flexGrow: 1, minWidth: 0 },
  cell: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
  more: { alignSelf: 'flex-start' },
});

/** More of a file are shown when they are asked for. */
const MOST = 6;

interface Props {
  readonly line: ShownLine;
  readonly busy: boolean;
  readonly onDecide: (line: ShownLine, change: Partial<AnswerDecision>) => void;
}

/** What of a file was left, or not taken as it stands there, each with its cell in the unit's file. */
export function LeftList({ line, busy, onDecide }: Props) {
  const styles = useStyles();
  const words = useViewTexts().gatherView;
  const [isWhole, setWhole] = useState(false);
  const { left, decision } = line;
  if (left.length === 0) return null;
  const shown = isWhole ? left : left.slice(0, MOST);
  const toggled = ({ cell }: ShownLeft) =>
    decision.cells.includes(cell) ? decision.cells.filter((one) => one !== cell) : [...decision.cells, cell];
  return (
    <>
      <ul className={styles.list}>
        {shown.map((one, index) => (
          <li key={index} className={styles.left}>
            <Caption1 className={styles.text}>
              {one.cell !== '' && <span className={styles.cell}>{one.cell}: </span>}
              {one.text}
            </Caption1>
            {one.isOffered && (
              <Button
                size="small"
                disabledFocusable={busy}
                aria-label={`${one.cell}: ${decision.cells.includes(one.cell) ? words.keepOffices : words.takeUnits}`}
                onClick={() => {
                  onDecide(line, { cells: toggled(one) });
                }}
              >
                {decision.cells.includes(one.cell) ? words.keepOffices : words.takeUnits}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {left.length > shown.length && (
        <Button
          className={styles.more}
          size="small"
          appearance="transparent"
          onClick={() => {
            setWhole(true);
          }}
        >
          {words.moreLeft(left.length - shown.length)}
        </Button>
      )}
    </>
  );
}
