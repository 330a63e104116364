import { mergeClasses } from '@fluentui/react-components';
import type { ChartValue, PaperChart } from '../../core/papers/paper';
import type { Figure } from '../../core/report/words/phrases';
import { ShowMore } from '../lists/ShowMore';
import { useShownRows } from '../lists/drawn/useShownRows';
import { FigureText } from './FigureText';
import { useSheetStyles } from './sheetStyles';

/** Of each series of bars, and of what looks unlike the others. */
const FILLS = ['#107c41', '#9dd5b1', '#6b6b6b'];
const AVERAGE = '#404040';
const AT_A_TIME = 40;

interface Props {
  readonly chart: PaperChart;
  readonly onFigure: (figure: Figure) => void;
}

/** Bars of a paper with their figures. */
export function SheetChart({ chart: { title, series, axis, bars, notes }, onFigure }: Props) {
  const styles = useSheetStyles();
  const { shown, rest, showMore } = useShownRows(bars, AT_A_TIME);
  return (
    <>
      <p className={styles.caption}>{title}</p>
      {series.length > 1 && (
        <div className={styles.legend}>
          {series.map((name, at) => (
            <span key={name}>
              <span className={styles.key} style={{ backgroundColor: FILLS[at % FILLS.length] }} /> {name}
            </span>
          ))}
        </div>
      )}
      <dl className={styles.bars}>
        {shown.map(({ label, values, isAverage }) => [
          <dt key={`${label} label`} className={mergeClasses(styles.label, isAverage && styles.bold)}>
            {label}
          </dt>,
          <dd key={label} className={styles.values}>
            {values.map(
              (value, at) =>
                value !== null && (
                  <Bar
                    key={at}
                    value={value}
                    axis={axis}
                    fill={isAverage ? AVERAGE : (FILLS[at % FILLS.length] ?? AVERAGE)}
                    onFigure={onFigure}
                  />
                ),
            )}
          </dd>,
        ])}
      </dl>
      <ShowMore rest={rest} onClick={showMore} />
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </>
  );
}

interface BarProps extends Pick<PaperChart, 'axis'> {
  readonly value: ChartValue;
  readonly fill: string;
  readonly onFigure: (figure: Figure) => void;
}

function Bar({ value: { percent, figure }, axis, fill, onFigure }: BarProps) {
  const styles = useSheetStyles();
  const part = axis.max > axis.min ? (percent - axis.min) / (axis.max - axis.min) : 0;
  const width = `${100 * Math.min(1, Math.max(0, part))}%`;
  return (
    <div className={styles.value}>
      <div className={styles.track}>
        <div className={styles.bar} style={{ width, backgroundColor: fill }} />
      </div>
      <span>
        <FigureText phrase={[figure]} onFigure={onFigure} />
      </span>
    </div>
  );
}
