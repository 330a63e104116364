import type { ExplainedBlock } from '../../explain/moves';
import type { RankedUnit } from '../../rank/ranking';
import { onSheet } from '../../references';
import type { PlannedContent, PlannedValue } from '../../workbook';
import type { CellKey } from '../block/blockCells';
import { formulaOf } from '../layout/formulaText';
import type { TableCells } from '../layout/tableCells';

/** Numbers of a block as the tables of its charts have them. */
export interface ChartCells {
  /** What a cell of the ranking sheet shows of a unit. */
  unit(unit: RankedUnit, key: CellKey, value: PlannedContent): PlannedValue;
  /** What a function gives of the percentages that the ranked units have in a field. */
  field(field: number, name: 'MAX' | 'MIN' | 'AVERAGE', value: number): PlannedValue;
}

/** @param ranking the live sheet `Xếp hạng`, which each number follows; `null` for plain values */
export function chartCells({ units }: ExplainedBlock, ranking: TableCells | null): ChartCells {
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
    field: (field, name, value) =>
      formulaOf(`${name}(${ranking.reference(`field ${field}`, lastRanked + 1)})`, value),
  };
}
