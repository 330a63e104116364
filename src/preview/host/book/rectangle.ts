import type { IRange } from '@univerjs/core';
import { cellAddress } from '../../../core/addresses/address';
import { invalidArgument } from '../protocol/hostError';

/** A rectangle of cells, zero-based. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Excel's sheet: 1,048,576 rows of 16,384 columns. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** `null` where any part of it lies outside Excel's sheet. */
function rectangleWithin(row: number, column: number, rows: number, columns: number): Rectangle | null {
  const inside =
    row >= 0 &&
    column >= 0 &&
    rows > 0 &&
    columns > 0 &&
    row + rows <= SHEET_ROWS &&
    column + columns <= SHEET_COLUMNS;
  return inside ? { row, column, rows, columns } : null;
}

/** @throws HostError InvalidArgument outside Excel's sheet. */
export function rectangle(row: number, column: number, rows: number, columns: number): Rectangle {
  const result = rectangleWithin(row, column, rows, columns);
  if (result === null) throw invalidArgument('the range lies outside the sheet');
  return result;
}

export function cellCount({ rows, columns }: Rectangle): number {
  return rows * columns;
}

export function overlaps(a: Rectangle, b: Rectangle): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** The smallest rectangle that holds both. */
export function bounds(a: Rectangle, b: Rectangle): Rectangle {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** Univer's range, both ends included. */
export function univerRange({ row, column, rows, columns }: Rectangle) {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

/** The rectangle of Univer's range. */
export function rectangleOf({ startRow, startColumn, endRow, endColumn }: IRange): Rectangle {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

/**
 * Reads `B3`, `$A$1:C9`, `A:C` and `5:7`; `''` is the whole sheet. A sheet's name before `!` is not taken here:
 * Excel's `worksheet.getRange` would accept it but fails on many names (office-js #681).
 *
 * @throws HostError InvalidArgument for anything else.
 */
export function parseAddress(address: string): Rectangle {
  if (address === '') return rectangle(0, 0, SHEET_ROWS, SHEET_COLUMNS);
  const [first = '', second = first] = address.replaceAll('$', '').toUpperCase().split(':');
  const start = parseCorner(first);
  const end = parseCorner(second);
  if (start === null || end === null) throw invalidArgument(`“${address}” is not an address of cells`);
  const row = Math.min(start.row ?? 0, end.row ?? 0);
  const column = Math.min(start.column ?? 0, end.column ?? 0);
  const lastRow = Math.max(start.row ?? SHEET_ROWS - 1, end.row ?? SHEET_ROWS - 1);
  const lastColumn = Math.max(start.column ?? SHEET_COLUMNS - 1, end.column ?? SHEET_COLUMNS - 1);
  return rectangle(row, column, lastRow - row + 1, lastColumn - column + 1);
}

/** `B3:D9`, `B3` for a single cell. */
export function formatAddress({ row, column, rows, columns }: Rectangle): string {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1
    ? first
    : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/** `Sheet1!A1`, `'Sở Nội vụ'!A1`: the name quoted where it needs to be, its apostrophes doubled. */
export function formatSheetAddress(sheetName: string, area: Rectangle): string {
  const bare = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName);
  return `${bare ? sheetName : `'${sheetName.replaceAll("'", "''")}'`}!${formatAddress(area)}`;
}

function parseCorner(text: string): { row: number | null; column: number | null } | null {
  const match = /^([A-Z]{0,3})(\d{0,7})$/.exec(text);
  const [, letters = '', digits = ''] = match ?? [];
  if (letters === '' && digits === '') return null;
  return {
    row: digits === '' ? null : Number(digits) - 1,
    column: letters === '' ? null : columnIndex(letters),
  };
}

function columnIndex(letters: string): number {
  let index = 0;
  for (let at = 0; at < letters.length; at++) index = index * 26 + letters.charCodeAt(at) - 64;
  return index - 1;
}
