import { given, when } from '../../../lists';
import type {
  Area,
  Highlight,
  Look,
  NumberScale,
  PlannedSheet,
  PlannedValue,
  SheetNotes,
  StyledArea,
} from '../../../workbook';
import type { PlaceOf } from '../placeKeys';
import { frame, looks } from '../looks';
import type { ResultKind } from '../../words/sheetTexts';
import { pagesWide } from '../sizes/pagesWide';
import { plannedSheet } from '../plannedSheet';
import { fittedHeights } from '../sizes/rowHeights';
import { wrappedHeights } from '../sizes/wrappedHeights';
import { lineWithin, roomBelow, sheetHead } from '../sheetHead';
import type { PrintedLayout, SheetHead } from '../sheetHead';
import { withSideList } from './sideList';
import type { SideList } from './sideList';
import { signatureRows } from '../signatures';
import { tableCells } from './tableCells';
import type { TableCells } from './tableCells';
import { tableHead, withWholeWords } from './tableHead';
import type { ColumnGroup, TableHead } from './tableHead';
import { brokenLines, TEXT_SIZE } from '../sizes/textWidth';
import type { Signatures } from '../../words/sheetWords';

/** A column of a result table: all that is to be said of it. */
export interface Column<Row> {
  /** Tells it to whatever refers to its cells: formulas, highlights, the announcement. */
  readonly key: string;
  /** Not blank; of a table a second one that is the same gets a number. */
  readonly header: string;
  /** Stands once above the headers of all neighbours that have it, too; no table of Excel's has such heads. */
  readonly group?: ColumnGroup;
  /** In characters; as wide as the longest word of its header at least. */
  readonly width: number;
  readonly look: Look;
  /** Rows from the first one on whose cells are links, where not all of a column of them are. */
  readonly links?: number;
  /** Of its texts in points, by which rows are made high enough; the usual one where it is left out. */
  readonly size?: number;
  /** The rows whose texts in it are not broken into lines; all where it is `true`. */
  readonly isOneLine?: true | ((row: number) => boolean);
  /** Lines of its texts that a row shows at most; all where it is left out. */
  readonly mostLines?: number;
  /** For the screen: it and all columns behind it are not printed. */
  readonly isForScreen?: true;
  /** What formulas need and nobody reads. */
  readonly isHidden?: true;
  /** @param at the row's place among the rows, from 0 */
  readonly value: (row: Row, at: number, cells: TableCells) => PlannedValue;
}

/** What a result sheet with a table says. */
export interface TableContent<Row> {
  readonly name: string;
  readonly kind: ResultKind;
  readonly title: string;
  /** Lines below the title. */
  readonly notes: readonly string[];
  /** How it was computed: below the notes, or below the table where there is no room above it. */
  readonly rules?: readonly string[];
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly frozenColumns: number;
  /** A line between the notes and the table. */
  readonly lineAbove?: (cells: TableCells) => KeyedRow;
  /** Rows below the table and an empty row, no part of it: sorting and filters leave them where they are. */
  readonly footer?: readonly ((cells: TableCells) => KeyedRow)[];
  /** Texts below all of that, in as many rows as print needs: what its signs mean. */
  remarks?(cells: TableCells): readonly string[];
  /** What stands beside it, for the screen. */
  readonly side?: SideList;
  /** Areas outside of the table whose cells are one. */
  merged?(cells: TableCells): readonly Area[];
  /** Who signs it when it is printed; left out where nobody does. */
  readonly signatures?: Signatures;
  /** Whether it is printed as a letter: its rows are a text and no filterable table, its pages upright. */
  readonly isLetter?: true;
  /** How its rows are filtered, as a table of Excel's where it is left out: in place, in its own looks, or not at all. */
  readonly filter?: 'inPlace' | 'none';
  /** Below it stand other heads: its own is not repeated on each page. */
  readonly hasOtherHeads?: true;
  /** Looks beside those of the columns. */
  styles?(cells: TableCells): readonly StyledArea[];
  highlights?(cells: TableCells): readonly Highlight[];
  scales?(cells: TableCells): readonly NumberScale[];
  /** Notes on cells. */
  cellNotes?(headerRow: number): SheetNotes | null;
}

/** Cells in the columns with these keys. */
type KeyedRow = Readonly<Record<string, PlannedValue>>;

/** A result sheet, and where the cells of its table are; `null` for one of another form. */
export interface ResultSheet {
  readonly planned: PlannedSheet;
  readonly cells: TableCells | null;
  /** Where single figures of it stand; left out where none is asked for. */
  readonly placeOf?: PlaceOf;
}

