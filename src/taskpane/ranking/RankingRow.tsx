import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Finding } from '../../core/findings/findings';
import type { RankedUnit } from '../../core/rank/ranking';
import type { PercentAxis } from '../../core/report/layout/percentAxis';
import type { Place } from '../../core/workbook';
import { DisclosureToggle } from '../disclosure/DisclosureToggle';
import { useViewTexts } from '../texts/viewTexts';
import { useFigures } from '../lists/useFigures';
import { useTexts } from '../texts/paneTexts';
import { plainButton, pressable } from '../theme/plainButton';
import type { RowPlace } from '../lists/drawn/DrawnRows';
import { RankChange } from '../lists/RankChange';
import type { AskForTrace, ShownAppraisedUnit } from '../worker/shown/shownAppraisal';
import type { ShownBlock } from '../worker/shown/shownRun';
import { ClaimedIndex } from './ClaimedIndex';
import { FieldColumns } from './FieldColumns';
import type { FieldColumnsProps } from './FieldColumns';
import { PercentBar, showsLastYear } from './PercentBar';
import type { RankingLine } from './rankingLines';
import { UnitDetails } from './UnitDetails';

const useStyles = makeStyles({
  row: {
    cursor: 'pointer',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ...pressable,
    ...showsLastYear,
  },
  pinned: { backgroundColor: tokens.colorBrandBackground2 },
  cell: { padding: '2px 3px', textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  rank: { paddingLeft: 0, width: '48px', fontWeight: tokens.fontWeightSemibold },
  rankLine: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  unit: {
    padding: '2px 3px',
    // Words stay whole at 200 % zoom; there the table scrolls.
    minWidth: '84px',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  button: plainButton,
  grade: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  note: {
    display: 'block',
    color: tokens.colorPaletteDarkOrangeForeground1,
    fontSize: tokens.fontSizeBase200,
  },
});

interface Props {
  readonly line: RankingLine;
  readonly place: RowPlace;
  readonly block: ShownBlock;
  /** Of the whole run. */
  readonly findings: readonly Finding[];
  /** The unit that is kept in sight. */
  readonly pinned: RankedUnit | null;
  readonly onPin: (unit: RankedUnit | null) => void;
  /** Whether its figures are those of a field, not of the index. */
  readonly isField: boolean;
  /** Of the bars of all rows. */
  readonly axis: PercentAxis;
  /** Of the columns of all rows, one a field. */
  readonly fieldColumns: Pick<FieldColumnsProps, 'averages' | 'axis'>;
  /** Mean of the block, of the index or of the field. */
  readonly average: number | null;
  /** What the appraisal made of its self-scores; `null` where it has none. */
  readonly appraised: ShownAppraisedUnit | null;
  readonly trace: AskForTrace;
  readonly onTryScores: (unit: RankedUnit) => void;
  readonly onSelect: (place: Place) => void;
  readonly onFeedback: (unit: RankedUnit) => void;
}

/** A unit in the ranking; a click anywhere on it opens its score sheet, the chevron shows its fields. */
export function RankingRow(props: Props) {
  const { line, place, block, findings, pinned, onPin, isField, axis, average, onSelect, onFeedback } = props;
  const { appraised, trace, fieldColumns, onTryScores } = props;
  const claimed = appraised?.claimedPercent ?? null;
  const styles = useStyles();
  const { pane, numbers } = useTexts();
  const texts = useViewTexts().results;
  const { rules } = block;
  const figures = useFigures(rules);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { unit, rank, percent } = line;
  const interval =
    block.objections?.provisional.has(unit.name) === true
      ? block.objections.intervals.get(unit.name)
      : undefined;
  return (
    <>
      <tr
        {...place}
        className={mergeClasses(styles.row, pinned === unit && styles.pinned)}
        onClick={() => {
          onSelect(unit.place);
        }}
      >
        <td className={mergeClasses(styles.cell, styles.rank)}>
          <span className={styles.rankLine}>
            <DisclosureToggle
              isOpen={isOpen}
              controls={id}
              name={texts.ranking.details(unit.name)}
              onToggle={() => {
                setOpen(!isOpen);
              }}
            />
            <span>{rank === null ? '–' : numbers.plain(rank)}</span>
          </span>
        </td>
        <th scope="row" className={styles.unit}>
          {/* The row takes the click of the button too: it is there for the keyboard and for screen readers. */}
          <button
            type="button"
            className={styles.button}
            title={pane.openCell(unit.place.sheet, unit.place.cell)}
          >
            {unit.name}
          </button>
          {!isField && unit.group !== undefined && (
            <span className={styles.grade}>
              {texts.ranking.inGroup(unit.group.name, unit.group.rank, unit.group.units)}
            </span>
          )}
          {pinned === unit && <span className={styles.grade}>{texts.pin.pinnedMark}</span>}
          {!isField && claimed !== null && (
            <ClaimedIndex claimed={claimed} percent={percent} figures={figures} />
          )}
          {!unit.ranked && <span className={styles.note}>{pane.notRanked}</span>}
          {unit.blankScores > 0 && rules.blankScores !== 'skip' && (
            <span className={styles.note}>{pane.provisional(unit.blankScores)}</span>
          )}
          {!isField && interval !== undefined && (
            <span className={styles.note}>{pane.underObjection(interval)}</span>
          )}
        </th>
        <td className={styles.cell}>
          {figures.percent(percent)}
          {percent !== null && (
            <PercentBar
              axis={axis}
              percent={percent}
              average={average}
              previous={line.previousPercent}
              block={block}
            />
          )}
          {!isField && unit.fields.length > 1 && (
            <FieldColumns {...fieldColumns} fields={unit.fields} figures={figures} />
          )}
          {!isField && unit.grade !== null && <span className={styles.grade}>{unit.grade}</span>}
        </td>
        <td className={styles.cell}>
          <RankChange rank={rank} previousRank={line.previousRank} />
        </td>
      </tr>
      {isOpen && (
        <tr id={id}>
          <td colSpan={4}>
            <UnitDetails
              unit={unit}
              block={block}
              findings={findings}
              pinned={pinned}
              onPin={onPin}
              appraised={appraised}
              trace={trace}
              onTryScores={onTryScores}
              onSelect={onSelect}
              onFeedback={onFeedback}
            />
          </td>
        </tr>
      )}
    </>
  );
}
