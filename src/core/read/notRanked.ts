import { yearOfPeriod } from '../period';
import { fold } from './text';
import { yearIn } from './periodIn';

/** In a column of ranks the words stand for themselves: `Không xếp hạng`, `KXH`, `Không xét`, `Không tham gia`. */
const IN_RANKS =
  /^(?:kxh|k xh|(?:khong|chua|mien|ngoai)(?: (?:duoc|thuoc|doi tuong|dien|pham vi|tham gia|tham du|xet|tinh|dua|vao|danh gia|cham diem|xep|hang|thu hang|xep hang|xh|loai|thu|va)){1,8})(?: (?:do|vi|theo|nam|trong|voi) .*)?$/u;

/** In a text of any kind they must name the ranking: `Đơn vị mới thành lập, không tham gia xếp hạng`. */
const IN_NOTES =
  /\b(?:kxh|(?:khong|chua|mien)(?: (?:duoc|thuoc|doi tuong|dien|pham vi|tham gia|tham du|xet|tinh|dua|vao|danh gia|cham diem|va)){0,7} xep (?:hang|thu))\b/u;

/** A note that says nothing else need not: `Không xét`, `Chưa xét (cơ quan thường trực)`, `Loại khỏi xếp hạng`. */
const WHOLE_NOTE =
  /^(?:(?:khong|chua|mien) xet(?: (?:thi dua|hang|xep|do|vi|theo|co quan|don vi|nam)(?: .*)?)?|loai (?:khoi|ra khoi) (?:bang |danh sach )?xep (?:hang|thu)(?: .*)?)$/u;

const LONGEST = 300;

/**
 * Whether a text says that its unit is left out of the ranking (DOMAIN section 3, rule 5). In a column of ranks the whole
 * text must say no more; in a note it may stand among other words, but not of another year than the table's.
 */
export function notRankedIn(text: string, where: 'rank' | 'note', year: number | null = null): boolean {
  if (text.length > LONGEST || !MAY_SAY.test(text)) return false;
  const words = fold(text);
  if (where === 'rank') return IN_RANKS.test(words);
  if (!IN_NOTES.test(words) && !WHOLE_NOTE.test(words)) return false;
  const told = yearIn(text);
  return told === null || year === null || told === yearOfPeriod(year);
}

/** A cheap look first: every note of every unit is asked. */
const MAY_SAY = /k ?[hx]|chưa|miễn|ngoài|loại/iu;
