import { nameKey } from './nameKey';
import { fold } from '../cells/text';

/**
 * Whether a text over columns of a table of units names no field: `Kết quả đánh giá`, `Trong đó`, `Quý III`, `Lần 2`,
 * `Tăng/giảm`. Words are told by their tone marks, so that `Kỷ luật`, `Quy chế`, `Chứng thực` and `Giám sát` are fields;
 * so is what only begins with such a word: `Tăng cường …`, and with a max of its own `Kết quả giải quyết hồ sơ`.
 *
 * @param max what the text itself or the row of maxima gives for it
 */
export function isGeneralHead(text: string, max: number | null): boolean {
  const folded = fold(text);
  if (GENERAL.test(folded) || (max === null && SAYS_POINTS.test(folded))) return true;
  const [first, kind] = beginning(text, folded);
  if (kind === null) return false;
  if (kind === 'goesOn' && max === null) return true;
  return areCommon(folded.slice(first.length));
}

/** Whether a text has a word that names some matter, not only such as `Kết quả`, `xếp hạng`, `năm 2024`. */
export function saysOfItsOwn(text: string): boolean {
  return !areCommon(fold(text));
}

/** The community, *cộng đồng*, is none of *tổng cộng* and *hội đồng*. */
function areCommon(words: string): boolean {
  return !words.includes('cong dong') && words.split(' ').every(isCommon);
}

function isCommon(word: string): boolean {
  return word === '' || COMMON.has(word) || /^(?:\d+|[ivx]+)$/u.test(word);
}

const GENERAL =
  /^(?:(?:trong do|danh gia chung|co cau diem|so voi|\d{1,2} thang|(?:tinh )?den (?:het )?(?:ngay )?\d{1,2}|luy ke|tuan (?:thu )?\d{1,2}|nam (?:hoc )?(?:20\d\d|nay|truoc|ngoai))\b|(?:(?:cac|theo|ten|tung) )*(?:linh vuc|noi dung|tieu chi)(?: danh gia| thanh phan)?$)/u;

/** No more than that points stand below it: `Số điểm`, `Chấm điểm`, `Đánh giá, chấm điểm`. */
const SAYS_POINTS =
  /^(?:so diem|cham diem|danh gia)(?: (?:cham|so|diem|danh gia|dat|duoc|cchc|tham dinh|tong hop))*$/u;

/** The general word with which a text begins, folded, and whether it may go on in any way; `null` for none. */
function beginning(text: string, folded: string): readonly [string, 'goesOn' | 'alone' | null] {
  const isUnmarked = UNMARKED.test(text);
  const key = isUnmarked ? folded : nameKey(text);
  for (const [word, kind] of BEGINNINGS) {
    const bare = fold(word);
    const begins = isUnmarked ? bare : nameKey(word);
    if (key !== begins && !key.startsWith(`${begins} `)) continue;
    // Typed without marks, `Quy che` and `Quy III` are told by what follows.
    return [bare, isUnmarked && OTHER_WORDS.has(bare) ? 'alone' : kind];
  }
  return ['', null];
}

const UNMARKED = /^[ -~]*$/u;

const BEGINNINGS: readonly (readonly [string, 'goesOn' | 'alone'])[] = [
  ...['kết quả', 'chi tiết', 'tổng', 'điểm', 'chung', 'lần', 'vòng', 'đợt', 'quý', 'tháng', 'kỳ'].map(
    (word) => [word, 'goesOn'] as const,
  ),
  ['tăng', 'alone'],
  ['giảm', 'alone'],
];

/** Those that are other words with other marks: *chứng, đột, quy, thang, kỷ*. */
const OTHER_WORDS: ReadonlySet<string> = new Set(['chung', 'dot', 'quy', 'thang', 'ky']);

/** Words that say nothing of their own behind a general one: `Kết quả thẩm định năm 2024`, `Tổng hợp điểm`, `Kỳ này`. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'ket qua chi tiet tong diem chung lan vong dot quy thang ky tang giam nam so cong hop cac theo bo ca toan phan muc cua ' +
    'va la tieu chi thanh phan linh vuc noi dung danh gia tham dinh cham tu dat duoc cchc cai cach hanh chinh par index ' +
    'thuc hien te don vi co quan hoi dong xep hang loai doi toi da chuan dieu tra xhh xa hoc khao sat bang phieu thu bac ' +
    'tri them di tru thuong phat sanh voi cung nay truoc ngoai sau dau cuoi nhat mot hai ba bon uoc'
  ).split(' '),
);
