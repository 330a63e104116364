import { fold } from '../../cells/text';
import { insideOf } from '../../roles/headers';
import type { ColumnRole } from '../../roles/headers';
import { SURVEY } from '../../roles/pointsInside';
import type { PartOfScore } from '../../roles/pointsInside';
import { SCORE_ROLES } from '../../roles/roles';
import { headsOf } from './headerColumn';
import type { HeaderColumn } from './headerColumn';

/**
 * The columns of a header with the roles that they have beside each other, where one says what of another is inside it:
 *
 * - `Điểm thẩm định (đã gồm điểm thưởng) | Điểm thưởng`: a final score, or where other points are to be added to it, a
 *   verified one beside a note;
 * - `Tổng điểm (chưa gồm XHH) | Điểm XHH`: no final score, but one to which these points are added;
 * - `Điểm thẩm định | Trong đó` over `Hồ sơ | XHH`: parts of a score, which are notes.
 */
export function withPartsOfScores(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  if (columns.every(({ text, above }) => insideOf(text) === null && !isBelowPart(above))) return columns;
  const noted = new Set<HeaderColumn>();
  const roles = new Map<HeaderColumn, ColumnRole>();
  const hasFinal = columns.some(({ role, above }) => role === 'final' && !isBelowPart(above));
  const hasScore = columns.some((one) => isScore(one) && !isBelowPart(one.above));
  for (const column of columns) {
    const { text, role, above } = column;
    if (isBelowPart(above) && hasScore && !hasFinal && role !== null) noted.add(column);
    const says = insideOf(text);
    if (says === null) continue;
    if (says.says === 'isPart') {
      // Of survey points inside a final score more can be told: what of it is theirs.
      if (hasFinal && says.name !== '' && isSurveyPart(columns, column)) roles.set(column, 'survey');
      continue;
    }
    const beside = columns.filter((one) => one !== column && isPart(one) && headsOf(one) === headsOf(column));
    const named = beside.filter((one) => isAmong(one, says.parts));
    const others = beside.length > named.length;
    if (named.length === 0) continue;
    if (says.says === 'has') {
      if (role === 'final') continue;
      if (role !== 'self' && !others) roles.set(column, 'final');
      else for (const one of named) noted.add(one);
    } else if (role === 'final' && (!others || says.parts.has('survey'))) roles.set(column, 'verified1');
  }
  return columns.map((column) =>
    noted.has(column) ? { ...column, role: 'note' } : { ...column, role: roles.get(column) ?? column.role },
  );
}

/** Whether a header says that its points are part of another column's, by itself or by what stands over it. */
export function saysPart({ text, above }: Pick<HeaderColumn, 'text' | 'above'>): boolean {
  return isBelowPart(above) || insideOf(text)?.says === 'isPart';
}

function isSurveyPart(columns: readonly HeaderColumn[], { text }: HeaderColumn): boolean {
  return columns.every(({ role }) => role !== 'survey') && SURVEY.test(fold(text));
}

function isBelowPart(above: readonly string[]): boolean {
  return above.some((line) => PART.test(fold(line)));
}

const PART = /^(?:trong do|bao gom|trong do gom)$/u;

function isScore({ role }: HeaderColumn): boolean {
  return role !== null && role !== 'survey' && SCORE_ROLES.has(role);
}

function isPart({ role }: HeaderColumn): boolean {
  return role === 'survey' || role === 'bonus' || role === 'penalty';
}

function isAmong({ role }: HeaderColumn, parts: ReadonlySet<PartOfScore>): boolean {
  return role !== null && [...parts].some((part) => part === role);
}
