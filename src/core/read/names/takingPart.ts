import type { SheetSnapshot } from '../../workbook';
import { textAt } from '../cells/sheetCells';
import { fold } from '../cells/text';
import { notRankedIn } from './notRanked';

/** What a column of marks asks of each unit. */
type Asked = 'who is in' | 'who is out';

const IN =
  /^(?:(?:co|duoc|thuoc|dien|doi tuong|tham gia|tham du|xet|danh gia|don vi) ){1,5}xep (?:hang|thu)(?: khong)?$/u;
const OUT =
  /^(?:don vi )?(?:khong|chua|mien) (?:(?:duoc|thuoc|dien|doi tuong|tham gia|tham du|xet|danh gia) ){0,5}xep (?:hang|thu)$/u;

/** What a header asks: `Tham gia xếp hạng`, `Không xếp hạng`; `null` for any other. */
export function takingPart(header: string): Asked | null {
  if (header.length > LONGEST) return null;
  const words = fold(header);
  return OUT.test(words) ? 'who is out' : IN.test(words) ? 'who is in' : null;
}

const LONGEST = 60;
const YES = /^(?:x|co|1|v|yes|true|✓|✔|√|tham gia|duoc|xep hang)$/u;
const NO = /^(?:khong|0|no|false|k|khong tham gia)$/u;

/** Whether a unit is in the ranking by its mark in such a column; `null` where that is not clear. */
export function takesPart(text: string, asked: Asked): boolean | null {
  const mark = fold(text) === '' ? text.trim() : fold(text);
  if (notRankedIn(text, 'rank')) return false;
  const isYes = YES.test(mark);
  if (isYes) return asked === 'who is in';
  if (NO.test(mark)) return asked === 'who is out';
  return /^[-–—]$/u.test(mark) && asked === 'who is out' ? true : null;
}

/** Rows of a column that are looked at. */
const MOST_ROWS = 8;

/** Whether a column `Xếp hạng` holds no ranks but `Có` and `Không`. */
export function saysWhoTakesPart(sheet: SheetSnapshot, column: number, fromRow: number): boolean {
  const texts = Array.from({ length: MOST_ROWS }, (_, row) => fold(textAt(sheet, fromRow + row, column)));
  const filled = texts.filter((text) => text !== '');
  return filled.length > 0 && filled.every((text) => /^(?:co|khong)$/u.test(text));
}
