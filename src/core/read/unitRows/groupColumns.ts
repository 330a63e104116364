import { columnName } from '../../addresses/address';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import type { SheetSnapshot } from '../../workbook';
import { placeAt, textAt } from '../cells/sheetCells';
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
  const findings = groups
    .filter((column) => column !== own)
    .map(({ row, column, text }) => {
      const facts = {
        column: columnName(sheet.firstColumn + column),
        header: text,
        holds: 'groups',
      } as const;
      return finding('column-unread', placeAt(sheet, row, column), facts, { severity: 'info' });
    });
  return { header: own === undefined ? header : { ...header, columns }, findings };
}

function isCalledGroup({ role, text, above }: HeaderColumn): boolean {
  // `Nhóm` may be that of grades.
  const mayBe = role === null || role === 'block' || role === 'note' || role === 'grade';
  return mayBe && above.length === 0 && text.length <= LONGEST && CALLED.test(fold(text));
}

const LONGEST = 40;
const CALLED =
  /^(?:(?:ten|thuoc|phan) )?(?:nhom|vung|mien|khu vuc|cum|khoi|tieu vung)(?: (?:thi dua|don vi|xa|dia ban|mien|kinh te))?$|^(?:group|region|area|zone|cluster|block)(?: name)?$/u;

/** Whether words stand beside the units that several of them share, and no grades. */
function holdsGroups(
  sheet: SheetSnapshot,
  { dataRow }: HeaderBand,
  unit: HeaderColumn,
  { column }: HeaderColumn,
): boolean {
  if (!holdsNames(sheet, column, dataRow)) return false;
  const texts: string[] = [];
  for (let row = dataRow; row < sheet.values.length; row++) {
    const text = textAt(sheet, row, column);
    if (text !== '' && textAt(sheet, row, unit.column) !== '') texts.push(text);
  }
  return (
    new Set(texts.map(fold)).size > 1 && !texts.some((text) => isGradeGroup(text) || GRADE.test(fold(text)))
  );
}

const GRADE =
  /^(?:nhom )?(?:(?:rat |kha )?tot|kha|trung binh|yeu|kem|xuat sac|gioi|dat|khong dat|hoan thanh|loai|hang|muc|[a-e]|i{1,3}|iv|v)(?: |$)/u;
