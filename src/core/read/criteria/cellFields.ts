import { finding } from '../../findings/findings';
import type { SheetSnapshot } from '../../workbook';
import { formatAt } from '../cells/cellFormat';
import { mergedRows } from '../cells/mergedCells';
import { contentAt, placeAt, textAt } from '../cells/sheetCells';
import { weightInCell } from '../roles/dictionary/weightText';
import type { TypedWeight } from '../roles/dictionary/weightText';
import type { CriteriaSet } from '../model/assessment';
import type { BuiltSet, ParentRow } from './criteriaSet';
import type { ReportAt } from './criteriaTable';
import { areWhole, sharesRead } from '../roles/shareScale';

/** Fields that stand in a cell beside their criteria (`Lĩnh vực | Tiêu chí`), as rows above them: each in its first one's row. */
export function cellFields({ set: { fields, leaves }, parents }: BuiltSet): readonly ParentRow[] {
  const found: ParentRow[] = [];
  const withRows = new Set(parents.map((parent) => `${String(parent.from)}-${String(parent.to)}`));
  for (let from = 0, to = 0; from < leaves.length; from = to) {
    const field = leaves[from]?.field ?? 0;
    while (leaves[to]?.field === field) to++;
    const [row, lastRow] = [leaves[from]?.row, leaves[to - 1]?.row];
    if (withRows.has(`${String(from)}-${String(to)}`) || row === undefined || lastRow === undefined) continue;
    found.push({ code: '', name: fields[field] ?? '', row, lastRow, from, to });
  }
  return found;
}

/** A column of weights that are those of the fields beside it, and its blank cells that nothing knows to be merged. */
export interface ColumnOfFields {
  readonly column: number;
  readonly assumed: readonly number[];
}

/**
 * The columns whose weights are the fields': merged over the criteria of each field, typed once in its first row, or
 * typed again in each of its rows where the fields', and not the criteria's, are shares of the whole.
 */
export function columnsOfFields(
  sheet: SheetSnapshot,
  columns: readonly number[],
  fields: readonly ParentRow[],
  leaves: CriteriaSet['leaves'],
): readonly ColumnOfFields[] {
  if (fields.every(({ from, to }) => to - from < 2)) return [];
  return columns.flatMap((column): ColumnOfFields[] => {
    const typedAt = (row: number) =>
      weightInCell(contentAt(sheet, row, column), formatAt(sheet, row, column));
    const rows = fields.map(({ from, to }) => leaves.slice(from, to).map(({ row }) => row));
    const below = rows.flatMap(([, ...more]) => more);
    const blank = below.filter((row) => typedAt(row) === null);
    const merged = mergedRows(sheet, column);
    const assumed = blank.filter((row) => !merged.has(row));
    const firsts = rows.flatMap(([first = 0]) => typedAt(first) ?? []);
    if (firsts.length === 0) return [];
    if (blank.length === below.length) return [{ column, assumed }];
    const isRepeated = rows.every(([first = 0, ...more]) =>
      more.every((row) => isSame(typedAt(first), typedAt(row))),
    );
    const all = rows.flat().flatMap((row) => typedAt(row) ?? []);
    return isRepeated && isWhole(firsts) && !isWhole(all) ? [{ column, assumed: [] }] : [];
  });
}

/** Says which blank cells of such a column were taken to be merged with the one above them. */
export function sayAssumed(
  sheet: SheetSnapshot,
  { column, assumed }: ColumnOfFields,
  firstRow: number,
  report: ReportAt,
): void {
  const [first] = assumed;
  if (first === undefined) return;
  const cells = assumed.slice(0, MOST_CELLS).map((row) => placeAt(sheet, row, column).cell);
  const facts = { text: textAt(sheet, firstRow, column), cells, count: assumed.length };
  report(first, column, (place) => finding('merged-cells-assumed', place, facts, { severity: 'info' }));
}

/** Cells that are named one by one. */
const MOST_CELLS = 6;

type Typed = TypedWeight | 'unreadable';

function isSame(one: Typed | null, other: Typed | null): boolean {
  if (one === null || other === null || one === 'unreadable' || other === 'unreadable') return false;
  return one.value === other.value && one.isPercent === other.isPercent;
}

function isWhole(typed: readonly Typed[]): boolean {
  const read = typed.flatMap((one) => (one === 'unreadable' ? [] : [one]));
  return read.length === typed.length && sharesRead(read).some(areWhole);
}
