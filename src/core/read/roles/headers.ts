import { headerDictionary } from './dictionary/headerDictionary';
import type { ColumnRole } from './dictionary/columnRole';
import { apartHead, apartMaxRole } from './apartHeads';
import type { ApartHead } from './apartHeads';
import { headerMax } from './headerMax';
import { headerWords, saidInWords } from './dictionary/headerWords';
import { ROLE_OF_PHRASE, roleAsSpelled, rounds, wordedRole } from './phraseRoles';
import { pointsInside } from './pointsInside';
import { shortHead } from './shortHeads';
import type { PointsInside } from './pointsInside';
import { roleWithWordsBehind } from './wordsBehind';
import { nameKey } from '../names/nameKey';
import { isUnmarked } from '../words/toneMarks';
import { fold } from '../cells/text';
import { isTotalInBoth, isTotalWords } from '../words/totalWords';

export type { ColumnRole } from './dictionary/columnRole';

/**
 * The role that a header text tells, `null` for none. A text counts when it is a phrase of the dictionary or begins
 * with one of two words or more (`Điểm tự chấm năm 2023`, `Ghi chú của đơn vị`); the longest such phrase decides, but
 * for `Số TT`, with which a unit's name may begin (`Sở TT&TT`). A max
 * at its end (`TĐ (10 điểm)`) is no part of it, and `Đơn vị: Sở Nội vụ` is a line of its own, not a header.
 */
export function roleOfHeader(text: string): ColumnRole | null {
  const known = ROLES_FOUND.get(text);
  if (known !== undefined) return known;
  const role = findRole(text);
  if (ROLES_FOUND.size >= MOST_FOUND) ROLES_FOUND.clear();
  ROLES_FOUND.set(text, role);
  return role;
}

/** What a header, or the name of a row, says of bonus or penalty points; `null` where it does not name them alone. */
export function apartHeadOf(text: string): ApartHead | null {
  const bare = headerMax(text.slice(0, LONGEST_PHRASE).replace(FOOTNOTE, ' ')).name;
  const named = bare.replace(MEASURE, '');
  const spelled = bare.normalize('NFC');
  if (apartHead(rounds(fold(named))) === null || OTHER_WORD.test(spelled) || NO_HEADER.test(spelled))
    return null;
  return apartHead(rounds(headerWords(named)));
}

/** Whether a text is a phrase of the dictionary and nothing more. */
export function isHeaderPhrase(text: string): boolean {
  return ROLE_OF_PHRASE.has(fold(text));
}

/** Header words and names come again on every sheet and in every row. */
const ROLES_FOUND = new Map<string, ColumnRole | null>();
const MOST_FOUND = 20_000;
/** Long headers explain themselves after the words that tell the role. */
const LONGEST_PHRASE = 120;

function findRole(text: string): ColumnRole | null {
  const bare = headerMax(text.slice(0, LONGEST_PHRASE).replace(FOOTNOTE, ' ')).name;
  if (bare.trim() === '%' || RESULT_IN_PERCENT.test(bare)) return 'index';
  if (bare.trim() === '#') return 'code';
  if (PLUS_OR_MINUS.test(bare)) return null;
  const named = bare.replace(MEASURE, '');
  if (!isHeaderPhrase(named)) {
    const inside = insideOf(named);
    if (inside !== null) return inside.says === 'isPart' ? 'note' : roleOfHeader(inside.name);
  }
  const folded = rounds(fold(named));
  if (NO_HEADER.test(bare.normalize('NFC'))) return null;
  const byLetters = roleOfWords(folded, bare, text);
  if (byLetters === null) {
    const whole = shortHead(named);
    return whole === null || whole === text ? null : roleOfHeader(whole);
  }
  const words = isUnmarked(named) ? folded : rounds(headerWords(named));
  const found = words === folded ? byLetters : roleOfWords(words, bare, text);
  if (found === null || isLabelWithValue(found, text) || isUnitName(named, folded, found)) return null;
  // Of three rounds the last one counts as the second of two does.
  if (found === 'verified1' && LATER_ROUND.test(words)) return 'verified2';
  // `Tổng điểm (%)` is no sum of points.
  return found === 'final' && PERCENT.test(bare) ? 'index' : found;
}

const LATER_ROUND = / (?:lan|vong|dot) (?:thu )?(?:[3-9]|iii|iv|ba|bon|tu)$/u;

