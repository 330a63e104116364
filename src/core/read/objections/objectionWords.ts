import { rememberedByText } from '../../remembered';
import { fold } from '../cells/text';
import type { ObjectionColumn, ObjectionDecision } from '../model/objections';

/**
 * What a column holds: `other` is known and not needed here (numbers of rows, self-scores, evidence); `increase` is how
 * many points more are asked for, which are not the points asked for.
 */
type ObjectionHeader = ObjectionColumn | 'other' | 'increase';

/** What the column of the numbers of rows is called, folded. */
const ROW_NUMBERS = ['stt', 'tt', 'so tt', 'so thu tu', 'no'];

const MAX_IN_ENGLISH = ['max', 'max score', 'max points', 'maximum', 'maximum score', 'maximum points'];

/** What the columns of a sheet of objections are called, folded, in Vietnamese and in English. */
const HEADERS: Readonly<Record<ObjectionColumn | 'other', readonly string[]>> = {
  unit: [
    'don vi',
    'ten don vi',
    'co quan',
    'ten co quan',
    'dia phuong',
    'unit',
    'unit name',
    'name of unit',
    'agency',
  ],
  block: ['khoi', 'thuoc khoi', 'block'],
  code: [
    'ma tieu chi',
    'ma so tieu chi',
    'so tieu chi',
    'so hieu',
    'ma so',
    'ma',
    ...['criterion code', 'criterion no', 'criterion number', 'code'],
  ],
  criterion: [
    'tieu chi',
    'ten tieu chi',
    'noi dung tieu chi',
    'tieu chi thanh phan',
    'noi dung',
    'criterion',
    'criterion name',
    'criteria',
    'indicator',
  ],
  max: [
    'diem toi da',
    'diem so toi da',
    'diem chuan',
    'diem so chuan',
    'thang diem',
    'toi da',
    ...MAX_IN_ENGLISH,
  ],
  current: [
    'diem hien tai',
    'diem hien co',
    'diem dang co',
    'diem cong bo',
    'diem da cong bo',
    'diem tham dinh',
    'diem da tham dinh',
    'diem hoi dong tham dinh',
    'diem hoi dong cham',
    'ket qua tham dinh',
    'hien tai',
    'current points',
    'current score',
    'published score',
    'verified score',
    'score',
    'points',
  ],
  asked: [
    'diem de nghi',
    'diem kien nghi',
    'diem de xuat',
    'diem don vi de nghi',
    'diem don vi kien nghi',
    'de nghi',
    'points asked',
    'points asked for',
    'requested',
    'requested points',
    'requested score',
    'points requested',
    'score requested',
    'score asked',
    'asked',
    'asked for',
  ],
  reason: [
    'ly do',
    'noi dung kien nghi',
    'noi dung giai trinh',
    'y kien giai trinh',
    'giai trinh',
    'don vi giai trinh',
    'can cu',
    'reason',
    'reasons',
    'grounds',
    'explanation',
  ],
  reviewer: [
    'nguoi xem xet',
    'can bo xem xet',
    'nguoi tham dinh',
    'can bo tham dinh',
    ...['reviewer', 'reviewed by', 'decided by'],
  ],
  decision: [
    'quyet dinh',
    'ket qua xem xet',
    'ket luan',
    'y kien xem xet',
    'y kien giai quyet',
    'y kien hoi dong',
    'y kien cua hoi dong',
    'ket qua',
    'decision',
    'outcome',
  ],
  decided: [
    'diem quyet dinh',
    'diem chap nhan',
    'diem duoc chap nhan',
    'diem duoc duyet',
    'diem duyet',
    'diem phe duyet',
    'diem chot',
    'diem duoc chot',
    'diem thong nhat',
    'diem hoi dong',
    'diem phuc tra',
    'diem phuc khao',
    'diem dieu chinh',
    'diem chinh thuc',
    'diem cuoi cung',
    'hoi dong thong nhat',
    'sau xem xet',
    'points after review',
    'score after review',
    'decided',
    'decided points',
    'decided score',
    'points decided',
    'score decided',
    'points granted',
  ],
  note: ['ghi chu', 'note', 'notes', 'remark', 'remarks', 'comment', 'comments'],
  other: [
    ...ROW_NUMBERS,
    'linh vuc',
    'minh chung',
    'tai lieu',
    'ho so',
    'van ban',
    'ngay',
    'thoi gian',
    'nguoi lap',
    'nguoi lien he',
    'dien thoai',
    'so dien thoai',
    'tu cham',
    'tu danh gia',
    'diem tu cham',
    'diem tu danh gia',
    'diem don vi tu cham',
    'diem don vi tu danh gia',
    'ket qua tu cham',
    'ket qua tu danh gia',
    'chenh lech',
    'diem chenh lech',
    'don vi tinh',
    'field',
    'evidence',
    'documents',
    'date',
    'contact',
    'self score',
    'self assessed',
    'self assessment',
    'difference',
  ],
};

