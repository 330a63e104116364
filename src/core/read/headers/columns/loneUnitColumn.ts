import type { SheetSnapshot } from '../../../workbook';
import { holdsNames } from './districts';
import type { HeaderColumn } from './headerColumns';
import { readNumber } from '../../cells/score';
import { contentAt, textAt } from '../../cells/sheetCells';
import { fold } from '../../cells/text';
import { kindOfUnit, unitKey } from '../../names/unitNames';
import { POINT_ROLES, RESULT_ROLES } from '../../roles/roles';

/**
 * Headers of units that have other meanings where a table names its units or criteria otherwise (`Xã` beside `Thôn`, `Lớp`
 * beside `Trường`, a title `Danh sách đơn vị`): the smaller units first, as `Huyện` beside `Xã` is their district.
 */
const LONE: readonly string[] = [
  'Lớp',
  'Tên lớp',
  'Các lớp',
  'Xã',
  'Phường',
  'Đặc khu',
  'Các xã, phường',
  'UBND cấp xã',
  'UBND xã',
  'Cấp xã',
  'Huyện',
  'Các huyện',
  'UBND cấp huyện',
  'UBND huyện',
  'Cấp huyện',
  'Sở',
  'Các sở, ban, ngành',
  'Các sở, ngành',
  'Các đơn vị',
  'Các cơ quan, đơn vị',
  'Danh sách đơn vị',
  'Danh sách các đơn vị',
].map(fold);

/**
 * The columns of a header that names neither units nor criteria, with the role `unit` for the one whose whole header is a
 * word for units and below which names stand; else for the one column of names that are all different, whatever it is called
 * (`Tập thể`, `Bệnh viện`), where they are those of units or stand beside what only units have.
 */
export function withLoneUnitColumn(
  columns: readonly HeaderColumn[],
  sheet: SheetSnapshot,
  dataRow: number,
): readonly HeaderColumn[] {
  if (columns.some(({ role }) => role === 'unit' || role === 'name')) return columns;
  const candidates = columns.flatMap((column) => {
    const order = column.role === null && column.above.length === 0 ? LONE.indexOf(fold(column.text)) : -1;
    return order !== -1 && holdsNames(sheet, column.column, dataRow, NAME) ? [{ column, order }] : [];
  });
  const [first] = candidates.toSorted((a, b) => a.order - b.order);
  const found = first?.column ?? namesBesideResults(columns, sheet, dataRow);
  if (found === null) return columns;
  return columns.map((column) => (column === found ? { ...column, role: 'unit' } : column));
}

/** The one column left of all results in which names of units stand; `null` for none, or for several. */
function namesBesideResults(
  columns: readonly HeaderColumn[],
  sheet: SheetSnapshot,
  dataRow: number,
): HeaderColumn | null {
  const results = columns.filter(({ role }) => role !== null && (RESULT_ROLES.has(role) || role === 'max'));
  const from = results[0]?.column ?? 0;
  if (!results.some(({ role }) => role !== null && POINT_ROLES.has(role))) return null;
  const named = columns.filter(
    ({ role, text, above, column }) => role === null && text !== '' && above.length === 0 && column < from,
  );
  const all = named.flatMap((column) => {
    const names = namesBelow(sheet, column.column, dataRow);
    return names === null ? [] : [{ column, areUnits: mostAreUnits(names) }];
  });
  const isOfUnits =
    results.some(({ role }) => role === 'rank' || role === 'grade') || haveOneMax(results, sheet, dataRow);
  const units = all.filter(({ areUnits }) => areUnits || (isOfUnits && all.length === 1));
  return units.length === 1 ? (units[0]?.column ?? null) : null;
}

/** The texts of the rows below a header, down to the first blank; `null` where some are no words, or the same, or too few. */
function namesBelow(sheet: SheetSnapshot, column: number, fromRow: number): readonly string[] | null {
  const names: string[] = [];
  for (let row = fromRow; row < Math.min(fromRow + MOST_ROWS, sheet.values.length); row++) {
    const text = textAt(sheet, row, column);
    if (text === '') break;
    if (readNumber(text) !== undefined || !/\p{L}{2}/u.test(text)) return null;
    names.push(unitKey(text));
  }
  return names.length < FEWEST || new Set(names).size < names.length ? null : names;
}

function mostAreUnits(names: readonly string[]): boolean {
  return names.filter((name) => kindOfUnit(name) !== null).length * 2 > names.length;
}

/** Whether all rows have the same large max: criteria have maxima of their own. */
function haveOneMax(results: readonly HeaderColumn[], sheet: SheetSnapshot, fromRow: number): boolean {
  const max = results.find(({ role }) => role === 'max');
  if (max === undefined) return false;
  const maxima: (number | undefined)[] = [];
  for (let row = fromRow; row < Math.min(fromRow + MOST_ROWS, sheet.values.length); row++) {
    const content = contentAt(sheet, row, max.column);
    if (content === null) break;
    maxima.push(readNumber(content));
  }
  const [first] = maxima;
  return (
    maxima.length >= FEWEST && first !== undefined && first >= WHOLE && maxima.every((one) => one === first)
  );
}

/** Rows below a header that are looked at. */
const MOST_ROWS = 10;
const FEWEST = 2;
/** No criterion, and every whole, has so many points. */
const WHOLE = 50;

/** `10A1` is the name of a class. */
const NAME = /\p{L}/u;
