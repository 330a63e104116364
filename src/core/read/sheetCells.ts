import { cellAddress } from '../address';
import type { CellContent, Place, SheetSnapshot } from '../workbook';
import { textOf } from './text';

/** Content of a cell by its row and column within the used range; outside it, blank. */
export function contentAt(sheet: SheetSnapshot, row: number, column: number): CellContent {
  return sheet.values[row]?.[column] ?? null;
}

/** Text of a cell by its row and column within the used range. */
export function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  return textOf(contentAt(sheet, row, column));
}

/** The workbook's address of a cell by its row and column within the used range. */
export function placeAt(sheet: SheetSnapshot, row: number, column: number): Place {
  return { sheet: sheet.name, cell: cellAddress(sheet.firstRow + row, sheet.firstColumn + column) };
}
