import type { Area } from '../../core/workbook';

/** A sheet without notes has an area of no rows for them; Excel has no such ranges. */
export function hasCells({ rows, columns }: Area): boolean {
  return rows > 0 && columns > 0;
}

export function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

/** The cells that two areas share; an area of none where they share none. */
export function overlap(one: Area, other: Area): Area {
  const [row, column] = [Math.max(one.row, other.row), Math.max(one.column, other.column)];
  return {
    row,
    column,
    rows: Math.max(0, Math.min(one.row + one.rows, other.row + other.rows) - row),
    columns: Math.max(0, Math.min(one.column + one.columns, other.column + other.columns) - column),
  };
}
