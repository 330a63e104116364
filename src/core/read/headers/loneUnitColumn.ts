import type { SheetSnapshot } from '../../workbook';
import { holdsNames } from './districts';
import type { HeaderColumn } from './headerColumns';
import { fold } from '../cells/text';

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
 * word for units and below which names stand.
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
  if (first === undefined) return columns;
  return columns.map((column) => (column === first.column ? { ...column, role: 'unit' } : column));
}

/** `10A1` is the name of a class. */
const NAME = /\p{L}/u;
