import { columnIndex } from '../../addresses/address';
import { CORRECTABLE_ROLES } from '../../settings/sheetCorrections';
import type { CorrectableRole, SheetCorrection } from '../../settings/sheetCorrections';
import type { CellContent, SheetSnapshot } from '../../workbook';
import { findHeader } from '../headers/headerBand';
import { roleOfHeader } from '../roles/headers';

/**
 * A sheet as its correction lets it be read: columns that are not used are blank, and where the dictionary does not know
 * the header, or knows it elsewhere, the corrected columns are called after their roles. Columns that name the rows or
 * their block are always called so, since the whole header is found by them.
 */
export function correctedSheet(sheet: SheetSnapshot, correction: SheetCorrection | undefined): SheetSnapshot {
  if (correction === undefined) return sheet;
  const used = withoutColumns(sheet, unusedColumns(sheet, correction));
  const named = namedColumns(sheet, correction);
  const start = headerRowOf(sheet, correction);
  if (start === null) {
    const found = findHeader(used, 0);
    if (found !== null) return withHeads(used, found.firstRow, ofRowNames(named));
    return withHeads(used, rowOfNamed(used, named), named);
  }
  const called = withHeads(used, start, ofRowNames(named));
  return findHeader(called, start)?.firstRow === start ? called : withHeads(used, start, named);
}

/** The row, zero-based within the used range, where the officer says that the header begins; `null` where nobody does. */
export function headerRowOf(sheet: SheetSnapshot, correction: SheetCorrection | undefined): number | null {
  if (correction?.headerRow === undefined) return null;
  const row = correction.headerRow - 1 - sheet.firstRow;
  return row >= 0 && row < sheet.values.length ? row : null;
}

/** The corrected roles by column of the used range; columns outside it are left out. */
export function namedColumns(
  sheet: SheetSnapshot,
  correction: SheetCorrection | undefined,
): ReadonlyMap<number, CorrectableRole> {
  const named = new Map<number, CorrectableRole>();
  for (const role of CORRECTABLE_ROLES) {
    const column = columnWithin(sheet, correction?.columns?.[role]);
    if (column !== null) named.set(column, role);
  }
  return named;
}

/** A column's place in the used range by its letters; `null` outside it. */
export function columnWithin(sheet: SheetSnapshot, letters: string | undefined): number | null {
  if (letters === undefined) return null;
  const column = columnIndex(letters) - sheet.firstColumn;
  return column >= 0 && column < (sheet.values[0]?.length ?? 0) ? column : null;
}

function unusedColumns(sheet: SheetSnapshot, { unused = [] }: SheetCorrection): ReadonlySet<number> {
  return new Set(unused.flatMap((letters) => columnWithin(sheet, letters) ?? []));
}

function withoutColumns(sheet: SheetSnapshot, columns: ReadonlySet<number>): SheetSnapshot {
  if (columns.size === 0) return sheet;
  const values = sheet.values.map((row) =>
    row.map((content, column) => (columns.has(column) ? null : content)),
  );
  return { ...sheet, values };
}

const ROW_NAMES: ReadonlySet<CorrectableRole> = new Set(['code', 'name', 'unit', 'block']);

function ofRowNames(named: ReadonlyMap<number, CorrectableRole>): ReadonlyMap<number, CorrectableRole> {
  return new Map([...named].filter(([, role]) => ROW_NAMES.has(role)));
}

/** The sheet with the heads of some columns written into a row. */
function withHeads(
  sheet: SheetSnapshot,
  header: number | null,
  named: ReadonlyMap<number, CorrectableRole>,
): SheetSnapshot {
  if (header === null || named.size === 0) return sheet;
  const values = sheet.values.map((row, index) => (index === header ? row.map(headOr) : row));
  return { ...sheet, values };

  function headOr(content: CellContent, column: number): CellContent {
    const role = named.get(column);
    if (role === undefined) return content;
    // A header that says it in its own words may say more, such as a max.
    if (typeof content === 'string' && roleOfHeader(content) === role) return content;
    return HEAD_OF_ROLE[role];
  }
}

/** The first row that has texts in corrected columns and names a criterion or a unit column. */
function rowOfNamed(sheet: SheetSnapshot, named: ReadonlyMap<number, CorrectableRole>): number | null {
  if (named.size === 0) return null;
  const rowNames = [...ofRowNames(named).keys()];
  const row = sheet.values.findIndex(
    (cells) =>
      (cells.some(namesRows) || rowNames.some((column) => typeof cells[column] === 'string')) &&
      [...named.keys()].filter((column) => typeof cells[column] === 'string').length >=
        Math.min(named.size, rowNames.length > 0 ? 2 : 1),
  );
  return row === -1 ? null : row;
}

function namesRows(content: CellContent): boolean {
  if (typeof content !== 'string') return false;
  const role = roleOfHeader(content);
  return role === 'name' || role === 'unit';
}

const HEAD_OF_ROLE: Readonly<Record<CorrectableRole, string>> = {
  code: 'STT',
  name: 'Tiêu chí',
  unit: 'Tên đơn vị',
  block: 'Khối',
  district: 'Địa bàn',
  max: 'Điểm tối đa',
  self: 'Điểm tự chấm',
  verified1: 'Điểm thẩm định',
  verified2: 'Điểm thẩm định lần 2',
  survey: 'Điểm điều tra XHH',
  final: 'Điểm đạt được',
  bonus: 'Điểm thưởng',
  penalty: 'Điểm phạt',
  weight: 'Trọng số',
  index: 'Chỉ số (%)',
  rank: 'Xếp hạng',
};
