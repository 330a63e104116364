import { BooleanNumber, WrapStrategy } from '@univerjs/core';
import type { IColumnData, IRange, IRowData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { LINE } from '../../core/report/layout/sizes/rowHeights';
import { brokenLines, TEXT_SIZE } from '../../core/report/layout/sizes/textWidth';
import type { Area, NumberScale } from '../../core/workbook';
import type { SheetToAdd } from '../../xlsx/draft';
import type { NotesToWrite } from '../../xlsx/cells/notes';
import { filterName, printArea, printTitles } from '../../xlsx/printTitles';
import type { StyleBook } from '../../xlsx/styles/styleBook';
import { columnCharacters, pointsOfPixels } from '../../xlsx/package/units';
import { styleOf, toCellFormat } from './fileStyles';
import { rectangleOf } from '../host/book/rectangle';
import { sheetExtrasOf } from '../host/book/excelExtras';
import { hostedCharts } from '../charts/hostedCharts';
import { keptScale } from '../univer/numberScales';
import { contentOf, formulaReader, numbered, rowsOf } from '../univer/univerCells';

/** What Univer's plugins keep beside a workbook's cells, as far as files take it. */
export interface BookResources {
  readonly names: readonly KeptName[];
  /** By the id of their sheet. */
  readonly rules: ReadonlyMap<string, readonly KeptRule[]>;
  readonly scales: ReadonlyMap<string, readonly NumberScale[]>;
  readonly tables: ReadonlyMap<string, readonly KeptTable[]>;
  /** The rows that are filtered in place. */
  readonly filters: ReadonlyMap<string, readonly Area[]>;
}

export interface KeptName {
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly localSheetId: string;
  readonly hidden: boolean;
}

interface KeptRule {
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly fill?: string;
  readonly color: string;
  readonly bold: boolean;
}

interface KeptTable {
  readonly area: Area;
  readonly headers: readonly string[];
}

/** Reads the parts of a saved workbook that plugins wrote; what has not their shape is left out. */
export function readResources(workbook: IWorkbookData): BookResources {
  const resource = (name: string): unknown => {
    const data = workbook.resources?.find((entry) => entry.name === name)?.data;
    return data === undefined || data === '' ? {} : JSON.parse(data);
  };
  return {
    names: valuesOf(resource('SHEET_DEFINED_NAME_PLUGIN')).flatMap(keptName),
    rules: bySheet(resource('SHEET_CONDITIONAL_FORMATTING_PLUGIN'), (value) =>
      listOf(value).flatMap((rule) => keptRule(workbook, rule)),
    ),
    scales: bySheet(resource('SHEET_CONDITIONAL_FORMATTING_PLUGIN'), (value) =>
      listOf(value).flatMap(keptScales),
    ),
    tables: bySheet(resource('SHEET_TABLE_PLUGIN'), (value) =>
      listOf(Array.isArray(value) ? value : property(value, 'tables')).flatMap(keptTable),
    ),
    filters: bySheet(resource('SHEET_FILTER_PLUGIN'), (value) =>
      [property(value, 'ref')].filter(isRange).map(rectangleOf),
    ),
  };
}

/** A sheet that the file does not have yet. */
export function newSheet(
  id: string,
  sheet: Partial<IWorksheetData>,
  workbook: IWorkbookData,
  resources: BookResources,
  styles: StyleBook,
): SheetToAdd {
  const name = sheet.name ?? id;
  const cells = sheet.cellData ?? {};
  const formulaOf = formulaReader(cells);
  const formats = new Map<string, number>();
  let [rows, columns] = [0, 0];
  for (const [row, line] of rowsOf(cells)) {
    for (const [column] of line) [rows, columns] = [Math.max(rows, row + 1), Math.max(columns, column + 1)];
  }
  const [filter = null] = resources.filters.get(id) ?? [];
  const pageLayout = property(property(sheet.custom, 'excel'), 'pageLayout');
  return {
    visibility:
      sheet.hidden !== BooleanNumber.TRUE
        ? 'visible'
        : property(property(sheet.custom, 'excel'), 'veryHidden') === true
          ? 'veryHidden'
          : 'hidden',
    tables: resources.tables.get(id) ?? [],
    names: [
      ...titleNames(name, pageLayout),
      ...areaName(name, sheet),
      ...(filter === null ? [] : filterName(name, filter)),
      ...namesOf(id, resources),
    ],
    notes: messagesOf(sheet, 'notes'),
    charts: hostedCharts(id, sheet),
    sheet: {
      name,
      rows,
      columns,
      content: (row, column) => contentOf(cells[row]?.[column]),
      formula: (row, column) => formulaOf(row, column, cells[row]?.[column]),
      style(row, column) {
        const style = cells[row]?.[column]?.s;
        if (!style) return 0;
        const key = typeof style === 'string' ? style : JSON.stringify(style);
        const known = formats.get(key) ?? styles.cellFormat(toCellFormat(styleOf(workbook, style)));
        formats.set(key, known);
        return known;
      },
      ...sizesOf(sheet, workbook),
      merged: (sheet.mergeData ?? []).map(rectangleOf),
      filter,
      frozenRows: sheet.freeze?.ySplit ?? 0,
      frozenColumns: sheet.freeze?.xSplit ?? 0,
      highlights: (resources.rules.get(id) ?? []).map((rule) => ({
        areas: rule.areas,
        formula: rule.formula,
        dxf: styles.highlight(rule),
      })),
      scales: resources.scales.get(id) ?? [],
      tabColor: /^#[0-9a-f]{6}$/iu.test(sheet.tabColor ?? '') ? (sheet.tabColor ?? null) : null,
      inputMessages: messagesOf(sheet, 'inputMessages'),
      inputs: null,
      orientation: orientationOf(sheet),
      pagesWide: pagesWideOf(sheet),
      pageBreaks: sheetExtrasOf(sheet.custom)?.pageLayout.breakRows ?? [],
    },
  };
}

/** Pages that it is fitted to; `null` where it has a scale. */
function pagesWideOf({ custom }: Partial<IWorksheetData>): number | null {
  const { zoom = {} } = sheetExtrasOf(custom)?.pageLayout ?? {};
  return zoom['horizontalFitToPages'] ?? (zoom['scale'] === undefined ? 1 : null);
}

/** That of a page of A4, which nobody but the add-in sets up. */
function orientationOf({ custom }: Partial<IWorksheetData>): SheetToAdd['sheet']['orientation'] {
  const layout = sheetExtrasOf(custom)?.pageLayout;
  if (layout?.paperSize.toLowerCase() !== 'a4') return null;
  return layout.orientation === 'Portrait' ? 'portrait' : 'landscape';
}

type Sizes = Pick<SheetToAdd['sheet'], 'columnWidths' | 'hiddenColumns' | 'rowHeights' | 'hiddenRows'>;

function sizesOf(sheet: Partial<IWorksheetData>, workbook: IWorkbookData): Sizes {
  const { columnData = {}, rowData = {} } = sheet;
  const columnWidths = new Map<number, number>();
  const hiddenColumns = new Set<number>();
  const hiddenRows = new Set<number>();
  for (const [column, { w, hd }] of numbered<Partial<IColumnData>>(columnData)) {
    if (w !== undefined) columnWidths.set(column, columnCharacters(w));
    if (hd === BooleanNumber.TRUE) hiddenColumns.add(column);
  }
  const rowHeights = new Map(wrappedHeights(sheet, workbook, columnWidths));
  for (const [row, { h, ia, hd }] of numbered<Partial<IRowData>>(rowData)) {
    if (h !== undefined && ia === BooleanNumber.FALSE) rowHeights.set(row, pointsOfPixels(h));
    if (hd === BooleanNumber.TRUE) hiddenRows.add(row);
  }
  return { columnWidths, hiddenColumns, rowHeights, hiddenRows };
}

/**
 * The rows whose wrapped texts take more than a line, and how high they are then, in points. Excel has fitted them and writes
 * so into the file; the grid fits those that it draws only, and what opens a file without their heights cuts the texts.
 */
function wrappedHeights(
  { cellData = {}, mergeData = [] }: Partial<IWorksheetData>,
  workbook: IWorkbookData,
  widths: ReadonlyMap<number, number>,
): readonly (readonly [number, number])[] {
  const merged = new Set(mergeData.map(({ startRow, startColumn }) => `${startRow} ${startColumn}`));
  return [...rowsOf(cellData)].flatMap(([row, line]) => {
    let highest = LINE;
    for (const [column, { s, v }] of line) {
      const width = widths.get(column);
      if (typeof v !== 'string' || !s || width === undefined || merged.has(`${row} ${column}`)) continue;
      const { tb, fs = TEXT_SIZE, bl } = styleOf(workbook, s) ?? {};
      if (tb !== WrapStrategy.WRAP) continue;
      const lines = brokenLines(v, width, { size: fs, bold: bl === BooleanNumber.TRUE }).length;
      highest = Math.max(highest, (lines * LINE * fs) / TEXT_SIZE);
    }
    return highest > LINE ? [[row, Math.min(Math.ceil(highest), HIGHEST)] as const] : [];
  });
}

/** Excel's highest row, in points. */
const HIGHEST = 409;

function namesOf(id: string, { names }: BookResources): SheetToAdd['names'] {
  return names
    .filter((name) => name.localSheetId === id)
    .map(({ name, formulaOrRefString, hidden }) => ({
      name,
      refersTo: formulaOrRefString.replace(/^=/u, ''),
      hidden,
    }));
}

/** Notes or input messages, which the host keeps beside the sheet. */
function messagesOf({ custom }: Partial<IWorksheetData>, kind: 'notes' | 'inputMessages'): NotesToWrite {
  const kept = listOf(property(property(custom, 'excel'), kind));
  const cells = kept.map((message) => ({
    row: Number(property(message, 'row')),
    column: Number(property(message, 'column')),
    text: textOf(property(message, 'text')),
  }));
  return { title: textOf(property(kept[0], 'title')), cells };
}

function titleNames(sheet: string, pageLayout: unknown): SheetToAdd['names'] {
  return printTitles(
    sheet,
    span(property(pageLayout, 'titleColumns')),
    span(property(pageLayout, 'titleRows')),
  );
}

/** The add-in prints the first rows and columns of a sheet. */
function areaName(name: string, { custom }: Partial<IWorksheetData>): SheetToAdd['names'] {
  const area = sheetExtrasOf(custom)?.pageLayout.printArea ?? null;
  return area === null
    ? []
    : printArea(name, { rows: area.row + area.rows, columns: area.column + area.columns });
}

/** The first and last of some rows or columns. */
function span(value: unknown): readonly [number, number] | null {
  const [first, last] = Array.isArray(value) ? value.map(Number) : [];
  return first === undefined || last === undefined ? null : [first, last];
}

function keptName(value: unknown): KeptName[] {
  const [name, formula] = [property(value, 'name'), property(value, 'formulaOrRefString')];
  if (typeof name !== 'string' || typeof formula !== 'string') return [];
  const localSheetId = textOf(property(value, 'localSheetId'));
  return [{ name, formulaOrRefString: formula, localSheetId, hidden: property(value, 'hidden') === true }];
}

/** Only rules with a formula; Univer has made every rule of the add-in and of files one of these. */
function keptRule(workbook: IWorkbookData, value: unknown): KeptRule[] {
  const rule = property(value, 'rule');
  const formula = property(rule, 'value');
  if (property(rule, 'subType') !== 'formula' || typeof formula !== 'string') return [];
  const style = property(rule, 'style');
  const look = toCellFormat(typeof style === 'object' && style !== null ? style : {});
  const base = toCellFormat(styleOf(workbook, workbook.defaultStyle));
  return [
    {
      areas: listOf(property(value, 'ranges')).filter(isRange).map(rectangleOf),
      formula,
      ...(look.fill === undefined ? {} : { fill: look.fill }),
      color: look.color ?? base.color ?? '#000000',
      bold: look.bold === true,
    },
  ];
}

/** Bars and shades as the add-in and its files have them. */
function keptScales(value: unknown): NumberScale[] {
  const scale = keptScale(property(value, 'rule'));
  if (scale === null) return [];
  return listOf(property(value, 'ranges'))
    .filter(isRange)
    .map((range) => ({ area: rectangleOf(range), ...scale }));
}

function keptTable(value: unknown): KeptTable[] {
  const range = property(value, 'range');
  if (!isRange(range)) return [];
  const headers = listOf(property(value, 'columns')).map((column) => textOf(property(column, 'displayName')));
  return [{ area: rectangleOf(range), headers }];
}

function isRange(value: unknown): value is IRange {
  return ['startRow', 'startColumn', 'endRow', 'endColumn'].every(
    (name) => typeof property(value, name) === 'number',
  );
}

function bySheet<Entry>(value: unknown, read: (value: unknown) => Entry[]): Map<string, Entry[]> {
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(Object.entries(value).map(([id, entry]) => [id, read(entry)]));
}

function valuesOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