/** Longer words first: `Đơn vị giải trình` begins like `Đơn vị`. */
const WORDS = (Object.entries(HEADERS) as readonly [ObjectionColumn | 'other', readonly string[]][])
  .flatMap(([column, words]) => words.map((word) => ({ column, word })))
  .sort((a, b) => b.word.length - a.word.length);

/** What a text above a column says of it. */
export interface HeaderWords {
  readonly column: ObjectionHeader;
  /** The round that it says, `Quyết định lần 2`; `null` for none. */
  readonly round: number | null;
  /** It says nothing else. */
  readonly isExact: boolean;
}

/** What a header says of its column: by its words, or by those that it begins with (`Điểm đề nghị của đơn vị`). */
export function objectionHeader(header: string): HeaderWords | null {
  return header === '' || header.length > LONGEST_HEADER ? null : wordsOf(header);
}

const wordsOf = rememberedByText(10_000, (header): HeaderWords | null => {
  const folded = fold(header);
  const round = roundIn(folded);
  const words = folded.replace(ROUND, '').trim();
  const found = WORDS.find(({ word }) => words === word || words.startsWith(`${word} `));
  const rest = found === undefined ? '' : words.slice(found.word.length + 1);
  const column = refined(words, found?.column ?? null, rest);
  return column === null ? null : { column, round, isExact: rest === '' };
});

/**
 * What a header says that has another one above it. Below one of the review (`Kết quả xem xét`) it tells the decision from
 * the points; else both are one (`Điểm` above `đề nghị`), or it says all. The round is that of either, `Lần 2` above
 * `Quyết định`.
 *
 * @param upper `''` for none
 */
export function lowerHeader(upper: string, lower: string): HeaderWords | null {
  const own = objectionHeader(lower);
  if (upper === '' || upper.length > LONGEST_HEADER) return own;
  const words =
    (isOfReview(upper) ? partOfReview(own, lower) : null) ?? objectionHeader(`${upper} ${lower}`) ?? own;
  return words === null ? null : { ...words, round: words.round ?? roundIn(fold(upper)) };
}

function isOfReview(upper: string): boolean {
  const group = objectionHeader(upper);
  return group === null
    ? REVIEW.test(fold(upper))
    : group.column === 'decision' || group.column === 'decided';
}

const REVIEW = /^(?:hoi dong|xem xet|giai quyet|phuc tra|phuc khao)(?: |$)/u;

/** One of the columns of a review: what was decided, with which points, why. */
function partOfReview(own: HeaderWords | null, lower: string): HeaderWords | null {
  const words = fold(lower).replace(ROUND, '').trim();
  const round = own?.round ?? null;
  if (DECISION_PART.test(words)) return { column: 'decision', round, isExact: true };
  // Why the office decided so; what the unit says for itself stands beside.
  if (own?.column === 'reason') return { ...own, column: 'note' };
  if (own !== null && (own.isExact || POINTS_PART.test(words))) return own;
  return POINTS_PART.test(words) ? { column: 'decided', round, isExact: false } : null;
}

