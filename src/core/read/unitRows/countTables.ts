import type { SheetSnapshot } from '../../workbook';
import { isAverageHeader, roleOfHeader } from '../roles/headers';
import type { ColumnRole } from '../roles/headers';
import { readNumber } from '../cells/score';
import { contentAt, filledColumns, textAt } from '../cells/sheetCells';
import { fold } from '../cells/text';

/**
 * The first row below a small table that counts the units, if its header is `row`: `Xếp loại | Số đơn vị | Tỷ lệ (%)`, `Nội dung |
 * Số liệu`. `null` where none begins there. It tells what the table above comes to, and no units.
 */
export function endOfCountTable(sheet: SheetSnapshot, row: number): number | null {
  if (!isCountHeader(sheet, row)) return null;
  let end = row + 1;
  while (end < sheet.values.length && hasNumber(sheet, end)) end++;
  return end > row + 1 ? end : null;
}

const MOST_COLUMNS = 6;
const LONGEST_HEADER = 60;
const COUNT =
  /^(?:tong )?so (?:(?:luong )?(?:don vi|co quan|xa|phuong|xa phuong|dia phuong|so ban nganh)(?: .{1,30})?|luong|lieu)$/u;
/** What a table of scores has, and one of counts has not. */
const OF_SCORES: ReadonlySet<ColumnRole> = new Set([
  ...(['unit', 'max', 'self', 'verified1', 'verified2', 'survey', 'rank', 'bonus', 'penalty'] as const),
]);

function isCountHeader(sheet: SheetSnapshot, row: number): boolean {
  const columns = filledColumns(sheet, row);
  if (columns.length < 2 || columns.length > MOST_COLUMNS) return false;
  let counts = false;
  for (const column of columns) {
    const content = contentAt(sheet, row, column);
    if (typeof content !== 'string' || content.length > LONGEST_HEADER) return false;
    const text = textAt(sheet, row, column);
    const role = roleOfHeader(text);
    if (role !== null && (OF_SCORES.has(role) || (role === 'final' && !isAverageHeader(text)))) return false;
    counts ||= column !== columns[0] && COUNT.test(fold(text));
  }
  return counts;
}

function hasNumber(sheet: SheetSnapshot, row: number): boolean {
  return filledColumns(sheet, row).some((column) => readNumber(contentAt(sheet, row, column)) !== undefined);
}

/** Whether a sheet is one of statistics by its tab or a line of rows `fromRow` to before `toRow`: `THỐNG KÊ THEO LĨNH VỰC`. */
export function isTitledStatistics(sheet: SheetSnapshot, fromRow: number, toRow: number): boolean {
  if (STATISTICS.test(fold(sheet.name))) return true;
  for (let row = fromRow; row < toRow; row++)
    if (filledColumns(sheet, row).some((column) => STATISTICS.test(fold(textAt(sheet, row, column)))))
      return true;
  return false;
}

const STATISTICS = /\bthong ke\b/u;
