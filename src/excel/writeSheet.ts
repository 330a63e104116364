import { cellAddress, columnName } from '../core/address';
import type { Area, Highlight, Look, PlannedContent, PlannedSheet, StyledArea } from '../core/workbook';
import { RESULT_MARK_NAME, isPlannedFormula } from '../core/workbook';
import { groupBySize, jsonBytes, valuesLimit } from './payload';
import { markFormula } from './resultMark';
import { noteSteps } from './writeNotes';

/** Something to queue for a sheet before a sync. */
export interface WriteStep {
  /** Bytes that it takes in a request. */
  readonly bytes: number;
  /** Cells that are written by it. */
  readonly cells: number;
  queue(worksheets: Excel.WorksheetCollection): void;
}

/**
 * What fills a planned sheet that was added under a name of its own, in the order that Excel needs: number formats before
 * values, values before the table. Calls grow with the notes, whose number is limited, not with units or criteria; only the
 * values do.
 *
 * @param name the name that the sheet has now
 * @param entered a formula as it is to be entered now
 */
export function* writeSteps(
  planned: PlannedSheet,
  name: string,
  entered: (formula: string) => string,
): Generator<WriteStep, void, undefined> {
  const styles = planned.styles.filter(({ area }) => hasCells(area));
  const onSheet = (bytes: number, queue: (sheet: Excel.Worksheet) => void): WriteStep =>
    stepOn(name, bytes, queue);
  yield onSheet(2_000 * (1 + styles.length), (sheet) => {
    addNumberFormats(
      sheet,
      styles.filter(({ look }) => !isTextFormat(look)),
    );
  });
  yield* valueSteps(planned, name, entered);
  yield* [
    onSheet(4_000 * (1 + styles.length) + 1_000 * planned.columnWidths.length, (sheet) => {
      addNumberFormats(
        sheet,
        styles.filter(({ look }) => isTextFormat(look)),
      );
      for (const style of styles) addLook(sheet, style);
      addColumnWidths(sheet, planned.columnWidths);
    }),
    onSheet(12_000, (sheet) => {
      if (planned.table !== null) addTable(sheet, planned.table, planned.rowHeights);
      freeze(sheet, planned);
      if (planned.mark !== null) {
        sheet.names.add(RESULT_MARK_NAME, markFormula(planned.mark)).visible = false;
      }
      if (planned.visibility === 'hidden') sheet.visibility = Excel.SheetVisibility.hidden;
    }),
    // Last, above the looks of whole columns and of the table.
    ...(planned.notes === null ? [] : noteSteps(planned.notes, name)),
  ];
}

/**
 * The highlights of a sheet, to be added once every sheet is written: they are formulas of each of their cells, to be
 * calculated again whatever is written after them.
 */
export function highlightSteps(planned: PlannedSheet, name: string): WriteStep[] {
  const highlights = planned.highlights.filter(({ area }) => hasCells(area));
  if (highlights.length === 0) return [];
  return [
    stepOn(name, 4_000 * highlights.length, (sheet) => {
      // Excel puts a new conditional format above the others; the first highlight shall win.
      for (const highlight of [...highlights].reverse()) addHighlight(sheet, highlight);
    }),
  ];
}

function stepOn(name: string, bytes: number, queue: (sheet: Excel.Worksheet) => void): WriteStep {
  return {
    bytes,
    cells: 0,
    queue: (worksheets) => {
      queue(worksheets.getItem(name));
    },
  };
}

/** What adds a sheet: before any formula is entered, so that each may refer to all of them. */
export function addStep(name: string): WriteStep {
  return {
    bytes: 1_000,
    cells: 0,
    queue: (worksheets) => {
      worksheets.add(name);
    },
  };
}

/**
 * A4, landscape mostly, fitted to the width or with page breaks of its own, the header on every page, and at the foot the
 * sheet's name and the page's number.
 */
export function setUpPages(
  sheet: Excel.Worksheet,
  {
    values,
    repeatedRows,
    frozenColumns,
    printedColumns,
    pagesWide = 1,
    isPortrait,
    pageBreaks = [],
  }: PlannedSheet,
): void {
  const layout = sheet.pageLayout;
  layout.orientation = isPortrait === true ? Excel.PageOrientation.portrait : Excel.PageOrientation.landscape;
  layout.paperSize = Excel.PaperType.a4;
  layout.zoom = pageBreaks.length === 0 ? { horizontalFitToPages: pagesWide } : { scale: 100 };
  for (const row of pageBreaks) sheet.horizontalPageBreaks.add(cellAddress(row, 0));
  if (printedColumns !== undefined) {
    layout.setPrintArea(sheet.getRangeByIndexes(0, 0, values.length, printedColumns));
  }
  if (repeatedRows !== null) {
    const [first, last] = repeatedRows;
    layout.setPrintTitleRows(sheet.getRange(`${first + 1}:${last + 1}`));
  }
  if (pagesWide > 1 && frozenColumns > 0) {
    layout.setPrintTitleColumns(sheet.getRange(`A:${columnName(frozenColumns - 1)}`));
  }
  layout.leftMargin = layout.rightMargin = 36;
  layout.topMargin = layout.bottomMargin = 43.2;
  layout.headerMargin = layout.footerMargin = 21.6;
  const { defaultForAllPages } = layout.headersFooters;
  defaultForAllPages.leftFooter = '&8&A';
  defaultForAllPages.rightFooter = '&8&P/&N';
}