/** `Kết quả` alone says nothing. */
const RESULT_IN_PERCENT = /^\s?kết quả\s?(?:\(\s?)?%\s?\)?\s?$/iu;

/** What a header says of points that are inside others, or beside them; `null` where it says nothing of the kind. */
export function insideOf(header: string): PointsInside | null {
  return pointsInside(header, roleOfHeader);
}

/** The role that a header's words tell; `bare` is its text without a max, `text` all of it. */
function roleOfWords(words: string, bare: string, text: string): ColumnRole | null {
  const named = bare.replace(MEASURE, '');
  if (WEIGHTED.test(words) || TIMES.test(bare)) return 'weighted';
  return (
    apartMaxRole(words) ??
    apartHeadOf(text)?.kind ??
    phraseRole(words, named) ??
    abbreviatedRole(words, named) ??
    (isTotalInBoth(words) ? 'final' : null)
  );
}

/** `Điểm có trọng số`, `Tổng điểm đã nhân hệ số`, `Điểm × trọng số`, `Trọng số × Điểm`: no weights, but what they make of points. */
const WEIGHTED =
  /^(?:tong|diem|ket qua|so diem|chi so)(?: (?:cong|so|diem|dat|duoc|chung|da|sau|khi|co|theo|nhan|voi|tinh|ca|x|gan|quy doi|tham dinh|danh gia|tu cham))* (?:trong so|he so|quyen so)$/u;
const TIMES = /^(?:trọng số|hệ số|quyền số|điểm)\s*[×x*]\s*(?:trọng số|hệ số|quyền số|điểm)/iu;

/** `Điểm +/-`, `Điểm (+, -)`: what is added or taken off, neither alone. */
const PLUS_OR_MINUS = /^\s?(?:tổng\s|số\s)*(?:điểm)?\s?[([]?\s?(?:\+\s?[/,;]?\s?[-–]|±)\s?[)\]]?\s?$/iu;

