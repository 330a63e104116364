import { columnName } from '../../addresses/address';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import type { SheetSnapshot } from '../../workbook';
import { readNumber } from '../cells/score';
import { contentAt, placeAt, textAt } from '../cells/sheetCells';
import { fold } from '../cells/text';
import type { HeaderBand, HeaderColumn } from '../headers/headerBand';
import { holdsNames } from '../headers/columns/districts';
import { isGradeGroup } from '../words/gradeGroups';

/**
 * The header with a column of groups (`Cụm` beside `Khối`, `Nhóm`, `Vùng`) beside units as that of their districts, where no
 * column names these: units are ranked within them. Further such columns are not used, which is said.
 *
 * @param isOfUnits whether what a column says is of the unit of its row, where a row may be of something else, too
 */
export function withGroupColumn(
  sheet: SheetSnapshot,
  header: HeaderBand,
  isOfUnits: (column: number) => boolean = () => true,
): { readonly header: HeaderBand; readonly findings: readonly Finding[] } {
  const unit = header.columns.find(({ role }) => role === 'unit');
  if (unit === undefined) return { header, findings: [] };
  const block = header.columns.find(({ role }) => role === 'block');
  const groups = header.columns.filter(
    (column) =>
      column !== block &&
      isCalledGroup(column) &&
      holdsGroups(sheet, header, unit, column) &&
      isOfUnits(column.column),
  );
  const hasDistrict = header.columns.some(({ role }) => role === 'district');
  const own = hasDistrict ? undefined : groups[0];
  const columns = header.columns.map((column): HeaderColumn =>
    column === own ? { ...column, role: 'district' } : column,
  );
  const said = ({ row, column, text }: HeaderColumn, holds: 'groups' | 'unclearGroups') => {
    const facts = { column: columnName(sheet.firstColumn + column), header: text, holds } as const;
    return finding('column-unread', placeAt(sheet, row, column), facts, { severity: 'info' });
  };
  const unclear = header.columns.filter(
    (column) =>
      !groups.includes(column) &&
      column !== block &&
      isCalledGroup(column) &&
      (column.role === null || column.role === 'block' || areMixed(sheet, header, unit, column)) &&
      areShort(textsBeside(sheet, header, unit, column)) &&
      isOfUnits(column.column),
  );
  const findings = [
    ...groups.filter((column) => column !== own).map((column) => said(column, 'groups')),
    ...unclear.map((column) => said(column, 'unclearGroups')),
  ];
  return { header: own === undefined ? header : { ...header, columns }, findings };
}

function isCalledGroup({ role, text, above }: HeaderColumn): boolean {
  // `Nhóm` may be that of grades.
  const mayBe = role === null || role === 'block' || role === 'note' || role === 'grade';
  return mayBe && above.length === 0 && text.length <= LONGEST && CALLED.test(fold(text));
}

const LONGEST = 40;
const CALLED =
  /^(?:(?:ten|thuoc|phan) )?(?:nhom|vung|mien|khu vuc|cum|khoi|tieu vung)(?: (?:nhom|vung|mien|khu vuc|cum|khoi|tieu vung|thi dua|don vi|xa|dia ban|kinh te))*$|^(?:group|region|area|zone|cluster|block)(?: name)?$/u;
/** Those that are no grades, whatever stands below them. */
const NO_GRADE = /^(?:(?:ten|thuoc) )?(?:vung|mien|khu vuc|cum|tieu vung|region|area|zone|cluster)(?: |$)/u;

/** What stands beside the units. */
function textsBeside(
  sheet: SheetSnapshot,
  { dataRow }: HeaderBand,
  unit: HeaderColumn,
  { column }: HeaderColumn,
): readonly string[] {
  const texts: string[] = [];
  for (let row = dataRow; row < sheet.values.length; row++) {
    const text = textAt(sheet, row, column);
    if (text !== '' && textAt(sheet, row, unit.column) !== '') texts.push(text);
  }
  return texts;
}

/** Whether words stand beside the units that several of them share, and no grades. */
function holdsGroups(
  sheet: SheetSnapshot,
  header: HeaderBand,
  unit: HeaderColumn,
  column: HeaderColumn,
): boolean {
  const texts = textsBeside(sheet, header, unit, column);
  if (NO_GRADE.test(fold(column.text)) && areShort(texts)) return true;
  if (!holdsNames(sheet, column.column, header.dataRow)) return false;
  return (
    new Set(texts.map(fold)).size > 1 && !texts.some((text) => isGradeGroup(text) || GRADE.test(fold(text)))
  );
}

/** Whether units of one text stand, by a figure of theirs, among those of another, as with grades they would not. */
function areMixed(
  sheet: SheetSnapshot,
  { columns, dataRow }: HeaderBand,
  unit: HeaderColumn,
  { column }: HeaderColumn,
): boolean {
  const figure = ORDERED.flatMap((role) => columns.find((one) => one.role === role) ?? [])[0];
  if (figure === undefined) return false;
  const rows: { readonly text: string; readonly number: number }[] = [];
  for (let row = dataRow; row < sheet.values.length; row++) {
    const number = readNumber(contentAt(sheet, row, figure.column));
    const text = fold(textAt(sheet, row, column));
    if (text !== '' && number !== undefined && textAt(sheet, row, unit.column) !== '')
      rows.push({ text, number });
  }
  rows.sort((one, other) => one.number - other.number);
  const runs = rows.filter(({ text }, at) => rows[at - 1]?.text !== text).length;
  // Of units that share a figure the order is not told.
  const areDistinct = rows.every(({ number }, at) => rows[at - 1]?.number !== number);
  return areDistinct && runs > new Set(rows.map(({ text }) => text)).size;
}

const ORDERED = ['rank', 'index', 'final', 'verified2', 'verified1'] as const;

/** Whether texts are I, II, III, or A, B, C, or 1, 2, 3, each of several units on average. */
function areShort(texts: readonly string[]): boolean {
  const { size } = new Set(texts.map(fold));
  return size > 1 && size * 2 <= texts.length && texts.every((text) => SHORT.test(fold(text)));
}

const SHORT = /^(?:(?:nhom|vung|khu vuc|cum) )?(?:so )?(?:[ivx]{1,5}|[a-h]|\d{1,2})$/u;

/**
 * Tells what a group is called that stands beside units: `Khu vực I`, where `I` stands in a column `Khu vực`.
 *
 * @param header as it is printed
 */
export function groupNames(sheet: SheetSnapshot, header: HeaderBand): (group: string) => string {
  const column = withGroupColumn(sheet, header).header.columns.find(({ role }) => role === 'district');
  const head = column === undefined || !isGroupHead(column.text) ? null : column.text.trim();
  return (group) => (head === null || !BARE.test(fold(group)) ? group : `${head} ${group.trim()}`);
}

function isGroupHead(text: string): boolean {
  return text.length <= LONGEST && CALLED.test(fold(text));
}

const BARE = /^(?:[ivx]{1,5}|[a-h]|\d{1,2})$/u;

const GRADE =
  /^(?:nhom )?(?:(?:rat |kha )?tot|kha|trung binh|yeu|kem|xuat sac|gioi|dat|khong dat|hoan thanh|loai|hang|muc|[a-e]|i{1,3}|iv|v)(?: |$)/u;
