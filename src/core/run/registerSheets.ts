import { textOf } from '../read/cells/text';
import type { SheetSnapshot } from '../workbook';

/** The title of the register of what came in (*sổ thu phiếu*), and the beginning of that of the sheet behind it. */
export const REGISTER_TITLE = 'SỔ THU PHIẾU CHẤM ĐIỂM';

/** Whether a sheet is the register, or keeps what was taken: it lists units and files, and scores nobody. */
export function isRegisterSheet({ firstRow, firstColumn, values }: SheetSnapshot): boolean {
  if (firstRow !== 0 || firstColumn !== 0) return false;
  return textOf(values[0]?.[0] ?? null).startsWith(REGISTER_TITLE);
}
