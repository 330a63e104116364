import type { Head } from './criterionHeads';
import { leavesOf } from './fieldLevel';
import { SCORE_ROLES } from '../roles/roles';
import { readScore } from '../cells/score';
import { contentAt, textAt } from '../cells/sheetCells';
import type { UnitTableParts } from '../unitTables/unitTableParts';

/** What tells points from other columns: the cells of a table of units. */
export type UnitCells = Pick<UnitTableParts, 'sheet' | 'header' | 'rows'>;

/** The heads of a table of units that points stand below. */
export interface ScoredHeads {
  readonly roots: readonly Head[];
  /** Heads with points of their own below which columns of numbers without a max stand, which are not added. */
  readonly beside: readonly Head[];
  /** Heads without a number among criteria, or over some, in whose columns nothing at all stands, not even a max. */
  readonly emptied: readonly Head[];
}

/**
 * Tells which heads have points below them. Columns of texts are none, and neither is what stands without a max beside
 * the points of a head (`Số văn bản | Điểm`, criteria whose field alone has a max); a column of points without a max is
 * one where it stands below a field.
 */
export function scoredHeads(cells: UnitCells, roots: readonly Head[]): ScoredHeads {
  const beside: Head[] = [];
  const emptied: Head[] = [];
  const isField = (head: Head) => head.below.length > 0 || hasMax(cells, head) || hasKind(head);
  const kept = roots.flatMap((root) => {
    const scored = withPoints(cells, root, { beside, emptied });
    if (scored === null && root.below.length > 0 && leavesOf(root).every((leaf) => isBlank(cells, leaf)))
      emptied.push(root);
    return scored !== null && isField(scored) ? [scored] : [];
  });
  return { roots: kept, beside, emptied };
}

function withPoints(
  cells: UnitCells,
  head: Head,
  others: { readonly beside: Head[]; readonly emptied: Head[] },
): Head | null {
  const scored = head.below.map((child) => withPoints(cells, child, others));
  const isPart = scored.some((child) => child !== null);
  const blank = isPart
    ? head.below.filter((one, at) => scored[at] === null && one.below.length === 0 && isBlank(cells, one))
    : [];
  others.emptied.push(...blank.filter(({ code }) => code === ''));
  // A numbered criterion whose column was emptied, max and all, is one without a max, as is one with its points.
  const below = scored.flatMap(
    (child, at) =>
      child ?? head.below.slice(at, at + 1).filter((one) => one.code !== '' && blank.includes(one)),
  );
  const own = pointColumns(head).length > 0;
  const isBeside = own && below.length > 0 && !below.some((child) => isWithMax(cells, child));
  if (isBeside) others.beside.push(head);
  const parts = isBeside ? [] : below;
  if (parts.length === 0 && !hasMax(cells, head) && !isScored(cells, head)) return null;
  return parts.length === head.below.length ? head : { ...head, below: parts };
}

/** Whether a criterion has nothing at all in its columns. */
function isBlank({ sheet, rows }: UnitCells, { columns }: Head): boolean {
  return columns.every(({ column }) => rows.units.every(({ row }) => textAt(sheet, row, column) === ''));
}

function isWithMax(cells: UnitCells, head: Head): boolean {
  return hasMax(cells, head) || head.below.some((child) => isWithMax(cells, child));
}

function hasMax({ header, rows }: UnitCells, { max, columns }: Head): boolean {
  return (
    max !== null ||
    columns.some(({ role, column }) => role === 'max' || header.maxima.has(column) || rows.maxima.has(column))
  );
}

function hasKind({ columns }: Head): boolean {
  return columns.some(({ role }) => role !== null && SCORE_ROLES.has(role));
}

/** Whether a unit has points in a head's columns. */
export function isScored({ sheet, rows }: UnitCells, head: Head): boolean {
  const points = pointColumns(head);
  return rows.units.some(({ row }) =>
    points.some(({ column }) => typeof readScore(contentAt(sheet, row, column)) === 'number'),
  );
}

function pointColumns({ columns }: Head): Head['columns'] {
  return columns.filter(({ role }) => role === null || SCORE_ROLES.has(role));
}
