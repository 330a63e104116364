import type { UnitHistory } from '../../explain/history/blockHistory';
import { drawnUnits, unitsWithLine } from '../../explain/history/drawnUnits';
import type { ExplainedBlock } from '../../explain/moves';
import { given, when } from '../../lists';
import type { Period } from '../../period';
import { writtenDecimals } from '../../rank/published';
import { shortened, shortenedApart } from '../../shortened';
import type { ChartSeries, PlannedValue } from '../../workbook';
import { chartColors, LONGEST_NAME } from '../layout/chartDraft';
import type { ChartDraft } from '../layout/chartDraft';
import { looks, percentLook } from '../layout/looks';
import { percentAxis } from '../layout/percentAxis';
import type { CoreTexts } from '../words/texts';

const ROWS = 17;
const FONT_SIZE = 9;

/** Lines that are told apart in grey, too, by their dashes. */
const LINES: readonly Pick<ChartSeries, 'color' | 'dash'>[] = [
  { color: '#0F548C', dash: 'solid' },
  { color: '#C55A11', dash: 'solid' },
  { color: '#1E7B4F', dash: 'dash' },
  { color: '#7B3F98', dash: 'dash' },
  { color: '#A61C3C', dash: 'dot' },
  { color: '#2A7F9E', dash: 'dot' },
  { color: '#8A6D00', dash: 'solid' },
];

interface HistoryLine {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly look: Pick<ChartSeries, 'color' | 'dash'>;
}

/** A year of the chart's axis, by its name. */
interface AxisYear {
  readonly period: Period | null;
  readonly name: string;
}

/**
 * The lines of a block over the years, of its average and of `drawnUnits`: indexes, or ranks where too few indexes are known.
 * A year that is not known is a gap; one with another criteria set is marked beside its name. `null` where no line has two
 * years.
 *
 * @param at the position in the block's history of each year of the axis; -1 for one that it does not know
 */
export function historyChart(
  block: ExplainedBlock,
  axis: readonly AxisYear[],
  at: readonly number[],
  texts: CoreTexts,
): ChartDraft | null {
  const { history } = block;
  const words = texts.history;
  const units = drawnUnits(history);
  const figures = (of: 'percent' | 'rank') =>
    units.map((unit) => at.map((position) => unit.figures[position]?.[of] ?? null));
  const average = at.map((position) => history.years[position]?.averagePercent ?? null);
  const of = [average, ...figures('percent')].some(hasTwo) ? 'percent' : 'rank';
  const shownName = shortenedApart(units.map(nameOf), LONGEST_NAME);
  const lines = [
    ...when<HistoryLine>(of === 'percent' && hasTwo(average), {
      name: words.chart.average,
      values: average,
      look: { color: chartColors.unchanged, dash: 'dash' },
    }),
    ...figures(of).map((values, index): HistoryLine => ({
      name: shownName(nameOf(units[index])),
      values,
      look: LINES[index % LINES.length] ?? { color: chartColors.one, dash: 'solid' },
    })),
  ].filter(({ values }) => values.some((value) => value !== null));
  const known = lines.flatMap(({ values }) => values.flatMap((value) => given(value, (one) => one)));
  if (!lines.some(({ values }) => hasTwo(values))) return null;
  const name = shortened(block.name, LONGEST_NAME);
  const look = of === 'rank' ? looks.count : percentLook(writtenDecimals(block.rules.rankDecimals));
  const all = history.units.filter(({ isPresent }) => isPresent).length;
  const withLine = unitsWithLine(history).length;
  const [first, last] = [axis[0]?.period ?? null, axis.at(-1)?.period ?? null];
  return {
    chart: {
      kind: 'line',
      title: words.chart.title(of, first, last, name),
      description: words.chart.description(of, axis.length, units.length, name),
      seriesIn: 'rows',
      series: lines.map(({ look: line }) => ({ ...line, labels: 'none' })),
      numberFormat: look.numberFormat ?? '0.00',
      valueAxis:
        of === 'rank'
          ? { min: 0, max: Math.max(...known) + 1, reversed: true, visible: true }
          : percentAxis(known),
      fontSize: FONT_SIZE,
      hasLegend: true,
    },
    rows: ROWS,
    notes: [
      ...when(units.length < withLine, words.chart.someDrawn(units.length, all)),
      ...when(withLine < all, words.chart.ofOneYear(all - withLine)),
      ...when(at.includes(-1), words.chart.gaps),
      ...axis.flatMap(({ name: period }, index) =>
        given(history.years[at[index] ?? -1]?.setChange, (change) => words.setChanged(period, change)),
      ),
    ],
    table: {
      columns: [
        { header: words.block, look: looks.text },
        { header: words.unit, look: looks.text },
        ...axis.map(({ name: period }, index) => ({
          header:
            (history.years[at[index] ?? -1]?.setChange ?? null) === null ? period : words.marked(period),
          look: { ...look, align: 'center' as const },
        })),
      ],
      rows: lines.map(({ name: line, values }): readonly PlannedValue[] => [block.name, line, ...values]),
      drawn: { column: 1, columns: 1 + axis.length },
    },
  };
}

function nameOf(unit: UnitHistory | undefined): string {
  return unit?.name ?? '';
}

function hasTwo(values: readonly (number | null)[]): boolean {
  return values.filter((value) => value !== null).length > 1;
}