/** Excel takes seconds to minutes for a table of thousands of columns, each with a list of its values and a button. */
export const MOST_TABLE_COLUMNS = 500;

/**
 * Lays a result sheet out: title in A1, notes below it, an empty row, then the table with its header frozen and
 * repeated on every page; below it what is no part of it.
 */
export function tableSheet<Row>(told: TableContent<Row>): ResultSheet {
  const filter = filterOf(told);
  const content = { ...told, columns: withWholeWords(told.columns, filter !== 'none') };
  const { name, columns, rows, footer = [] } = content;
  const layout = printedLayout(content);
  const above = sheetHead(content.title, content.notes, content.rules ?? [], layout);
  const head = tableHead(columns, filter === 'table');
  const rowsAbove = above.title.length + above.notes.length + (content.lineAbove === undefined ? 1 : 2);
  const headerRow = rowsAbove + head.rows.length - 1;
  let body: readonly (readonly PlannedValue[])[] | null = null;
  const cells: TableCells = tableCells(
    {
      sheet: name,
      keys: columns.map(({ key }) => key),
      headerRow,
      headRows: head.rows.length,
      rows: rows.length,
      rowsBelow: footer.length,
    },
    (column) =>
      body?.map((row) => row[column] ?? null) ??
      rows.map((row, at) => columns[column]?.value(row, at, cells) ?? null),
  );
  // Row by row, as a sheet lies in memory: a matrix has thousands of columns.
  body = rows.map((row, at) => columns.map(({ value }) => value(row, at, cells)));
  return {
    planned: plannedTable(content, { cells, body, head, headerRow, above, layout, filter }),
    cells,
  };
}

/** A table that is laid out: where its cells are and what stands above them. */
interface LaidOut {
  readonly cells: TableCells;
  readonly body: readonly (readonly PlannedValue[])[];
  readonly head: TableHead;
  /** The last row of the head. */
  readonly headerRow: number;
  readonly above: SheetHead;
  readonly layout: PrintedLayout;
  readonly filter: 'table' | 'inPlace' | 'none';
}

function plannedTable<Row>(content: TableContent<Row>, laidOut: LaidOut): PlannedSheet {
  const { columns, rows, frozenColumns, isLetter } = content;
  const { cells, head, headerRow, layout, filter } = laidOut;
  const { title, notes, rulesBelow } = laidOut.above;
  const table = [
    ...[...title, ...notes].map((text) => [text]),
    ...given(content.lineAbove?.(cells), (line) => keyedRow(line, columns)),
    [],
    ...head.rows,
    ...laidOut.body,
  ];
  const below = rowsBelow(content, cells, [...(content.remarks?.(cells) ?? []), ...rulesBelow], layout);
  const width = columns.length;
  const headRow = headerRow + 1 - head.rows.length;
  const filtered: Area = { row: headerRow, column: 0, rows: rows.length + 1, columns: width };
  const printed = layout.widths.length;
  const hidden = columns.flatMap(({ isHidden }, column) => (isHidden === true ? [column] : []));
  const linesAbove = headRow - title.length - 1;
  const hasLines = rows.length > 0 && isLetter !== true;
  const merged = [
    ...head.merged.map((area) => ({ ...area, row: headRow + area.row })),
    ...(content.merged?.(cells) ?? []),
  ];
  const main = {
    values: [...table, ...below.values],
    columnWidths: columns.map((column) => column.width),
    styles: [
      ...frame(title.length, linesAbove, headerRow, width, rows.length, hasLines, head.rows.length),
      // Filter buttons stand at the bottom of their cells, the words of the head above them.
      ...when(filter !== 'none', {
        area: { row: headRow, column: 0, rows: head.rows.length, columns: width },
        look: { valign: 'top' as const },
      }),
      ...when(isLetter === true, {
        area: { row: 0, column: 0, rows: title.length, columns: 1 },
        look: { align: 'center' as const },
      }),
      {
        area: { row: table.length, column: 0, rows: below.values.length, columns: width },
        look: looks.sheet,
      },
      ...below.styles.map(({ area, look }) => ({ area: { ...area, row: table.length + area.row }, look })),
      ...columnStyles(columns, cells),
      ...(content.styles?.(cells) ?? []),
    ],
  };
  const sheet = content.side === undefined ? main : withSideList(main, content.side, headerRow);
  // The rows of the table have theirs: some of their columns show less than all lines.
  const belowTable = Array.from({ length: below.values.length }, (_, at) => table.length + at);
  return plannedSheet(content.name, content.kind, sheet.values, {
    styles: sheet.styles,
    highlights: content.highlights?.(cells) ?? [],
    scales: content.scales?.(cells) ?? [],
    notes: content.cellNotes?.(headerRow) ?? null,
    table: filter === 'table' ? filtered : null,
    ...(filter === 'inPlace' ? { filter: filtered } : {}),
    ...(merged.length === 0 ? {} : { merged }),
    columnWidths: sheet.columnWidths,
    ...(hidden.length === 0 ? {} : { hiddenColumns: hidden }),
    rowHeights: wrappedHeights(
      { ...main, merged, rowHeights: heightsOf(columns, table, laidOut) },
      belowTable,
    ),
    frozenRows: headerRow + 1,
    frozenColumns,
    repeatedRows: isLetter === true || content.hasOtherHeads === true ? null : [headRow, headerRow],
    ...(printed < sheet.columnWidths.length ? { printedColumns: printed } : {}),
    pagesWide: pagesWide(layout.widths, frozenColumns, isLetter),
    ...(isLetter === true ? { isPortrait: true as const } : {}),
  });
}

