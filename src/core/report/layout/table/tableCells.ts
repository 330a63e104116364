import { cellAddress, columnName } from '../../../addresses/address';
import { onSheet } from '../../../addresses/references';
import type { Area, PlannedValue } from '../../../workbook';
import { fixedArea, fixedCell } from '../formulaText';

/** Where the cells of a result table stand and what they hold, by the keys of its columns; rows are counted from 0. */
export interface TableCells {
  readonly sheet: string;
  has(key: string): boolean;
  /** `E9` */
  cell(key: string, row: number): string;
  /** `$E9` of the first row, as the formula of a highlight has it. */
  first(key: string): string;
  /** `$E$9:$E$46` */
  column(key: string): string;
  /** `'Xếp hạng Sở'!$E$9:$E$46`, as formulas of other sheets have it: of all rows, or of the first ones. */
  reference(key: string, rows?: number): string;
  /** What the cells of a column hold. */
  values(key: string): readonly PlannedValue[];
  /** The line between the notes and the table: `$E$7`, and an area of it. */
  cellAbove(key: string): string;
  above(from: string, to?: string): Area;
  /** A column, or it and those behind it up to another one; of a table without rows the row below its header. */
  area(from: string, to?: string): Area;
  /** The same of the rows below the table. */
  below(from: string, to?: string): Area;
  /** `E48`, in a row below the table. */
  cellBelow(key: string, row: number): string;
  /** `'Ma trận Sở'!$E$48` */
  referenceBelow(key: string, row: number): string;
}

/** Where a table stands on its sheet: zero-based rows, and how many there are. */
export interface TablePlace {
  readonly sheet: string;
  readonly keys: readonly string[];
  /** The last row of the header. */
  readonly headerRow: number;
  /** Rows of the header. */
  readonly headRows: number;
  readonly rows: number;
  readonly rowsBelow: number;
}

export function tableCells(
  { sheet, keys, headerRow, headRows, rows, rowsBelow }: TablePlace,
  valuesOf: (column: number) => readonly PlannedValue[],
): TableCells {
  const columns = new Map(keys.map((key, column) => [key, column]));
  const columnOf = (key: string): number => {
    const column = columns.get(key);
    if (column === undefined) throw new RangeError(`“${sheet}” has no column ${key}`);
    return column;
  };
  const firstRow = headerRow + 1;
  // A blank row stands before the table and after it.
  const lineAbove = headerRow - headRows - 1;
  const firstBelow = firstRow + rows + 1;
  const span = (row: number, height: number, from: string, to: string): Area => {
    const column = columnOf(from);
    return { row, column, rows: height, columns: columnOf(to) - column + 1 };
  };
  const column = remembered((key) => fixedArea(span(firstRow, rows, key, key)));
  return {
    sheet,
    has: (key) => columns.has(key),
    cell: (key, row) => cellAddress(firstRow + row, columnOf(key)),
    first: (key) => `$${columnName(columnOf(key))}${firstRow + 1}`,
    column,
    reference: (key, first = rows) => onSheet(sheet, fixedArea(span(firstRow, first, key, key))),
    values: remembered((key) => valuesOf(columnOf(key))),
    area: (from, to = from) => span(firstRow, Math.max(rows, 1), from, to),
    below: (from, to = from) => span(firstBelow, rowsBelow, from, to),
    cellBelow: (key, row) => cellAddress(firstBelow + row, columnOf(key)),
    referenceBelow: (key, row) => onSheet(sheet, fixedCell(firstBelow + row, columnOf(key))),
    cellAbove: (key) => fixedCell(lineAbove, columnOf(key)),
    above: (from, to = from) => span(lineAbove, 1, from, to),
  };
}

/** Formulas ask for the same column in every row. */
function remembered<Value>(make: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}
