/**
 * The two ends of the core: a plain snapshot of a workbook comes in, a plain plan of what to write goes out.
 * Adapters (`excel`, `xlsx`) make the one and carry out the other; they decide nothing.
 */

/** An error cell, e.g. `{ error: '#N/A' }`. A text cell that only looks like one is a string. */
interface CellError {
  readonly error: string;
}

/** What a cell holds: `null` is a blank cell. Dates are serial numbers; 85 % is 0.85 (its number format tells). */
export type CellContent = null | string | number | boolean | CellError;

/** A formula of a snapshot: its zero-based row and column within `values`, en-US, with its leading `=`. */
export interface CellFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Zero-based row and column of `values[0][0]`: a used range need not start at A1. */
  readonly firstRow: number;
  readonly firstColumn: number;
  /** Rows of cells, all of one length; `[]` for an empty sheet. Of a merged area only the top-left cell has content. */
  readonly values: readonly (readonly CellContent[])[];
  /** en-US number formats, the same shape as `values`; `'General'` where there is none. */
  readonly numberFormats: readonly (readonly string[])[];
  /**
   * Zero-based rows of the workbook, by those of `values`, where reading has put them into another order; left out where they
   * follow each other from `firstRow`.
   */
  readonly rows?: readonly number[];
  /**
   * Hidden and filtered rows and columns, ascending, zero-based within `values`; left out where there are none. They
   * count like the others.
   */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /**
   * Dates are counted from 1904 (old Macs): a serial number stands for a day 1,462 days later than elsewhere. The same for
   * all sheets of a workbook; left out where they are counted from 1900.
   */
  readonly date1904?: true;
  /**
   * Areas of merged cells with more than one row, zero-based within `values`; left out where there are none, or nobody tells:
   * Excel is not asked, since that empties its undo list. Files tell.
   */
  readonly merged?: readonly Area[];
  /** How numbers are typed where the workbook is open, the same for all its sheets; left out where nobody tells (files). */
  readonly separators?: Separators;
  /**
   * The formulas of its cells, row by row; `values` has what they show. Read where the workbook has result sheets, to
   * tell which of them were edited and which ones other sheets refer to; left out elsewhere.
   */
  readonly formulas?: readonly CellFormula[];
  /** The names of a result sheet's tables, by which formulas may refer to it; read with `formulas`. */
  readonly tables?: readonly string[];
  /** Whether a result sheet is protected against changes; read with `formulas`. */
  readonly isProtected?: boolean;
  /** The text kept in this sheet's hidden name `RESULT_MARK_NAME`, `null` where there is none. */
  readonly resultMark: string | null;
}

export interface WorkbookSnapshot {
  /** In the order of the tabs. */
  readonly sheets: readonly SheetSnapshot[];
  /** Names of its tabs that have no cells to read: of chart, macro and dialog sheets, as far as they are told. */
  readonly otherTabs?: readonly string[];
  /** Whether formulas are calculated only when somebody asks for it, so that they may show what they were before. */
  readonly isCalculatedByHand?: true;
  /** Its defined names without those that mark result sheets or set up pages; read with the sheets' `formulas`. */
  readonly names?: readonly DefinedName[];
}

/** A name that the workbook, or one of its sheets, gives to cells or to a formula. */
export interface DefinedName {
  readonly name: string;
  /** The sheet that it belongs to, `null` where it is the workbook's. Names of sheets are known of files only. */
  readonly sheet: string | null;
  /** en-US, with its leading `=`. */
  readonly formula: string;
}

/** The signs of a typed number, e.g. `,` and `.` in Vietnamese. */
export interface Separators {
  readonly decimal: string;
  readonly thousands: string;
}

/** Sheet-scoped defined name whose string constant marks a sheet as written by this add-in. */
export const RESULT_MARK_NAME = 'CCHC_KET_QUA';

/** A rectangle of a planned sheet, zero-based, both ends included in `rows` × `columns` cells. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** `null` leaves the cell blank. A string arrives as the text it is, whatever it begins with or looks like. */
export type PlannedContent = null | string | number | boolean;

/**
 * A live formula with the value that it has when it is written: files keep both, Excel calculates the value itself. It
 * names result sheets by their final names, and uses only what every Excel since 2016 calculates, and always to `value`.
 */
export interface PlannedFormula {
  /** en-US, with its leading `=`; at most 8,192 characters, its texts at most 255 each. */
  readonly formula: string;
  readonly value: PlannedContent;
}

export type PlannedValue = PlannedContent | PlannedFormula;

/** What a planned cell shows: of a formula its value. */
export function plannedContent(value: PlannedValue): PlannedContent {
  return isPlannedFormula(value) ? value.value : value;
}

export function isPlannedFormula(value: PlannedValue): value is PlannedFormula {
  return typeof value === 'object' && value !== null;
}

