import { roleOfHeader } from '../roles/headers';
import { fold } from '../cells/text';

/** Points that stand apart from the criteria. */
export type Apart = 'bonus' | 'penalty';

const HEADING =
  /^(?:cac )?(?:noi dung|tieu chi|phan|muc|nhom)(?: cac)?(?: diem)? (tru|bi tru|thuong|cong)(?: diem)?$/u;

/** Bonus or penalty points by a row's name: `Điểm thưởng`, `Các nội dung trừ điểm`. */
export function apartOf(name: string): Apart | null {
  const role = roleOfHeader(name);
  if (role === 'bonus' || role === 'bonusMax') return 'bonus';
  if (role === 'penalty' || role === 'penaltyMax') return 'penalty';
  const kind = name.length > LONGEST_HEADING ? undefined : HEADING.exec(fold(name))?.[1];
  return kind === undefined ? summedApart(name) : kind.endsWith('tru') ? 'penalty' : 'bonus';
}

/**
 * Bonus or penalty points that a row sums up, or adds, by shorter words than those of a header: `Cộng thêm`, `Cộng điểm thưởng`,
 * `Tổng phạt`.
 */
export function summedApart(name: string): Apart | null {
  if (name.length > LONGEST_HEADING || !SUM.test(name)) return null;
  const words = fold(name);
  return SUMMED_BONUS.test(words) ? 'bonus' : SUMMED_PENALTY.test(words) ? 'penalty' : null;
}

/** With its marks: `Công thưởng` is none. */
const SUM = /^\s?(?:tổng|cộng|tong|cong)\s/iu;
const SUMMED_BONUS =
  /^(?:tong|cong) (?:so |cong )?(?:diem )?(?:thuong|them|thuong them|khuyen khich|uu tien)(?: diem)?$/u;
/** `Cộng trừ` is what is added or taken off. */
const SUMMED_PENALTY =
  /^(?:tong (?:so |cong )?(?:diem )?|cong (?:so )?diem )(?:bi tru|tru|phat|giam tru)(?: diem)?$/u;

const LONGEST_HEADING = 40;
