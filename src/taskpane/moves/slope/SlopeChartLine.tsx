import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { KeyboardEvent } from 'react';
import type { Direction } from '../../../core/explain/moves';
import { moveText } from '../moveText';
import { useViewTexts } from '../../texts/viewTexts';
import { fittedName } from './fittedName';
import type { SlopeColumns } from './slopeColumns';
import type { SlopeLine } from './slopeLayout';

const ACTIVE = '@media (forced-colors: active)';

/** Of letters, in pixels. */
export const NAME_SIZE = 12;

const useStyles = makeStyles({
  line: {
    cursor: 'pointer',
    outlineStyle: 'none',
    ':focus-visible > rect': { stroke: tokens.colorStrokeFocus2, strokeWidth: 2 },
  },
  faint: { opacity: 0.3 },
  path: { fill: 'none', strokeWidth: 2, [ACTIVE]: { stroke: 'CanvasText' } },
  rose: { stroke: tokens.colorPaletteGreenForeground1 },
  fell: { stroke: tokens.colorPaletteRedForeground1, strokeDasharray: '6 3' },
  unchanged: { stroke: tokens.colorNeutralForeground3, strokeDasharray: '1 4', strokeLinecap: 'round' },
  pointed: { strokeWidth: 3, [ACTIVE]: { stroke: 'Highlight' } },
  connector: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: 1, fill: 'none' },
  roseFill: { fill: tokens.colorPaletteGreenForeground1 },
  fellFill: { fill: tokens.colorPaletteRedForeground1 },
  unchangedFill: { fill: tokens.colorNeutralForeground3 },
  point: { [ACTIVE]: { fill: 'CanvasText' } },
  hit: { fill: 'none', stroke: 'none', strokeWidth: 10, pointerEvents: 'stroke' },
  box: { fill: tokens.colorTransparentBackground, pointerEvents: 'all' },
  boxPointed: { fill: tokens.colorNeutralBackground1Hover },
  text: {
    fontSize: `${NAME_SIZE}px`,
    fill: tokens.colorNeutralForeground1,
    [ACTIVE]: { fill: 'CanvasText' },
  },
  rank: { textAnchor: 'end', fontWeight: tokens.fontWeightSemibold },
  mark: { fontSize: '10px', [ACTIVE]: { fill: 'CanvasText' } },
});

const MARKS: Readonly<Record<Direction, string>> = { rose: '▲', fell: '▼', unchanged: '–' };

interface Props {
  readonly line: SlopeLine;
  readonly columns: SlopeColumns;
  /** How wide a text is in the chart. */
  readonly widthOf: (text: string) => number;
  readonly width: number;
  /** Whether the Tab key comes here. */
  readonly isReachable: boolean;
  readonly isPointed: boolean;
  readonly isFaint: boolean;
  readonly onPoint: (on: boolean) => void;
  readonly onSelect: () => void;
  readonly onKey: (event: KeyboardEvent<SVGGElement>) => void;
}

/** A unit's line with its rank and name; the way it moved shows by colour, by dashes and by a mark. */
export function SlopeChartLine(props: Props) {
  const { line, columns, widthOf, width, isReachable, isPointed, isFaint, onPoint, onSelect, onKey } = props;
  const styles = useStyles();
  const texts = useViewTexts().movesView;
  const { then, now, rankEnd, mark, name, nameRoom } = columns;
  const { move, direction, fromY, toY, labelY } = line;
  const shownName = useMemo(
    () => fittedName(move.unit.name, nameRoom, widthOf),
    [move.unit.name, nameRoom, widthOf],
  );
  const path = `M${then} ${fromY} L${now} ${toY}`;
  const fill = styles[`${direction}Fill`];
  return (
    <g
      className={mergeClasses(styles.line, isFaint && styles.faint)}
      role="button"
      tabIndex={isReachable ? 0 : -1}
      aria-label={`${line.rankNow}. ${move.unit.name}: ${moveText(move, texts) ?? ''}`}
      data-direction={direction}
      onPointerEnter={() => {
        onPoint(true);
      }}
      onPointerLeave={() => {
        onPoint(false);
      }}
      onFocus={() => {
        onPoint(true);
      }}
      onBlur={() => {
        onPoint(false);
      }}
      onClick={onSelect}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          onSelect();
        } else onKey(event);
      }}
    >
      <path className={styles.hit} d={path} />
      <rect
        className={mergeClasses(styles.box, isPointed && styles.boxPointed)}
        x={now + 5}
        y={labelY - 9}
        width={Math.max(0, width - now - 6)}
        height={18}
        rx={3}
      />
      <path className={mergeClasses(styles.path, styles[direction], isPointed && styles.pointed)} d={path} />
      {Math.abs(labelY - toY) > 1 && (
        <path className={styles.connector} d={`M${now + 3} ${toY} L${now + 8} ${labelY}`} />
      )}
      <circle className={mergeClasses(fill, styles.point)} cx={then} cy={fromY} r={3} />
      <circle className={mergeClasses(fill, styles.point)} cx={now} cy={toY} r={3} />
      <text className={mergeClasses(styles.text, styles.rank)} x={rankEnd} y={labelY + 4}>
        {line.rankNow}
      </text>
      {/* Parts the words for what reads an element's text as a whole. */ ' '}
      <text className={mergeClasses(fill, styles.mark)} x={mark} y={labelY + 4}>
        {MARKS[direction]}
      </text>{' '}
      <text className={styles.text} x={name} y={labelY + 4}>
        {shownName}
      </text>
    </g>
  );
}
