import { headsOf } from './headerColumn';
import type { HeaderColumn } from './headerColumns';
import type { ColumnRole } from '../../roles/headers';
import { APART_ROLES, SCORE_ROLES } from '../../roles/roles';
import { fold } from '../../cells/text';

/**
 * The columns of a header with `Cộng` beside `Trừ` as bonus points: by itself it is a sum. `Kết quả` or `Số điểm` beside
 * bonus or penalty points is a score where no other column is one: by itself it may be words, or the max. `Điểm còn lại` is
 * one right of penalty points: beside scores alone it may be what they lack.
 */
export function withPlusColumns(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const minus = new Set(columns.filter(({ text }) => fold(text) === 'tru').map(headsOf));
  const apart = new Set(columns.filter(({ role }) => isOf(APART_ROLES, role)).map(headsOf));
  if (minus.size === 0 && apart.size === 0) return columns;
  const scored = new Set(columns.filter(({ role }) => isOf(SCORE_ROLES, role)).map(headsOf));
  return columns.map((column) => {
    const { role, text } = column;
    const group = headsOf(column);
    if (role === 'final' && minus.has(group) && fold(text) === 'cong') return { ...column, role: 'bonus' };
    if (role !== null || !apart.has(group)) return column;
    const isScore = !scored.has(group) && OFTEN_SCORES.has(fold(text));
    return isScore || (LEFT.test(fold(text)) && isRightOfPenalty(column, columns))
      ? { ...column, role: 'final' }
      : column;
  });
}

const OFTEN_SCORES: ReadonlySet<string> = new Set(['ket qua', 'so diem']);

/** What is left of points: `Điểm còn lại sau khi trừ`, `Còn`, `Thực đạt`. */
const LEFT =
  /^(?:(?:so |tong )?diem )?(?:con lai(?: sau (?:khi )?(?:tru|phat))?|con|thuc (?:dat|nhan|huong))$/u;

function isRightOfPenalty(own: HeaderColumn, columns: readonly HeaderColumn[]): boolean {
  const group = headsOf(own);
  return columns.some((one) => one.role === 'penalty' && one.column < own.column && headsOf(one) === group);
}

function isOf(roles: ReadonlySet<ColumnRole>, role: ColumnRole | null): boolean {
  return role !== null && roles.has(role);
}
