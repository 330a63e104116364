import type { ExplainedBlock } from '../../explain/moves';
import type { RankedUnit } from '../../rank/ranking';
import type { Place } from '../../workbook';
import type { ReportContext } from '../context/reportContext';

/** Columns of a result table whose cells the announcement names. */
export type CellKey =
  | 'unit'
  | 'rank'
  | 'percent'
  | 'previousRank'
  | 'previousPercent'
  | 'change'
  | 'grade'
  | `field ${number}`
  | `fieldRank ${number}`
  | `fieldChange ${number}`;

/** Where the figures of a block stand in its result sheets. */
export interface BlockCells {
  /** The block's average in `Xếp hạng`. */
  readonly average: Place | null;
  /** The row of its fields' averages: the word before the figures. */
  readonly fieldAverages: Place | null;
  /** Of a field in `Lĩnh vực`, where the block has that sheet, else in `Xếp hạng`. */
  of(unit: RankedUnit, key: CellKey): Place | null;
}

export function blockCells({ cellsOf }: ReportContext, block: ExplainedBlock): BlockCells {
  const rows = new Map(block.units.map((unit, row) => [unit, row]));
  const [ranking, fields] = [cellsOf('ranking', block), cellsOf('fields', block)];
  const hasAverage = block.averagePercent !== null;
  return {
    average:
      ranking === null || !hasAverage
        ? null
        : { sheet: ranking.sheet, cell: ranking.cellBelow('percent', 0) },
    fieldAverages:
      fields === null || !hasAverage ? null : { sheet: fields.sheet, cell: fields.cellBelow('unit', 0) },
    of: (unit, key) => {
      const row = rows.get(unit);
      const tables = key.startsWith('field') ? [fields, ranking] : [ranking];
      const table = tables.find((one) => one?.has(key));
      return row === undefined || !table ? null : { sheet: table.sheet, cell: table.cell(key, row) };
    },
  };
}
