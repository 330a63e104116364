import type { Highlight, PlannedSheet, PlannedValue, SheetNotes, StyledArea } from '../../workbook';
import { cutText, fittingRows } from './fittingText';
import { frame, looks } from './looks';
import { markOf } from '../marks/mark';
import type { ResultKind } from '../marks/resultKind';
import { pagesWide } from './pagesWide';
import { fittedHeights } from './rowHeights';
import { lineWithin, roomBelow } from './sheetHead';
import type { PrintedLayout } from './sheetHead';
import { signatureRows } from './signatures';
import { brokenLines } from './textWidth';
import type { Signatures } from '../words/sheetTexts';

/** What a result sheet says; `planSheet` lays it out. */
export interface ResultSheet extends PrintedLayout {
  readonly name: string;
  readonly kind: ResultKind;
  readonly title: string;
  /** Rows that the title takes, those behind the first one being the first of the notes; 1 where it is left out. */
  readonly titleRows?: number;
  /** Lines below the title, each a text or cells. */
  readonly notes: readonly (PlannedValue | readonly PlannedValue[])[];
  readonly rows: readonly (readonly PlannedValue[])[];
  /** Zero-based row of the line that says the block's average; left out where there is none. */
  readonly averageRow?: number;
  /** Looks of the body, given the zero-based row of the header. */
  styles(headerRow: number): readonly StyledArea[];
  highlights(headerRow: number): readonly Highlight[];
  /** Notes on cells; left out where there are none. */
  cellNotes?(headerRow: number): SheetNotes | null;
  /** Rows below the table and an empty row, no part of it, as long as its own. */
  readonly footer?: readonly (readonly PlannedValue[])[];
  /** Texts below all of that, in as many rows as print needs: how it was computed, what its signs mean. */
  readonly remarks?: readonly string[];
  /** Who signs it when it is printed; left out where nobody does. */
  readonly signatures?: Signatures;
  /** Whether the rows are a text and no filterable table. */
  readonly isText?: boolean;
}

/**
 * Lays a result sheet out: title in A1, notes below it, an empty row, then the table with its header frozen and
 * repeated on every page; below it what is no part of it.
 */
export function planSheet(sheet: ResultSheet): PlannedSheet {
  const width = sheet.columns.length;
  const line = (cells: PlannedValue | readonly PlannedValue[]): PlannedValue[] => {
    const given = isCells(cells) ? cells : [cells];
    return [...given, ...new Array<null>(Math.max(0, width - given.length)).fill(null)];
  };
  const headerRow = headerRowOf(sheet);
  const { titleRows = 1 } = sheet;
  const values = fittingRows([
    line(sheet.title),
    ...sheet.notes.map(line),
    line(null),
    uniqueHeaders(sheet.columns.map(({ header }) => header)),
    ...sheet.rows,
  ]);
  const below = rowsBelow(sheet, line);
  const lastRow = values.length;
  const rows = [...values, ...below.values];
  const widths = sheet.columns.map((column) => column.width);
  const printed = sheet.printedColumns ?? width;
  const hasLines = sheet.rows.length > 0 && sheet.isText !== true;
  const hasTable = hasLines && width <= MOST_TABLE_COLUMNS;
  const planned = {
    name: sheet.name,
    values: rows,
    styles: [
      ...frame(titleRows, sheet.notes.length + 1 - titleRows, headerRow, width, sheet.rows.length, hasLines),
      ...(sheet.isText === true
        ? [{ area: { row: 0, column: 0, rows: titleRows, columns: 1 }, look: { align: 'center' as const } }]
        : []),
      { area: { row: lastRow, column: 0, rows: below.values.length, columns: width }, look: looks.sheet },
      ...below.styles.map(({ area, look }) => ({ area: { ...area, row: lastRow + area.row }, look })),
      ...sheet.styles(headerRow),
    ],
    highlights: sheet.highlights(headerRow),
    notes: sheet.cellNotes?.(headerRow) ?? null,
    charts: [],
    visibility: 'visible' as const,
    table: hasTable ? { row: headerRow, column: 0, rows: sheet.rows.length + 1, columns: width } : null,
    columnWidths: widths,
    rowHeights: fittedHeights(
      values,
      headerRow,
      sheet.columns.map((column) => ({
        width: column.width,
        isOneLine: column.isOneLine ?? false,
        look: column.size === undefined ? {} : { size: column.size },
      })),
      hasTable,
    ),
    frozenRows: headerRow + 1,
    frozenColumns: sheet.frozenColumns,
    repeatedRows: sheet.isText === true ? null : ([headerRow, headerRow] as const),
    ...(printed < width ? { printedColumns: printed } : {}),
    pagesWide: pagesWide(widths.slice(0, printed), sheet.frozenColumns, sheet.isPortrait),
    ...(sheet.isPortrait === undefined ? {} : { isPortrait: sheet.isPortrait }),
  };
  return { ...planned, mark: markOf(planned, sheet.kind) };
}

/** Excel takes seconds to minutes for a table of thousands of columns, each with a list of its values and a button. */
const MOST_TABLE_COLUMNS = 500;

/** What stands below the table, with looks whose rows count from the first of it. */
function rowsBelow(
  sheet: ResultSheet,
  line: (cells: PlannedValue | readonly PlannedValue[]) => PlannedValue[],
): { readonly values: readonly (readonly PlannedValue[])[]; readonly styles: readonly StyledArea[] } {
  const { footer = [], remarks = [], signatures } = sheet;
  const room = roomBelow(sheet);
  const at = room.column;
  const broken = remarks.flatMap((remark) => brokenLines(remark, lineWithin(room.width), looks.note));
  const values = [
    ...(footer.length === 0 ? [] : [line(null), ...fittingRows(footer)]),
    ...(broken.length === 0
      ? []
      : [line(null), ...broken.map((text) => line([...new Array<null>(at).fill(null), text]))]),
  ];
  const signed =
    signatures === undefined ? null : signatureRows(signatures, sheet.columns, room, values.length);
  return {
    values: [...values, ...(signed?.values ?? []).map(line)],
    styles: [
      {
        area: { row: values.length - broken.length, column: at, rows: broken.length, columns: 1 },
        look: looks.note,
      },
      ...(signed?.styles ?? []),
    ],
  };
}

function isCells(line: PlannedValue | readonly PlannedValue[]): line is readonly PlannedValue[] {
  return Array.isArray(line);
}

/** The zero-based first row of a sheet's footer. */
export function footerRowOf(sheet: {
  readonly notes: ResultSheet['notes'];
  readonly rows: { readonly length: number };
}): number {
  return headerRowOf(sheet) + sheet.rows.length + 2;
}

/** The zero-based row of a sheet's header: below its title, its notes and an empty row. */
export function headerRowOf({ notes }: Pick<ResultSheet, 'notes'>): number {
  return notes.length + 2;
}

/** Excel's tables take 255 UTF-16 units; there is room for a number behind. */
const LONGEST_HEADER = 240;

/** Headers of a table are unique without regard to case; a second `X` becomes `X (2)`. */
function uniqueHeaders(headers: readonly string[]): string[] {
  const taken = new Set<string>();
  return headers.map((header) => {
    const base = header.trim() === '' ? '–' : cutText(header.trim(), LONGEST_HEADER);
    let name = base;
    for (let copy = 2; taken.has(name.toLowerCase()); copy++) name = `${base} (${copy})`;
    taken.add(name.toLowerCase());
    return name;
  });
}
