import type { PassedOverReason } from './readings';
import type { SheetSnapshot } from '../workbook';
import type { HeaderBand } from './headerBand';
import { isTotalLabel, roleOfHeader } from './headers';
import type { ColumnRole } from './headers';
import type { ReadSheet, TableSpan } from './readSheet';
import { textAt } from './sheetCells';

/** How many rows of a sheet were read as criteria or units, and how many were passed over, by reason. */
export interface RowCounts {
  readonly read: number;
  readonly passedOver: ReadonlyMap<PassedOverReason, number>;
}

/** Counts the filled rows of a sheet; the rows of a header are in neither number. */
export function countRows({
  sheet,
  tables,
  unitTables,
  published,
  spans,
}: ReadSheet & { readonly sheet: SheetSnapshot }): RowCounts {
  const passedOver = new Map<PassedOverReason, number>();
  if (tables.length === 0 && unitTables.length === 0 && published.every(({ units }) => units.length === 0)) {
    return { read: 0, passedOver };
  }
  const scored = new Set([
    ...tables.flatMap(({ table }) => table.set.leaves.map(({ row }) => row)),
    ...[...tables, ...unitTables].flatMap(({ table }) =>
      table.units.map(({ place }) => rowOf(sheet, place.cell)),
    ),
    ...published.flatMap((ranking) => ranking.units.map(({ place }) => rowOf(sheet, place.cell))),
  ]);
  let read = 0;
  let next = 0;
  for (let row = 0; row < sheet.values.length; row++) {
    while (next < spans.length && row >= (spans[next]?.endRow ?? 0)) next++;
    const span = spans[next];
    if (span !== undefined && row >= span.header.firstRow && row < span.header.dataRow) continue;
    if (isBlankRow(sheet, row)) continue;
    const reason = reasonOf(sheet, row, span, scored);
    if (reason === null) read++;
    else passedOver.set(reason, (passedOver.get(reason) ?? 0) + 1);
  }
  return { read, passedOver };
}

function rowOf(sheet: SheetSnapshot, cell: string): number {
  return Number(/\d+$/u.exec(cell)?.[0]) - 1 - sheet.firstRow;
}

function isBlankRow(sheet: SheetSnapshot, row: number): boolean {
  return sheet.values[row]?.every((content) => content === null || content === '') ?? true;
}

function reasonOf(
  sheet: SheetSnapshot,
  row: number,
  span: TableSpan | undefined,
  scored: ReadonlySet<number>,
): PassedOverReason | null {
  if (span === undefined) return 'signature';
  if (row < span.header.firstRow) return 'letterhead';
  if (scored.has(row)) return null;
  const columns = labelColumns(span.header);
  const code = columns.code === null ? '' : textAt(sheet, row, columns.code);
  const name = textAt(sheet, row, columns.name);
  if (isTotalLabel(name) || isTotalLabel(code)) return 'total';
  const role = roleOfHeader(name);
  if (role === 'bonus' || role === 'penalty') return 'bonusOrPenalty';
  if (!columns.ofCriteria) return 'divider';
  return code !== '' || NUMBERED.test(name) ? null : 'option';
}

const NUMBERED = /^(\d+(\.\d+)*|[IVXLC]+|[A-Z])[.)]?\s/u;

/** Where the rows of a table say what they are; of two name columns the left one holds the number. */
function labelColumns({ columns }: HeaderBand): {
  readonly code: number | null;
  readonly name: number;
  readonly ofCriteria: boolean;
} {
  const of = (role: ColumnRole) => columns.find((column) => column.role === role)?.column;
  const name = of('name');
  const right = columns.findLast((column) => column.role === 'name')?.column;
  const code = of('code') ?? (name !== right ? name : undefined);
  return {
    code: code ?? null,
    name: (of('code') === undefined ? right : name) ?? of('unit') ?? 0,
    ofCriteria: name !== undefined,
  };
}
