import { makeStyles, tokens } from '@fluentui/react-components';
import type { UnitHistory } from '../../core/explain/history/blockHistory';
import { withGaps } from '../../core/period';
import type { Period } from '../../core/period';
import type { ShownBlock } from '../worker/shownRun';
import { useFigures } from '../lists/useFigures';
import { useResultsTexts } from '../texts/resultsTexts';

const WIDTH = 120;
const HEIGHT = 28;
/** Of two years the ranking says it all. */
const FEWEST_YEARS = 3;
/** Room for the dots. */
const EDGE = 4;

const useStyles = makeStyles({
  years: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  name: { color: tokens.colorNeutralForeground2 },
  line: { display: 'block', color: tokens.colorBrandForeground1 },
  text: { display: 'block', overflowWrap: 'anywhere' },
});

interface Props {
  readonly name: string;
  readonly block: ShownBlock;
}

/** A year of a unit, `null` where it is not known. */
interface YearOfUnit {
  readonly period: Period | null;
  readonly rank: number | null;
  readonly percent: number | null;
}

/** A unit's line over the years, and its figures in words; nothing where the block is known of two years only, or the unit of one. */
export function YearsLine({ name, block }: Props) {
  const styles = useStyles();
  const { ranking: texts } = useResultsTexts();
  const figures = useFigures(block.rules);
  const unit = block.history.units.find((one) => one.isPresent && one.name === name);
  const years = unit === undefined ? [] : yearsOf(unit, block);
  const known = years.filter(({ rank, percent }) => rank !== null || percent !== null);
  if (block.history.years.length < FEWEST_YEARS || known.length < 2) return null;
  const told = years.map(({ period, rank, percent }) =>
    texts.inYear(period, rank, percent === null ? null : figures.percent(percent)),
  );
  return (
    <div className={styles.years}>
      <span className={styles.name}>{texts.overYears}</span>
      <Line years={years} className={styles.line} />
      <span className={styles.text}>{told.join('; ')}</span>
    </div>
  );
}

/** Drawn by ranks, the first on top; a year that is not known is a gap. Who cannot see it has the words beside it. */
function Line({ years, className }: { readonly years: readonly YearOfUnit[]; readonly className: string }) {
  const byRank = years.filter(({ rank }) => rank !== null).length > 1;
  const values = years.map(({ rank, percent }) => (byRank ? (rank === null ? null : -rank) : percent));
  const known = values.filter((value) => value !== null);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const xOf = (at: number) => EDGE + (at * (WIDTH - 2 * EDGE)) / Math.max(1, values.length - 1);
  const yOf = (value: number) =>
    most === least ? HEIGHT / 2 : EDGE + ((most - value) * (HEIGHT - 2 * EDGE)) / (most - least);
  const path = values
    .map((value, at) => {
      if (value === null) return '';
      return `${(values[at - 1] ?? null) === null ? 'M' : 'L'}${xOf(at)} ${yOf(value)}`;
    })
    .join('');
  return (
    <svg className={className} width={WIDTH} height={HEIGHT} aria-hidden="true" focusable="false">
      <path d={path} fill="none" stroke="currentColor" strokeWidth={1.5} />
      {values.map((value, at) =>
        value === null ? null : <circle key={at} cx={xOf(at)} cy={yOf(value)} r={2.5} fill="currentColor" />,
      )}
    </svg>
  );
}

/** The years of a block with those between that are missing. */
function yearsOf({ figures }: UnitHistory, { history }: ShownBlock): readonly YearOfUnit[] {
  const periods = history.years.map(({ period }) => period);
  const known = periods.filter((period) => period !== null);
  const all = known.length < periods.length ? periods : withGaps(known);
  return all.map((period) => {
    const figure = figures[periods.indexOf(period)];
    return { period, rank: figure?.rank ?? null, percent: figure?.percent ?? null };
  });
}
