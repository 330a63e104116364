import type { ExplainedBlock } from '../../explain/moves';
import type { RankedUnit } from '../../rank/ranking';
import { shortened, shortenedApart } from '../../shortened';
import type { Look, PlannedValue } from '../../workbook';
import type { RankingCells } from '../block/rankingCells';
import { chartColors, LONGEST_NAME } from '../layout/chartDraft';
import type { ChartDraft } from '../layout/chartDraft';
import { looks, percentLook } from '../layout/looks';
import { percentAxis } from '../layout/percentAxis';
import type { CoreTexts } from '../words/texts';

/** From so many fields on there is no room for a number at each bar. */
const MOST_LABELLED = 11;
/** More fields could not be read on a page. */
const MOST_FIELDS = 20;

/**
 * The best unit, the block's average and the worst unit in each field; `null` where there is one field or one unit only.
 */
export function fieldsChart(block: ExplainedBlock, cells: RankingCells, texts: CoreTexts): ChartDraft | null {
  const words = texts.charts.fields;
  const name = shortened(block.name, LONGEST_NAME);
  const ranked = block.units.filter((unit) => unit.rank !== null);
  const fields = block.fields.flatMap(({ name: field, averagePercent }, index) => {
    const [best, worst] = extremes(ranked, index);
    return averagePercent === null || best === null || worst === null
      ? []
      : [{ field, index, averagePercent, best, worst }];
  });
  if (fields.length < 2 || fields.length > MOST_FIELDS || ranked.length < 2) return null;
  const axis = percentAxis(fields.flatMap(({ best, worst }) => [best.percent, worst.percent]));
  const labels = fields.length > MOST_LABELLED ? 'none' : 'values';
  const fieldName = shortenedApart(
    fields.map(({ field }) => field),
    LONGEST_NAME,
  );
  const unitName = shortenedApart(
    fields.flatMap(({ best, worst }) => [best.unit.name, worst.unit.name]),
    LONGEST_NAME,
  );
  const percent: Look = { ...percentLook(block.rules.rankDecimals ?? 2), align: 'center' };
  return {
    chart: {
      kind: 'bar',
      title: words.title(block.year, name),
      description: words.description(fields.length, name),
      seriesIn: 'columns',
      series: [chartColors.best, chartColors.average, chartColors.worst].map((color) => ({
        color,
        dash: 'solid',
        labels,
      })),
      numberFormat: percent.numberFormat ?? '0.00',
      valueAxis: axis,
      fontSize: fields.length > 6 ? 8 : 9,
      hasLegend: true,
    },
    rows: Math.min(26, 7 + 3 * fields.length),
    notes: [
      words.tied,
      axis.min === 0 ? texts.charts.axisFromZero : texts.charts.axisFrom(texts.percent(axis.min, 0)),
    ],
    table: {
      columns: [
        { header: null, look: looks.text },
        { header: words.field, look: looks.text },
        { header: words.best, look: percent },
        { header: words.average, look: percent },
        { header: words.worst, look: percent },
        { header: words.bestUnit, look: looks.text },
        { header: words.worstUnit, look: looks.text },
      ],
      rows: fields.map(({ field, index, averagePercent, best, worst }): readonly PlannedValue[] => [
        null,
        fieldName(field),
        cells.field(index, 'MAX', best.percent),
        cells.field(index, 'AVERAGE', averagePercent),
        cells.field(index, 'MIN', worst.percent),
        unitName(best.unit.name),
        unitName(worst.unit.name),
      ]),
      drawn: { column: 1, columns: 4 },
    },
  };
}

interface FieldExtreme {
  readonly unit: RankedUnit;
  readonly percent: number;
}

/** The best and the worst unit in a field; of equal ones the first. */
function extremes(
  units: readonly RankedUnit[],
  field: number,
): readonly [FieldExtreme | null, FieldExtreme | null] {
  let [best, worst]: [FieldExtreme | null, FieldExtreme | null] = [null, null];
  for (const unit of units) {
    const percent = unit.fields[field]?.percent ?? null;
    if (percent === null) continue;
    if (best === null || percent > best.percent) best = { unit, percent };
    if (worst === null || percent < worst.percent) worst = { unit, percent };
  }
  return [best, worst];
}
