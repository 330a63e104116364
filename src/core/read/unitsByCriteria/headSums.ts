import type { Points } from '../../points';
import type { BuiltSet, ParentRow } from '../criteria/criteriaSet';
import { isSumOf } from './criterionHeads';
import type { Head } from './criterionHeads';
import { leavesOf } from './fieldLevel';
import type { FieldLevel } from './fieldLevel';
import type { Finding } from '../../findings';
import type { HeaderColumn } from '../headers/headerColumns';
import type { ColumnRole } from '../headers/headers';
import { SCORE_ROLES } from '../headers/roles';
import { chooseReadScore, readColumns } from '../scores/scoreColumns';
import type { Score } from '../cells/score';
import { placeAt } from '../cells/sheetCells';
import { compareStatedScores } from '../scores/statedScores';
import type { StatedScore } from '../scores/statedScores';
import type { LeafColumnsRead } from '../unitTables/unitsByFields';
import type { UnitTableParts } from '../unitTables/unitTableParts';
import { scoreColumnsOf } from '../unitTables/unitsByFields';

/** A table of units × criteria as read. */
export interface CriteriaColumnsRead {
  readonly heads: readonly Head[];
  readonly level: FieldLevel;
  readonly built: BuiltSet;
  readonly leaves: readonly Head[];
  readonly read: LeafColumnsRead;
}

/** Says of each unit which sums of a field (`Tổng`, `Cộng I`) are not those of its criteria. */
export function compareHeadSums(
  parts: UnitTableParts,
  { heads, level, built, leaves, read }: CriteriaColumnsRead,
  findings: Finding[],
): void {
  const { sheet, header, rows, settings } = parts;
  const above = [...built.parents, ...groupRows(level, heads.length, leaves)];
  const headOf = (row: number) => heads[row] ?? level.groups[row - heads.length];
  const sums = above.flatMap((parent) => {
    const head = headOf(parent.row);
    const columns = head === undefined ? [] : sumColumns(head);
    if (columns.length === 0) return [];
    const scored = scoreColumnsOf(columns, header, settings, 'criteria');
    const cells = rows.units.map(({ row }) => ({ row, maxPoints: 0 }));
    return [{ parent, scored, stated: readColumns(sheet, scored, cells) }];
  });
  const totals = totalsByKind(parts);
  if (totals.length > 0) {
    const scored = scoreColumnsOf(totals, header, settings, 'criteria');
    const parent = { code: '', name: totals[0]?.above.at(-1) ?? '', row: -1, lastRow: Infinity };
    const stated = readColumns(
      sheet,
      scored,
      rows.units.map(({ row }) => ({ row, maxPoints: 0 })),
    );
    sums.push({ parent: { ...parent, from: 0, to: leaves.length }, scored, stated });
  }
  if (sums.length === 0) return;
  const headOfColumn = new Map(
    heads.flatMap((head, at) => head.columns.map(({ column }) => [column, at] as const)),
  );
  rows.units.forEach((unit, index) => {
    const chosen = read.chosen[index] ?? [];
    const counted = chosen.map(({ score }) => score);
    const kinds = new Map<ColumnRole | null, readonly Score[]>();
    const ofKind = (role: ColumnRole | null) => {
      const known = kinds.get(role) ?? scoresOfKind(role, leaves, read, index, counted);
      kinds.set(role, known);
      return known;
    };
    compareStatedScores(
      (_row, column) => placeAt(sheet, unit.row, column),
      { set: built.set, parents: sums.map(({ parent }) => parent), totalRow: null },
      {
        unit: unit.name,
        counted,
        stated: sums.map(({ scored, stated }): StatedScore => {
          const { score, column, role } = chooseReadScore(stated, scored, index);
          return { score, column, scores: ofKind(role) };
        }),
        apart: (read.apart[index] ?? []).map(({ column, points }): { row: number; points: Points } => ({
          row: headOfColumn.get(column) ?? Infinity,
          points,
        })),
      },
      findings,
    );
  });
}

/** Totals of each kind of score (`Tổng cộng` over `TC | TĐ`), where none of them is the final one, which is compared later. */
function totalsByKind({ columns }: UnitTableParts): readonly HeaderColumn[] {
  const totals = columns.totals.filter(
    ({ role }) => role !== null && SCORE_ROLES.has(role) && role !== 'survey',
  );
  return totals.some(({ role }) => role === 'final') ? [] : totals.filter(({ above }) => above.length > 0);
}

/** A unit's scores of one kind, those that count where a criterion has no column of it. */
function scoresOfKind(
  role: ColumnRole | null,
  leaves: readonly Head[],
  { read }: LeafColumnsRead,
  unit: number,
  counted: readonly Score[],
): readonly Score[] {
  return leaves.map((head, at) => {
    const own = head.columns.find((one) => one.role !== null && one.role === role);
    if (own === undefined) return counted[at] ?? 'notScored';
    return read[at]?.get(own.column)?.scores[unit] ?? 'notScored';
  });
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