const DECISION_PART = /^(?:y kien|quyet dinh|ket luan|ket qua|noi dung)$/u;
const POINTS_PART = /^(?:so )?diem(?: |$)/u;

/** Whether a header says a round and nothing else, `Lần 2`. */
export function saysRound(header: string): boolean {
  return header.length <= LONGEST_HEADER && fold(header).replace(ROUND, '') === '';
}

function roundIn(folded: string): number | null {
  const said = ROUND.exec(folded)?.[1];
  if (said === undefined) return null;
  const number = ROUND_WORDS.findIndex((words) => words.includes(said));
  return number === -1 ? Number(said) : number + 1;
}

/** Whether a column numbers the rows. */
export function numbersRows(header: string): boolean {
  return header.length <= LONGEST_HEADER && ROW_NUMBERS.includes(fold(header));
}

/** A header is some words; what is longer is a text. */
const LONGEST_HEADER = 100;

/** A round by its number, `lần 2`, `đợt II`, `lần thứ hai`; folded. */
const ROUND =
  /(?:^| )(?:lan|dot|vong|round) (?:thu )?(\d{1,2}|i|ii|iii|iv|dau|nhat|mot|hai|ba|tu|bon)(?= |$)/u;
const ROUND_WORDS: readonly (readonly string[])[] = [
  ['i', 'dau', 'nhat', 'mot'],
  ['ii', 'hai'],
  ['iii', 'ba'],
  ['iv', 'tu', 'bon'],
];

/** What the words behind those that a header begins with make of it. */
function refined(
  words: string,
  column: ObjectionColumn | 'other' | null,
  rest: string,
): ObjectionHeader | null {
  switch (column) {
    // `Đơn vị thẩm định` reviews, `Đơn vị tự chấm` heads points.
    case 'unit':
      if (OWN_SCORES.test(rest)) return 'other';
      return REVIEWS.test(rest) ? 'reviewer' : column;
    case 'asked':
      if (OF_REVIEW.test(rest)) return null;
      return INCREASE.test(rest) ? 'increase' : column;
    case 'current':
    case null:
      return AFTER.test(words) ? 'decided' : column;
    default:
      return column;
  }
}

const OWN_SCORES = /^(?:tu |self(?: |$)|score|points)/u;
const REVIEWS =
  /^(?:(?:duoc )?(?:giao|phan cong) )?(?:tham dinh|xem xet|tra loi|cham|danh gia|giai quyet|phu trach|chu tri|ra soat|phuc tra|theo doi)(?: |$)/u;
/** `Điểm đề nghị của Hội đồng` is none of the unit, nor are points after something points asked for. */
const OF_REVIEW = /(?:^| )(?:sau|hoi dong|tham dinh|to tham dinh|so noi vu)(?: |$)/u;
const INCREASE = /(?:^| )(?:tang(?! len)|them|cong them|bo sung|giam(?! xuong))(?: |$)/u;
/** Points or results that are given after the objection, or again. */
const AFTER =
  /^(?:diem|so diem|ket qua) (?:.{1,40} )?(?:sau .{1,60}|(?:tham dinh|cham|danh gia) lai(?: .{1,40})?)$/u;

/**
 * A decision by its words, whatever their case and marks: `Chấp nhận`, and what offices write for it (`Đồng ý`, `Hội đồng
 * nhất trí một phần với đề nghị của đơn vị`). `unknown` for others, and for what may be meant either way (`Chưa đồng ý`,
 * `Giữ nguyên`, `Đồng ý điều chỉnh`), and where a sign makes it none (`☐ Đồng ý`, `[ ] Đồng ý`, `Đồng ý?`); a ticked box
 * does not. `null` for none yet.
 */
