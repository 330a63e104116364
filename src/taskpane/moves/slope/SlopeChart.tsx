import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { RankedUnit } from '../../../core/rank/ranking';
import type { BlockMoves } from '../../../core/explain/moves';
import type { Rules } from '../../../core/settings/rules';
import type { Place } from '../../../core/workbook';
import { useFigures } from '../../lists/useFigures';
import type { MoveGroup } from './moveGroups';
import { moveText } from '../moveText';
import { useViewTexts } from '../../texts/viewTexts';
import { RANK_SPACE, slopeColumns } from './slopeColumns';
import { slopeLayout } from './slopeLayout';
import type { SlopeLine } from './slopeLayout';
import { NAME_SIZE, SlopeChartLine } from './SlopeChartLine';
import { useTextWidth } from './useTextWidth';
import { useWidth } from '../../theme/useWidth';

const useStyles = makeStyles({
  chart: { position: 'relative', minWidth: 0 },
  // A narrower pane must not scroll sideways until the chart is drawn anew.
  drawing: { overflow: 'hidden' },
  svg: { display: 'block' },
  rank: { fontSize: '12px', fill: tokens.colorNeutralForeground2, textAnchor: 'end' },
  year: { fontSize: '12px', fontWeight: tokens.fontWeightSemibold, fill: tokens.colorNeutralForeground1 },
  yearThen: { textAnchor: 'start' },
  yearNow: { textAnchor: 'middle' },
  connector: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: 1, fill: 'none' },
  // Stays in view above a chart that is higher than the pane.
  shown: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    boxSizing: 'border-box',
    minHeight: '44px',
    padding: '4px 0',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    flexDirection: 'column',
  },
  facts: { color: tokens.colorNeutralForeground2 },
});

const TOP = 30;
const BOTTOM = 12;

interface Props {
  readonly moves: BlockMoves;
  /** This year, `null` where it is not known. */
  readonly year: number | null;
  /** The rules of the block. */
  readonly rules: Rules;
  /** Lines of other groups are drawn faintly. */
  readonly group: MoveGroup | null;
  /** The unit that is kept in sight: while no line is pointed at, its is the one that is marked. */
  readonly pinned: RankedUnit | null;
  readonly onSelect: (place: Place) => void;
}

/** Ranks then and now, a line a unit; the list of moves says the same in words. */
export function SlopeChart({ moves, year, rules, group, pinned, onSelect }: Props) {
  const styles = useStyles();
  const texts = useViewTexts().movesView;
  const figures = useFigures(rules);
  const { width, ref } = useWidth();
  const layout = useMemo(() => slopeLayout(moves), [moves]);
  const [pointedAt, setPointed] = useState<SlopeLine | null>(null);
  const [reachable, setReachable] = useState(0);
  const kept = layout.lines.find(({ move }) => move.unit.name === pinned?.name) ?? null;
  const pointed = pointedAt ?? kept;
  const lastRank = layout.lines.reduce((last, line) => Math.max(last, line.rankNow, line.rankThen), 1);
  const columns = slopeColumns(width, lastRank);
  const { drawing, widthOf } = useTextWidth(NAME_SIZE);
  const height = TOP + layout.height + BOTTOM;

  /** The keyboard enters the chart at one line and goes on by arrows. */
  const go = (event: KeyboardEvent<SVGGElement>, index: number): void => {
    const last = layout.lines.length - 1;
    const steps = new Map([
      ['ArrowDown', Math.min(last, index + 1)],
      ['ArrowUp', Math.max(0, index - 1)],
      ['Home', 0],
      ['End', last],
    ]);
    const next = steps.get(event.key);
    if (next === undefined) return;
    event.preventDefault();
    setReachable(next);
    const line = event.currentTarget.parentElement?.children.item(next);
    if (line instanceof SVGElement) line.focus();
  };

  const shown = pointed === null ? null : moveText(pointed.move, texts);
  const { previousPercent = null, percent = null } = pointed?.move.unit ?? {};
  return (
    <div ref={ref} className={styles.chart}>
      {layout.compared > layout.lines.length && (
        <Caption1 className={styles.facts}>{texts.someDrawn(layout.lines.length, layout.compared)}</Caption1>
      )}
      <div className={styles.shown}>
        {pointed === null ? (
          <Caption1 className={styles.facts}>{texts.chartHint}</Caption1>
        ) : (
          <>
            <Text weight="semibold" truncate wrap={false} block>
              {pointed.move.unit.name}
            </Text>
            <Caption1 className={styles.facts}>
              {shown}
              {previousPercent !== null &&
                percent !== null &&
                ` · ${figures.percent(previousPercent)} → ${figures.percent(percent)}`}
            </Caption1>
          </>
        )}
      </div>
      <div ref={drawing} className={styles.drawing}>
        {width > 0 && (
          <svg
            className={styles.svg}
            width={width}
            height={height}
            role="group"
            aria-label={`${texts.chart(moves.year, year)}. ${texts.chartHelp}`}
          >
            <text aria-hidden x={0} y={14} className={`${styles.year} ${styles.yearThen}`}>
              {texts.chartNow(moves.year)}
            </text>
            <text aria-hidden x={columns.yearNow} y={14} className={`${styles.year} ${styles.yearNow}`}>
              {texts.chartNow(year)}
            </text>
            <g transform={`translate(0 ${TOP})`} aria-hidden>
              {layout.ranksThen.map(({ rank, y, labelY }) => (
                <g key={rank}>
                  {Math.abs(labelY - y) > 1 && (
                    <path
                      className={styles.connector}
                      d={`M${columns.then - RANK_SPACE + 1} ${labelY} L${columns.then - 2} ${y}`}
                    />
                  )}
                  <text x={columns.then - RANK_SPACE} y={labelY + 4} className={styles.rank}>
                    {rank}
                  </text>
                </g>
              ))}
            </g>
            <g transform={`translate(0 ${TOP})`}>
              {layout.lines.map((line, index) => (
                <SlopeChartLine
                  key={`${line.move.unit.place.sheet}\n${line.move.unit.place.cell}`}
                  line={line}
                  columns={columns}
                  widthOf={widthOf}
                  width={width}
                  isReachable={index === Math.min(reachable, layout.lines.length - 1)}
                  isPointed={pointed === line}
                  isFaint={pointed === null ? group !== null && group !== line.direction : pointed !== line}
                  onPoint={(on) => {
                    setPointed((current) => (on ? line : current === line ? null : current));
                  }}
                  onSelect={() => {
                    setReachable(index);
                    onSelect(line.move.unit.place);
                  }}
                  onKey={(event) => {
                    go(event, index);
                  }}
                />
              ))}
            </g>
          </svg>
        )}
      </div>
    </div>
  );
}
