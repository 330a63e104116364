import type { ICellData, IWorkbookData, IWorksheetData, Workbook } from '@univerjs/core';
import type { CellContent, WorkbookSnapshot } from '../../src/core/workbook';
import { BooleanNumber, CellValueType } from '@univerjs/core';
import { IDefinedNamesService } from '@univerjs/engine-formula';
import { ConditionalFormattingRuleModel } from '@univerjs/sheets-conditional-formatting';
import { TableManager } from '@univerjs/sheets-table';
import type { HeadlessExcel } from './headlessExcel';

export interface SheetData {
  readonly name: string;
  /** Zero-based row and column of the first value; A1 when left out. */
  readonly at?: readonly [number, number];
  readonly values: readonly (readonly CellContent[])[];
  /** By zero-based row and column of `values`, where it is not General. */
  readonly numberFormats?: Readonly<Record<string, string>>;
  readonly hidden?: boolean;
  /** By their zero-based numbers in the sheet. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

/** Univer's form of a workbook, as the preview makes it of a file. */
export function univerData(...sheets: readonly SheetData[]): Partial<IWorkbookData> {
  const ids = sheets.map((_, index) => `sheet-${index}`);
  return { id: 'book', name: 'Book', sheetOrder: ids, sheets: Object.fromEntries(sheets.map(sheetEntry)) };
}

function sheetEntry(sheet: SheetData, index: number): [string, Partial<IWorksheetData>] {
  const id = `sheet-${index}`;
  const hidden = sheet.hidden === true ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  return [
    id,
    {
      id,
      name: sheet.name,
      hidden,
      cellData: cellData(sheet),
      rowData: hiding(sheet.hiddenRows),
      columnData: hiding(sheet.hiddenColumns),
    },
  ];
}

function hiding(numbers: readonly number[] = []): Record<number, { hd: BooleanNumber }> {
  return Object.fromEntries(numbers.map((number) => [number, { hd: BooleanNumber.TRUE }]));
}

/** A snapshot as it would be of a file, which does not tell how numbers are typed. */
export function asOfFile({ sheets }: WorkbookSnapshot): WorkbookSnapshot {
  return {
    sheets: sheets.map((sheet) => {
      const { separators, ...rest } = sheet;
      if (separators === undefined) throw new Error(`${sheet.name} does not tell how numbers are typed.`);
      return rest;
    }),
  };
}

function cellData({ at: [top, left] = [0, 0], values, numberFormats = {} }: SheetData) {
  const rows: Record<number, Record<number, ICellData>> = {};
  values.forEach((line, r) => {
    const cells: Record<number, ICellData> = {};
    line.forEach((content, c) => {
      const pattern = numberFormats[`${r},${c}`];
      const cell = { ...cellOf(content), ...(pattern === undefined ? {} : { s: { n: { pattern } } }) };
      if (Object.keys(cell).length > 0) cells[left + c] = cell;
    });
    rows[top + r] = cells;
  });
  return rows;
}

function cellOf(content: CellContent): ICellData {
  if (content === null) return {};
  if (typeof content === 'number') return { v: content, t: CellValueType.NUMBER };
  if (typeof content === 'boolean') return { v: content ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof content === 'object') return { v: content.error, t: CellValueType.STRING };
  return { v: content, t: content.startsWith('#') ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** Everything a person could see of a workbook, read from Univer and not through Excel's client. */
export function whatIsThere({ workbook, univer }: Pick<HeadlessExcel, 'workbook' | 'univer'>) {
  const injector = univer.__getInjector();
  const unit = workbook.getUnitId();
  return {
    active: workbook.getActiveSheet().getName(),
    sheets: workbook.getSheets().map((sheet) => {
      const id = sheet.getSheetId();
      return {
        id,
        name: sheet.getName(),
        hidden: sheet.isSheetHidden(),
        cells: JSON.stringify(sheet.getCellMatrix().getMatrix()),
        freeze: sheet.getFreeze(),
        tables: injector.get(TableManager).getTablesBySubunitId(unit, id).length,
        highlights: injector.get(ConditionalFormattingRuleModel).getSubunitRules(unit, id) ?? [],
      };
    }),
    names: Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unit) ?? {}),
  };
}

export function sheetNamed(workbook: Workbook, name: string) {
  const sheet = workbook.getSheetBySheetName(name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** A snapshot without what only files tell: which cells are merged. */
export function asExcelTells(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    const told = { ...sheet };
    Reflect.deleteProperty(told, 'merged');
    return told;
  });
  return { ...snapshot, sheets };
}