export function objectionDecision(text: string): ObjectionDecision | 'unknown' | null {
  if (saysNothingYet(text)) return null;
  if (text.length > LONGEST_HEADER) return 'unknown';
  const chosen = text.replace(TICKED, '');
  if (OTHER_SIGNS.test(chosen)) return 'unknown';
  const words = fold(chosen);
  if (REFUSED.test(words)) return 'refused';
  const [said, not, share] = DECIDED.exec(words) ?? [];
  if (said === undefined) return IN_ENGLISH.get(words) ?? 'unknown';
  if (not === undefined) return share === undefined || share === 'toan bo' ? 'accepted' : 'partly';
  // What is not accepted in part, or not as a whole, may be accepted for the rest.
  return share === undefined ? 'refused' : 'unknown';
}

/** Whether nothing stands in a cell of a decision or of points: a sign for a blank (`-`, `…`), or that it waits (`Đang xem xét`). */
export function saysNothingYet(text: string): boolean {
  if (text.length > LONGEST_HEADER) return false;
  return BLANK_SIGNS.test(text) || WAITS.test(fold(text));
}

const BLANK_SIGNS = /^[-–—−_.…/ ]*$/u;
const WAITS =
  /^(?:(?:hoi dong )?(?:chua|dang|cho|dang cho|se) (?:duoc )?(?:xem xet|giai quyet)|chua co (?:ket qua|quyet dinh|y kien)|pending|not (?:yet )?decided)$/u;

/** A box or a mark that says that what stands behind it is chosen. */
const TICKED = /^(?:[☑✓✔√✅]\ufe0f?|\[[xv✓✔√]\]|\([xv✓✔√]\)) ?/iu;
/**
 * Signs that are more than punctuation: those of a question, of a box that is blank or crossed, of a choice between two; and
 * any right behind `Không`, which may then be an answer by itself (`Không, đồng ý`).
 */
const OTHER_SIGNS =
  /[^\p{L}\p{M}\p{N} .,;:!"“”'‘’()\-–—•+]|\( ?\)|\.\.|(?:không|khong|not) ?[^\p{L}\p{M}\p{N} ]/iu;

const IN_ENGLISH: ReadonlyMap<string, ObjectionDecision> = new Map([
  ['accepted', 'accepted'],
  ['agreed', 'accepted'],
  ['approved', 'accepted'],
  ['granted', 'accepted'],
  ['partially accepted', 'partly'],
  ['partly agreed', 'partly'],
  ['partly accepted', 'partly'],
  ['accepted in part', 'partly'],
  ['refused', 'refused'],
  ['rejected', 'refused'],
  ['declined', 'refused'],
  ['denied', 'refused'],
  ['dismissed', 'refused'],
  ['not accepted', 'refused'],
  ['not agreed', 'refused'],
]);

const DECIDED =
  /^(?:hoi dong )?(khong )?(?:duoc )?(?:chap nhan|chap thuan|dong y|nhat tri|thong nhat|tan thanh|duyet|phe duyet)(?: (toan bo|mot phan|1 phan))?(?: (?:(?:voi|theo) )?(?:kien nghi|de nghi)(?: cua don vi)?)?$/u;
const REFUSED = /^(?:hoi dong )?(?:tu choi|bac bo)(?: (?:kien nghi|de nghi)(?: cua don vi)?)?$/u;

/**
 * What a title or the name of a tab says of the table below: `named` so (`Kiến nghị`, `Tổng hợp kiến nghị của các đơn
 * vị`), or only speaking of objections (`Kết quả sau khi xem xét kiến nghị`), as score sheets do, too.
 */
export function saysObjections(text: string): 'named' | 'mentioned' | null {
  if (text.length > LONGEST_TITLE) return null;
  const words = fold(text);
  if (NAMED.test(words)) return 'named';
  return / (?:kien nghi|objections?|appeals?) /u.test(` ${words} `) ? 'mentioned' : null;
}

const LONGEST_TITLE = 300;
const NAMED =
  /^(?:\d{1,2} )?(?:(?:phu luc|bieu|mau)(?: so)?(?: \d{1,2})? )?(?:bang )?(?:(?:tong hop|danh sach|theo doi) )?(?:cac )?(?:noi dung |y kien )?(?:kien nghi|(?:(?:list|summary|register) of )?(?:the )?(?:units )?(?:objections?|appeals?))(?: |$)/u;