/** How cells look. What is left out stays as it is in a new sheet. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Typeface. */
  readonly font?: string;
  /** Points. */
  readonly size?: number;
  /** `#RRGGBB`. */
  readonly color?: string;
  readonly fill?: string;
  /** Colour of a thin line around each cell, `#RRGGBB`. */
  readonly border?: string;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  /** Vertical alignment. */
  readonly valign?: 'top' | 'middle';
  /** en-US number format code, e.g. `0.00`. */
  readonly numberFormat?: string;
}

export interface StyledArea {
  readonly area: Area;
  readonly look: Look;
}

/** A conditional format: a live formula over an area, written for the area's top-left cell (`=AND(D9=0,$C9>0)`). */
export interface Highlight {
  readonly area: Area;
  /** en-US formula with its leading `=`, relative to the top-left cell of `area`. */
  readonly formula: string;
  /** `#RRGGBB`; what is left out stays as it is. */
  readonly fill?: string;
  readonly color: string;
  readonly bold: boolean;
}

/**
 * A conditional format that draws numbers by their size; highlights lie above it. `bar`: a bar in the cell, from nothing at
 * `from` to the cell's width at `to`; `shades`: the fill of the lowest number of the area, of the median and of the
 * highest one, and what lies between.
 */
export type NumberScale = { readonly area: Area } & ScaleLook;

export type ScaleLook =
  | { readonly kind: 'bar'; readonly color: string; readonly from: number; readonly to: number }
  | { readonly kind: 'shades'; readonly low: string; readonly middle: string; readonly high: string };

/** A cell's note: its zero-based row and column, and a text of any length. */
export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * Notes on cells, at most one a cell, and how these cells look. A program without notes shows them as input messages,
 * under the title and cut to what fits there.
 */
export interface SheetNotes {
  /** At most 32 characters. */
  readonly title: string;
  /** `#RRGGBB`; a highlight lies above it. */
  readonly fill: string;
  readonly color: string;
  readonly cells: readonly CellNote[];
}

/** How a row or column of numbers is drawn. */
export interface ChartSeries {
  /** `#RRGGBB`. */
  readonly color: string;
  /** How a line differs from the others where colours cannot be told apart. */
  readonly dash: 'solid' | 'dash' | 'dot';
  /** `values`: its number at each; `start`: the number left of the first one; `end`: its name right of the last one. */
  readonly labels: 'none' | 'values' | 'start' | 'end' | 'ends';
}

/** A chart of Excel's own, which follows the cells that it draws. Other cells of its sheet hold these. */
export interface PlannedChart {
  /** `bar`: horizontal bars, the first category on top; `line`: lines with markers. */
  readonly kind: 'bar' | 'line';
  /** A text that begins with a letter. */
  readonly title: string;
  /** What those are told who cannot see it. */
  readonly description: string;
  /**
   * The cells of its sheet that it draws: texts and no formulas in the first row and the first column, numbers or blanks
   * in all others. Categories and names of series are these texts, as they are.
   */
  readonly data: Area;
  readonly seriesIn: 'rows' | 'columns';
  /** One a row or column of numbers, in their order. */
  readonly series: readonly ChartSeries[];
  /** The cells of its sheet that it lies over. */
  readonly over: Area;
  /** Of labels. */
  readonly numberFormat: string;
  readonly valueAxis: {
    readonly min: number;
    readonly max: number;
    /** Whether the smallest value is on top, as of ranks. */
    readonly reversed: boolean;
    readonly visible: boolean;
  };
  /** Of the categories and labels, in points. */
  readonly fontSize: number;
  readonly hasLegend: boolean;
}

