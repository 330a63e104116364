import { pointsOf } from '../../points';
import type { Points } from '../../points';
import type { SheetSnapshot } from '../../workbook';
import { isColumnNumbers } from '../headers/headerBand';
import type { Leaf } from '../model/assessment';
import { isSubtotalLabel, isTotalLabel } from '../roles/headers';
import { figureAt, textAt } from '../cells/sheetCells';
import type { CriteriaRows } from './criteriaTree';

/**
 * A row of a criteria set as it is printed: a field or a criterion above others (`group`), a criterion that is scored
 * (`leaf`), a row of bonus or penalty points, or what is said of how a criterion is scored (`Ban hành kịp thời: 1`).
 */
export interface CriteriaLine {
  readonly kind: 'group' | 'leaf' | 'bonus' | 'penalty' | 'text';
  /** Its number as printed, `''` for none. */
  readonly code: string;
  readonly name: string;
  /** `null` where none is told: of texts, and of bonus or penalty points without a limit. */
  readonly maxPoints: Points | null;
  /** Index into the leaves of the set, of a leaf. */
  readonly leaf: number | null;
  /** How many groups it is in: 0 for a field. */
  readonly depth: number;
  /** Row within the used range. */
  readonly row: number;
}

/** Where number, name and max of criteria stand; the number may be with the name. */
interface LineColumns {
  readonly code: number | null;
  readonly name: number;
  readonly max: number;
}

/** The rows of a table of criteria from its header to its end, without totals, blank rows and what follows these. */
export function criteriaLines(
  sheet: SheetSnapshot,
  dataRow: number,
  columns: LineColumns,
  rows: CriteriaRows,
): readonly CriteriaLine[] {
  const known = knownLines(sheet, columns, rows);
  const last = Math.max(-1, ...known.keys());
  const lines: CriteriaLine[] = [];
  for (let row = dataRow; row < rows.endRow; row++) {
    const own = known.get(row);
    if (own !== undefined) {
      lines.push(...own);
      continue;
    }
    const { code, name } = labelAt(sheet, row, columns);
    const said = [code, name].filter((part) => part !== '').join(' ');
    // Signatures stand below a blank row.
    if (said === '' && row > last) break;
    if (said === '' || isSum(rows, row, name, code) || isColumnNumbers(sheet, row)) continue;
    const depth = (lines.at(-1)?.kind === 'text' ? -1 : 0) + (lines.at(-1)?.depth ?? -1) + 1;
    lines.push({ kind: 'text', code: '', name: said, maxPoints: null, leaf: null, depth, row });
  }
  return lines;
}

/** The lines of groups, leaves, bonus and penalty by their rows; a field with a name and no row stands above its first leaf. */
function knownLines(
  sheet: SheetSnapshot,
  columns: LineColumns,
  rows: CriteriaRows,
): ReadonlyMap<number, readonly CriteriaLine[]> {
  const { set, parents, hasUnnamedFields } = rows;
  const depthOf = (row: number) =>
    parents.filter((parent) => parent.row < row && row <= parent.lastRow).length;
  const lines = new Map<number, readonly CriteriaLine[]>();
  for (const { row, code, name, from, to } of parents) {
    const maxPoints = sumOf(set.leaves.slice(from, to));
    lines.set(row, [{ kind: 'group', code, name, maxPoints, leaf: null, depth: depthOf(row), row }]);
  }
  for (const [index, { code, name, maxPoints, row, field }] of set.leaves.entries()) {
    const fieldName = set.fields[field] ?? '';
    const isNamed = !hasUnnamedFields && fieldName !== '' && fieldName !== name;
    const isBare = depthOf(row) === 0 && isNamed;
    const leaf = { kind: 'leaf', code, name, maxPoints, leaf: index, row } as const;
    const isFirst = set.leaves[index - 1]?.field !== field;
    const group = { kind: 'group', code: '', name: fieldName, leaf: null, depth: 0, row } as const;
    const ofField = set.leaves.filter((other) => other.field === field);
    lines.set(row, [
      ...(isBare && isFirst ? [{ ...group, maxPoints: sumOf(ofField) }] : []),
      { ...leaf, depth: isBare ? 1 : depthOf(row) },
    ]);
  }
  for (const [row, line] of apartLines(sheet, columns, rows)) {
    lines.set(row, [{ ...line, depth: line.depth + depthOf(row) }]);
  }
  return lines;
}

/** The lines of bonus and penalty points; a row with others below it, in which they are given, is a group. */
function apartLines(
  sheet: SheetSnapshot,
  columns: LineColumns,
  { apartParents, bonusRows, penaltyRows, apartMaxima }: CriteriaRows,
): ReadonlyMap<number, CriteriaLine> {
  const kinds = new Map<number, 'bonus' | 'penalty'>();
  for (const row of bonusRows) kinds.set(row, 'bonus');
  for (const row of penaltyRows) kinds.set(row, 'penalty');
  for (const { kind, parts } of apartParents)
    for (const row of parts) if (!kinds.has(row)) kinds.set(row, kind);
  const depthOf = (row: number) =>
    apartParents.filter((parent) => parent.row < row && row <= parent.lastRow).length;
  const lines = new Map<number, CriteriaLine>();
  for (const [row, kind] of kinds) {
    const maxPoints = apartMaxima.get(row) ?? pointsIn(sheet, row, columns.max);
    lines.set(row, {
      kind,
      ...labelAt(sheet, row, columns),
      maxPoints,
      leaf: null,
      depth: depthOf(row),
      row,
    });
  }
  for (const { code, name, row, max, parts } of apartParents) {
    const maxima = parts.map((part) => lines.get(part)?.maxPoints ?? null);
    const sum = maxima.reduce((whole, own) => (whole === null || own === null ? null : whole + own), 0);
    lines.set(row, {
      kind: 'group',
      code,
      name,
      maxPoints: max ?? sum,
      leaf: null,
      depth: depthOf(row),
      row,
    });
  }
  return lines;
}

function isSum({ apartSums, totalRow }: CriteriaRows, row: number, ...texts: readonly string[]): boolean {
  if (row === totalRow || apartSums.some((sum) => sum.row === row)) return true;
  return texts.some((text) => isTotalLabel(text) || isSubtotalLabel(text));
}

function sumOf(leaves: readonly Leaf[]): Points {
  return leaves.reduce((sum, { maxPoints }) => sum + maxPoints, 0);
}

function pointsIn(sheet: SheetSnapshot, row: number, column: number): Points | null {
  const value = figureAt(sheet, row, column);
  return value === undefined || value === 0 ? null : (pointsOf(Math.abs(value)) ?? null);
}

function labelAt(sheet: SheetSnapshot, row: number, { code, name }: LineColumns) {
  return { code: code === null ? '' : textAt(sheet, row, code), name: textAt(sheet, row, name) };
}
