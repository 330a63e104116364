import type { ICellData, Nullable } from '@univerjs/core';
import type { CellEntry } from './cellEntry';
import { overlaps, rectangleOf } from '../book/rectangle';
import type { Rectangle } from '../book/rectangle';
import type { UniverBook } from '../book/univerBook';
import { CellValueType } from '@univerjs/core';
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';
import { readEntry } from './cellEntry';
import { numberFormatReader } from './cellReading';
import { patchStylesBy } from './cellStyles';
import { invalidArgument } from '../protocol/hostError';
import { noteEntered } from '../book/formulas/manualCalculation';
import { refitRows } from '../book/rowHeights';
import { worksheetBeforeFlush, worksheetOf } from '../book/univerBook';

/**
 * `range.values = …` and `range.formulas = …`: one value for all cells, or an array of exactly the range's size;
 * a `null` in it leaves its cell alone. What is entered into a cell that is merged with another one in front of it is dropped.
 *
 * @throws HostError InvalidArgument when the size differs; nothing has been written then
 */
export function writeEntries(book: UniverBook, sheetId: string, area: Rectangle, values: unknown): void {
  const worksheet = worksheetBeforeFlush(book, sheetId);
  const valueAt = matrixReader(values, area);
  const formatOf = numberFormatReader(book, worksheet);
  const matrix = worksheet.getCellMatrix().getMatrix();
  const year = new Date().getFullYear();
  const merged = worksheet
    .getMergeData()
    .map(rectangleOf)
    .filter((one) => overlaps(one, area));
  const lines = new Map<number, Map<number, ICellData>>();
  const formats = new Map<string, string>();
  for (let r = 0; r < area.rows; r++) {
    const row = area.row + r;
    const cells = new Map<number, ICellData>();
    for (let c = 0; c < area.columns; c++) {
      const column = area.column + c;
      const value = valueAt(r, c);
      if (value === null || merged.some((one) => isBehind(one, row, column))) continue;
      const old = matrix[row]?.[column] ?? null;
      const format = formatOf(old);
      const entry = readEntry(value, format, year);
      cells.set(column, cellData(entry, old));
      if (entry.kind === 'number' && entry.numberFormat !== null && format === 'General') {
        formats.set(placeKey(row, column), entry.numberFormat);
      }
    }
    lines.set(row, cells);
  }
  book.stageCells(sheetId, lines);
  refitRows(worksheet, area);
  noteEntered(book, sheetId, area);
  if (formats.size > 0) giveFormats(book, sheetId, area, formats);
}

/** Whether a cell is one of a merged area, and not its first. */
function isBehind(
  { row: top, column: left, rows, columns }: Rectangle,
  row: number,
  column: number,
): boolean {
  const isWithin = row >= top && row < top + rows && column >= left && column < left + columns;
  return isWithin && (row !== top || column !== left);
}

/** Gives the cells whose entry says so (`85%`) the number format that Excel gives them. */
function giveFormats(
  book: UniverBook,
  sheetId: string,
  area: Rectangle,
  formats: ReadonlyMap<string, string>,
): void {
  patchStylesBy(
    book,
    sheetId,
    area,
    (row, column) => formats.get(placeKey(row, column)) ?? null,
    (style, pattern) => (pattern === null ? style : { ...style, n: { pattern } }),
  );
}

function placeKey(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}

/** Reads a property that is one value for all cells or a 2-D array of exactly the area's size. */
export function matrixReader(
  values: unknown,
  { rows, columns }: Rectangle,
): (row: number, column: number) => unknown {
  if (!Array.isArray(values)) {
    if (values === undefined || (typeof values === 'object' && values !== null)) {
      throw invalidArgument('a value or a two-dimensional array was expected');
    }
    return () => values;
  }
  const lines: readonly unknown[] = values;
  const fits = lines.length === rows && lines.every((line) => Array.isArray(line) && line.length === columns);
  if (!fits) {
    throw invalidArgument(
      `the array must have ${String(rows)} rows of ${String(columns)} columns, as the range has`,
    );
  }
  return (row, column) => {
    const line = lines[row];
    const value: unknown = Array.isArray(line) ? line[column] : null;
    return value ?? null;
  };
}

/** Univer's sheets have a size, Excel's do not: makes room for `rows` × `columns` cells from A1. */
export function growTo(book: UniverBook, sheetId: string, rows: number, columns: number): void {
  const worksheet = worksheetOf(book, sheetId);
  if (worksheet.getRowCount() < rows) {
    book.run(SetWorksheetRowCountMutation.id, { subUnitId: sheetId, rowCount: rows });
  }
  if (worksheet.getColumnCount() < columns) {
    book.run(SetWorksheetColumnCountMutation.id, { subUnitId: sheetId, columnCount: columns });
  }
}

/**
 * What makes a Univer cell hold an entry and nothing else, its style left alone.
 *
 * @param old the cell before: a formula or rich text in it goes
 */
function cellData(entry: CellEntry, old: Nullable<ICellData>): ICellData {
  const content = contentData(entry);
  if (!old || (!old.f && !old.si && !old.p)) return content;
  return { f: null, si: null, p: null, ...content };
}

/** `FORCE_STRING` is Univer's text behind an apostrophe. */
function contentData(entry: CellEntry): ICellData {
  switch (entry.kind) {
    case 'blank':
      return { v: null };
    case 'number':
      return { v: entry.value, t: CellValueType.NUMBER };
    case 'boolean':
      return { v: entry.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'error':
      return { v: entry.value, t: CellValueType.STRING };
    case 'text':
      return { v: entry.value, t: entry.guarded ? CellValueType.FORCE_STRING : CellValueType.STRING };
    case 'formula': {
      const shown = textOfLink(entry.value);
      return { f: entry.value, ...(shown === null ? { v: null } : { v: shown, t: CellValueType.STRING }) };
    }
  }
}

/** What a link to a place that is written out shows, known before it is calculated; `null` for any other formula. */
function textOfLink(formula: string): string | null {
  const [, text] = LINK.exec(formula) ?? [];
  return text === undefined ? null : text.replaceAll('""', '"');
}

const LINK = /^=HYPERLINK\("(?:[^"]|"")*",\s?"((?:[^"]|"")*)"\)$/iu;