/** All values of a sheet in as few pieces as the limit of a request allows. */
function* valueSteps(
  { values }: PlannedSheet,
  name: string,
  entered: (formula: string) => string,
): Generator<WriteStep, void, undefined> {
  let firstRow = 0;
  for (const group of groupBySize(sizedRows(values, entered), ({ bytes }) => bytes, valuesLimit)) {
    const start = firstRow;
    const chunk = group.map(({ row }) => row);
    const columns = chunk[0]?.length ?? 0;
    firstRow += chunk.length;
    yield {
      bytes: group.reduce((sum, { bytes }) => sum + bytes, 0),
      cells: chunk.length * columns,
      queue: (worksheets) => {
        // Excel takes a formula in `values` for one of an older Excel, and makes `@INDEX` of `INDEX`.
        worksheets.getItem(name).getRangeByIndexes(start, 0, chunk.length, columns).formulas = chunk;
      },
    };
  }
}

function* sizedRows(values: PlannedSheet['values'], entered: (formula: string) => string) {
  for (const cells of values) {
    const row = cells.map((value) => (isPlannedFormula(value) ? entered(value.formula) : cellEntry(value)));
    yield { row, bytes: jsonBytes(row) + requestBytesPerRow(row.length) };
  }
}

/** The client sends a large array in pieces of about 1,500 cells, each with a description of its range. */
function requestBytesPerRow(columns: number): number {
  const rowsAtOnce = Math.max(1, Math.round(1_500 / Math.max(1, columns)));
  return Math.ceil(1_200 / rowsAtOnce);
}

/**
 * An apostrophe keeps a text the text it is, whatever it begins with or looks like; Excel shows it in the formula bar
 * only, and it is left out where nobody could take the text for anything else.
 */
function cellEntry(value: PlannedContent): string | number | boolean {
  if (value === null || value === '') return '';
  return typeof value === 'string' && !isPlainText(value) ? `'${value}` : value;
}

/** A text that begins with a letter is a number or date in no language when it has no digit, or is long. */
function isPlainText(text: string): boolean {
  return /^\p{L}/u.test(text) && (!/\p{N}/u.test(text) || text.length > 60) && !/^(true|false)$/i.test(text);
}

/**
 * The text format `@` comes after the values: before, it would turn numbers into texts and make the apostrophe
 * visible.
 */
function isTextFormat(look: Look): boolean {
  return look.numberFormat === '@';
}

function addNumberFormats(sheet: Excel.Worksheet, styles: readonly StyledArea[]): void {
  for (const { area, look } of styles) {
    if (look.numberFormat === undefined) continue;
    // One format for all cells of a range: Excel takes it, its typings only know arrays.
    Object.assign(rangeOf(sheet, area), { numberFormat: look.numberFormat });
  }
}

function addLook(sheet: Excel.Worksheet, { area, look }: StyledArea): void {
  const { format } = rangeOf(sheet, area);
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.underline !== undefined) format.font.underline = look.underline ? 'Single' : 'None';
  if (look.font !== undefined) format.font.name = look.font;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.border !== undefined) addBorders(format, area, look.border);
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.align !== undefined) format.horizontalAlignment = horizontal[look.align];
  if (look.valign !== undefined) format.verticalAlignment = vertical[look.valign];
}

/** A line around each cell: those around the area, and those inside it where there are any. */
function addBorders({ borders }: Excel.RangeFormat, { rows, columns }: Area, color: string): void {
  const sides = [
    ...(['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const),
    ...(rows > 1 ? (['InsideHorizontal'] as const) : []),
    ...(columns > 1 ? (['InsideVertical'] as const) : []),
  ];
  for (const side of sides) {
    const border = borders.getItem(side);
    border.style = 'Continuous';
    border.color = color;
  }
}

const horizontal = { left: 'Left', center: 'Center', right: 'Right' } as const;
const vertical = { top: 'Top', middle: 'Center' } as const;

/** One call for each run of columns of the same width. */
function addColumnWidths(sheet: Excel.Worksheet, widths: readonly number[]): void {
  let start = 0;
  widths.forEach((width, column) => {
    if (widths[column + 1] === width) return;
    const columns = sheet.getRangeByIndexes(0, start, 1, column - start + 1);
    columns.format.columnWidth = pointsOfCharacters(width);
    start = column + 1;
  });
}

/** Excel's width in characters of its default font: 7 pixels a character and 5 around them, 0.75 points a pixel. */
function pointsOfCharacters(characters: number): number {
  return (Math.round(characters * 7) + 5) * 0.75;
}

/** Excel would make the header as high as its words, over which the filter buttons lie then. */
function addTable(sheet: Excel.Worksheet, table: Area, rowHeights: PlannedSheet['rowHeights']): void {
  sheet.tables.add(rangeOf(sheet, table), true);
  const height = rowHeights.get(table.row);
  if (height !== undefined) rangeOf(sheet, { ...table, rows: 1 }).format.rowHeight = height;
}

function addHighlight(sheet: Excel.Worksheet, { area, formula, fill, color, bold }: Highlight): void {
  const { custom } = rangeOf(sheet, area).conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = formula;
  custom.format.fill.color = fill;
  custom.format.font.color = color;
  if (bold) custom.format.font.bold = true;
}

/** A sheet without notes has an area of no rows for them; Excel has no such ranges. */
function hasCells({ rows, columns }: Area): boolean {
  return rows > 0 && columns > 0;
}

function freeze(sheet: Excel.Worksheet, { frozenRows, frozenColumns }: PlannedSheet): void {
  if (frozenRows > 0 && frozenColumns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozenRows, frozenColumns));
  } else if (frozenRows > 0) {
    sheet.freezePanes.freezeRows(frozenRows);
  } else if (frozenColumns > 0) {
    sheet.freezePanes.freezeColumns(frozenColumns);
  }
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}
