import type { ColumnRole } from './dictionary/columnRole';
import { fold } from '../cells/text';
import { madeOf } from './dictionary/wordPieces';
import { headerWords } from './dictionary/headerWords';

/** Points that may be inside a score, or beside it. */
export type PartOfScore = 'survey' | 'bonus' | 'penalty';

/** What a header says of points inside others. */
export interface PointsInside {
  /** That a score has such points inside or has them not, or that these points are inside another score. */
  readonly says: 'has' | 'lacks' | 'isPart';
  /** The words before or behind that, folded: `diem tham dinh`. */
  readonly name: string;
  /** The points that a score has or lacks; of a part none. */
  readonly parts: ReadonlySet<PartOfScore>;
}

/**
 * Reads `Điểm thẩm định (đã gồm điểm thưởng)`, `Tổng điểm (TĐ + XHH)`, `Tổng điểm chưa trừ`, `Điểm thẩm định (không gồm XHH)`,
 * `Trong đó: điểm XHH`, `Điểm trừ (đã trừ)`, `SIPAS (tham khảo)`; `null` for a header that says nothing of the kind, or more.
 *
 * @param roleOf the role of words without what is said of points inside
 */
export function pointsInside(
  header: string,
  roleOf: (words: string) => ColumnRole | null,
): PointsInside | null {
  if (header.length > LONGEST) return null;
  const letters = fold(header);
  if (!OF_PARTS.test(letters) || !(MAY_SAY.test(letters) || ADDING.test(header))) return null;
  const words = headerWords(header.replace(/[+&]/gu, ' và '));
  const part = partIn(words);
  if (part !== null)
    return PARTS.has(roleOf(part) ?? 'note') ? { says: 'isPart', name: part, parts: NONE } : null;
  for (let at = words.indexOf(' '); at !== -1; at = words.indexOf(' ', at + 1)) {
    const behind = words.slice(at + 1);
    if (!SAYS.test(behind) || !isOnlyThat(behind)) continue;
    const name = words.slice(0, at);
    const isSubtracted = /^tru (?!di$)/u.test(behind) && SURVEY.test(behind);
    const lacks = isSubtracted || LACKS.test(behind);
    const parts = partsIn(isSubtracted ? behind.slice('tru '.length) : behind);
    const role = parts.size === 0 ? null : roleOf(name);
    return role !== null && SCORES.has(role) ? { says: lacks ? 'lacks' : 'has', name, parts } : null;
  }
  return null;
}

const LONGEST = 120;
const NONE: ReadonlySet<PartOfScore> = new Set();
const SCORES: ReadonlySet<ColumnRole> = new Set(['final', 'verified2', 'verified1', 'self']);
const PARTS: ReadonlySet<ColumnRole> = new Set(['survey', 'bonus', 'penalty']);

/** Cheap looks first: every header is asked. */
const MAY_SAY =
  /(?:^| )(?:trong|chua|khong|gom|da|sau|truoc|ngoai|va|tinh|tham khao|co|ca|tru|cong|ke)(?: |$)/u;
const ADDING = /[+&]/u;
const OF_PARTS = /xhh|xa hoi hoc|khao sat|dieu tra|sipas|hai long|thuong|tru|phat|cong|uu tien|khuyen khich/u;

/** The points that a header says to be part of others. */
function partIn(words: string): string | null {
  const before = /^(?:trong (?:do|so do|tong so)(?: co)?|bao gom) (\S.*)$/u.exec(words)?.[1];
  return before ?? INSIDE.exec(words)?.[1] ?? DONE.exec(words)?.[1] ?? null;
}

const INSIDE =
  /^(\S+(?: (?!da |duoc |co |nam |chua |khong )\S+){0,8}?)(?: (?:da|duoc|co|khong|chi|de))*(?: (?:tinh|cong|gom|nam|ke|tru|nhap)(?: (?:them|chung|gop|ca))? (?:trong|vao)(?: .*)?| tham khao)$/u;
/** Only bonus and penalty points are themselves added or taken off. */
const DONE = /^(\S+(?: \S+){0,8}?) da (?:duoc )?(?:cong|tru|tinh)$/u;

const SAYS =
  /^(?:(?:da|sau|truoc|chua|khong|ngoai|gom|bao gom|co|ca|va|ke) \S|(?:tru|cong|tinh) (?:ca |diem |them |ket qua )*(?:xhh|xa hoi hoc|dtxhh|khao sat|dieu tra|sipas|hai long))/u;
const LACKS = /(?:^| )(?:chua|khong|truoc|ngoai)(?: |$)/u;
/** Words of a survey, folded. */
export const SURVEY = /(?:^| )(?:xhh|xa hoi hoc|dtxhh|khao sat|dieu tra|sipas|hai long)(?: |$)/u;
const BONUS = /(?:^| )(?:thuong|uu tien|khuyen khich|diem cong|cong them)(?: |$)/u;
const ADDED = /(?:^| )cong(?: |$)/u;
const PENALTY = /(?:^| )(?:tru|phat)(?: |$)/u;

function partsIn(words: string): ReadonlySet<PartOfScore> {
  const parts = new Set<PartOfScore>();
  if (SURVEY.test(words)) parts.add('survey');
  if (BONUS.test(words)) parts.add('bonus');
  if (PENALTY.test(words)) parts.add('penalty');
  // `Cộng XHH` adds them, `chưa cộng` says that something is.
  if (ADDED.test(words) && !parts.has('survey')) parts.add('bonus');
  return parts;
}

const isOnlyThat = madeOf(
  [
    'bao gom',
    'uu tien',
    'khuyen khich',
    'dieu tra',
    'khao sat',
    'xa hoi hoc',
    'hai long',
    'do luong',
    'ket qua',
  ],
  /^(?:da|sau|khi|truoc|chua|khong|ngoai|tru|gom|co|ca|va|cong|tinh|ke|bi|duoc|them|diem|so|cac|phan|den|qua|thuong|phat|xhh|dtxhh|sipas|di|hoac|nguoi|dan)$/u,
);
