import type { Place, SheetSnapshot } from '../../workbook';
import { contentAt, placeAt, textAt } from '../cells/sheetCells';
import { fold, tidy } from '../cells/text';
import { kindOfUnit } from '../names/unitNames';

/** What a line of a letterhead names, and where. */
export interface Labelled {
  readonly text: string;
  readonly place: Place;
}

/** Rows of a sheet in which a letterhead names who issued it. */
const LETTERHEAD_ROWS = 4;

/**
 * The unit at the top left of a letterhead: below `UBND TỈNH …` in the next row or in the same cell, or alone in it
 * where it is a commune's or district's own (`UBND XÃ X`). `null` where none is named there.
 */
export function issuerOf(sheet: SheetSnapshot, toRow: number): Labelled | null {
  const left = Math.ceil((sheet.values[0]?.length ?? 0) / 2);
  for (let row = 0; row < Math.min(toRow, LETTERHEAD_ROWS); row++) {
    for (let column = 0; column < left; column++) {
      const content = contentAt(sheet, row, column);
      if (typeof content !== 'string') continue;
      const lines = content.split(/[\r\n]+/u).map(tidy);
      const above = lines[0] ?? '';
      if (!isSuperior(above)) continue;
      const own = lines.length > 1 ? lines.slice(1).join(' ').trim() : textAt(sheet, row + 1, column);
      if (lines.length === 1 && row + 1 >= toRow) return null;
      const place = placeAt(sheet, lines.length > 1 ? row : row + 1, column);
      return kindOfUnit(own) === null || own.includes(':') ? null : { text: own, place };
    }
  }
  return null;
}

/** `UBND TỈNH HÀ TĨNH`, `ỦY BAN NHÂN DÂN THÀNH PHỐ …`, `BỘ CÔNG AN`: what stands above a unit's name. */
function isSuperior(text: string): boolean {
  if (/^(kho bac nha nuoc|bao hiem xa hoi viet nam|cuc thue|thue viet nam)$/u.test(fold(text))) return true;
  return /^(uy ban nhan dan|ubnd|hdnd|hoi dong nhan dan|bo|tong cuc|tinh|ngan hang nha nuoc) \p{L}/u.test(
    fold(text),
  );
}
