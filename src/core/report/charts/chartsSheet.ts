import { given, when } from '../../lists';
import type { ExplainedBlock } from '../../explain/moves';
import { isLive } from '../block/live';
import { isProvisional } from '../block/provisional';
import type { ReportContext } from '../context/reportContext';
import { rankingCells } from '../block/rankingCells';
import { layOutCharts } from './chartPages';
import { fieldsChart } from './fieldsChart';
import { indexChart } from './indexChart';
import type { ResultSheet } from '../layout/table/tableSheet';
import { slopeChart } from './slopeChart';

/**
 * `Biểu đồ <khối>`: the index of each unit, the best, average and worst of each field, and the ranks of last year and of
 * this one; below the charts the numbers that they draw, which follow `Xếp hạng` where that is live. `null` for a block
 * without a ranked unit.
 */
export function chartsSheet(context: ReportContext, block: ExplainedBlock): ResultSheet | null {
  const { texts } = context;
  const words = texts.charts;
  const ranked = block.units.filter((unit) => unit.rank !== null);
  const ranking = context.cellsOf('ranking', block);
  if (ranked.length === 0) return null;
  const name = context.names.take(words.sheetName(block.name));
  const cells = rankingCells(block, isLive(context, block) ? ranking : null);
  const drafts = [
    indexChart(block, cells, ranking?.sheet ?? null, texts),
    fieldsChart(block, cells, texts),
    slopeChart(block, cells, texts),
  ];
  const provisional = ranked.filter((unit) => isProvisional(unit, block)).length;
  const decimals = block.rules.rankDecimals ?? undefined;
  const planned = layOutCharts(
    name,
    words.title(block.year),
    [
      texts.block(block.name),
      ...given(block.averagePercent, (average) =>
        texts.ranking.average(texts.percent(average, decimals), ranked.length),
      ),
      ...when(provisional > 0, texts.summary.provisional(provisional)),
    ],
    drafts.filter((draft) => draft !== null),
    texts,
  );
  return { planned, cells: null };
}
