import { headerDictionary } from './headerDictionary';
import type { ColumnRole } from './headerDictionary';
import { headerMax } from './headerMax';
import { fold } from './text';

export type { ColumnRole } from './headerDictionary';

const ROLE_OF_PHRASE: ReadonlyMap<string, ColumnRole> = new Map(
  (Object.keys(headerDictionary) as ColumnRole[]).flatMap((role) =>
    headerDictionary[role].map((phrase): [string, ColumnRole] => [fold(phrase), role]),
  ),
);

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

/** Header words and names come again on every sheet and in every row. */
const ROLES_FOUND = new Map<string, ColumnRole | null>();
const MOST_FOUND = 5000;
/** Long headers explain themselves after the words that tell the role. */
const LONGEST_PHRASE = 120;

function findRole(text: string): ColumnRole | null {
  let phrase = fold(headerMax(text.slice(0, LONGEST_PHRASE)).name);
  const whole = ROLE_OF_PHRASE.get(phrase);
  if (whole !== undefined) return isLabelWithValue(whole, text) ? null : whole;
  for (let end = phrase.lastIndexOf(' '); end > 0; end = phrase.lastIndexOf(' ')) {
    phrase = phrase.slice(0, end);
    const role = phrase.includes(' ') ? ROLE_OF_PHRASE.get(phrase) : undefined;
    if (role !== undefined && role !== 'code') return isLabelWithValue(role, text) ? null : role;
  }
  return null;
}

function isLabelWithValue(role: ColumnRole, text: string): boolean {
  return (role === 'unit' || role === 'block') && text.includes(':');
}

/** Whether a row's text names a sum over the table: `Tổng cộng`, `Tổng điểm`, `Cộng`, … */
export function isTotalLabel(text: string): boolean {
  return /^(tong|tong cong|tong diem|cong|tong so|tong so diem|tong cong diem|diem tong|tong diem dat duoc)$/u.test(
    fold(text),
  );
}

/** Whether a row's text names a figure over the units above it: `Bình quân`, `Trung bình`, `Cao nhất`, … */
export function isSummaryLabel(text: string): boolean {
  return /^((diem|chi so|ty le|gia tri) )?(binh quan|trung binh|cao nhat|thap nhat)\b/u.test(fold(text));
}
