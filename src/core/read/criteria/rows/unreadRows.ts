import type { SheetSnapshot } from '../../../workbook';
import { finding } from '../../../findings/findings';
import type { Finding } from '../../../findings/findings';
import { isSubtotalLabel, isSummaryLabel, isTotalLabel, roleOfHeader } from '../../roles/headers';
import type { ColumnRole } from '../../roles/headers';
import { RESULT_ROLES } from '../../roles/roles';
import { readNumber } from '../../cells/score';
import { contentAt, filledColumns, placeAt, rowInWorkbook, textAt } from '../../cells/sheetCells';
import { pointsLike } from '../../cells/tellingNumbers';
import { fold } from '../../cells/text';

/**
 * A warning for rows with numbers that no table has: those from `fromRow` to before `toRow`, one for rows that follow each
 * other. Totals, averages and what restates them, signatures, dates, years and telephone numbers are none.
 *
 * @param restates whether a row has figures over what stands above it, of which `Trung bình` and the like are asked, too;
 * left out where nothing is known of it
 */
export function unreadRows(
  sheet: SheetSnapshot,
  fromRow: number,
  toRow: number,
  restates?: (row: number, label: string) => boolean,
): readonly Finding[] {
  const findings: Finding[] = [];
  let last = -2;
  for (let row = fromRow; row < toRow; row++) {
    const column = strayNumber(sheet, row) ?? (row === fromRow ? loneNumber(sheet, row) : null);
    if (column === null) continue;
    const label = labelOfRow(sheet, row);
    const isAsked = restates !== undefined && isSummaryLabel(label);
    if ((!isAsked && isRestating(label)) || restates?.(row, label) === true) continue;
    if (row > last + 1) findings.push(unreadRow(sheet, row, column));
    last = row;
  }
  return findings;
}

/** A finding for a number in a row that counts for nothing. */
export function unreadRow(sheet: SheetSnapshot, row: number, column: number): Finding {
  return finding('numbers-unread', placeAt(sheet, row, column), {
    row: rowInWorkbook(sheet, row) + 1,
    text: labelOfRow(sheet, row).slice(0, LONGEST_LABEL),
    value: textAt(sheet, row, column),
  });
}

const LONGEST_LABEL = 60;

/** Whether a row by its label restates what other rows say: totals, averages, indexes, ranks. */
function isRestating(label: string, isSurveyed = true): boolean {
  if (isTotalLabel(label) || isSubtotalLabel(label) || isSummaryLabel(label)) return true;
  const role = roleOfHeader(label);
  if (role === 'survey' && !isSurveyed) return false;
  if (role !== null && RESTATED.has(role)) return true;
  const words = fold(label);
  return SUMS.test(words) && !(CALLED_SUM.test(label) && isOfOwnPoints(words));
}

/** Whether what begins as a sum is as likely points of its own: `Cộng sáng kiến`, `Tổng thưởng thi đua`. */
function isOfOwnPoints(words: string): boolean {
  if (OF_WHOLE.test(words)) return false;
  return GIVEN.test(words) || (words.startsWith('cong ') && !OF_PARTS.test(words));
}

/** With its marks. */
const CALLED_SUM = /^\s?(?:tổng|cộng|tong|cong)\s/iu;
const GIVEN =
  /\b(?:thuong|phat|bi tru|giam tru|diem tru|cong them|khuyen khich|uu tien|sang kien|thanh tich|bo sung)\b/u;
/** `Tổng điểm sau khi trừ`, `Tổng cộng (gồm điểm thưởng)`. */
const OF_WHOLE = /\b(?:sau|truoc|chua|da|gom|ke ca|khong|va|voi|tru di)\b/u;
/** What `Cộng` may be of: parts of the table, or of its units. */
const OF_PARTS =
  /^cong (?:cac|trang|phan|nhom|muc|linh vuc|tieu chi|noi dung|diem|so|don|lai|ket qua|toan|tat ca|ca|hai|quy|ky|thang|nam|khoi|cum|xa|phuong|huyen|chung|tong|[ivx]+|[a-z]|\d+)\b/u;

const RESTATED: ReadonlySet<ColumnRole> = new Set(['max', ...RESULT_ROLES, 'note']);
const SUMS =
  /^(tong|cong|so sanh|chenh lech|diem (trung binh|binh quan)|trung binh|binh quan|ty le|ti le)\b/u;

function strayNumber(sheet: SheetSnapshot, row: number): number | null {
  const cells = sheet.values[row] ?? [];
  let found: number | null = null;
  for (let column = 0; column < cells.length; column++) {
    const content = cells[column] ?? null;
    if (typeof content !== 'number') continue;
    const value = pointsLike(sheet, row, column, content);
    if (value === null || isYear(value)) continue;
    found ??= column;
  }
  if (found === null) return null;
  // The first number of a row of words is its number in a list.
  const only = cells.filter((content) => typeof content === 'number').length === 1;
  const first = cells.findIndex((content) => content !== null && content !== '');
  if (only && first === found && Number.isInteger(contentAt(sheet, row, found))) return null;
  return found;
}

/** The column of a number right of the first column in a row that has nothing else. */
function loneNumber(sheet: SheetSnapshot, row: number): number | null {
  const [column, ...others] = filledColumns(sheet, row);
  if (column === undefined || column === 0 || others.length > 0) return null;
  const content = contentAt(sheet, row, column);
  const value = typeof content === 'number' ? pointsLike(sheet, row, column, content) : null;
  return value === null || isYear(value) ? null : column;
}

/**
 * Whether a number stands in a cell of a row whose label does not say that it restates others.
 *
 * @param isSurveyed whether survey points have a column, which a row of them restates
 */
export function isStrayNumber(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  isSurveyed: boolean,
): boolean {
  const value = pointsLike(sheet, row, column, contentAt(sheet, row, column));
  if (value === null || isYear(value)) return false;
  const label = labelOfRow(sheet, row);
  return !isRestating(label, isSurveyed) && optionPoints(label) !== value;
}

/** The points that an option row says it gives, `Ban hành kịp thời: 1,5 điểm`; `null` for any other row. */
function optionPoints(label: string): number | null {
  const points = OPTION.exec(label.slice(-LONGEST_LABEL))?.[1];
  return points === undefined ? null : (readNumber(points) ?? null);
}

const OPTION = /:\s?(-?\d+(?:[.,]\d+)?)\s?(?:đ|điểm)?\.?$/iu;

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2100;
}

/** The first text of a row. */
function labelOfRow(sheet: SheetSnapshot, row: number): string {
  const cells = sheet.values[row] ?? [];
  const column = cells.findIndex((content) => typeof content === 'string' && /\p{L}/u.test(content));
  return column === -1 ? '' : textAt(sheet, row, column);
}
