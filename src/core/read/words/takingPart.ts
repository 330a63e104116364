import type { SheetSnapshot } from '../../workbook';
import { textAt } from '../cells/sheetCells';
import { fold } from '../cells/text';
import { notRankedIn } from './notRanked';

/** What a column of marks asks of each unit. */
export type Asked = 'who is in' | 'who is out';

const SUFFIX = '(?: (?:co )?(?:hay |hoac )?khong| x| danh dau x| yes no)?';
const IN = new RegExp(
  `^(?:co khong )?(?:(?:co|duoc|thuoc|dien|doi tuong|tham gia|tham du|xet|danh gia|cham diem|don vi|va) ){1,6}xep (?:hang|thu)${SUFFIX}$`,
  'u',
);
/** `Xếp hạng (có/không)`: no ranks, by its header. */
const BARE_IN =
  /^(?:co khong xep (?:hang|thu)|xep (?:hang|thu) (?:co )?(?:hay |hoac )?khong|ranked(?: yes no)?)$/u;
const SCORED_IN = new RegExp(
  `^(?:co khong )?(?:(?:don vi|co|duoc|thuoc|dien) )*(?:tham gia|tham du|doi tuong)(?: duoc)?(?: (?:va )?(?:danh gia|cham diem|xep loai|xet)){1,3}${SUFFIX}$`,
  'u',
);
const OUT =
  /^(?:don vi )?(?:khong|chua|mien) (?:(?:duoc|thuoc|dien|doi tuong|tham gia|tham du|xet|danh gia) ){0,5}xep (?:hang|thu)$/u;

/** What a header asks: `Tham gia xếp hạng`, `Tham gia đánh giá`, `Không xếp hạng`; `null` for any other. */
export function takingPart(header: string): Asked | null {
  if (header.length > LONGEST) return null;
  const words = fold(header);
  if (OUT.test(words)) return 'who is out';
  return IN.test(words) || BARE_IN.test(words) || SCORED_IN.test(words) ? 'who is in' : null;
}

const LONGEST = 60;

/** What a column asks by its header, or by its marks where its header is one of ranks: `Xếp hạng` over `Có` and `Không`. */
export function askedBy(
  sheet: SheetSnapshot,
  { text, role, column }: { readonly text: string; readonly role: string | null; readonly column: number },
  dataRow: number,
): Asked | null {
  if (role !== null && role !== 'rank' && role !== 'note') return null;
  return takingPart(text) ?? (role === 'rank' && holdsMarks(sheet, column, dataRow) ? 'who is in' : null);
}

type Mark = 'x' | 'yes' | 'no';
const X = /^(?:x|1|v|✓|✔|√)$/u;
const YES = /^(?:co|yes|true|tham gia|duoc|xep hang)$/u;
const NO = /^(?:khong|0|no|false|k|khong tham gia)$/u;

function markIn(text: string): Mark | null {
  const mark = fold(text) === '' ? text.trim() : fold(text);
  return X.test(mark) ? 'x' : YES.test(mark) ? 'yes' : NO.test(mark) ? 'no' : null;
}

/** Whether a unit is in the ranking by its mark in such a column; `null` where that is not clear. */
export function takesPart(text: string, asked: Asked): boolean | null {
  if (notRankedIn(text, 'rank')) return false;
  const mark = markIn(text);
  if (mark !== null) return (mark === 'no') === (asked === 'who is out');
  return /^[-–—]$/u.test(text.trim()) && asked === 'who is out' ? true : null;
}

/**
 * What a blank says in a column of these texts: nothing where only the exceptions have a mark; that its unit is out where
 * only those who take part have an `x`; and where `Có` or `Không` stands for both, or for those who take part, it is open.
 */
export function blankMark(texts: readonly string[], asked: Asked): 'in' | 'out' | 'open' {
  const marks = new Set(texts.flatMap((text) => (text === '' ? [] : [markIn(text)])));
  if (asked === 'who is out') return marks.has('no') ? 'open' : 'in';
  if (!marks.has('x') && !marks.has('yes')) return 'in';
  return marks.size === 1 && marks.has('x') ? 'out' : 'open';
}

/** Rows of a column that are looked at. */
const MOST_ROWS = 8;

/** Whether a column `Xếp hạng` holds no ranks but marks: `Có` and `Không`, or an `x`. */
function holdsMarks(sheet: SheetSnapshot, column: number, fromRow: number): boolean {
  const texts = Array.from({ length: MOST_ROWS }, (_, row) => fold(textAt(sheet, fromRow + row, column)));
  const filled = texts.filter((text) => text !== '');
  return filled.length > 0 && filled.every((text) => /^(?:co|khong|x)$/u.test(text));
}