export interface PlannedSheet {
  /** Final name: valid in Excel and unique in the workbook once `replaces` are gone. */
  readonly name: string;
  /**
   * Stored as the string constant of the sheet-scoped hidden name `RESULT_MARK_NAME`; `null` makes a sheet without a mark,
   * which is the officer's own.
   */
  readonly mark: string | null;
  /** Cells from A1, all rows of one length. */
  readonly values: readonly (readonly PlannedValue[])[];
  /** Applied in order; later ones win. Their number does not depend on the number of units or criteria. */
  readonly styles: readonly StyledArea[];
  readonly highlights: readonly Highlight[];
  /** None where it is left out. */
  readonly scales?: readonly NumberScale[];
  /** `null` where no cell has one. */
  readonly notes: SheetNotes | null;
  readonly charts: readonly PlannedChart[];
  /** Hidden sheets keep what a later run needs; the officer can unhide them. */
  readonly visibility: 'visible' | 'hidden';
  /** `#RRGGBB`; none where it is left out. */
  readonly tabColor?: string;
  /** Filterable table; its first row is the header (text, not blank, unique). `null`: no table. */
  readonly table: Area | null;
  /** Rows that are filtered in place and are no table, below their header; none where it is left out. */
  readonly filter?: Area;
  /**
   * Areas whose cells are shown as one, the first of them, which alone is not blank; they lie outside of a table. None
   * where it is left out.
   */
  readonly merged?: readonly Area[];
  /** Widths in characters, one a column from A. */
  readonly columnWidths: readonly number[];
  /** Zero-based columns that are hidden, ascending: what formulas need and nobody reads. None where it is left out. */
  readonly hiddenColumns?: readonly number[];
  /**
   * Estimated heights in points of the rows whose wrapped text needs more than one line, by zero-based row. For adapters
   * that cannot measure text; Excel fits rows when it is asked to, all but a header, which has room for filter buttons, and
   * rows of merged cells, whose texts it does not look at.
   */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** Rows and columns that stay in view; 0 for none. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /**
   * Zero-based first and last row repeated on every printed page, `null` for none. Pages are A4 and have the sheet's name
   * and their number at the foot.
   */
  readonly repeatedRows: readonly [number, number] | null;
  /** Columns from A on that are printed, all where it is left out: those behind them are for the screen. */
  readonly printedColumns?: number;
  /** Pages side by side that it is fitted to, its frozen columns on each of them; 1 where it is left out. */
  readonly pagesWide?: number;
  /** Pages are upright; landscape where it is left out. */
  readonly isPortrait?: true;
  /** Rows from the first on that are printed, all where it is left out: those below them are for the screen. */
  readonly printedRows?: number;
  /**
   * Rows that begin a new page, ascending; left out where pages break by themselves. Such a sheet is printed in its own
   * size and has to fit, but where `pagesWide` says that it is fitted.
   */
  readonly pageBreaks?: readonly number[];
}

/** Pages side by side that a sheet is fitted to; `null` where it is printed in its own size. */
export function fittedPages({
  pagesWide,
  pageBreaks = [],
}: Pick<PlannedSheet, 'pagesWide' | 'pageBreaks'>): number | null {
  return pagesWide ?? (pageBreaks.length === 0 ? 1 : null);
}

/** Rows and columns from A1 on that are printed; `null` where all are. */
export function printedExtent({
  values,
  columnWidths,
  printedRows = values.length,
  printedColumns = columnWidths.length,
}: Pick<PlannedSheet, 'values' | 'columnWidths' | 'printedRows' | 'printedColumns'>): {
  readonly rows: number;
  readonly columns: number;
} | null {
  return printedRows === values.length && printedColumns === columnWidths.length
    ? null
    : { rows: printedRows, columns: printedColumns };
}

/** A cell of a sheet that is there already, zero-based, and what it is to be. All else of the sheet stays. */
export interface CellEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: PlannedContent;
  /** `#RRGGBB`, that marks it; left out where it keeps its own. */
  readonly fill?: string;
  /** It is the value of the cell's formula, which stays; a cell without one stays as it is. */
  readonly isOfFormula?: true;
  /** The row whose cell in the same column it looks like, of a new one; left out or `null` where it keeps its own look. */
  readonly like?: number | null;
}

/**
 * A sheet that somebody else fills in, in a workbook of its own: protected without a password but for its inputs. Only files
 * can be made of it.
 */
export interface PlannedForm {
  readonly sheet: PlannedSheet;
  readonly inputs: readonly FormInput[];
  /** Text of the workbook's hidden name `ISSUE_MARK_NAME`. */
  readonly mark: string;
}

/** Cells of a form that can be typed in. */
export interface FormInput {
  readonly area: Area;
  /** What may be typed, `null` for anything. */
  readonly rule: InputRule | null;
}

export interface InputRule {
  /** en-US formula with its leading `=`, relative to the top-left cell of the area, true for what may stand there. */
  readonly formula: string;
  /** At most 32 characters. */
  readonly title: string;
  /** What is told of anything else, at most 255 characters. */
  readonly refusal: string;
}

/** Hidden name of a workbook that was issued: whose it is, of which block, year and criteria set, and of which issue. */
export const ISSUE_MARK_NAME = 'CCHC_PHIEU';

/** Hidden name of the workbook that issues: which sets it has sent out under which numbers. */
export const ISSUES_NAME = 'CCHC_PHAT_MAU';

export interface WritePlan {
  /** New sheets, in the order of their tabs, after the workbook's own. */
  readonly sheets: readonly PlannedSheet[];
  /** Names of earlier result sheets that go once every new one is complete. */
  readonly replaces: readonly string[];
  /**
   * The planned sheets that an earlier result of the same name has already, but for the cells in these areas: it may stay
   * and get these only, with the new mark, which gives the same workbook. Left out where there are none.
   */
  readonly updates?: ReadonlyMap<string, readonly Area[]>;
  /** The name of the planned sheet to show at the end. */
  readonly activate: string;
}

/** A cell of the workbook: sheet name and A1 address without `$`, e.g. `F23`. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** The first cell of a sheet, for what is said of all of it. */
export function topOf(sheet: string): Place {
  return { sheet, cell: 'A1' };
}
