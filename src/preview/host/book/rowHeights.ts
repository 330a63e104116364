import type { ICellData, Worksheet } from '@univerjs/core';
import type { Rectangle } from './rectangle';
import type { UniverBook } from './univerBook';
import { WrapStrategy } from '@univerjs/core';
import { worksheetOf } from './univerBook';

/**
 * The heights of rows as Excel fits them: to their texts when a value, a font or wrapping is set in them, or when it is
 * asked to, by the widths that the columns have then. A column that is made wider later leaves them as they are.
 */
interface Rows {
  /** Points, of rows that were fitted. */
  readonly fitted: Map<number, number>;
  /** Rows whose height somebody has set: values and looks leave them alone. */
  readonly ownHeight: Set<number>;
  /** To be fitted, by widths that have not changed since. */
  pending: Pick<Rectangle, 'row' | 'rows'>[];
}

const rowsOf = new WeakMap<Worksheet, Rows>();

function rowsIn(worksheet: Worksheet): Rows {
  const rows = rowsOf.get(worksheet) ?? { fitted: new Map(), ownHeight: new Set(), pending: [] };
  rowsOf.set(worksheet, rows);
  return rows;
}

/** Values, fonts or wrapping have been set in an area. */
export function refitRows(worksheet: Worksheet, { row, rows }: Rectangle): void {
  const { pending } = rowsIn(worksheet);
  const last = pending.at(-1);
  if (last?.row !== row || last.rows !== rows) pending.push({ row, rows });
}

/**
 * Excel was asked to fit the rows: they have no height of their own any more.
 *
 * @returns whether any of them had one
 */
export function autofitRows(worksheet: Worksheet, area: Rectangle): boolean {
  const { ownHeight } = rowsIn(worksheet);
  const own = [...ownHeight].filter((row) => row >= area.row && row < area.row + area.rows);
  for (const row of own) ownHeight.delete(row);
  refitRows(worksheet, area);
  return own.length > 0;
}

/** Somebody has set the height of rows. */
export function setOwnHeight(worksheet: Worksheet, { row, rows }: Rectangle): void {
  const { ownHeight } = rowsIn(worksheet);
  for (let at = row; at < row + rows; at++) ownHeight.add(at);
}

/** To be called before a column gets another width. */
export function settleRows(book: UniverBook, sheetId: string): void {
  const worksheet = worksheetOf(book, sheetId);
  const rows = rowsIn(worksheet);
  const { pending } = rows;
  rows.pending = [];
  for (const { row, rows: count } of pending) {
    const end = Math.min(row + count, worksheet.getRowCount());
    for (let at = row; at < end; at++) rows.fitted.set(at, fittingHeight(book, worksheet, at));
  }
}

/** In points; `null` where the row was not fitted. */
export function fittedHeight(book: UniverBook, sheetId: string, row: number): number | null {
  settleRows(book, sheetId);
  const { fitted, ownHeight } = rowsIn(worksheetOf(book, sheetId));
  return ownHeight.has(row) ? null : (fitted.get(row) ?? null);
}

const LEAST_HEIGHT = 15;
const MOST_HEIGHT = 409;

function fittingHeight(book: UniverBook, worksheet: Worksheet, row: number): number {
  const cells = worksheet.getCellMatrix();
  const columns = Object.keys(cells.getMatrix()[row] ?? {}).map(Number);
  const heights = columns.map((column) =>
    heightOf(book, cells.getValue(row, column) ?? {}, worksheet.getColumnWidth(column)),
  );
  return Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, ...heights));
}

/** @param width of its column in pixels */
function heightOf(book: UniverBook, cell: ICellData, width: number): number {
  const { tb, fs = 11 } = book.workbook.getStyles().get(cell.s ?? '') ?? {};
  const lineHeight = fs * 1.3;
  const text = typeof cell.v === 'string' ? cell.v : '';
  if (tb !== WrapStrategy.WRAP) return lineHeight;
  const charactersPerLine = Math.max(1, (width - 5) / (fs * 0.6));
  const lines = text.split('\n').map((line) => Math.max(1, Math.ceil(line.length / charactersPerLine)));
  return lineHeight * lines.reduce((sum, count) => sum + count, 0);
}
