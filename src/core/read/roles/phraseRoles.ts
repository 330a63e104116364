import { headerDictionary } from './dictionary/headerDictionary';
import type { ColumnRole } from './dictionary/columnRole';
import { fold } from '../cells/text';
import { isSurveyHeader } from './dictionary/surveyWords';
import { beginsWithTexts } from './dictionary/textHeads';
import { countsThings } from '../names/countHeaders';
import { isUnmarked, markedWords, mayBe } from '../words/toneMarks';

/** The role of each phrase of the dictionary, folded. */
export const ROLE_OF_PHRASE: ReadonlyMap<string, ColumnRole> = new Map(
  (Object.keys(headerDictionary) as ColumnRole[]).flatMap((role) =>
    headerDictionary[role].map((phrase): [string, ColumnRole] => [fold(phrase), role]),
  ),
);

/** The words of each phrase with their marks. */
const SPELLED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.values(headerDictionary)
    .flat()
    .map((phrase) => [fold(phrase), markedWords(phrase)]),
);

/**
 * The role of a phrase with which a text begins; `null` for none, and where the text spells it as other words: `Điểm sở` is
 * no `Điểm số`, `Mức` no `Mục`. Phrases of one word, and those of bonus and penalty points, have all of their marks,
 * unless the whole text has none.
 *
 * @param phrase folded
 */
export function roleAsSpelled(phrase: string, text: string): ColumnRole | null {
  const role = ROLE_OF_PHRASE.get(phrase);
  if (role === undefined) return null;
  if (isUnmarked(text)) return role;
  const known = SPELLED.get(phrase) ?? [];
  const exact = known.length === 1 || role === 'bonus' || role === 'penalty';
  const words = markedWords(text);
  const agrees = known.every((word, at) => {
    const own = words[at] ?? '';
    return fold(own) !== fold(word) || mayBe(own, word, exact);
  });
  return agrees ? role : null;
}

/** `Vòng 2`, `Đợt II`, `lần thứ hai` as `lần 2`. */
export function rounds(phrase: string): string {
  return phrase.replace(/\b(?:lan|vong|dot) (?:thu )?(1|i|nhat|mot|2|ii|hai)$/u, (_, number: string) =>
    /^(1|i|nhat|mot)$/u.test(number) ? 'lan 1' : 'lan 2',
  );
}

/** The role told by words inside a header: `Điểm các đơn vị tự chấm`, `Tổng điểm thẩm định`, `Tổ giúp việc chấm`. */
export function wordedRole(phrase: string, text: string): ColumnRole | null {
  if (phrase.length > LONGEST_WORDED || isCount(text)) return null;
  const role = roleInWords(phrase, text);
  // `Minh chứng tự chấm` is what the unit proves its scores with.
  return role !== null && role !== 'survey' && beginsWithTexts(text) ? 'note' : role;
}

function roleInWords(phrase: string, text: string): ColumnRole | null {
  if (SELF.test(text.normalize('NFC'))) return MAXIMA.test(phrase) ? 'max' : 'self';
  if (isSurveyHeader(phrase)) return 'survey';
  if (COUNCIL.test(text.normalize('NFC'))) return 'verified1';
  return WORDED.find(([words]) => words.test(phrase))?.[1] ?? null;
}

const LONGEST_WORDED = 60;

/** Of what is counted or dated, not scored: `Số biên bản thẩm định`, `Số ngày chậm`, `Người tự chấm`. */
function isCount(text: string): boolean {
  return (
    COUNT.test(text.normalize('NFC')) || (isUnmarked(text) && PLAIN_COUNT.test(text) && countsThings(text))
  );
}

const COUNT = /^\s?(?:(?:tổng\s)?số(?!\s(?:\p{L}+\s)?điểm)|ngày|người|thời\s(?:gian|hạn|điểm)|hạn)\s/iu;
const PLAIN_COUNT = /^(?:tong )?so /iu;
/** With its accents: `Sở Kế hoạch và Đầu tư chấm` is no self-score. */
const SELF = /(?:^|\s)tự\s+(?:chấm|đánh\s+giá|cho)(?:\s+điểm)?(?:\s+của\s.*|\s+năm\s+20\d\d)?$/iu;
/** With its mark: `HD chấm điểm` guides those who score. */
const COUNCIL = /^\s?(?:điểm\s|kết quả\s)?(?:do\s)?HĐ\s(?:chấm|thẩm định|đánh giá|thống nhất)(?:\sđiểm)?$/iu;
/** What can be had of the part that units score themselves: `Điểm tối đa tự đánh giá`. */
const MAXIMA = /^(?:tong )?(?:so )?(?:diem |thang diem )?(?:so )?(?:toi da|chuan) /u;
const WHO = '(hoi dong|hdtd|to|doan|so|snv|phong|ubnd|tinh|huyen|xa|bo|ban) ?.*';
/** What a unit may ask for once its points are known, after which they are given again. */
const OBJECTION =
  '(?:giai trinh|phuc tra|phuc khao|doi thoai|kien nghi|khieu nai|hau kiem|ra soat|tham dinh lai|cham lai)';
