import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import { DisclosureToggle } from '../disclosure/DisclosureToggle';
import type { RowPlace } from '../lists/drawn/DrawnRows';
import { useFigures } from '../lists/useFigures';
import { useViewTexts } from '../texts/viewTexts';
import { useTexts } from '../texts/paneTexts';
import { plainButton, pressable } from '../theme/plainButton';
import { gapIn } from './appraisalRows';
import type { UnitRow } from './appraisalRows';
import type { AppraisedBlockProps } from './appraisedBlock';
import { PointsGap, pointsAlike } from './PointsGap';
import { rowStyles } from './tableStyles';
import { Trace } from './Trace';

const useStyles = makeStyles({
  ...rowStyles,
  pinned: { backgroundColor: tokens.colorBrandBackground2 },
  unit: {
    padding: '2px 3px 2px 0',
    minWidth: '110px',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
  line: { display: 'flex', alignItems: 'flex-start' },
  toggle: { flexShrink: 0, minHeight: '26px' },
  noToggle: { flexShrink: 0, width: '26px' },
  button: { ...plainButton, ...pressable, width: '100%', minHeight: '26px', overflowWrap: 'anywhere' },
});

interface Props extends AppraisedBlockProps {
  readonly row: UnitRow;
  readonly place: RowPlace;
  /** Of the column of gaps. */
  readonly decimals: number;
  /** It is kept in sight, and its trace is shown at first. */
  readonly isPinned: boolean;
}

/** A unit: its points by its own scores and by the appraised ones, the gap, and its rank by either. A click opens its sheet, the chevron shows its trace. */
export function UnitLine(props: Props) {
  const { row, place, decimals, block, trace, isPinned, onSelect } = props;
  const { unit, sums } = row;
  const styles = useStyles();
  const { pane, numbers } = useTexts();
  const texts = useViewTexts().appraisalView;
  const figures = useFigures(block.rules);
  const [isOpen, setOpen] = useState(isPinned);
  const id = useId();
  const of = useMemo(() => ({ block: block.name, unit: unit.name }), [block, unit.name]);
  const rank = (value: number | null) => (value === null ? '–' : numbers.plain(value));
  return (
    <>
      <tr {...place} className={mergeClasses(styles.row, isPinned && styles.pinned)}>
        <th scope="row" className={styles.unit}>
          <div className={styles.line}>
            {sums.changes === 0 ? (
              <span className={styles.noToggle} />
            ) : (
              <DisclosureToggle
                className={styles.toggle}
                isOpen={isOpen}
                controls={id}
                name={texts.trace(unit.name)}
                onToggle={() => {
                  setOpen(!isOpen);
                }}
              />
            )}
            <button
              type="button"
              className={styles.button}
              title={pane.openCell(unit.place.sheet, unit.place.cell)}
              onClick={() => {
                onSelect(unit.place);
              }}
            >
              {unit.name}
              <Caption1 className={styles.facts}>
                {sums.scores === 0
                  ? texts.bothMissing
                  : [
                      texts.points(...pointsAlike([sums.selfPoints, sums.appraisedPoints], numbers)),
                      texts.changed(sums.cut, sums.raised),
                    ].join(' · ')}
              </Caption1>
            </button>
          </div>
        </th>
        <td className={mergeClasses(styles.number, styles.gap)}>
          <PointsGap points={gapIn(sums)} decimals={decimals} />
        </td>
        <td className={styles.number}>{rank(sums.selfRank)}</td>
        <td className={styles.number}>{rank(sums.rank)}</td>
      </tr>
      {isOpen && (
        <tr id={id}>
          <td colSpan={4}>
            <div className={styles.details}>
              {sums.claimedPercent !== null && (
                <Caption1>
                  {texts.claimed(figures.percent(sums.claimedPercent), figures.percent(unit.percent))}
                </Caption1>
              )}
              <Trace of={of} block={block} trace={trace} label={texts.trace(unit.name)} onSelect={onSelect} />
            </div>
          </td>
        </tr>
      )}
    </>
  );
}
