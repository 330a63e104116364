import { BooleanNumber, CellValueType, LocaleType } from '@univerjs/core';
import type { ICellData, IColumnData, IRowData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { isBlankText } from '../../core/read/cells/text';
import type { CellContent } from '../../core/workbook';
import { readAddInSettings } from '../../xlsx/addInSettings';
import { NOT_CALCULATED, readCells } from '../../xlsx/cells/cells';
import type { CellSource, FileCell } from '../../xlsx/cells/cells';
import { UsedExtent, WorkbookBudget } from '../../xlsx/package/limits';
import { guardedFile, guardedSheet, openPackage } from '../../xlsx/package/package';
import type { WorkbookPackage } from '../../xlsx/package/package';
import { readCellFormats } from '../../xlsx/styles/readCellFormats';
import { MAX_HEIGHT, readSheetLayout } from '../../xlsx/readSheetLayout';
import type { SheetLayout } from '../../xlsx/readSheetLayout';
import { readTables } from '../../xlsx/readTables';
import { unseenParts } from '../../xlsx/unseenParts';
import type { UnseenParts } from '../../xlsx/unseenParts';
import { columnPixels, pixelsOfPoints } from '../../xlsx/package/units';
import { isTrue, readWorkbookPart } from '../../xlsx/package/workbookPart';
import type { ListedSheet, WorkbookPart } from '../../xlsx/package/workbookPart';
import { readSharedStrings } from '../../xlsx/cells/sharedStrings';
import { attribute, child, rootOf } from '../../xlsx/package/xml';
import type { Tag } from '../../xlsx/package/xml';
import { sheetIdOf, toRange, toResources } from './fileResources';
import { toUniverStyle } from './fileStyles';
import { isErrorText } from '../host/cells/errorText';
import { newPageLayout } from '../host/book/excelExtras';

/**
 * An .xlsx or .xlsm file as a Univer workbook: cells, formulas, styles, sizes, merged areas, frozen panes, tables,
 * defined names and the conditional formats that are formulas or comparisons. Ids of sheets depend on the file
 * alone, which is how `saveWorkbook` finds them again. What Univer cannot show stays in the file.
 *
 * @throws Problem `not-a-workbook`, `damaged-file`, `password-protected-file`, `file-too-large`.
 */
export function openWorkbook(bytes: Uint8Array): Promise<IWorkbookData> {
  return new Promise((resolve) => {
    resolve(guardedFile(() => readWorkbook(bytes)));
  });
}

/** What a file has beside cells that Univer does not show. @throws Problem as `openWorkbook` */
export function readUnseenParts(bytes: Uint8Array): UnseenParts {
  return guardedFile(() => {
    const file = openPackage(bytes);
    return unseenParts(file, readWorkbookPart(file));
  });
}

function readWorkbook(bytes: Uint8Array): IWorkbookData {
  const file = openPackage(bytes);
  const workbook = readWorkbookPart(file);
  const budget = new WorkbookBudget();
  budget.sheets.spend(workbook.sheets.length);
  const source = { strings: readSharedStrings(file), date1904: workbook.date1904, budget };
  const formats = readCellFormats(file);
  const sheets = workbook.sheets.flatMap((sheet, position) => {
    if (sheet.kind !== 'worksheet') return [];
    const content = guardedSheet(sheet, () => readSheet(file, sheet, source));
    const tables = guardedSheet(sheet, () => readTables(file, sheet.path));
    return [
      {
        id: sheetIdOf(sheet),
        sheet,
        position,
        content,
        tables,
        rules: content.layout.rules,
        scales: content.layout.scales,
      },
    ];
  });
  return {
    id: 'workbook',
    name: '',
    appVersion: '0.25.1',
    locale: LocaleType.VI_VN,
    styles: Object.fromEntries(
      formats.cells.map((format, number) => [styleIdOf(number), toUniverStyle(format)]),
    ),
    defaultStyle: toUniverStyle(formats.cells[0] ?? {}),
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(
      sheets.map(({ id, sheet, position, content }) => [id, toWorksheet(sheet, position, content, workbook)]),
    ),
    resources: toResources(workbook, formats, sheets),
    custom: {
      excel: {
        protected: workbook.structureLocked,
        settings: readAddInSettings(file),
        otherTabs: workbook.sheets.filter(({ kind }) => kind === 'other').map(({ name }) => name),
      },
    },
  };
}

/** Of a cell format of the file by its number. */
function styleIdOf(number: number): string {
  return `file-${number}`;
}

interface SheetContent {
  readonly cells: Record<number, Record<number, ICellData>>;
  readonly rows: Record<number, Partial<IRowData>>;
  readonly layout: SheetLayout;
  readonly shown: { readonly rows: number; readonly columns: number };
}

function readSheet(file: WorkbookPackage, sheet: ListedSheet, source: CellSource): SheetContent {
  const xml = file.text(sheet.path);
  const worksheet = rootOf(xml, 'worksheet');
  const data = child(xml, worksheet, 'sheetData');
  if (worksheet === null || data === null) throw new SyntaxError('no <sheetData>');
  const cells: Record<number, Record<number, ICellData>> = {};
  const rows: Record<number, Partial<IRowData>> = {};
  const used = new UsedExtent();
  let [lastRow, lastColumn] = [0, 0];
  const visit = (cell: FileCell): void => {
    (cells[cell.row] ??= {})[cell.column] = toCell(cell);
    lastRow = Math.max(lastRow, cell.row);
    lastColumn = Math.max(lastColumn, cell.column);
    if (shows(cell)) used.add(cell.row, cell.column);
  };
  const visitRow = (row: number, tag: Tag): void => {
    const look = rowLook(xml, tag);
    if (Object.keys(look).length > 0) rows[row] = look;
  };
  const end = readCells(xml, data, source, visit, visitRow);
  source.budget.cells.spend(used.rows * used.columns);
  const shown = { rows: lastRow + 1 + SPARE_ROWS, columns: lastColumn + 1 + SPARE_COLUMNS };
  const layout = readSheetLayout(xml, worksheet, end, shown, source.budget);
  return { cells, rows, layout, shown };
}

/** Whether a cell shows something; stray spaces do not. */
function shows({ value }: FileCell): boolean {
  return typeof value === 'string' ? !isBlankText(value) : value !== null;
}

function rowLook(xml: string, tag: Tag): Partial<IRowData> {
  const height = Number(attribute(xml, tag, 'ht') ?? Number.NaN);
  const style = Number(attribute(xml, tag, 's') ?? Number.NaN);
  return {
    ...(height >= 0 && height <= MAX_HEIGHT
      ? rowHeight(height, isTrue(attribute(xml, tag, 'customHeight')))
      : {}),
    ...(Number.isInteger(style) ? { s: styleIdOf(style) } : {}),
    ...(isTrue(attribute(xml, tag, 'hidden')) ? { hd: BooleanNumber.TRUE } : {}),
  };
}

function rowHeight(points: number, isCustom: boolean): Partial<IRowData> {
  const pixels = pixelsOfPoints(points);
  return isCustom ? { h: pixels, ia: BooleanNumber.FALSE } : { h: pixels };
}

function toCell({ style, value, formula }: FileCell): ICellData {
  return {
    ...(style === 0 ? {} : { s: styleIdOf(style) }),
    ...toContent(value),
    ...(formula === null ? {} : toFormula(formula)),
  };
}

/** A text that looks like an error is forced to stay a text: the host tells errors by how they look. */
function toContent(value: CellContent): ICellData {
  switch (typeof value) {
    case 'number':
      return { v: value, t: CellValueType.NUMBER };
    case 'boolean':
      return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'string':
      return { v: value, t: isErrorText(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
    default:
      if (value === null || value.error === NOT_CALCULATED) return {};
      return { v: value.error, t: CellValueType.STRING };
  }
}

/** Formulas of several cells at once are shown with their values only. */
function toFormula({ text, kind, shared, area }: NonNullable<FileCell['formula']>): ICellData {
  if (kind === 'dataTable' || (kind === 'array' && area?.includes(':') === true)) return {};
  const f = text === '' ? {} : { f: `=${text}` };
  return shared === null ? f : { ...f, si: shared };
}

function toWorksheet(
  sheet: ListedSheet,
  position: number,
  { cells, rows, layout, shown }: SheetContent,
  workbook: WorkbookPart,
): Partial<IWorksheetData> {
  const columnData: Record<number, Partial<IColumnData>> = {};
  for (const { column, width, hidden, style } of layout.columns) {
    columnData[column] = {
      ...(width === null ? {} : { w: columnPixels(width) }),
      ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
      ...(style === 0 ? {} : { s: styleIdOf(style) }),
    };
  }
  return {
    id: sheetIdOf(sheet),
    name: sheet.name,
    hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: shown.rows,
    columnCount: shown.columns,
    defaultColumnWidth: layout.defaultWidth === null ? 64 : columnPixels(layout.defaultWidth),
    defaultRowHeight: pixelsOfPoints(layout.defaultHeight ?? 15),
    freeze: toFreeze(layout),
    mergeData: layout.merged.map(toRange),
    cellData: cells,
    rowData: rows,
    columnData,
    showGridlines: layout.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    custom: {
      excel: {
        protected: layout.isProtected,
        veryHidden: sheet.visibility === 'veryHidden',
        pageLayout: {
          ...newPageLayout(),
          orientation: layout.isLandscape ? 'Landscape' : 'Portrait',
          paperSize: 'A4',
          titleRows: titleRowsOf(workbook, position),
        },
        notes: [],
        inputMessages: [],
        charts: [],
      },
    },
  };
}

/** Room to type in below and beside what the file has. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 12;

function toFreeze({ frozenRows, frozenColumns }: SheetLayout): IWorksheetData['freeze'] {
  return {
    xSplit: frozenColumns,
    ySplit: frozenRows,
    startRow: frozenRows === 0 ? -1 : frozenRows,
    startColumn: frozenColumns === 0 ? -1 : frozenColumns,
  };
}

function titleRowsOf(workbook: WorkbookPart, position: number): [number, number] | null {
  const titles = workbook.names.find((name) => name.scope === position && name.name === '_xlnm.Print_Titles');
  const match = /\$?(\d{1,7}):\$?(\d{1,7})(?:,|$)/u.exec(titles?.refersTo ?? '');
  return match === null ? null : [Number(match[1]) - 1, Number(match[2]) - 1];
}
