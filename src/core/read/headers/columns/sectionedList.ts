import type { SheetSnapshot } from '../../../workbook';
import { isBlockName } from '../../names/blockNames';
import { readNumber } from '../../cells/score';
import { contentAt, textAt } from '../../cells/sheetCells';
import type { HeaderColumn } from './headerColumns';
import type { ColumnRole } from '../../roles/dictionary/columnRole';

/**
 * Whether a header of units without figures begins a list that is parted by blocks: `STT | Tên đơn vị | Ghi chú` above
 * `I | Khối tổng hợp` and `1 | Sở Nội vụ`.
 */
export function isSectionedList(
  columns: readonly HeaderColumn[],
  sheet: SheetSnapshot,
  dataRow: number,
): boolean {
  const code = columns.find(({ role }) => role === 'code')?.column;
  const unit = columns.find(({ role }) => role === 'unit')?.column;
  if (code === undefined || unit === undefined) return false;
  if (columns.some(({ role }) => role !== null && !OF_LIST.has(role))) return false;
  const others = columns.filter(({ column }) => column !== code && column !== unit);
  const rows = [dataRow, dataRow + 1];
  const hasFigures = others.some(({ column }) =>
    rows.some((row) => readNumber(contentAt(sheet, row, column)) !== undefined),
  );
  return (
    !hasFigures &&
    /^(?:[IVX]+|[A-Z])[.)]?$/u.test(textAt(sheet, dataRow, code)) &&
    isBlockName(textAt(sheet, dataRow, unit)) &&
    /^1[.)]?$/u.test(textAt(sheet, dataRow + 1, code)) &&
    textAt(sheet, dataRow + 1, unit) !== ''
  );
}

const OF_LIST: ReadonlySet<ColumnRole> = new Set(['code', 'unit', 'note']);
