import type { BuiltSet, ParentRow } from '../criteria/criteriaSet';
import type { SumOfLeaves } from '../model/assessment';
import { isSumOf } from './criterionHeads';
import type { Head } from './criterionHeads';
import { leavesOf } from './fieldLevel';
import type { FieldLevel } from './fieldLevel';
import type { HeaderColumn } from '../headers/columns/headerColumns';
import { SCORE_ROLES } from '../roles/roles';
import type { UnitTableParts } from '../unitTables/unitTableParts';

/** What states a sum of criteria in columns: the head or totals as a row among all heads, and the columns. */
export interface HeadSum {
  readonly sum: SumOfLeaves;
  readonly columns: readonly HeaderColumn[];
}

/**
 * The sums of a table of units × criteria (`Tổng`, `Cộng I`): of fields and groups of fields, and of all criteria.
 *
 * @param heads all heads, whose places are the rows of `built`
 */
export function headSums(
  parts: UnitTableParts,
  level: FieldLevel,
  built: BuiltSet,
  heads: readonly Head[],
  leaves: readonly Head[],
): readonly HeadSum[] {
  const above = [...built.parents, ...groupRows(level, heads.length, leaves)];
  const sums = above.flatMap((parent): HeadSum[] => {
    const head = heads[parent.row] ?? level.groups[parent.row - heads.length];
    const columns = head === undefined ? [] : sumColumns(head);
    return columns.length === 0 ? [] : [{ sum: { ...parent, isTotal: false }, columns }];
  });
  const totals = totalsByKind(parts);
  if (totals.length === 0) return sums;
  const whole = { row: -1, lastRow: Infinity, from: 0, to: leaves.length };
  const name = totals[0]?.above.at(-1) ?? '';
  return [...sums, { sum: { code: '', name, ...whole, isTotal: false }, columns: totals }];
}

/** Totals of each kind of score (`Tổng cộng` over `TC | TĐ`), where none of them is the final one, which is compared later. */
function totalsByKind({ columns }: UnitTableParts): readonly HeaderColumn[] {
  const totals = columns.totals.filter(
    ({ role }) => role !== null && SCORE_ROLES.has(role) && role !== 'survey',
  );
  return totals.some(({ role }) => role === 'final') ? [] : totals.filter(({ above }) => above.length > 0);
}

/** A head's own columns that state the sum of what stands below it. */
export function sumColumns(head: Head): readonly HeaderColumn[] {
  return head.columns.filter(({ role, text }) =>
    role === null ? isSumOf(text, head.text) : SCORE_ROLES.has(role),
  );
}

/** Heads above the fields as rows above leaves. */
function groupRows({ groups }: FieldLevel, from: number, leaves: readonly Head[]): readonly ParentRow[] {
  const places = new Map(leaves.map((leaf, index) => [leaf, index]));
  return groups.flatMap((group, at): readonly ParentRow[] => {
    const indexes = leavesOf(group).flatMap((leaf) => places.get(leaf) ?? []);
    const first = indexes[0];
    const last = indexes.at(-1);
    if (first === undefined || last === undefined) return [];
    const { code, name } = group;
    return [{ code, name, row: from + at, lastRow: Infinity, from: first, to: last + 1 }];
  });
}
