import type { ExplainedBlock } from '../../explain/moves';
import type { RankedUnit } from '../../rank/ranking';
import { onSheet } from '../../references';
import type { PlannedContent, PlannedValue } from '../../workbook';
import type { CellKey } from './blockCells';
import { formulaOf } from '../layout/formulaText';
import type { TableCells } from '../layout/tableCells';

/** Numbers of a block as charts and statistics have them: they follow its sheet `Xếp hạng`. */
export interface RankingCells {
  /** What a cell of the ranking sheet shows of a unit. */
  unit(unit: RankedUnit, key: CellKey, value: PlannedContent): PlannedValue;
  /** What a function gives of the percentages that the ranked units have in a field, or of their indexes for `null`. */
  field(field: number | null, name: 'MAX' | 'MIN' | 'AVERAGE' | 'STDEVP', value: number): PlannedValue;
}

/** @param ranking the live sheet `Xếp hạng`, which each number follows; `null` for plain values */
export function rankingCells({ units }: ExplainedBlock, ranking: TableCells | null): RankingCells {
  if (ranking === null)
    return { unit: (_unit, _key, value) => value, field: (_field, _name, value) => value };
  const rows = new Map(units.map((unit, row) => [unit, row]));
  const lastRanked = units.findLastIndex(({ rank }) => rank !== null);
  return {
    unit: (unit, key, value) => {
      const row = rows.get(unit);
      if (row === undefined || !ranking.has(key)) return value;
      return formulaOf(onSheet(ranking.sheet, ranking.cell(key, row)), value);
    },
    field: (field, name, value) => {
      const key = field === null ? 'percent' : `field ${field}`;
      if (!ranking.has(key)) return value;
      return formulaOf(`${name}(${ranking.reference(key, lastRanked + 1)})`, value);
    },
  };
}
