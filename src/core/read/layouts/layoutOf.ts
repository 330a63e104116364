import { yearOfPeriod } from '../../period';
import type { Period } from '../../period';
import type { SheetSnapshot } from '../../workbook';
import type { HeaderBand } from '../headers/headerBand';
import { isAverageHeader } from '../roles/headers';
import type { ColumnRole } from '../roles/headers';
import type { Letterhead } from '../parts/letterhead';
import { hasScores } from '../scores/scoreColumns';
import { fold } from '../cells/text';
import { unitColumns } from '../headers/unitColumns';
import type { UnitColumns } from '../headers/unitColumns';
import { isUnitList } from './unitList';
import { isPeriodAlone, yearIn } from '../words/periodIn';
import { kindOfUnit } from '../names/unitNames';

type TableLayout = 'unitScoreSheet' | 'criteriaByUnits' | 'unitTable' | 'unitList';

/** The layout of a table by its header; `null` for a criteria set that is printed without any score. */
export function layoutOf(
  header: HeaderBand,
  sheet: SheetSnapshot,
  { unit: named, year }: Letterhead,
): TableLayout | null {
  const first = (role: ColumnRole) => header.columns.find((column) => column.role === role)?.column;
  const unit = first('unit');
  const name = first('name');
  if (unit !== undefined && (name === undefined || unit < name)) {
    return isUnitList(sheet, header) ? 'unitList' : 'unitTable';
  }
  if (name === undefined || first('max') === undefined) return null;
  const names = unitColumns(header, sheet);
  const units = names.filter((one) => kindOfUnit(one.name) !== null);
  const grouped = units.filter(({ columns }) => columns.some(({ role }) => role !== null)).length;
  // One unit's name over kinds of score may be who scored: `Sở Nội vụ thẩm định`.
  if (units.length > (grouped > 0 ? 1 : 0) && units.length * 2 >= names.length) return 'criteriaByUnits';
  if (hasScores(withoutOtherYears(withoutAverages(header, names), names, year))) return 'unitScoreSheet';
  // `Điểm chấm`, and columns of no unit's name on a sheet that names its unit (`Kê khai | Xác nhận`), are kinds of score that
  // nobody told the program of: such a sheet gives no scores, which is said, and no units of these names.
  const mayBeUnits = names.filter(
    (one) => kindOfUnit(one.name) !== null || !SCORE_WORDS.test(fold(one.name)),
  );
  if (mayBeUnits.length === 0 || (named !== null && units.length === 0)) return null;
  return 'criteriaByUnits';
}

const SCORE_WORDS = /^(?:so )?diem(?: |$)|^ket qua(?: |$)|^cham(?: |$)/u;

/** Whether columns are called by units alone: `Năm 2023` over `Sở Nội vụ | Sở Y tế`. */
export function hasUnits(header: HeaderBand, sheet: SheetSnapshot): boolean {
  const units = unitColumns(header, sheet);
  return units.length > 0 && units.every(({ name }) => kindOfUnit(name) !== null);
}

/** An average beside names that are no judges' is one over these units, and no unit's score. */
function withoutAverages(header: HeaderBand, names: readonly UnitColumns[]): HeaderBand {
  if (names.length < 2 || names.every(({ name }) => JUDGE.test(fold(name)))) return header;
  return { ...header, columns: header.columns.filter(({ text }) => !isAverageHeader(text)) };
}

/** Beside several names a column that is called after another year than the title's is no score of this one. */
function withoutOtherYears(
  header: HeaderBand,
  names: readonly UnitColumns[],
  year: Period | null,
): HeaderBand {
  if (names.length < 2 || year === null) return header;
  const isOther = ({ text }: HeaderBand['columns'][number]) =>
    isPeriodAlone(text) && (yearIn(text) ?? yearOfPeriod(year)) !== yearOfPeriod(year);
  return { ...header, columns: header.columns.filter((column) => !isOther(column)) };
}

const JUDGE = /^(?:thanh vien|giam khao|uy vien|nguoi cham|tv|gk)(?: |\d|$)/u;
