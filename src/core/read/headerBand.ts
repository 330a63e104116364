import type { SheetSnapshot } from '../workbook';
import { roleOfHeader } from './headers';
import type { ColumnRole } from './headers';
import { contentAt, textAt } from './sheetCells';
import { textOf, tidy } from './text';
import { kindOfUnit } from './unitNames';

/** One column of a table: its own header text, lowest row first, and the role that it tells. */
export interface HeaderColumn {
  readonly column: number;
  /** The row where `text` stands. */
  readonly row: number;
  readonly text: string;
  readonly role: ColumnRole | null;
}

/** The header of a table: one to three rows, spread over its columns. */
export interface HeaderBand {
  readonly firstRow: number;
  /** First row of data below the header and its row of column numbers. */
  readonly dataRow: number;
  readonly columns: readonly HeaderColumn[];
}

const MOST_ROWS = 3;

/**
 * The first header at or below `fromRow`: a row that names a criterion or a unit column together with a max, score,
 * index or rank column, and the rows below it that part merged headers further. `null` when there is none.
 */
export function findHeader(sheet: SheetSnapshot, fromRow: number): HeaderBand | null {
  for (let row = fromRow; row < sheet.values.length; row++) {
    const band = readBand(sheet, row);
    if (band !== null) return band;
  }
  return null;
}

function readBand(sheet: SheetSnapshot, row: number): HeaderBand | null {
  if (!mayBeHeader(sheet, row)) return null;
  let rows = 1;
  while (rows < MOST_ROWS && partsHeader(sheet, row, row + rows)) rows++;
  const columns = columnsOf(sheet, row, rows);
  if (!namesTable(columns)) return null;
  const numbered = isColumnNumbers(sheet, row + rows) ? 1 : 0;
  return { firstRow: row, dataRow: row + rows + numbered, columns };
}

/** Cheap look at one row before anything is built for it. */
function mayBeHeader(sheet: SheetSnapshot, row: number): boolean {
  let known = 0;
  for (const content of sheet.values[row] ?? []) {
    if (
      typeof content === 'string' &&
      content.length <= LONGEST_HEADER &&
      roleOfHeader(tidy(content)) !== null
    ) {
      known++;
      if (known === 2) return true;
    }
  }
  return false;
}

const LONGEST_HEADER = 120;

/** Whether `row` is a further header row: only texts, none in the columns whose header above stands alone. */
function partsHeader(sheet: SheetSnapshot, first: number, row: number): boolean {
  let texts = 0;
  let known = 0;
  const width = sheet.values[row]?.length ?? 0;
  for (let column = 0; column < width; column++) {
    const content = contentAt(sheet, row, column);
    if (content === null || content === '') continue;
    if (typeof content !== 'string') return false;
    const above = roleOfHeader(textAt(sheet, first, column));
    if (above === 'code' || above === 'name' || above === 'unit' || above === 'max') return false;
    texts++;
    const text = textAt(sheet, row, column);
    if (roleOfHeader(text) !== null || kindOfUnit(text) !== null) known++;
  }
  return texts > 0 && known * 2 >= texts;
}

/**
 * The lowest text of each column decides; one that tells nothing by itself (`Lần 2`) is read together with the merged
 * header above it (`Điểm thẩm định`), unless it names a unit.
 */
function columnsOf(sheet: SheetSnapshot, first: number, rows: number): HeaderColumn[] {
  const width = sheet.values[first]?.length ?? 0;
  const columns: HeaderColumn[] = [];
  let group = '';
  for (let column = 0; column < width; column++) {
    const top = textAt(sheet, first, column);
    if (top !== '') group = top;
    let text = top;
    let at = first;
    for (let row = first + 1; row < first + rows; row++) {
      const here = textAt(sheet, row, column);
      if (here === '') continue;
      text = here;
      at = row;
    }
    const own = text === '' ? null : roleOfHeader(text);
    const grouped = own === null && at > first && kindOfUnit(text) === null;
    columns.push({ column, row: at, text, role: grouped ? roleOfHeader(`${group} ${text}`) : own });
  }
  return columns;
}

function namesTable(columns: readonly HeaderColumn[]): boolean {
  const roles = new Set(columns.map((column) => column.role));
  if (roles.has('max') && (roles.has('name') || roles.has('unit'))) return true;
  return (
    roles.has('unit') &&
    (roles.has('rank') ||
      roles.has('final') ||
      roles.has('index') ||
      roles.has('verified1') ||
      roles.has('grade'))
  );
}

/** A row of column numbers under the header: `1, 2, 3 …` or `(1), (2), (3) …` */
function isColumnNumbers(sheet: SheetSnapshot, row: number): boolean {
  const cells = (sheet.values[row] ?? []).filter((content) => content !== null && content !== '');
  if (cells.length < 3) return false;
  let previous = 0;
  return cells.every((content) => {
    const match = /^\(?(\d{1,3})\)?$/u.exec(textOf(content));
    const value = Number(match?.[1]);
    const follows = value === previous + 1 || (previous === 0 && value <= 1);
    previous = value;
    return follows;
  });
}
