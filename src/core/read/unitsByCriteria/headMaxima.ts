import { pointsOf } from '../../points';
import type { Head } from './criterionHeads';
import { all } from './criterionHeads';
import { fieldsAlone } from './fieldLevel';
import type { FieldLevel } from './fieldLevel';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { figureAt, placeAt } from '../cells/sheetCells';
import type { UnitTableParts } from '../unitTables/unitTableParts';

/** The maxima of the heads of a table of units, and what is to be said of them. */
export interface HeadMaxima {
  of(head: Head): number | null;
  readonly findings: readonly Finding[];
}

/**
 * A criterion's max is that of its head's text, else of a row of maxima, else of a column of its own; a field's is
 * stated in the same ways, beside its sums. Maxima that stand below the first criterion of each field and below no
 * other one are the fields'. Where text and row give two, it is said.
 */
export function headMaxima(parts: UnitTableParts, { fields, groups }: FieldLevel): HeadMaxima {
  const { sheet, header, rows } = parts;
  const inRows = new Map([...rows.maxima, ...header.maxima]);
  const ofFields = fieldsAlone(fields, (column) => inRows.has(column));
  const maxima = new Map<Head, number | null>();
  const findings: Finding[] = [];
  for (const head of new Set([...groups, ...all(fields)])) {
    const inRow = rowMax(ofFields === null ? head.columns : (ofFields.get(head) ?? []), inRows);
    const given = head.max ?? inRow ?? columnMax(parts, head);
    maxima.set(head, given);
    if (head.max === null || inRow === null || pointsOf(head.max) === pointsOf(inRow)) continue;
    const facts = { name: head.text, max: head.max, other: inRow };
    findings.push(finding('maxima-differ', placeAt(sheet, head.row, head.column), facts));
  }
  return { of: (head) => maxima.get(head) ?? null, findings };
}

/** In a row of maxima that gives one a column, a head's is that of its final score, else of its first column. */
function rowMax(columns: Head['columns'], inRows: ReadonlyMap<number, number>): number | null {
  const given = columns.filter(({ column }) => inRows.has(column));
  const column = given.find(({ role }) => role === 'final') ?? given[0];
  return column === undefined ? null : (inRows.get(column.column) ?? null);
}

/** What most units have in a column of maxima: what counts for the set; each unit has its own. */
function columnMax({ sheet, rows }: UnitTableParts, { columns }: Head): number | null {
  const own = columns.find(({ role }) => role === 'max');
  if (own === undefined) return null;
  const counts = new Map<number, number>();
  for (const { row } of rows.units) {
    const max = figureAt(sheet, row, own.column);
    if (max !== undefined && max > 0) counts.set(max, (counts.get(max) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
