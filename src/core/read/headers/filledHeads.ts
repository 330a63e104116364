import type { SheetSnapshot } from '../../workbook';
import { textAt, textColumns } from '../cells/sheetCells';
import { roleOfHeader } from '../roles/headers';
import type { ColumnRole } from '../roles/headers';

/**
 * A sheet whose header has each merged head once, in its first row, also where somebody has unmerged it and filled it down:
 * `TT | Đơn vị | Năm 2025 | Năm 2025` over `TT | Đơn vị | Chỉ số | Hạng`. The sheet itself where no head is filled down.
 *
 * @param row the first row of the header
 * @param most how many rows it may have
 */
export function withHeadsOnce(sheet: SheetSnapshot, row: number, most: number): SheetSnapshot {
  const named = textColumns(sheet, row).filter((column) => namesRows(textAt(sheet, row, column)));
  if (named.length === 0) return sheet;
  const isAgain = (line: number, column: number) =>
    textAt(sheet, line, column) !== '' && textAt(sheet, line, column) === textAt(sheet, line - 1, column);
  let last = row;
  while (last + 1 < row + most && named.every((column) => isAgain(last + 1, column))) last++;
  if (last === row) return sheet;
  const values = sheet.values.slice();
  for (let line = row + 1; line <= last; line++)
    values[line] = (values[line] ?? []).map((content, column) => (isAgain(line, column) ? null : content));
  return { ...sheet, values };
}

function namesRows(text: string): boolean {
  const role = roleOfHeader(text);
  return role !== null && NAMES.has(role);
}

const NAMES: ReadonlySet<ColumnRole> = new Set(['code', 'name', 'unit']);

/** Whether a row of a header says again what stands above it, and nothing else: someone has typed or copied it twice. */
export function saysHeadsAgain(sheet: SheetSnapshot, row: number): boolean {
  const cells = sheet.values[row] ?? [];
  let texts = 0;
  for (const [column, content] of cells.entries()) {
    if (content === null || content === '') continue;
    if (typeof content !== 'string' || textAt(sheet, row, column) !== textAt(sheet, row - 1, column))
      return false;
    if (/\p{L}{2}/u.test(content)) texts++;
  }
  return texts >= 2;
}
