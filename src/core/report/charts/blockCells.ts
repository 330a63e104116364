import { cellAddress } from '../../address';
import type { ExplainedBlock } from '../../explain/moves';
import type { RankedUnit } from '../../rank/ranking';
import type { Place } from '../../workbook';
import { footerRowOf, headerRowOf } from '../layout/sheet';
import type { ResultSheet } from '../layout/sheet';

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
  /** The line of the block's average. */
  readonly average: Place | null;
  /** The row of its fields' averages. */
  readonly fieldAverages: Place | null;
  of(unit: RankedUnit, key: CellKey): Place | null;
}

export function blockCells(
  block: ExplainedBlock,
  ranking: ResultSheet,
  fields: ResultSheet | null,
): BlockCells {
  const rows = new Map(block.units.map((unit, row) => [unit, row]));
  const averageAt = (sheet: ResultSheet, row: number, column: number): Place | null =>
    block.averagePercent === null ? null : { sheet: sheet.name, cell: cellAddress(row, column) };
  const sheets = [...(fields === null ? [] : [fields]), ranking].map((sheet) => ({
    sheet,
    columns: new Map(sheet.columns.flatMap(({ key }, column) => (key === undefined ? [] : [[key, column]]))),
  }));
  return {
    average: ranking.averageRow === undefined ? null : averageAt(ranking, ranking.averageRow, 0),
    // The word before the figures.
    fieldAverages: fields === null ? null : averageAt(fields, footerRowOf(fields), 1),
    of: (unit, key) => {
      const row = rows.get(unit);
      const found = sheets.find(({ columns }) => columns.has(key));
      const column = found?.columns.get(key);
      if (row === undefined || found === undefined || column === undefined) return null;
      return { sheet: found.sheet.name, cell: cellAddress(headerRowOf(found.sheet) + 1 + row, column) };
    },
  };
}
