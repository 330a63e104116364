import type { SheetSnapshot } from '../../../workbook';
import type { HeaderColumn } from './headerColumns';
import { readNumber } from '../../cells/score';
import { contentAt, textAt } from '../../cells/sheetCells';
import { fold } from '../../cells/text';
import { isAppraiser } from '../../roles/dictionary/appraiserWords';
import { isHeaderPhrase } from '../../roles/headers';
import type { ColumnRole } from '../../roles/headers';
import { POINT_ROLES } from '../../roles/roles';

/**
 * The columns of a header with their role where it says who scores, beside the names of units or criteria. `Đơn vị chấm`,
 * `Cơ quan đánh giá` is the self-score where numbers stand below it, a note where words do (who was to score);
 * `Cơ quan thẩm định`, `Người thẩm định` is the verified score where numbers within their maxima do.
 */
export function withScorerColumns(
  printed: readonly HeaderColumn[],
  sheet: SheetSnapshot,
  dataRow: number,
): readonly HeaderColumn[] {
  const columns = withWhoAlone(printed, sheet, dataRow);
  const scorers = columns.filter(({ role, text }) => role === 'unit' && isCalled(SCORER, text));
  const appraisers = columns.filter(({ role, text }) => role === 'note' && isCalled(APPRAISER, text));
  if (scorers.length + appraisers.length === 0) return columns;
  const names = columns.some(
    (column) => (column.role === 'unit' && !scorers.includes(column)) || column.role === 'name',
  );
  if (!names) return columns;
  const max = columns.find(({ role }) => role === 'max')?.column ?? null;
  return columns.map((column): HeaderColumn => {
    const isScore = () => holdsNumbers(sheet, column.column, dataRow);
    if (scorers.includes(column)) return { ...column, role: isScore() ? 'self' : 'note' };
    if (!appraisers.includes(column) || !isScore() || exceeds(sheet, column.column, max, dataRow))
      return column;
    return { ...column, role: APPRAISED };
  });
}

/**
 * The columns of criteria with the self-score and the verified score where, right of the maxima, two columns of numbers within
 * these are called by who gave them and nothing more: `Đơn vị | Hội đồng`, `Agency | Council`.
 */
function withWhoAlone(
  columns: readonly HeaderColumn[],
  sheet: SheetSnapshot,
  dataRow: number,
): readonly HeaderColumn[] {
  const max = columns.find(({ role }) => role === 'max')?.column;
  const name = columns.find(({ role }) => role === 'name')?.column;
  if (max === undefined || name === undefined) return columns;
  const mayBe = ({ column, text, above }: HeaderColumn) =>
    column > max && column > name && above.length === 0 && text.length <= LONGEST;
  const appraisers = columns.filter(
    (one) => mayBe(one) && (one.role === null || one.role === 'note') && isAppraiser(one.text),
  );
  const units = columns.filter((one) => mayBe(one) && one.role === 'unit' && isHeaderPhrase(one.text));
  const [unit, appraiser] = [units[0], appraisers[0]];
  if (unit === undefined || appraiser === undefined || units.length + appraisers.length > 2) return columns;
  const areScores = [unit, appraiser].every(
    ({ column }) => holdsNumbers(sheet, column, dataRow) && !exceeds(sheet, column, max, dataRow),
  );
  const isTold = columns.some(({ role }) => role === 'self' || role === APPRAISED);
  if (!areScores || isTold) return columns;
  return columns.map((one): HeaderColumn => {
    if (one === unit) return { ...one, role: 'self' };
    return one === appraiser ? { ...one, role: APPRAISED } : one;
  });
}

/**
 * The columns of units in rows with the final score in the only one that holds numbers and has no known word, where it is called after a
 * result (`Kết quả`, `Số điểm`) beside the maxima, none of which it exceeds.
 */
export function withOnlyResult(
  columns: readonly HeaderColumn[],
  sheet: SheetSnapshot,
  dataRow: number,
): readonly HeaderColumn[] {
  const max = columns.find(({ role }) => role === 'max');
  const [result, ...others] = columns.filter(({ role, text }) => role === null && text !== '');
  if (max === undefined || result === undefined || others.length > 0 || !isCalled(RESULT, result.text))
    return columns;
  // Among criteria it may as well be what was done.
  const isOther = columns.some(({ role }) => role === 'name' || (role !== null && POINT_ROLES.has(role)));
  if (isOther || !holdsNumbers(sheet, result.column, dataRow)) return columns;
  if (exceeds(sheet, result.column, max.column, dataRow)) return columns;
  return columns.map((column) => (column === result ? { ...column, role: 'final' } : column));
}

const RESULT =
  /^(?:ket qua|so diem|tong so|(?:ket qua|so diem) (?:danh gia|cham|cham diem|dat|dat duoc|thuc hien|thuc te))$/u;

const APPRAISED: ColumnRole = 'verified1';

function isCalled(words: RegExp, text: string): boolean {
  return text.length <= LONGEST && words.test(fold(text));
}

const LONGEST = 60;
const SCORER =
  /^(?:cac )?(?:don vi|co quan|co quan don vi|don vi dia phuong|dia phuong) (?:cham|cham diem|danh gia)$/u;
/** Who appraises, or has to see to it: not the unit itself. */
const APPRAISER =
  /^(?:(?:don vi|co quan|co quan don vi|nguoi|can bo|bo phan|to) (?:(?:chu tri|theo doi|phu trach|duoc giao) ?){0,2}(?:tham dinh|tham tra|danh gia|cham|cham diem)|(?:don vi|co quan) (?:chu tri|theo doi|phu trach))(?: diem)?$/u;

/** Rows below a header that are looked at. */
const MOST_ROWS = 20;

function holdsNumbers(sheet: SheetSnapshot, column: number, fromRow: number): boolean {
  let numbers = 0;
  for (let row = fromRow; row < fromRow + MOST_ROWS; row++) {
    const text = textAt(sheet, row, column);
    if (text === '') continue;
    numbers += readNumber(text) === undefined ? -1 : 1;
  }
  return numbers > 0;
}

/** Whether a number is more than the max of its row, so that it may count something else. */
function exceeds(sheet: SheetSnapshot, column: number, max: number | null, fromRow: number): boolean {
  if (max === null) return false;
  for (let row = fromRow; row < fromRow + MOST_ROWS; row++) {
    const value = readNumber(contentAt(sheet, row, column));
    const most = readNumber(contentAt(sheet, row, max));
    if (value !== undefined && most !== undefined && value > most) return true;
  }
  return false;
}
