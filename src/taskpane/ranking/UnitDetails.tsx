import { Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Finding } from '../../core/findings/findings';
import type { RankedUnit } from '../../core/rank/ranking';
import { percentAxis } from '../../core/report/layout/percentAxis';
import { useViewTexts } from '../texts/viewTexts';
import { useFigures } from '../lists/useFigures';
import { useTexts } from '../texts/paneTexts';
import type { AskForTrace, ShownAppraisedUnit } from '../worker/shown/shownAppraisal';
import type { ShownBlock } from '../worker/shown/shownRun';
import type { Place } from '../../core/workbook';
import { SignedPoints } from '../lists/SignedPoints';
import { hasCriteriaToTry } from '../state/paneState';
import { Comparison } from './Comparison';
import { UnitFacts } from './UnitFacts';
import { UnitTrace } from './UnitTrace';
import { YearsLine } from './YearsLine';
import { FieldStrip } from './FieldStrip';
import { PercentBar } from './PercentBar';
import { RankChange } from '../lists/RankChange';

const useStyles = makeStyles({
  details: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '8px',
    boxSizing: 'border-box',
    // Where the table is wider than the pane, as enlarged to 200 %, it is scrolled sideways; its words are not.
    maxWidth: 'calc(100vw - 40px)',
    margin: '4px 0 8px 16px',
    paddingLeft: '10px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: '4px 3px',
    verticalAlign: 'top',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  // Room for whole syllables, where the table is scrolled sideways.
  field: { minWidth: '72px' },
  number: { textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  heading: { borderBottom: `1px solid ${tokens.colorNeutralStroke1}`, color: tokens.colorNeutralForeground2 },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  // The name of a unit.
  wraps: { whiteSpace: 'normal', minWidth: '64px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  points: { display: 'block', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly unit: RankedUnit;
  readonly block: ShownBlock;
  /** Of the whole run. */
  readonly findings: readonly Finding[];
  /** The unit that is kept in sight: others are compared with it. */
  readonly pinned: RankedUnit | null;
  readonly onPin: (unit: RankedUnit | null) => void;
  /** What the appraisal made of its self-scores; `null` where it has none. */
  readonly appraised: ShownAppraisedUnit | null;
  readonly trace: AskForTrace;
  readonly onTryScores: (unit: RankedUnit) => void;
  readonly onSelect: (place: Place) => void;
  readonly onFeedback: (unit: RankedUnit) => void;
}

/** Where a unit stands, its fields at a glance, then each with its percentage, points and rank in the block, and what can be made for the unit. */
export function UnitDetails(props: Props) {
  const { unit, block, findings, pinned, onPin, appraised, trace, onTryScores, onSelect, onFeedback } = props;
  const styles = useStyles();
  const { numbers, pane } = useTexts();
  const { previousYear } = block;
  const texts = useViewTexts().results;
  const figures = useFigures(block.rules);
  const averages = new Map(block.fields.map(({ name, averagePercent }) => [name, averagePercent]));
  const axis = percentAxis(
    unit.fields.flatMap(({ percent, previousPercent }) =>
      [percent, previousPercent].filter((value) => value !== null),
    ),
  );
  const other = pinned === unit ? null : pinned;
  const others = new Map(other?.fields.map(({ name, percent }) => [name, percent]));
  const number = mergeClasses(styles.cell, styles.number);
  const heading = (isNumber: boolean) => mergeClasses(styles.cell, styles.heading, isNumber && styles.number);
  return (
    <div className={styles.details}>
      <UnitFacts unit={unit} block={block} findings={findings} appraised={appraised} />
      <YearsLine name={unit.name} block={block} />
      {other !== null && <Comparison unit={unit} other={other} figures={figures} />}
      <FieldStrip fields={unit.fields} />
      <Caption1 className={styles.points}>
        {`${texts.ranking.strip}. ${texts.ranking.barLegend(previousYear === null ? null : pane.year(previousYear))}`}
      </Caption1>
      <table className={styles.table} aria-label={texts.ranking.details(unit.name)}>
        <thead>
          <tr>
            <th scope="col" className={heading(false)}>
              {texts.ranking.field}
            </th>
            <th scope="col" className={heading(true)}>
              {texts.ranking.fieldIndex}
            </th>
            <th scope="col" className={heading(true)}>
              {texts.ranking.fieldRank}
            </th>
            {other !== null && (
              <th scope="col" className={mergeClasses(heading(true), styles.wraps)}>
                {texts.pin.comparedWith(other.name)}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {unit.fields.map(({ name, percent, points, maxPoints, rank, previousRank, previousPercent }) => (
            <tr key={name} className={styles.row}>
              <th scope="row" className={mergeClasses(styles.cell, styles.field)}>
                {name}
                <Caption1 className={styles.points}>
                  {texts.ranking.points(numbers.plain(points), numbers.plain(maxPoints))}
                </Caption1>
              </th>
              <td className={number}>
                {figures.percent(percent)}
                {percent !== null && (
                  <PercentBar
                    axis={axis}
                    percent={percent}
                    average={averages.get(name) ?? null}
                    previous={previousPercent}
                    block={block}
                    isWhole
                  />
                )}
              </td>
              <td className={number}>
                {rank === null ? '–' : numbers.plain(rank)}
                {previousRank !== null && (
                  <>
                    {' '}
                    <RankChange rank={rank} previousRank={previousRank} />
                  </>
                )}
              </td>
              {other !== null && (
                <td className={number}>
                  <SignedPoints value={gap(percent, others.get(name) ?? null)} figures={figures} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {appraised !== null && appraised.changes > 0 && (
        <UnitTrace unit={unit} block={block} changes={appraised.changes} trace={trace} onSelect={onSelect} />
      )}
      <div className={styles.buttons}>
        {hasCriteriaToTry(block) && (
          <Button
            size="small"
            aria-label={texts.tryScoresOf(unit.name)}
            onClick={() => {
              onTryScores(unit);
            }}
          >
            {texts.tryScores}
          </Button>
        )}
        <Button
          size="small"
          aria-label={texts.feedback.oneOf(unit.name)}
          onClick={() => {
            onFeedback(unit);
          }}
        >
          {texts.feedback.one}
        </Button>
        <Button
          size="small"
          aria-label={pinned === unit ? texts.pin.unpin : texts.pin.pinOf(unit.name)}
          onClick={() => {
            onPin(pinned === unit ? null : unit);
          }}
        >
          {pinned === unit ? texts.pin.unpin : texts.pin.pin}
        </Button>
      </div>
    </div>
  );
}

/** How far a percentage is above another; `null` where one of them is missing. */
function gap(percent: number | null, other: number | null): number | null {
  return percent === null || other === null ? null : percent - other;
}
