import type { Place, SheetSnapshot } from '../workbook';
import { placeAt, textAt } from './sheetCells';
import { fold } from './text';

/** What stands above a table: the lines that say whose scores they are. `null` for what is not said. */
export interface Letterhead {
  readonly unit: Labelled | null;
  readonly block: string | null;
  readonly year: number | null;
}

interface Labelled {
  readonly text: string;
  readonly place: Place;
}

const UNIT_LABEL =
  /^(ten )?(don vi|co quan|co quan don vi)( duoc)?( tu cham| tu danh gia| danh gia| cham diem)?$/u;
const BLOCK_LABEL = /^(thuoc )?(khoi|nhom don vi)( don vi| thi dua)?$/u;

/**
 * Reads the rows `fromRow` to just above `toRow`: `Đơn vị: Sở Nội vụ`, `Khối: Sở, ban, ngành` (the value in the same
 * cell or in the next filled one of its row) and the year of the title (`NĂM 2023`; the title's own year wins over
 * others, else the latest one named).
 */
export function readLetterhead(sheet: SheetSnapshot, fromRow: number, toRow: number): Letterhead {
  let unit: Labelled | null = null;
  let block: string | null = null;
  let titleYear: number | null = null;
  let anyYear: number | null = null;
  for (let row = fromRow; row < toRow; row++) {
    const width = sheet.values[row]?.length ?? 0;
    for (let column = 0; column < width; column++) {
      const text = textAt(sheet, row, column);
      if (text === '') continue;
      const label = fold(text.split(':', 1)[0] ?? '');
      if (unit === null && UNIT_LABEL.test(label)) unit = labelled(sheet, row, column, text);
      else if (block === null && BLOCK_LABEL.test(label))
        block = labelled(sheet, row, column, text)?.text ?? null;
      const year = yearIn(text);
      if (year === null) continue;
      if (
        titleYear === null &&
        /chi so|xep hang|cham diem|cai cach hanh chinh|cchc|ket qua/u.test(fold(text))
      ) {
        titleYear = year;
      }
      anyYear = anyYear === null ? year : Math.max(anyYear, year);
    }
  }
  return { unit, block, year: titleYear ?? anyYear };
}

/** The year in `NĂM 2023` or `Xếp hạng 2022`; a date such as `ngày 15 tháng 01 năm 2024` names none. */
export function yearIn(text: string): number | null {
  const folded = fold(text);
  if (/\bngay\b.*\bthang\b/u.test(folded)) return null;
  const match = /\bnam (20\d\d)\b/u.exec(folded) ?? /(?:^| )(20\d\d)$/u.exec(folded);
  return match?.[1] === undefined ? null : Number(match[1]);
}

function labelled(sheet: SheetSnapshot, row: number, column: number, text: string): Labelled | null {
  const colon = text.indexOf(':');
  const same = colon === -1 ? '' : text.slice(colon + 1).trim();
  if (same !== '') return { text: same, place: placeAt(sheet, row, column) };
  if (colon === -1 && !isOnlyLabel(sheet, row, column)) return null;
  const width = sheet.values[row]?.length ?? 0;
  for (let next = column + 1; next < width; next++) {
    const value = textAt(sheet, row, next);
    if (value !== '') return { text: value, place: placeAt(sheet, row, next) };
  }
  return null;
}

/** A label without a colon counts only when something stands to its right. */
function isOnlyLabel(sheet: SheetSnapshot, row: number, column: number): boolean {
  return sheet.values[row]?.slice(column + 1).some((content) => content !== null && content !== '') ?? false;
}
