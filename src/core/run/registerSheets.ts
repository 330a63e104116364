import { textOf } from '../read/cells/text';
import type { SheetSnapshot } from '../workbook';

/** The title of the register of what came in (*sổ thu phiếu*), and the beginning of that of the sheet behind it. */
export const REGISTER_TITLE = 'SỔ THU PHIẾU CHẤM ĐIỂM';

/** An office may put rows of its own above the title. */
const MOST_ABOVE = 8;

/** The title of a register, or of the sheet behind it, above which rows may have been put; `''` for any other sheet. */
export function titleOf({ firstRow, values }: SheetSnapshot): string {
  for (const row of values.slice(0, Math.max(0, MOST_ABOVE - firstRow))) {
    const text = textOf(row.find((content) => content !== null) ?? null);
    if (text.startsWith(REGISTER_TITLE)) return text;
  }
  return '';
}

/** Whether a sheet is the register, or keeps what was taken: it lists units and files, and scores nobody. */
export function isRegisterSheet(sheet: SheetSnapshot): boolean {
  return titleOf(sheet) !== '';
}
