import type { Area } from '../../core/workbook';

/** A sheet without notes has an area of no rows for them; Excel has no such ranges. */
export function hasCells({ rows, columns }: Area): boolean {
  return rows > 0 && columns > 0;
}

export function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}
