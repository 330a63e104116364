import { when } from '../../lists';
import type { ExplainedBlock } from '../../explain/moves';
import type { RankedUnit } from '../../rank/ranking';
import { shortened, shortenedApart } from '../../shortened';
import type { PlannedValue } from '../../workbook';
import type { RankingCells } from '../block/rankingCells';
import { chartColors, LONGEST_NAME } from '../layout/chartDraft';
import type { ChartDraft } from '../layout/chartDraft';
import { looks, percentLook } from '../layout/looks';
import { percentAxis } from '../layout/percentAxis';
import type { CoreTexts } from '../words/texts';

/** Of a block with more units only the first and last half as many are drawn: more bars could not be read on a page. */
const MOST_BARS = 30;

/** The index of each ranked unit, the best on top. */
export function indexChart(
  block: ExplainedBlock,
  cells: RankingCells,
  rankingSheet: string | null,
  texts: CoreTexts,
): ChartDraft {
  const words = texts.charts.index;
  const name = shortened(block.name, LONGEST_NAME);
  const ranked = block.units.filter((unit) => unit.rank !== null);
  const isCut = ranked.length > MOST_BARS;
  const half = MOST_BARS / 2;
  const drawn = isCut ? [...ranked.slice(0, half), ...ranked.slice(-half)] : ranked;
  const percents = drawn.map(({ percent }) => percent ?? 0);
  const axis = percentAxis(percents);
  const decimals = block.rules.rankDecimals ?? 2;
  const percentText = (value: number) => texts.percent(value, decimals);
  const nameOf = shortenedApart(
    drawn.map((unit) => unit.name),
    LONGEST_NAME,
  );
  const row = (unit: RankedUnit): readonly PlannedValue[] => [
    cells.unit(unit, 'rank', unit.rank),
    nameOf(unit.name),
    cells.unit(unit, 'percent', unit.percent),
  ];
  const rows = drawn.map(row);
  const between = [null, words.leftOut(ranked.length - drawn.length), null];
  return {
    chart: {
      kind: 'bar',
      title: isCut ? words.titleOfSome(block.year, name, half) : words.title(block.year, name),
      description: words.description({
        block: name,
        units: drawn.length,
        best: percentText(percents[0] ?? 0),
        worst: percentText(percents.at(-1) ?? 0),
        average: percentText(block.averagePercent ?? 0),
      }),
      seriesIn: 'columns',
      series: [{ color: chartColors.one, dash: 'solid', labels: 'values' }],
      numberFormat: percentLook(decimals).numberFormat ?? '0.00',
      valueAxis: axis,
      fontSize: drawn.length > 20 ? 8 : 9,
      hasLegend: false,
    },
    rows: Math.min(22, 6 + drawn.length),
    notes: [
      ...when(isCut, words.someDrawn(drawn.length, ranked.length, rankingSheet)),
      axis.min === 0 ? texts.charts.axisFromZero : texts.charts.axisFrom(texts.percent(axis.min, 0)),
    ],
    table: {
      columns: [
        { header: texts.ranking.rank, look: looks.count },
        { header: texts.ranking.unit, look: looks.text },
        { header: texts.ranking.percent, look: percentLook(decimals) },
      ],
      rows: isCut ? [...rows.slice(0, half), between, ...rows.slice(half)] : rows,
      drawn: { column: 1, columns: 2 },
    },
  };
}
