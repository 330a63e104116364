import type { SheetSnapshot } from '../../workbook';
import { textAt } from '../cells/sheetCells';
import { fold } from '../cells/text';
import type { HeaderColumn } from '../headers/headerBand';
import { kindOfUnit } from '../names/unitNames';
import type { ColumnRole } from '../roles/headers';
import { RESULT_ROLES } from '../roles/roles';

/**
 * Whether a table of other units begins at a column right of one that is like it: names of units stand in it and in the first
 * column, none of them in both, and the same kinds of results follow each: `Sở, ban, ngành | Chỉ số | Xã, phường | Chỉ số`. Its
 * head may say that these are units, or have been lost.
 *
 * @param from the first column of the table to the left
 */
export function beginsTwin(
  sheet: SheetSnapshot,
  columns: readonly HeaderColumn[],
  from: number,
  index: number,
  dataRow: number,
): boolean {
  const before = index - from;
  if (
    before < FEWEST_COLUMNS ||
    before > MOST_COLUMNS ||
    !mayName(columns[index]) ||
    !isResult(columns[index - 1])
  )
    return false;
  const named = columns.slice(from, index).findIndex(mayName);
  const first = from + named;
  const results = columns.slice(first + 1, index);
  const others = columns.slice(index + 1, index + 1 + results.length);
  if (named === -1 || !results.every(isResult)) return false;
  if (results.some(({ role }, at) => others[at]?.role !== role)) return false;
  const [left, right] = [first, index].map((at) => unitsIn(sheet, columns[at]?.column ?? 0, dataRow));
  if (left === undefined || right === undefined || left.size === 0 || right.size === 0) return false;
  return [...right].every((unit) => !left.has(unit));
}

const FEWEST_COLUMNS = 2;
const MOST_COLUMNS = 12;

/** Whether names may stand below a head, as below one of units, or one that is lost. */
function mayName(column: HeaderColumn | undefined): boolean {
  return column?.role === 'unit' || column?.role === null || column?.role === 'note';
}

function isResult(column: HeaderColumn | undefined): boolean {
  const role = column?.role ?? null;
  return role !== null && RESULTS.has(role);
}

const RESULTS: ReadonlySet<ColumnRole> = new Set([...RESULT_ROLES, 'max']);

/** Rows below a header that are looked at. */
const MOST_ROWS = 10;
const FEWEST_NAMES = 2;

/** The units in the first rows of a column, folded; none where other texts stand there, too, or a unit twice. */
function unitsIn(sheet: SheetSnapshot, column: number, dataRow: number): ReadonlySet<string> {
  const texts = Array.from({ length: MOST_ROWS }, (_, at) => textAt(sheet, dataRow + at, column)).filter(
    (text) => text !== '',
  );
  const units = new Set(texts.map(fold));
  const areUnits = texts.every((text) => kindOfUnit(text) !== null);
  return areUnits && texts.length >= FEWEST_NAMES && units.size === texts.length ? units : new Set();
}
