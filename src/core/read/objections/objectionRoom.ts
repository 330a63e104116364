import { given } from '../../lists';
import type { SheetSnapshot } from '../../workbook';
import { contentAt, textAt } from '../cells/sheetCells';
import { isBlankText } from '../cells/text';
import type { ObjectionColumn } from '../model/objections';
import type { ObjectionColumns } from './objectionColumns';
import { objectionHeading } from './objectionHeading';
import { isNumbering, objectingRows, objectionTables } from './objectionSheet';

/** Where a sheet of objections takes more rows, and what of these it holds already; all zero-based in the sheet. */
export interface ObjectionRoom {
  readonly sheet: string;
  /** The column of each kind; where there is one for each round that of the first. */
  readonly columns: ReadonlyMap<ObjectionColumn, number>;
  /** The column that numbers the rows, and the number of the next one; `null` where rows have none. */
  readonly numbers: { readonly column: number; readonly next: number } | null;
  /** All columns of the table, from the first to the last. */
  readonly span: readonly [first: number, last: number];
  /** The row that a new one looks like, whose unit's cell is merged with no other; `null` where there is none. */
  readonly like: number | null;
  /** So many rows for new objections. */
  readonly rows: (count: number) => readonly number[];
  /** Whether so many rows stand apart from the last one: sums or signatures stand between. */
  readonly isApart: (count: number) => boolean;
  /** Whether a row was made ready by the office: it has a number or a formula, and nothing else. */
  readonly isPrepared: (row: number) => boolean;
  /** Whether a cell has something in it, or a formula. */
  readonly isTaken: (row: number, column: number) => boolean;
}

/**
 * Room for more objections in a sheet of the office's, below its last table: in rows that were made ready for them (`STT`
 * 1 to 50, formulas), else below all that stands on the sheet, sums and signatures included. `null` for a sheet that is
 * none of objections, or in which a row cannot say unit, criterion and points.
 */
export function objectionRoom(sheet: SheetSnapshot): ObjectionRoom | null {
  const heading = objectionHeading(sheet);
  const table = heading === null ? undefined : objectionTables(sheet, heading).at(-1);
  if (table === undefined) return null;
  const { columns } = table;
  const { byKind, span } = columns;
  if (span === null || !WHOLE.every((kinds) => kinds.some((kind) => byKind.has(kind)))) return null;
  const objecting = objectingRows(sheet, table);
  const cells = cellsOf(sheet, columns);
  const { firstRow, firstColumn } = sheet;
  const below = objecting.at(-1) ?? lastOfHeader(sheet, columns.row);
  const start = firstFree(sheet, below + 1, cells);
  const number = nextNumber(sheet, columns.numbers, objecting);
  return {
    sheet: sheet.name,
    columns: new Map(
      [...byKind].flatMap(([kind, [first]]) =>
        given(first, ({ column }) => [kind, firstColumn + column] as const),
      ),
    ),
    numbers:
      columns.numbers === null || number === null
        ? null
        : { column: firstColumn + columns.numbers, next: number },
    span: [firstColumn + span[0], firstColumn + span[1]],
    like: likeRow(objecting, (row) => cells.isFilled(row, byKind.get('unit')?.[0]?.column ?? -1), firstRow),
    rows: (count) => {
      const first = start(count);
      return Array.from({ length: count }, (_, index) => firstRow + first + index);
    },
    isApart: (count) => start(count) > below + 1,
    isPrepared: (row) => cells.isPrepared(row - firstRow),
    isTaken: (row, column) => cells.isTaken(row - firstRow, column - firstColumn),
  };
}

/** A row needs a column of each of these. */
const WHOLE: readonly (readonly ObjectionColumn[])[] = [['unit'], ['code', 'criterion'], ['asked']];

/** Below a header columns may be numbered. */
function lastOfHeader(sheet: SheetSnapshot, header: number): number {
  return isNumbering(sheet, header + 1) ? header + 1 : header;
}

/** Cells by row and column within the used range. */
interface Cells {
  readonly isFilled: (row: number, column: number) => boolean;
  readonly isTaken: (row: number, column: number) => boolean;
  readonly isPrepared: (row: number) => boolean;
  /** Whether nothing is in the row but its number and formulas beside what an objection says. */
  readonly isFree: (row: number) => boolean;
}

/** What a new row says: a formula in such a cell makes another use of the row. */
const SAID: readonly ObjectionColumn[] = [
  'unit',
  'block',
  'code',
  'criterion',
  'asked',
  'decision',
  'decided',
];

function cellsOf(sheet: SheetSnapshot, { byKind, numbers }: ObjectionColumns): Cells {
  const formulas = new Set((sheet.formulas ?? []).map(({ row, column }) => `${row} ${column}`));
  const said = new Set(SAID.flatMap((kind) => (byKind.get(kind) ?? []).map(({ column }) => column)));
  const isFormula = (row: number, column: number) => formulas.has(`${row} ${column}`);
  const isFilled = (row: number, column: number) => {
    const content = contentAt(sheet, row, column);
    return content !== null && !(typeof content === 'string' && isBlankText(content));
  };
  const width = sheet.values[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => column);
  const isFree = (row: number) =>
    columns.every((column) =>
      isFormula(row, column)
        ? !said.has(column)
        : !isFilled(row, column) || (column === numbers && NUMBER.test(textAt(sheet, row, column))),
    );
  return {
    isFilled,
    isTaken: (row, column) => isFilled(row, column) || isFormula(row, column),
    isFree,
    isPrepared: (row) =>
      row < sheet.values.length &&
      isFree(row) &&
      columns.some((column) => isFilled(row, column) || isFormula(row, column)),
  };
}

/** The number of a row; other words there are the office's (`Nơi nhận:`, `II. KHỐI HUYỆN`). */
const NUMBER = /^\(?\d{1,6}[.)]?$/u;

/** The first of so many rows that take new objections: right below the last one where these are made ready, or nothing follows. */
function firstFree(sheet: SheetSnapshot, below: number, cells: Cells): (count: number) => number {
  const end = Math.max(sheet.values.length, below);
  let free = below;
  while (free < end && cells.isFree(free)) free++;
  let prepared = below;
  while (prepared < free && cells.isPrepared(prepared)) prepared++;
  return (count) => (free === end || prepared - below >= count ? below : end);
}

/** The last row that names its unit and stands above another that does, or above none: one that blanks follow is merged with these. */
function likeRow(
  rows: readonly number[],
  isNamed: (row: number) => boolean,
  firstRow: number,
): number | null {
  const last = rows.findLast((row, index) => {
    const next = rows[index + 1];
    return isNamed(row) && (next === undefined || isNamed(next));
  });
  return last === undefined ? null : firstRow + last;
}

/** The number of the next row: rows go on from the highest one; where the first rows have none, `null`. */
function nextNumber(sheet: SheetSnapshot, column: number | null, rows: readonly number[]): number | null {
  if (column === null) return null;
  const numbers = rows.flatMap((row) => {
    const text = textAt(sheet, row, column);
    return /^\d{1,6}$/u.test(text) ? [Number(text)] : [];
  });
  if (rows.length > 0 && numbers.length === 0) return null;
  return numbers.reduce((most, number) => Math.max(most, number), 0) + 1;
}
