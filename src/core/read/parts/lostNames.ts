import { columnName } from '../../addresses/address';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import type { SheetSnapshot } from '../../workbook';
import { placeAt, textAt, textColumns } from '../cells/sheetCells';
import { fold } from '../cells/text';
import { holdsNames } from '../headers/columns/districts';
import type { HeaderBand, HeaderColumn } from '../headers/headerBand';
import { spreadHeader } from '../headers/columns/headerColumns';
import { kindOfUnit } from '../names/unitNames';
import { roleOfHeader } from '../roles/headers';
import type { ColumnRole } from '../roles/headers';
import { RESULT_ROLES } from '../roles/roles';

/**
 * The column of names of a table beside another one whose header says not what they are (blank, `Đơnvịi`, `Kết quả`): all
 * else of a table is there, results right of names that differ, which are those of units or stand behind running numbers.
 * `null` where the columns name their rows, or are no such table.
 *
 * @param columns those of the table, of the header that it shares with the one beside it
 */
export function lostNames(
  sheet: SheetSnapshot,
  columns: readonly HeaderColumn[],
  dataRow: number,
): HeaderColumn | null {
  if (columns.some(({ role }) => role === 'unit' || role === 'name')) return null;
  const at = columns.findIndex(
    (one, index) =>
      mayHaveNamed(one.role) && namesRows(sheet, one, columns[index - 1], dataRow) && one.above.length === 0,
  );
  const results = columns.filter(({ role }, index) => index > at && isResult(role));
  const isScored = results.some(({ column }) => holdsFigures(sheet, column, dataRow));
  return at !== -1 && isScored ? (columns[at] ?? null) : null;
}

/** As `lostNames`, for a part of a sheet without a header of its own, by the rows of that of the part beside it. */
export function lostNamesBeside(
  sheet: SheetSnapshot,
  { firstRow, dataRow }: Pick<HeaderBand, 'firstRow' | 'dataRow'>,
): HeaderColumn | null {
  const rows = Array.from({ length: dataRow - firstRow }, (_, at) => firstRow + at).filter((row) =>
    textColumns(sheet, row).some((column) => roleOfHeader(textAt(sheet, row, column)) !== null),
  );
  if (rows.length === 0) return null;
  return lostNames(
    sheet,
    spreadHeader(sheet, rows, () => false),
    dataRow,
  );
}

/** Says that a table is not read, at the header that does not name its rows. */
export function namesLost(sheet: SheetSnapshot, { column, row, text }: HeaderColumn): Finding {
  const letters = columnName(sheet.firstColumn + column);
  return finding('column-unread', placeAt(sheet, row, column), {
    column: letters,
    header: text,
    holds: 'lostNames',
  });
}

function mayHaveNamed(role: ColumnRole | null): boolean {
  return role === null || role === 'note' || RESULT_ROLES.has(role);
}

function isResult(role: ColumnRole | null): boolean {
  return role !== null && role !== 'grade' && RESULT_ROLES.has(role);
}

/** Rows below a header that are looked at. */
const MOST_ROWS = 10;
const FEWEST_NAMES = 2;

/** Whether names that differ stand in a column, of units or right of running numbers. */
function namesRows(
  sheet: SheetSnapshot,
  { column }: HeaderColumn,
  left: HeaderColumn | undefined,
  dataRow: number,
): boolean {
  if (!holdsNames(sheet, column, dataRow)) return false;
  const names = firstTexts(sheet, column, dataRow);
  if (names.length < FEWEST_NAMES || new Set(names.map(fold)).size < names.length) return false;
  const numbered = left?.role === 'code' && holdsFigures(sheet, left.column, dataRow);
  return numbered || names.filter((name) => kindOfUnit(name) !== null).length * 2 > names.length;
}

function holdsFigures(sheet: SheetSnapshot, column: number, dataRow: number): boolean {
  return firstTexts(sheet, column, dataRow).some((text) => /^\d/u.test(text));
}

function firstTexts(sheet: SheetSnapshot, column: number, dataRow: number): readonly string[] {
  return Array.from({ length: MOST_ROWS }, (_, at) => textAt(sheet, dataRow + at, column)).filter(
    (text) => text !== '',
  );
}
