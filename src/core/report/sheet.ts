import type { Highlight, PlannedSheet, PlannedValue, SheetNotes, StyledArea } from '../workbook';
import { cutText, fittingRows } from './fittingText';
import { frame } from './looks';
import { markOf } from './mark';
import type { ResultKind } from './resultKind';
import { pagesWide } from './pagesWide';
import { fittedHeights } from './rowHeights';

/** One column of a result table. */
export interface ResultColumn {
  /** Unique in its table, not blank. */
  readonly header: string;
  /** In characters. */
  readonly width: number;
  /** Tells the column to those who look for the cell of a figure. */
  readonly key?: string;
}

/** What a result sheet says; `planSheet` lays it out. */
export interface ResultSheet {
  readonly name: string;
  readonly kind: ResultKind;
  readonly title: string;
  /** Lines below the title, each a text or cells. */
  readonly notes: readonly (PlannedValue | readonly PlannedValue[])[];
  readonly columns: readonly ResultColumn[];
  readonly rows: readonly (readonly PlannedValue[])[];
  /** Looks of the body, given the zero-based row of the header. */
  styles(headerRow: number): readonly StyledArea[];
  highlights(headerRow: number): readonly Highlight[];
  /** Notes on cells; left out where there are none. */
  cellNotes?(headerRow: number): SheetNotes | null;
  readonly frozenColumns: number;
  /** Rows below the table and an empty row, no part of it, as long as its own. */
  readonly footer?: readonly (readonly PlannedValue[])[];
  /** Whether the rows are a text and no filterable table. */
  readonly isText?: boolean;
}

/**
 * Lays a result sheet out: title in A1, notes below it, an empty row, then the table with its header frozen and
 * repeated on every page.
 */
export function planSheet(sheet: ResultSheet): PlannedSheet {
  const width = sheet.columns.length;
  const line = (cells: PlannedValue | readonly PlannedValue[]): PlannedValue[] => {
    const given = isCells(cells) ? cells : [cells];
    return [...given, ...new Array<null>(Math.max(0, width - given.length)).fill(null)];
  };
  const headerRow = headerRowOf(sheet);
  const values = fittingRows([
    line(sheet.title),
    ...sheet.notes.map(line),
    line(null),
    uniqueHeaders(sheet.columns.map(({ header }) => header)),
    ...sheet.rows,
  ]);
  const footer = sheet.footer ?? [];
  const widths = sheet.columns.map((column) => column.width);
  const planned = {
    name: sheet.name,
    values: footer.length === 0 ? values : [...values, line(null), ...fittingRows(footer)],
    styles: [...frame(sheet.notes.length, headerRow, width), ...sheet.styles(headerRow)],
    highlights: sheet.highlights(headerRow),
    notes: sheet.cellNotes?.(headerRow) ?? null,
    charts: [],
    visibility: 'visible' as const,
    table:
      sheet.rows.length === 0 || sheet.isText === true
        ? null
        : { row: headerRow, column: 0, rows: sheet.rows.length + 1, columns: width },
    columnWidths: widths,
    rowHeights: fittedHeights(values, headerRow, widths),
    frozenRows: headerRow + 1,
    frozenColumns: sheet.frozenColumns,
    repeatedRows: [headerRow, headerRow] as const,
    pagesWide: pagesWide(widths, sheet.frozenColumns),
  };
  return { ...planned, mark: markOf(planned, sheet.kind) };
}

function isCells(line: PlannedValue | readonly PlannedValue[]): line is readonly PlannedValue[] {
  return Array.isArray(line);
}

/** The zero-based first row of a sheet's footer. */
export function footerRowOf(sheet: Pick<ResultSheet, 'notes' | 'rows'>): number {
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
