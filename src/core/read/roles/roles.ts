import type { ColumnRole } from './headers';

/** What columns of a table are, by their roles: said here once for all readers. */

/** Columns that hold scores of criteria, fields or units. */
export const SCORE_ROLES: ReadonlySet<ColumnRole> = new Set([
  'final',
  'verified1',
  'verified2',
  'self',
  'survey',
]);

/** Columns of bonus or penalty points, and of what they may be at most. */
export const APART_ROLES: ReadonlySet<ColumnRole> = new Set(['bonus', 'penalty', 'bonusMax', 'penaltyMax']);

/** Columns that hold scores, or the percentage that they come to. */
export const POINT_ROLES: ReadonlySet<ColumnRole> = new Set([...SCORE_ROLES, 'index']);

/** Columns that hold what a unit got: scores, index, rank, grade. */
export const RESULT_ROLES: ReadonlySet<ColumnRole> = new Set([...POINT_ROLES, 'rank', 'grade']);

/** Columns that hold neither points nor ranks. */
export const DETAIL_ROLES: ReadonlySet<ColumnRole> = new Set([
  'code',
  'block',
  'district',
  'shortName',
  'formerName',
  'note',
  'grade',
]);
