import { cellAddress } from '../../addresses/address';
import { dateAt } from '../../read/cells/cellFormat';
import { textOf } from '../../read/cells/text';
import type { HeaderColumn } from '../../read/headers/headerBand';
import type { TableSpan } from '../../read/layouts/sheetTables';
import { rowOnSheet } from '../../read/model/assessment';
import type { ScoreTable } from '../../read/model/assessment';
import type { ReadSource } from '../../read/sheets/sheetReading';
import type { CellContent, SheetSnapshot } from '../../workbook';
import { spanOf } from '../files/tableSpan';

/** The cells of a table by rows and columns of its own used range. */
export interface TableCells {
  readonly sheet: SheetSnapshot;
  /** `null` where its header is not known. */
  readonly span: TableSpan | null;
  /** The row at which the next table below begins, or the sheet ends. */
  readonly endRow: number;
  readonly at: (row: number, column: number) => string;
  readonly contentAt: (row: number, column: number) => CellContent;
  /** What a person sees in a cell of texts: a date is no number of days. */
  readonly shownAt: (row: number, column: number) => CellContent;
  /** The row whose text covers a cell that is merged with others; the cell's own where it is not. */
  readonly mergedFrom: (row: number, column: number) => number;
  /** Row and column within the cells of `sheet`. */
  readonly within: (row: number, column: number) => readonly [row: number, column: number];
  readonly headerOf: (column: number) => HeaderColumn | undefined;
}

export function cellsOfTable(source: ReadSource, table: ScoreTable): TableCells {
  const { sheet } = source;
  const { origin } = table;
  const within = (row: number, column: number): readonly [number, number] => [
    rowOnSheet(origin, row) - sheet.firstRow,
    origin.column + column - sheet.firstColumn,
  ];
  const contentAt = (row: number, column: number): CellContent => {
    const [ownRow, ownColumn] = within(row, column);
    return sheet.values[ownRow]?.[ownColumn] ?? null;
  };
  const span = spanOf(source, table);
  return {
    ...{ sheet, span, contentAt, within },
    endRow: span === null ? 0 : endOf(source, table, span),
    at: (row, column) => cellAddress(rowOnSheet(origin, row), origin.column + column),
    shownAt: (row, column) => {
      const content = contentAt(row, column);
      const date = typeof content === 'number' ? dateAt(sheet, ...within(row, column), content) : null;
      return date === null ? content : `${date.day}/${date.month}/${date.year}`;
    },
    mergedFrom: (row, column) => {
      const [ownRow, ownColumn] = within(row, column);
      const area = sheet.merged?.find(
        (one) => one.column === ownColumn && one.row <= ownRow && ownRow < one.row + one.rows,
      );
      return area === undefined ? row : row - (ownRow - area.row);
    },
    headerOf: (wanted) => span?.header.columns.find(({ column }) => column === wanted),
  };
}

function endOf({ sheet, spans }: ReadSource, { origin }: ScoreTable, { header }: TableSpan): number {
  const own = origin.row + header.firstRow;
  const starts = spans.map((span) => span.sheet.firstRow + span.header.firstRow).filter((row) => row > own);
  return Math.min(...starts, sheet.firstRow + sheet.values.length) - origin.row;
}

export function isError(content: CellContent): content is Extract<CellContent, object> {
  return typeof content === 'object' && content !== null;
}

/** A text as it was typed, without blanks around it. */
export function plainText(content: CellContent): string {
  return typeof content === 'string' ? content.normalize('NFC').trim() : textOf(content);
}
