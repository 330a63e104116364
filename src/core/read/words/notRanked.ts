import { yearOfPeriod } from '../../period';
import { fold } from '../cells/text';
import { yearIn } from './periodIn';

/**
 * In a column of ranks the words stand for themselves: `Không xếp hạng`, `Đơn vị không xếp hạng`, `KXH`, `Không xét`,
 * `Không tham gia`, `Ngoài bảng`, `Not ranked`.
 */
const IN_RANKS =
  /^(?:(?:cac )?(?:don vi|co quan) )?(?:kxh|k xh|k (?:xet|tham gia) xep (?:hang|thu)|k xep (?:hang|thu)|(?:khong|chua|mien|ngoai)(?: (?:duoc|thuoc|doi tuong|dien|pham vi|tham gia|tham du|xet|tinh|dua|vao|danh gia|cham diem|bang|xep|hang|thu hang|xep hang|xh|loai|thu|va)){1,8}|not ranked|unranked)(?: (?:do|vi|theo|nam|trong|voi) .*)?$/u;

/**
 * In a text of any kind they must name the ranking: `Đơn vị mới thành lập, không tham gia xếp hạng`, `Chưa đủ điều kiện xếp
 * hạng`, `Ngoài xếp hạng`, `Đưa ra khỏi danh sách xếp hạng`.
 */
const IN_NOTES =
  /\b(?:kxh|not ranked|k xep (?:hang|thu)|(?:khong|chua) xh|(?:ngoai|dung|ngung|hoan)(?: (?:danh sach|bang|viec))? xep (?:hang|thu)|(?:dua|loai|rut) (?:ra )?khoi (?:(?:danh sach|bang) )?xep (?:hang|thu)|(?:khong|chua|mien)(?: (?:duoc|thuoc|doi tuong|dien|pham vi|tham gia|tham du|xet|tinh|dua|vao|danh gia|cham diem|va|du|dieu kien|thoi gian|de|nam|co|trong|danh sach|so sanh)){0,7} (?:xep (?:hang|thu)|xh))\b/u;

/** A note that says nothing else need not: `Không xét`, `Chưa xét (cơ quan thường trực)`, `Loại khỏi xếp hạng`. */
const WHOLE_NOTE =
  /^(?:n r|(?:khong|chua|mien) xet(?: (?:thi dua|hang|xep|do|vi|theo|co quan|don vi|nam)(?: .*)?)?|loai (?:khoi|ra khoi) (?:bang |danh sach )?xep (?:hang|thu)(?: .*)?)$/u;

const LONGEST = 300;

/**
 * Whether a text says that its unit is left out of the ranking (DOMAIN section 3, rule 5). In a column of ranks the whole
 * text must say no more; in a note it may stand among other words, but not of another year than the table's.
 */
export function notRankedIn(text: string, where: 'rank' | 'note', year: number | null = null): boolean {
  if (text.length > LONGEST || !MAY_SAY.test(text)) return false;
  const words = fold(text);
  if (where === 'rank') return IN_RANKS.test(words) || IN_RANKS.test(fold(beforeBrackets(text)));
  if (!IN_NOTES.test(words) && !WHOLE_NOTE.test(words)) return false;
  const told = yearIn(text);
  return told === null || year === null || told === yearOfPeriod(year);
}

/**
 * Whether a note speaks of the ranking in words of which nobody knows whether they leave its unit out: `Xếp hạng riêng`, `Bảo
 * lưu xếp hạng`. A rank, a move or another year is none.
 */
export function mayBeNotRanked(text: string): boolean {
  if (text.length > LONGEST || !/x[eếé]p|xh/iu.test(text)) return false;
  const words = fold(text);
  return OF_RANKING.test(words) && !OF_RANKS.test(words) && !TAKES_PART.test(words);
}

const OF_RANKING = /\b(?:xep hang|xep thu|xh)\b/u;
const TAKES_PART = /^(?:co |duoc |da |tham gia )*(?:xep hang|xep thu|xh)$/u;
/** `Xếp hạng 3`, `Tăng 2 bậc xếp hạng`, `Xếp hạng cao nhất khối`, `Đồng xếp hạng`. */
const OF_RANKS =
  /\d|\b(?:tang|giam|cao|thap|nhat|nhi|ba|dau|cuoi|dong|bang|cung|bac|ket qua|cong bo|thay doi|cai thien|nang|giu|duy tri|on dinh|tut|tot|kha|kem|[ivx]+|nam truoc|nam ngoai)\b/u;

/** A text without what stands in brackets behind it: `Không xếp hạng (đơn vị đặc thù)`. */
function beforeBrackets(text: string): string {
  const opened = text.endsWith(')') ? text.lastIndexOf('(') : -1;
  return opened > 0 ? text.slice(0, opened) : text;
}

/** Words that a heading of units out of the ranking may have besides: `Nhóm các cơ quan, đơn vị mới thành lập …`. */
const IN_HEADING =
  /^(?:(?:cac|nhung|nhom|khoi|cum|danh|sach|so|don|vi|co|quan|dia|phuong|to|chuc|ban|nganh|ubnd|xa|dac|khu|huyen|moi|thanh|lap|sap|nhap|thuoc|dien|truong|hop|doi|tuong|phan|chi|cham|diem|va|thu) )*(?:kxh|(?:khong|chua|mien|ngoai)(?: (?:duoc|thuoc|doi|tuong|dien|pham|vi|tham|gia|du|xet|tinh|dua|vao|danh|gia|cham|diem|va|bang))* xep (?:hang|thu))(?: .*)?$/u;

/**
 * Whether a text heads units that are left out of the ranking: `Đơn vị không xếp hạng`, `II. Các đơn vị không tham gia xếp
 * hạng (02 đơn vị)`, or the same as the name of their block.
 */
export function isNotRankedHeading(text: string): boolean {
  if (text.length > LONGEST || !MARKED.test(text)) return false;
  return IN_HEADING.test(fold(text.replace(SECTION, '')));
}

const SECTION = /^(?:[IVXLC]+|[A-ZĐ]|\d+)[.)]\s*/u;

/**
 * A unit's name without what it says of the ranking, `Sở Xây dựng (KXH)`, `Sở Xây dựng – không tham gia xếp hạng`; `null`
 * where it says nothing of it, or of another year than the table's.
 */
export function nameNotRanked(name: string, year: number | null = null): string | null {
  if (name.length > LONGEST || !MARKED.test(name)) return null;
  const told = yearIn(name);
  if (told !== null && (year === null || told !== yearOfPeriod(year))) return null;
  for (const { index, 0: parting } of name.matchAll(PARTING)) {
    const [bare, mark] = [name.slice(0, index), name.slice(index + parting.length)];
    if (!/\p{L}{2}/u.test(bare)) continue;
    if (parting === ' ') {
      if (IN_RANKS.test(fold(mark)) && MARKED.test(mark)) return bare;
    } else if (notRankedIn(mark, 'rank') || notRankedIn(mark, 'note')) return bare;
  }
  return null;
}

/** What may stand between a name and what is said of it. */
const PARTING = /\s?[([–—:;,-]\s?| /gu;
/** A cheap look first: every name and every block is asked. */
const MARKED = /x[eếé][pt]|k\.?xh|ranked/iu;

/** A cheap look first: every note of every unit is asked. */
const MAY_SAY = /k[ .]{0,2}[hxt]|chưa|miễn|ngoài|loại|đưa|rút|dừng|ngừng|hoãn|ranked|n\/r/iu;