const PERCENT = /(^|[^\d\s])\s*%|\(\s*%/u;

/** In what a column is measured, and a mark that points to a footnote, at the end: `(điểm)`, `(%)`, `[2]`, `(*)`. */
const MEASURE = /(?:\s?[([](?:điểm|đ|%|phần trăm|\*{1,3}|\d)[)\]]|\s?\*{1,3}){1,2}\s?:?$/iu;
/** Superscript digits that point to a footnote. */
const FOOTNOTE = /[\u00b9\u00b2\u00b3\u2070-\u2079]/gu;

/** Keys of the dictionary's phrases: what a header is called where it is spelled with its marks. */
const LETTERED: ReadonlySet<string> = new Set(Object.values(headerDictionary).flat().map(nameKey));

/**
 * Whether a text whose words without marks are a header's is the name of a unit: `Xã Phượng Dực` does not begin with
 * `Xã, phường`, `Xã Thống Nhất` is no score that was agreed on, and `Biển Động` no `Biến động`.
 */
function isUnitName(text: string, folded: string, role: ColumnRole): boolean {
  const key = nameKey(text);
  if (LETTERED.has(key)) return false;
  if (ROLE_OF_PHRASE.has(folded)) return role === 'note' && key !== folded && NAME.test(text);
  if (!COMMUNE.test(folded)) return false;
  if (role !== 'unit') return AGREED.test(folded);
  return key === folded ? !OF_WHAT.test(folded) : !beginsLettered(key);
}

function beginsLettered(key: string): boolean {
  for (let end = key.lastIndexOf(' '); end > 0; end = key.lastIndexOf(' ', end - 1)) {
    if (LETTERED.has(key.slice(0, end))) return true;
  }
  return false;
}

const COMMUNE = /^(?:ubnd )?(?:xa|phuong|thi tran|dac khu) /u;
const AGREED = /(?:xa|phuong|thi tran|dac khu) thong nhat$/u;
const OF_WHAT = / (?:thuoc|tren|cua|trong|thi tran|dac khu|dia ban|nam) /u;
/** Words that all begin with capitals, as those of names do. */
const NAME = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+$/u;

function phraseRole(phrase: string, text: string): ColumnRole | null {
  return (
    roleAsSpelled(phrase, text) ??
    pairedRole(phrase) ??
    wordedRole(phrase, text) ??
    beginningRole(phrase, text)
  );
}

function abbreviatedRole(phrase: string, text: string): ColumnRole | null {
  const whole = spelledOut(phrase);
  if (whole === phrase) return null;
  const key = nameKey(text);
  // `Đ. Công vụ` is no `Điểm cộng`, `C. Quản lý` no `Cơ quan`: the letter of a section before its name.
  const mayGoOn = key !== phrase && ABBREVIATED.test(key) && !UNIT_ABBREVIATED.test(key);
  return mayGoOn || ROLE_OF_PHRASE.has(whole) ? phraseRole(whole, text) : null;
}

const inKey = (words: string) => words.split(' ').map(nameKey).join('|');
/** What `spelledOut` spells out, with its marks. */
const ABBREVIATED = new RegExp(
  `^(?:\\p{L} ){1,3}\\p{L}$|(?:^| )(?:th?|đ) ${nameKey('định')}|(?:^| )đ (?:${inKey('vị số tối chuẩn tự thẩm t td tđ tc đạt đánh thưởng cộng trừ bị phạt trung bình')})(?: |$)|(?:^| )c quan(?: |$)|(?:^| )t đa(?: |$)|^x (?:${inKey('hạng loại thứ')})|^g ${nameKey('chú')}`,
  'u',
);
/** `Đ. vị`, `C. quan` with which the name of a section may begin: `Đ. Vị trí việc làm`. */
const UNIT_ABBREVIATED = new RegExp(`^(?:đ ${nameKey('vị')}|c quan) `, 'u');

/** The role that one header tells in two languages: `Agency / Đơn vị`, `Đơn vị (Unit)`. */
function pairedRole(phrase: string): ColumnRole | null {
  for (let at = phrase.indexOf(' '); at !== -1; at = phrase.indexOf(' ', at + 1)) {
    const role = ROLE_OF_PHRASE.get(phrase.slice(0, at));
    if (role === undefined || role === 'code') continue;
    if (role === ROLE_OF_PHRASE.get(phrase.slice(at + 1))) return role;
  }
  return null;
}

/** `Đ. tối đa`, `Tên đ.vị`, `X. hạng`, `S.T.T` without their dots, folded, as the dictionary has them. */
function spelledOut(phrase: string): string {
  return phrase
    .replace(/^(?:[a-z] ){1,3}[a-z]$/u, (letters) => letters.replaceAll(' ', ''))
    .replace(/\b(?:th|t) (?=dinh\b)/gu, 'tham ')
    .replace(/\bd (?=vi\b)/gu, 'don ')
    .replace(/\bc (?=quan\b)/gu, 'co ')
    .replace(
      /\bd (?=(?:so|toi|chuan|tu|tham|t|td|tc|dat|danh|thuong|cong|tru|bi|phat|trung|binh)\b)/gu,
      'diem ',
    )
    .replace(/\bt (?=da\b)/gu, 'toi ')
    .replace(/^x (?=hang\b|loai\b|thu\b)/u, 'xep ')
    .replace(/^g (?=chu\b)/u, 'ghi ');
}

/** `Điểm công khai` is no `Điểm cộng`. */
const OTHER_WORD = /^\s?điểm\scông(?:\s|$)/iu;
/** `Điểm cộng đồng` is no `Điểm cộng`, `Tỷ lệ trong số hồ sơ` no `Tỷ lệ trọng số`. */
const NO_HEADER = /^\s?(?:điểm\scộng\s(?:đồng|tác|hưởng|sinh|hòa|hoà)|(?:t[ỷỉ]\slệ\s)?trong\ssố)(?:\s|$)/iu;

/** The role of the longest phrase of two words or more with which a text begins. */
function beginningRole(phrase: string, text: string): ColumnRole | null {
  for (let end = phrase.lastIndexOf(' '); end > 0; end = phrase.lastIndexOf(' ', end - 1)) {
    const beginning = phrase.slice(0, end);
    const role = beginning.includes(' ') ? roleAsSpelled(beginning, text) : null;
    if (role === null || role === 'code' || BEGIN_NAMES.has(beginning)) continue;
    const behind = phrase.slice(end + 1);
    if (isAverage(beginning)) return WHEN.test(behind) ? role : 'note';
    return roleWithWordsBehind(role, beginning, behind);
  }
  return null;
}

/** Headers of units with which the name of one of them may begin, too: `Tổ dân phố 5`, `Doanh nghiệp A`. */
const BEGIN_NAMES: ReadonlySet<string> = new Set(
  [
    'Tổ dân phố',
    'Khu phố',
    'Khu dân cư',
    'Chi bộ',
    'Doanh nghiệp',
    'Trường học',
    'Nhà trường',
    'Cơ sở giáo dục',
    'Phòng ban',
    'Phòng chuyên môn',
  ].map(fold),
);

/** What may follow an average that is still the unit's own: `Điểm trung bình năm 2025`, not `… của khối`. */
const WHEN =
  /^(?:cong |chung )?(?:ca )?(?:nam|thang|quy|ky|hoc ky|6 thang|9 thang|\d|t\d|i+v?\b|dat duoc|cac thang|cac quy|cac lan|cac vong)/u;

function isAverage(phrase: string): boolean {
  return /^(?:diem )?(?:trung binh|binh quan|tb|bq|dtb|average)\b/u.test(phrase);
}

/** Whether a column's header is that of an average: of judges or periods, or beside units of all of them. */
export function isAverageHeader(text: string): boolean {
  return saidInWords(headerMax(text).name, isAverage);
}

function isLabelWithValue(role: ColumnRole, text: string): boolean {
  return (role === 'unit' || role === 'block') && text.includes(':');
}

/** Whether a row's text names a sum over the table: `Tổng cộng`, `Tổng điểm (I+II)`, `Cộng`, `Tổng cộng/Total`, … */
export function isTotalLabel(text: string): boolean {
  if (!SUM_LETTERS.test(text)) return false;
  const hasFormula = text.includes('(') || text.includes('=');
  const bare = hasFormula ? text.replace(SUMMED, '').replace(SUMMED_INSIDE, ' ') : text;
  return saidInWords(
    headerMax(bare).name,
    (words) => isTotalWords(text, words) || WEIGHTED.test(words) || CONVERTED.test(words),
  );
}

/** Whether a row's text names the sum of one part of the table: `Cộng (A)`, `Cộng mục I`, `Tổng điểm lĩnh vực 1`. */
export function isSubtotalLabel(text: string): boolean {
  if (!SUM_LETTERS.test(text)) return false;
  return saidInWords(text, (words) => SUBTOTAL.test(words)) || (PART.test(text) && isTotalLabel(text));
}

/** A cheap look first, as every row is asked: words with the letters of *tổng*, *cộng*, *điểm*, *chỉ*, with any marks. */
const SUM_LETTERS = /^\s?(?:[tc].{1,4}ng|đ.{1,6}m|ch|to|gr|su|ov)/iu;
/** `(I+II+III)`, `= A + B`, `(A)` behind the word for a sum. */
const SUMMED =
  /\s*(?:[(=]\s*=?\s*[\dIVXA-ZĐ.]+(?:\s*[+÷→-]\s*[\dIVXA-ZĐ.]+)+\s*\)?|\(\s*[IVXA-ZĐ\d]{1,4}\s*\))\s*:?\s*$/u;
/** `(I+II)` before the same word in another language. */
const SUMMED_INSIDE = /\(\s?[\dIVXA-ZĐ.]{1,9}(?:\s?\+\s?[\dIVXA-ZĐ.]{1,9}){1,20}\s?\)/u;
const PART = /\(\s*[IVXA-ZĐ\d]{1,4}\s*\)\s*:?\s*$/u;
/** `Tổng điểm quy đổi`, `Điểm quy đổi (thang 100)` below a table. */
const CONVERTED = /^(?:tong )?(?:so )?diem (?:da |sau )?quy doi(?: (?:ra|ve|theo) .*| thang .*)?$/u;
const SUBTOTAL =
  /^(?:(cong|tong) ?(cong)?( so)?( diem)?( cua)? (muc|linh vuc|phan|nhom|tieu chi|noi dung) ([ivx]+|[a-z]|\d{1,2})( .*)?|(?:cong |tong )?sub ?total( .*)?)$/u;

/**
 * Whether a row's text names a figure over the units above it: `Bình quân`, `Trung bình`, `Cao nhất`, … `Phương sai` is one
 * where it stands alone: `Phường Sài Gòn` has its letters.
 */
export function isSummaryLabel(text: string): boolean {
  return saidInWords(text, (words) => SUMMARY.test(words));
}

const SUMMARY =
  /^((diem|chi so|ty le|gia tri|muc|block) )?(binh quan|trung binh|tb|cao nhat|thap nhat|lon nhat|nho nhat|max|min|dtb|do lech chuan|average|mean|median|highest|lowest)( |$)|^(phuong sai|trung vi|(he so|khoang) bien thien)$/u;
