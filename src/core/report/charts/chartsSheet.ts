import type { ExplainedBlock } from '../../explain/moves';
import type { PlannedSheet } from '../../workbook';
import { chartCells } from './chartCells';
import type { ChartDraft } from '../layout/chartDraft';
import { layOutCharts } from './chartPages';
import { fieldsChart } from './fieldsChart';
import { indexChart } from './indexChart';
import { markOf } from '../marks/mark';
import { isProvisional } from '../block/provisional';
import type { ResultSheet } from '../layout/sheet';
import { slopeChart } from './slopeChart';
import type { CoreTexts } from '../words/texts';

/**
 * `Biểu đồ <khối>`: the index of each unit, the best, average and worst of each field, and the ranks of last year and of
 * this one; below the charts the numbers that they draw. `null` for a block without a ranked unit.
 *
 * @param ranking the block's sheet `Xếp hạng`, which the numbers follow where they are live
 */
export function chartsSheet(
  block: ExplainedBlock,
  name: string,
  ranking: ResultSheet,
  live: boolean,
  rules: string,
  texts: CoreTexts,
): PlannedSheet | null {
  const ranked = block.units.filter((unit) => unit.rank !== null);
  if (ranked.length === 0) return null;
  const words = texts.charts;
  const cells = chartCells(block, ranking, live);
  const drafts: readonly (ChartDraft | null)[] = [
    indexChart(block, cells, ranking.name, texts),
    fieldsChart(block, cells, texts),
    slopeChart(block, cells, texts),
  ];
  const provisional = ranked.filter((unit) => isProvisional(unit, block)).length;
  const sheet = {
    name,
    ...layOutCharts(
      words.title(block.year),
      [
        texts.block(block.name),
        ...(block.averagePercent === null
          ? []
          : [
              texts.ranking.average(
                texts.percent(block.averagePercent, block.rules.rankDecimals ?? undefined),
                ranked.length,
              ),
            ]),
        ...(provisional === 0 ? [] : [texts.summary.provisional(provisional)]),
      ],
      rules,
      drafts.filter((draft) => draft !== null),
      texts,
    ),
    highlights: [],
    notes: null,
    visibility: 'visible' as const,
    table: null,
    frozenRows: 0,
    frozenColumns: 0,
    repeatedRows: null,
  };
  return { ...sheet, mark: markOf(sheet, 'charts') };
}