const GIVEN = '^(?:so )?(?:diem |ket qua )?(?:cham |cham diem |danh gia |tham dinh )?';
const WORDED: readonly (readonly [RegExp, ColumnRole])[] = [
  [/^(tong )?(so )?(diem|thang diem)( so)? (toi da|chuan|quy dinh)( |$)/u, 'max'],
  [/^tong (so )?diem tham dinh lan 2$/u, 'verified2'],
  [/^tong (so )?diem (tham dinh|td)( lan 1)?$/u, 'verified1'],
  [new RegExp(`^(diem |ket qua )?(do )?${WHO}(tham dinh|cham|cham diem) lan 2$`, 'u'), 'verified2'],
  [
    new RegExp(`^(diem |ket qua )?(do )?${WHO}(tham dinh|cham|cham diem|thong nhat)( lan 1)?$`, 'u'),
    'verified1',
  ],
  [/^diem (?:do )?co quan \S+ \S+ (?:tham dinh|cham|cham diem)(?: lan 1)?$/u, 'verified1'],
  [/^(?:ket qua tham dinh|diem (?:danh gia|cham)(?: (?:qua|theo|tu))? (?:ho so|tham dinh))$/u, 'verified1'],
  [/^cham(?: diem)? (?:lan 1|(?:lan|vong|dot) dau(?: tien)?)$/u, 'verified1'],
  [/^cham(?: diem)? lan 2$/u, 'verified2'],
  [new RegExp(`${GIVEN}truoc (?:khi )?${OBJECTION}$`, 'u'), 'verified1'],
  [new RegExp(`${GIVEN}sau (?:khi )?${OBJECTION}$`, 'u'), 'verified2'],
  [/^(?:diem )?(?:do )?(?:so noi vu|snv|(?:to|hoi dong) \S+ \S+|hoi dong) de xuat$/u, 'verified1'],
  // These words begin names of criteria too: `Kê khai tài sản`.
  [/^(?:(?:so )?diem )?(?:do )?(?:tu |(?:don vi|co quan) (?:tu )?)?ke khai$/u, 'self'],
  [/^(?:(?:so )?diem )?(?:do )?(?:don vi|co quan) (?:de nghi|dang ky|bao cao)$/u, 'self'],
  [/^(?:(?:so )?diem )?(?:(?:do )?hoi dong |duoc )?xac nhan$/u, 'verified1'],
  [/^(?:scores?|points|marks) (?:claimed|reported|declared)(?: by (?:the )?[a-z]+)?$/u, 'self'],
  [/^(?:scores?|points|marks) (?:of|by|from) (?:the )?(?:agency|unit|department|ministry|office)$/u, 'self'],
  [
    /^(?:scores?|points|marks) (?:of|by|from) (?:the )?(?:council|committee|panel|evaluators?|assessors?|reviewers?|appraisers?)$/u,
    'verified1',
  ],
  [
    /^(?:scores?|points|marks) (?:verified|appraised|confirmed|approved|assessed|evaluated|reviewed|validated)(?: by .+)?$/u,
    'verified1',
  ],
  [/^ket qua (cham diem|diem)$/u, 'final'],
  [/^ket qua chi so$/u, 'index'],
  [/^hang (nam|chung|trong|toan|theo)( |$)/u, 'rank'],
  [
    /^hang (?:chi so )?(?:cchc|par index|cai cach|dti|ddci|sipas|papi|pci|pgi|_?chuyen_? doi so|hai long)( |$)/u,
    'rank',
  ],
  [/^(?:hang|xh|rank|ranking) (?:nam )?(?:20\d\d|truoc|ngoai|cu)$/u, 'rank'],
  [/^nam (?:20\d\d|truoc|ngoai) (?:xep hang|thu hang|hang|xh|rank)$/u, 'rank'],
  [/^(diem |diem so )?quy doi/u, 'index'],
];
