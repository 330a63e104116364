import { columnIndex } from '../../addresses/address';
import type { PassedOverReason } from './readings';
import type { SheetSnapshot } from '../../workbook';
import type { HeaderBand } from '../headers/headerBand';
import { isSubtotalLabel, isTotalLabel, roleOfHeader } from '../roles/headers';
import type { ColumnRole } from '../roles/headers';
import type { ReadSheet, TableSpan } from '../layouts/sheetTables';
import { textAt } from '../cells/sheetCells';
import { rowOnSheet } from '../model/assessment';

/** How many rows of a sheet were read as criteria or units, and how many were passed over, by reason. */
export interface RowCounts {
  readonly read: number;
  readonly passedOver: ReadonlyMap<PassedOverReason, number>;
}

/** Counts the filled rows of a sheet, of each part by itself; the rows of a header are in neither number. */
export function countRows(source: ReadSheet): RowCounts {
  const { tables, unitTables, published, spans } = source;
  const passedOver = new Map<PassedOverReason, number>();
  if (tables.length === 0 && unitTables.length === 0 && published.every(({ units }) => units.length === 0)) {
    return { read: 0, passedOver };
  }
  let read = 0;
  for (const sheet of new Set(spans.map((span) => span.sheet))) {
    const scored = scoredRows(source, sheet);
    const own = spans
      .filter((span) => span.sheet === sheet)
      .map(({ header, endRow }) => ({ header, endRow, labels: labelColumns(header) }));
    let next = 0;
    for (let row = 0; row < sheet.values.length; row++) {
      while (next < own.length && row >= (own[next]?.endRow ?? 0)) next++;
      const span = own[next];
      if (span !== undefined && row >= span.header.firstRow && row < span.header.dataRow) continue;
      if (isBlankRow(sheet, row)) continue;
      const reason = reasonOf(sheet, row, span, scored);
      if (reason === null) read++;
      else passedOver.set(reason, (passedOver.get(reason) ?? 0) + 1);
    }
  }
  return { read, passedOver };
}

/** The rows of a part of a sheet in which criteria or units stand. */
function scoredRows({ tables, unitTables, published }: ReadSheet, sheet: SheetSnapshot): ReadonlySet<number> {
  const rows = new Set(
    tables.flatMap(({ table }) =>
      table.origin.column === sheet.firstColumn
        ? table.set.leaves.map(({ row }) => rowOnSheet(table.origin, row) - sheet.firstRow)
        : [],
    ),
  );
  const width = sheet.values[0]?.length ?? 0;
  // Units of tables of criteria are named in headers and above them.
  const places = [
    ...unitTables.flatMap(({ table }) => table.units.map(({ place }) => place)),
    ...published.flatMap((ranking) => ranking.units.map(({ place }) => place)),
  ];
  for (const { cell } of places) {
    const [, letters = '', number = ''] = /^([A-Z]+)(\d+)$/u.exec(cell) ?? [];
    const column = columnIndex(letters) - sheet.firstColumn;
    if (column >= 0 && column < width) rows.add(Number(number) - 1 - sheet.firstRow);
  }
  return rows;
}

function isBlankRow(sheet: SheetSnapshot, row: number): boolean {
  return sheet.values[row]?.every((content) => content === null || content === '') ?? true;
}

function reasonOf(
  sheet: SheetSnapshot,
  row: number,
  span: LabelledSpan | undefined,
  scored: ReadonlySet<number>,
): PassedOverReason | null {
  if (span === undefined) return 'signature';
  if (row < span.header.firstRow) return 'letterhead';
  if (scored.has(row)) return null;
  const columns = span.labels;
  const code = columns.code === null ? '' : textAt(sheet, row, columns.code);
  const name = textAt(sheet, row, columns.name);
  if (isTotalLabel(name) || isTotalLabel(code) || isSubtotalLabel(name)) return 'total';
  const role = roleOfHeader(name);
  if (role === 'bonus' || role === 'penalty') return 'bonusOrPenalty';
  if (!columns.ofCriteria) return 'divider';
  return code !== '' || NUMBERED.test(name) ? null : 'option';
}

const NUMBERED = /^(\d+(\.\d+)*|[IVXLC]+|[A-ZĐ])[.)]?\s/u;

/** Where the rows of a table say what they are. */
interface LabelColumns {
  readonly code: number | null;
  readonly name: number;
  readonly ofCriteria: boolean;
}

interface LabelledSpan extends Pick<TableSpan, 'header' | 'endRow'> {
  readonly labels: LabelColumns;
}

/** Of two name columns the left one holds the number. */
function labelColumns({ columns }: HeaderBand): LabelColumns {
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
