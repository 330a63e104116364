import type { ExplainedBlock } from '../../explain/moves';
import type { RankedUnit } from '../../rank/ranking';
import { rememberedFor } from '../../remembered';
import { keptDecimals } from '../../rank/published';
import { isPlannedFormula } from '../../workbook';
import type { PlannedValue } from '../../workbook';
import type { ReportContext } from '../context/reportContext';
import { indexFormula } from '../formulas/indexFormulas';
import { isClose } from '../formulas/liveValues';
import { apartRows, matrixCells } from '../formulas/matrixCells';
import { rankAmong, ranksAgree } from '../formulas/rankAmong';
import { unitFormulas } from '../formulas/unitFormulas';
import { fixedArea, formulaOf, numberLiteral, textLiteral } from '../layout/formulaText';
import { NONE } from '../layout/looks';
import type { TableCells } from '../layout/table/tableCells';
import { isLive } from './live';

/** What stands below the scores of each unit, in this order. */
export const TOTALS = ['points', 'percent', 'rank'] as const;

/** The columns of a block's matrix in the order of its ranks. */
export function unitsByRank({ matrix, units }: ExplainedBlock): readonly number[] {
  const ranks = new Map(units.map(({ name }, rank) => [name, rank]));
  const rankOf = (unit: number) => ranks.get(matrix.units[unit] ?? '') ?? units.length;
  return matrix.units.map((_, unit) => unit).sort((a, b) => rankOf(a) - rankOf(b));
}

type TotalsRow = (cells: TableCells) => Readonly<Record<string, PlannedValue>>;

/**
 * The rows of points, index and rank. Live, they are calculated of the scores above, and not found in `Xếp hạng`, which is
 * calculated of these: where a workbook is calculated by hand, no two sheets may wait for each other.
 *
 * @param order the columns of the units, see `unitsByRank`
 */
export function matrixTotals(
  context: ReportContext,
  block: ExplainedBlock,
  order: readonly number[],
): readonly TotalsRow[] {
  const { ranking: words } = context.texts;
  const byName = new Map(block.units.map((unit) => [unit.name, unit]));
  const liveOf = rememberedFor((cells: TableCells, units: readonly number[]) =>
    isLive(context, block) ? liveTotals(context, block, units, cells) : null,
  );
  return TOTALS.map((total) => (cells) => {
    const live = liveOf(cells, order);
    const row: Record<string, PlannedValue> = { criterion: words[total] };
    if (total === 'points') row['maxPoints'] = sumOfMaxima(block, cells, live !== null);
    for (const [at, name] of block.matrix.units.entries()) {
      const unit = byName.get(name);
      const key = `unit ${at}`;
      if (unit !== undefined) row[key] = live?.[total](unit, key) ?? unit[total] ?? NONE;
    }
    return row;
  });
}

/** What the maxima of the criteria add up to; blank where that is no unit's max, as under factors. */
function sumOfMaxima({ matrix, units }: ExplainedBlock, cells: TableCells, live: boolean): PlannedValue {
  const sum = matrix.leaves.reduce((all, { maxPoints }) => all + maxPoints, 0);
  const most = units.reduce((max, { maxPoints }) => Math.max(max, maxPoints), 0);
  if (!isClose(sum, most)) return null;
  return live ? formulaOf(`SUM(${cells.column('maxPoints')})`, most) : most;
}

type LiveTotal = (unit: RankedUnit, key: string) => PlannedValue;

/** As formulas, where they give what the engine has. */
function liveTotals(
  { texts }: ReportContext,
  block: ExplainedBlock,
  order: readonly number[],
  cells: TableCells,
): Readonly<Record<(typeof TOTALS)[number], LiveTotal>> {
  const { matrix, rules, weights } = block;
  const decimals = keptDecimals(rules.rankDecimals);
  const hasFieldShares = matrix.leaves.some(({ fieldWeight }) => fieldWeight !== undefined);
  const isRankable =
    rules.tieBreakers.length === 0 && ranksAgree(block, ({ percent, rank }) => ({ percent, rank }));
  const before = apartRows(matrix).length;
  const rowOf = (total: (typeof TOTALS)[number]) => before + TOTALS.indexOf(total);
  const own = unitFormulas(block, matrixCells(matrix, cells, 'itself'), {
    none: NONE,
    absent: texts.matrix.absent,
  });
  const all = cells.below(`unit ${order[0] ?? 0}`, `unit ${order.at(-1) ?? 0}`);
  const percents = fixedArea({ ...all, row: all.row + rowOf('percent'), rows: 1 });
  return {
    points: (unit) => own.points(unit),
    percent(unit, key) {
      if (unit.percent === null || hasFieldShares) return unit.percent ?? NONE;
      const max = textOf(own.maxPoints(unit));
      return weights === 'share'
        ? own.weightedPercent(unit, max, () => NONE)
        : indexFormula(unit, cells.cellBelow(key, rowOf('points')), max);
    },
    rank(unit, key) {
      if (!isRankable) return unit.rank ?? NONE;
      const cell = cells.cellBelow(key, rowOf('percent'));
      const rank = rankAmong(cell, percents, decimals);
      return formulaOf(`IF(ISNUMBER(${cell}),${rank},${textLiteral(NONE)})`, unit.rank ?? NONE);
    },
  };
}

/** A value as part of a formula. */
function textOf(value: PlannedValue): string {
  return isPlannedFormula(value) ? `(${value.formula.slice(1)})` : numberLiteral(Number(value));
}
