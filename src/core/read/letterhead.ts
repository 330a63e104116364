import type { Place, SheetSnapshot } from '../workbook';
import { headerAt } from './headerBand';
import { scaleIn } from './headerMax';
import { issuerOf } from './issuer';
import { contentAt, placeAt, textAt } from './sheetCells';
import { fold } from './text';

/** What stands above a table: the lines that say whose scores they are. `null` for what is not said. */
export interface Letterhead {
  readonly unit: Labelled | null;
  /** The unit that issued the paper: `UBND TỈNH … / SỞ NỘI VỤ` at the top left. */
  readonly issuer: Labelled | null;
  readonly block: string | null;
  readonly year: number | null;
  /** The points that can be had in all: `thang điểm 100`. */
  readonly scale: number | null;
}

export interface Labelled {
  readonly text: string;
  readonly place: Place;
}

const UNIT_LABEL =
  /^(ten )?(cac )?(don vi|co quan|co quan don vi|don vi dia phuong|dia phuong|so ban nganh|ubnd huyen thi xa thanh pho)( duoc| thuc hien)?( tu cham diem| tu cham| tu danh gia| danh gia| cham diem| xep hang)?$/u;
const BLOCK_LABEL = /^(thuoc )?(khoi|nhom don vi|khoi don vi)( don vi| thi dua)?$/u;

/**
 * Reads the rows `fromRow` to just above `toRow`: `Đơn vị: Sở Nội vụ`, `Khối: Sở, ban, ngành` (the value in the same
 * cell, in the next filled one of its row or below the label), the year of the title (`NĂM 2023`; the title's own year
 * wins over others, else the latest one named) and its scale.
 */
export function readLetterhead(sheet: SheetSnapshot, fromRow: number, toRow: number): Letterhead {
  let unit: Labelled | null = null;
  let block: string | null = null;
  let titleYear: number | null = null;
  let anyYear: number | null = null;
  let scale: number | null = null;
  for (let row = fromRow; row < toRow; row++) {
    const width = sheet.values[row]?.length ?? 0;
    for (let column = 0; column < width; column++) {
      const content = contentAt(sheet, row, column);
      if (content === null || content === '') continue;
      const text = textAt(sheet, row, column);
      if (text === '') continue;
      const label = fold(text.split(':', 1)[0] ?? '');
      if (unit === null && UNIT_LABEL.test(label)) unit = labelled(sheet, row, column, toRow);
      else if (block === null && BLOCK_LABEL.test(label)) {
        block = labelled(sheet, row, column, toRow)?.text ?? null;
      }
      scale ??= typeof content === 'string' ? scaleIn(text) : null;
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
  const issuer = fromRow === 0 ? issuerOf(sheet, toRow) : null;
  return { unit, issuer, block, year: titleYear ?? anyYear, scale };
}

/** The year in `NĂM 2023` or `Xếp hạng 2022`; a date such as `ngày 15 tháng 01 năm 2024` names none. */
export function yearIn(text: string): number | null {
  const folded = fold(text);
  if (/\bngay\b.*\bthang\b/u.test(folded)) return null;
  const match = /\bnam (20\d\d)\b/u.exec(folded) ?? /(?:^| )(20\d\d)$/u.exec(folded);
  return match?.[1] === undefined ? null : Number(match[1]);
}

function labelled(sheet: SheetSnapshot, row: number, column: number, toRow: number): Labelled | null {
  const text = textAt(sheet, row, column);
  const colon = text.indexOf(':');
  const same = colon === -1 ? '' : text.slice(colon + 1).trim();
  if (same !== '') return isDots(same) ? null : { text: same, place: placeAt(sheet, row, column) };
  const width = sheet.values[row]?.length ?? 0;
  for (let next = column + 1; next < width; next++) {
    const value = textAt(sheet, row, next);
    if (value !== '' && !isDots(value)) return { text: value, place: placeAt(sheet, row, next) };
  }
  if (colon === -1 || row + 1 >= toRow) return null;
  const below = textAt(sheet, row + 1, column);
  const isValue = below !== '' && !below.includes(':') && !isDots(below) && !/\d/u.test(below);
  return isValue && headerAt(sheet, row + 1, row + 1) === null
    ? { text: below, place: placeAt(sheet, row + 1, column) }
    : null;
}

/** A line to be filled in by hand: `Đơn vị: ……………`. */
function isDots(text: string): boolean {
  return /^[.…_\s-]+$/u.test(text);
}