function filterOf<Row>({ rows, columns, isLetter, filter }: TableContent<Row>): LaidOut['filter'] {
  if (rows.length === 0 || isLetter === true || columns.length > MOST_TABLE_COLUMNS) return 'none';
  return filter ?? (columns.some(({ group }) => group !== undefined) ? 'inPlace' : 'table');
}

function heightsOf<Row>(
  columns: readonly Column<Row>[],
  table: readonly (readonly PlannedValue[])[],
  { head, headerRow, filter }: LaidOut,
): ReadonlyMap<number, number> {
  const heights = fittedHeights(
    table,
    headerRow,
    columns.map(({ width, isOneLine = () => false, size = TEXT_SIZE, mostLines = Infinity }) => ({
      width,
      mostLines,
      isOneLine: isOneLine === true ? () => true : isOneLine,
      look: { size },
    })),
    filter !== 'none',
  );
  return head.groupsHeight === null ? heights : new Map([[headerRow - 1, head.groupsHeight], ...heights]);
}

function printedLayout<Row>({ columns, frozenColumns, isLetter }: TableContent<Row>): PrintedLayout {
  const last = columns.findIndex(({ isForScreen }) => isForScreen === true);
  const printed = last === -1 ? columns : columns.slice(0, last);
  return { widths: printed.map(({ width }) => width), frozenColumns, isPortrait: isLetter === true };
}

/** The looks of columns, of neighbours with the same look at once. */
function columnStyles<Row>(columns: readonly Column<Row>[], cells: TableCells): readonly StyledArea[] {
  const firsts = columns.filter(({ look }, at) => look !== columns[at - 1]?.look);
  return [
    ...firsts.map(({ key, look }, at) => {
      const next = firsts[at + 1];
      const last = columns[(next === undefined ? columns.length : columns.indexOf(next)) - 1];
      return { area: cells.area(key, last?.key), look };
    }),
    ...columns.flatMap(({ key, links }) =>
      given(links, (rows) => ({ area: { ...cells.area(key), rows: Math.max(rows, 1) }, look: looks.link })),
    ),
  ];
}

/** What stands below the table, with looks whose rows count from the first of it. */
function rowsBelow<Row>(
  { footer = [], signatures, columns }: TableContent<Row>,
  cells: TableCells,
  remarks: readonly string[],
  layout: PrintedLayout,
): Pick<PlannedSheet, 'values' | 'styles'> {
  const room = roomBelow(layout);
  const at = room.column;
  const broken = remarks.flatMap((remark) => brokenLines(remark, lineWithin(room.width), looks.note));
  const values = [
    ...when(footer.length > 0, [], ...footer.map((row) => keyedRow(row(cells), columns))),
    ...when(broken.length > 0, [], ...broken.map((text) => [...new Array<null>(at).fill(null), text])),
  ];
  const signed = given(signatures, (words) => signatureRows(words, columns, room, values.length));
  return {
    values: [...values, ...signed.flatMap((rows) => rows.values)],
    styles: [
      {
        area: { row: values.length - broken.length, column: at, rows: broken.length, columns: 1 },
        look: looks.note,
      },
      ...signed.flatMap(({ styles }) => styles),
    ],
  };
}

function keyedRow<Row>(row: KeyedRow, columns: readonly Column<Row>[]): readonly PlannedValue[] {
  return columns.map(({ key }) => row[key] ?? null);
}
