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
  return kind === undefined ? null : kind.endsWith('tru') ? 'penalty' : 'bonus';
}

const LONGEST_HEADING = 40;
