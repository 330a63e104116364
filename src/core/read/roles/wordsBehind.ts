import type { ColumnRole } from './dictionary/columnRole';
import { ROLE_OF_PHRASE } from './phraseRoles';
import { isSurveyWords } from './dictionary/surveyWords';
import { madeOf } from './dictionary/wordPieces';
import { kindOfUnit } from '../names/unitNames';

/**
 * The role of a header that begins with a phrase for a score and goes on: that of the phrase where the words behind it say
 * when, by whom, in what or in which round points were given, and `survey` where they say that people were asked. `null` for
 * any others: `Tổng điểm bị mất`, `Điểm số hóa hồ sơ` are no scores of the unit, whatever they begin with.
 *
 * @param phrase the phrase that the header begins with, folded
 * @param behind the words behind it, folded
 */
export function roleWithWordsBehind(role: ColumnRole, phrase: string, behind: string): ColumnRole | null {
  if (phrase === 'diem cong' && OTHER_THAN_ADDED.test(behind)) return null;
  if (!SCORES.has(role) || behind === '0') return SCORES.has(role) ? null : role;
  if (role === 'self' && VERIFIED.test(behind)) return 'verified1';
  if (phrase === 'diem danh gia' && BY_OTHERS.test(behind)) return 'verified1';
  if (role !== 'survey' && role !== 'self' && !phrase.startsWith('diem chi so') && isSurveyWords(behind))
    return 'survey';
  const words = behind.replace(COUNTED, '').trim();
  if (words === '' || ROLE_OF_PHRASE.get(words) === role) return role;
  for (let at = words.length; at > 0; at = words.lastIndexOf(' ', at - 1)) {
    const rest = words.slice(at).trim();
    if (rest !== '' && !isWho(rest) && ROLE_OF_PHRASE.get(rest) !== role) continue;
    if (isHarmless(words.slice(0, at))) return role;
  }
  return isWho(words) ? role : null;
}

const SCORES: ReadonlySet<ColumnRole> = new Set(['final', 'verified2', 'verified1', 'self', 'survey']);

/** `Điểm cộng đồng`, `Điểm cộng tác viên`. */
const OTHER_THAN_ADDED = /^(?:dong|tac|hoa|huong|sinh)(?: |$)/u;
/** `Điểm tự chấm sau thẩm định`, `Điểm tự chấm đã được Hội đồng thẩm định`. */
const VERIFIED = /^(?:da|sau)(?: \S+){0,6} tham dinh$/u;
const BY_OTHERS = /^(?:cua|do) (?:hoi dong|hdtd|hd|to|doan|so noi vu|snv|ubnd)(?: |$)/u;

/** `7 lĩnh vực`, `các tiêu chí`: all of them, and not one. */
const COUNTED =
  /(?:^| )(?:cac|\d{1,2}|tat ca) (?:cac )?(?:linh vuc|tieu chi|noi dung|muc|phan|nhom|chi so)(?: thanh phan)?(?= |$)/gu;

/** Whether words name who gave or got points: `của Hội đồng thẩm định`, `Sở Y tế`. */
function isWho(words: string): boolean {
  return WHO.test(words) || (/ \S+ /u.test(words) && kindOfUnit(words) !== null);
}

const WHO =
  /^(?:(?:da |duoc )?(?:cua|do|boi|tu|theo) (?:cac )?)?(?:hoi dong|hdtd|hd|to(?: (?:tham dinh|giup viec|cong tac|kiem tra)|$)|doan (?:kiem tra|tham dinh|cong tac)|so (?:noi vu|nganh|chu quan)|snv|phong (?:noi vu|ban|van hoa)|ubnd|uy ban|tinh|huyen|xa|thanh pho|bo noi vu|ban (?:chi dao|to chuc|tham dinh)|co quan|don vi|dia phuong|khoi|cap (?:tinh|huyen|xa|so|co so|tren|phong|bo)|chu tich)(?: |$)/u;

const isHarmless = madeOf(
  [
    ...[
      'nam nay',
      'nam truoc',
      'nam ngoai',
      'hoc ky',
      'nua dau',
      'nua cuoi',
      'ca nam',
      'ky truoc',
      'ky nay',
      'dau nam',
      'cuoi nam',
    ],
    ...[
      'thang diem',
      'toi da',
      'quy doi',
      'phan tram',
      'lam tron',
      'don vi tinh',
      'tinh theo',
      'tinh tren',
      'quy ve',
      'quy ra',
    ],
    ...[
      'tu cham',
      'tu danh gia',
      'tham dinh',
      'tham tra',
      'phuc tra',
      'cham diem',
      'danh gia',
      'tong hop',
      'so bo',
      'tam tinh',
    ],
    ...[
      'du kien',
      'chinh thuc',
      'cuoi cung',
      'ban dau',
      'lan dau',
      'lan cuoi',
      'sau cung',
      'thuc te',
      'truc tiep',
      'dieu chinh',
    ],
    ...[
      'bo sung',
      'giai trinh',
      'ra soat',
      'doi thoai',
      'kien nghi',
      'hau kiem',
      'phuc khao',
      'khieu nai',
      'dat duoc',
      'thuc hien',
    ],
    ...[
      'thong nhat',
      'cong bo',
      'phe duyet',
      'xep hang',
      'xep loai',
      'toan tinh',
      'he so',
      'trong so',
      'cai cach hanh chinh',
      'cchc',
    ],
    ...[
      'par index',
      'tieu chi',
      'chi so',
      'cong tac',
      'nhiem vu',
      'ket qua',
      'so diem',
      'toan dien',
      'he 100',
      'ap dung',
      'trung binh',
      'binh quan',
    ],
  ],
  /^(?:\d{1,9}|[ivx]{1,4}|[a-eđ]|[tq]\d{1,2}|nam|thang|quy|ky|dau|cuoi|giua|hoc|ngay|den|tu|lan|vong|dot|buoc|thu|nhat|hai|ba|mot|diem|d|td|tc|tren|theo|la|ve|cua|cho|doi|voi|va|cac|so|chung|tong|cong|cham|dat|duoc|da|truoc|sau|khi|hop|qua|xet|chot|duyet|ddci|dti|max|cu|moi|score|total|points|sum|round|first|second|for|by|of|year|the|in)$/u,
);
