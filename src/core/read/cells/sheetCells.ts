import { cellAddress } from '../../addresses/address';
import type { CellContent, Place, SheetSnapshot } from '../../workbook';
import { dateOrTimeAt } from './cellFormat';
import { readNumber } from './score';
import { shownNumber } from './shownText';
import { textOf } from './text';

/** Content of a cell by its row and column within the used range; outside it, blank. */
export function contentAt(sheet: SheetSnapshot, row: number, column: number): CellContent {
  return sheet.values[row]?.[column] ?? null;
}

/** Text of a cell by its row and column within the used range; of a number that Excel shows as a date, the date. */
export function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  const content = contentAt(sheet, row, column);
  const shown = typeof content === 'number' ? shownNumber(sheet, row, column, content) : null;
  return shown ?? textOf(content);
}

/**
 * The number in a cell, typed as a number or as text, by its row and column within the used range; `undefined` for
 * anything else, and for a date or a time.
 */
export function figureAt(sheet: SheetSnapshot, row: number, column: number): number | undefined {
  const content = contentAt(sheet, row, column);
  if (typeof content === 'number' && dateOrTimeAt(sheet, row, column, content) !== null) return undefined;
  return readNumber(content);
}

/** The workbook's address of a cell by its row and column within the used range. */
export function placeAt(sheet: SheetSnapshot, row: number, column: number): Place {
  return { sheet: sheet.name, cell: cellAddress(rowInWorkbook(sheet, row), sheet.firstColumn + column) };
}

/** The workbook's zero-based row of a row within the used range. */
export function rowInWorkbook({ firstRow, rows }: SheetSnapshot, row: number): number {
  return rows?.[row] ?? firstRow + row;
}

/** The number of a cell, `null` where it has none or `column` is `null`. */
export function numberAt(sheet: SheetSnapshot, row: number, column: number | null): number | null {
  return column === null ? null : (figureAt(sheet, row, column) ?? null);
}

/** A percentage: a cell formatted as one holds 0.9685, any other 96.85. */
export function percentAt(sheet: SheetSnapshot, row: number, column: number | null): number | null {
  const value = numberAt(sheet, row, column);
  if (value === null || column === null) return null;
  return isPercentAt(sheet, row, column) ? percentOfShare(value) : value;
}

/** Whether a cell holds a number that Excel shows as a percentage: 0.9685 as `96.85%`. */
export function isPercentAt(sheet: SheetSnapshot, row: number, column: number): boolean {
  return (
    typeof contentAt(sheet, row, column) === 'number' &&
    (sheet.numberFormats[row]?.[column] ?? '').includes('%')
  );
}

/** 0.9685 in per cent, by the 15 digits that a double has: 96.85. */
export function percentOfShare(share: number): number {
  return Number((share * 100).toPrecision(15));
}

/** The columns of a row that are not blank, within the used range. */
export function filledColumns(sheet: SheetSnapshot, row: number): readonly number[] {
  return columnsIn(sheet.values[row], (content) => content !== null && content !== '');
}

/**
 * The columns of a row that hold texts, within the used range. Looked up once a sheet: of wide tables, whose cells are
 * nearly all numbers, many readers ask for their texts.
 */
export function textColumns(sheet: SheetSnapshot, row: number): readonly number[] {
  const known = textsOf.get(sheet.values) ?? [];
  if (known.length === 0) textsOf.set(sheet.values, known);
  return (known[row] ??= columnsIn(sheet.values[row], (content) => typeof content === 'string'));
}

const textsOf = new WeakMap<SheetSnapshot['values'], (readonly number[])[]>();

function columnsIn(
  cells: readonly CellContent[] = [],
  is: (content: CellContent) => boolean,
): readonly number[] {
  const columns: number[] = [];
  for (let column = 0; column < cells.length; column++) if (is(cells[column] ?? null)) columns.push(column);
  return columns;
}
