import { pointsOf } from '../../points';
import type { Points } from '../../points';
import { all } from './criterionHeads';
import type { Head } from './criterionHeads';
import { leavesOf } from './fieldLevel';
import type { FieldLevel } from './fieldLevel';
import type { HeaderColumn } from '../headers/columns/headerColumns';
import { sumColumns } from './headSums';
import { SCORE_ROLES } from '../roles/roles';
import { readScore } from '../cells/score';
import { contentAt } from '../cells/sheetCells';
import type { UnitTableParts } from '../unitTables/unitTableParts';
import { mayPrintAs } from '../cells/printedSum';

/**
 * The fields without a sum right of all criteria that is the whole table's, and the totals with it: `Tổng điểm` beside
 * the heads of criteria, with nothing above it, looks as if it stood below the last field. Its max or, without one, what
 * most units have in it tells.
 */
export function withGrandTotal(
  parts: UnitTableParts,
  level: FieldLevel,
  totals: readonly HeaderColumn[],
): { readonly level: FieldLevel; readonly totals: readonly HeaderColumn[] } {
  const unnamed = unnamedTotal(parts, level);
  if (unnamed !== null) {
    return { level: unnamed.level, totals: [...totals, ...unnamed.columns] };
  }
  const last = level.fields.at(-1);
  if (last === undefined || last.below.length === 0 || level.fields.length < 2) return { level, totals };
  const leaves = level.fields.flatMap(leavesOf);
  const right = Math.max(...leaves.flatMap((leaf) => leaf.columns.map(({ column }) => column)));
  const whole = sumColumns(last).filter((sum) => sum.column > right && isWhole(parts, sum, last, leaves));
  if (whole.length === 0) return { level, totals };
  const field: Head = { ...last, columns: last.columns.filter((column) => !whole.includes(column)) };
  return {
    level: { ...level, fields: [...level.fields.slice(0, -1), field] },
    totals: [...totals, ...whole.map((column) => ({ ...column, role: column.role ?? 'final', above: [] }))],
  };
}

/**
 * A last column without a number, with the max of all criteria together and what each unit has in them: a total whose
 * header does not say so.
 */
function unnamedTotal(
  parts: UnitTableParts,
  level: FieldLevel,
): { readonly level: FieldLevel; readonly columns: readonly HeaderColumn[] } | null {
  const last = level.fields.at(-1);
  const leaf = last === undefined ? undefined : leavesOf(last).at(-1);
  if (last === undefined || leaf?.code !== '' || (leaf !== last && leaf.text !== '')) return null;
  const others = level.fields.flatMap(leavesOf).filter((one) => one !== leaf);
  const [sum] = leaf.columns;
  if (sum === undefined || others.length < 2 || leafMax(parts, leaf) === null) return null;
  if (leafMax(parts, leaf) !== sumOf(others.map((one) => leafMax(parts, one)))) return null;
  const isSum = parts.rows.units.every(({ row }) => {
    const stated = readScore(contentAt(parts.sheet, row, sum.column));
    const points = others.reduce((all, one) => all + pointsAt(parts, row, one, sum), 0);
    return typeof stated !== 'number' || mayPrintAs(points, stated);
  });
  if (!isSum) return null;
  const field = { ...last, below: last.below.filter((one) => one !== leaf) };
  const fields = [...level.fields.slice(0, -1), ...(leaf === last ? [] : [field])];
  return {
    level: { ...level, fields },
    columns: leaf.columns.map((column) => ({ ...column, role: column.role ?? 'final', above: [] })),
  };
}

function isWhole(parts: UnitTableParts, sum: HeaderColumn, last: Head, leaves: readonly Head[]): boolean {
  const own = new Set([...all([last])].filter(({ below }) => below.length === 0));
  let asWhole = 0;
  let asField = 0;
  for (const { row } of parts.rows.units) {
    const stated = readScore(contentAt(parts.sheet, row, sum.column));
    if (typeof stated !== 'number') continue;
    const points = leaves.map((leaf): Points => pointsAt(parts, row, leaf, sum));
    const total = points.reduce((all, one) => all + one, 0);
    const field = points.reduce((all, one, at) => all + (own.has(leaves[at] ?? last) ? one : 0), 0);
    if (mayPrintAs(total, stated)) asWhole++;
    if (mayPrintAs(field, stated)) asField++;
  }
  if (asWhole !== asField) return asWhole > asField;
  return maxAt(parts, sum.column) === sumOf(leaves.map((leaf) => leafMax(parts, leaf)));
}

/** Points of a criterion in the column that a sum is of, else in its last column of points. */
function pointsAt({ sheet }: UnitTableParts, row: number, { columns }: Head, sum: HeaderColumn): Points {
  const points = columns.filter(({ role }) => role === null || SCORE_ROLES.has(role));
  const column = points.find(({ role }) => role !== null && role === sum.role) ?? points.at(-1);
  const score = column === undefined ? null : readScore(contentAt(sheet, row, column.column));
  return typeof score === 'number' ? score : 0;
}

function leafMax(parts: UnitTableParts, { max, columns }: Head): Points | null {
  if (max !== null) return pointsOf(max) ?? null;
  return columns.map(({ column }) => maxAt(parts, column)).find((one) => one !== null) ?? null;
}

function maxAt({ header, rows }: UnitTableParts, column: number): Points | null {
  const max = header.maxima.get(column) ?? rows.maxima.get(column);
  return max === undefined ? null : (pointsOf(max) ?? null);
}

/** `null` where one is not told. */
function sumOf(maxima: readonly (Points | null)[]): Points | null {
  return maxima.reduce<Points | null>((sum, max) => (sum === null || max === null ? null : sum + max), 0);
}
