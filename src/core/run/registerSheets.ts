import { textOf } from '../read/cells/text';
import type { SheetSnapshot } from '../workbook';

/** The title of the register of what came in (*sổ thu phiếu*), and the beginning of that of the sheet behind it. */
export const REGISTER_TITLE = 'SỔ THU PHIẾU CHẤM ĐIỂM';

/** The text in A1 of a sheet, `''` where it has none. */
export function titleOf({ firstRow, firstColumn, values }: SheetSnapshot): string {
  return firstRow === 0 && firstColumn === 0 ? textOf(values[0]?.[0] ?? null) : '';
}

/** Whether a sheet is the register, or keeps what was taken: it lists units and files, and scores nobody. */
export function isRegisterSheet(sheet: SheetSnapshot): boolean {
  return titleOf(sheet).startsWith(REGISTER_TITLE);
}
