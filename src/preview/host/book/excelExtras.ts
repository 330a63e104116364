import type { IWorkbookData, IWorksheetData, Workbook, Worksheet } from '@univerjs/core';
import type { Area } from '../../../core/workbook';
import type { ChartExtras } from './chartExtras';

/**
 * What Excel knows of a sheet and Univer does not. It is kept in the `custom.excel` part of Univer's snapshot, as plain
 * data; whoever makes that snapshot of a file may put `{ protected: true }` there.
 */
export interface SheetExtras {
  protected: boolean;
  veryHidden: boolean;
  pageLayout: PageLayoutExtras;
  notes: readonly CellMessage[];
  /** What cells show while they are selected, of their data validation. */
  inputMessages: readonly CellMessage[];
  charts: readonly ChartExtras[];
}

/** A text that belongs to a cell, by its zero-based row and column. */
export interface CellMessage {
  readonly row: number;
  readonly column: number;
  readonly title: string;
  readonly text: string;
}

export interface PageLayoutExtras {
  orientation: 'Portrait' | 'Landscape';
  paperSize: string;
  zoom: Readonly<Record<string, number>>;
  /** Zero-based first and last row repeated on every page. */
  titleRows: readonly [number, number] | null;
  /** Zero-based first and last column repeated on every page. */
  titleColumns: readonly [number, number] | null;
  /** The only cells that are printed; `null` prints all. */
  printArea: Area | null;
  /** In points. */
  margins: Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>;
  /** Codes such as `&P` for the page's number. */
  footer: Record<'left' | 'center' | 'right', string>;
  centerHorizontally: boolean;
  /** Zero-based rows that begin a new page, ascending. */
  breakRows: readonly number[];
}

/** What Excel knows of a workbook and Univer does not, kept in the same way. */
export interface BookExtras {
  /** The structure of the workbook is protected: no sheet can be added, deleted, renamed, moved or shown. */
  protected: boolean;
  /** Another workbook is in front of it: Excel adds and shows no sheet then. */
  behindAnother: boolean;
  /** Names of tabs that are no worksheets: Excel's client does not list them, and lets no sheet have one. */
  otherTabs: readonly string[];
  /** Manual: a formula is calculated when it is entered and when it is asked for, else it shows what it did before. */
  calculationMode: 'Automatic' | 'Manual';
  /** Whether a chart or macro sheet is in front. */
  chartSheetInFront: boolean;
  /** Opened from an .xls file, in compatibility mode: 65,536 rows of 256 columns. */
  oldFormat: boolean;
  /** `workbook.settings`: pairs of key and value. */
  settings: readonly (readonly [string, unknown])[];
}

export function sheetExtras(worksheet: Worksheet): SheetExtras {
  const config = worksheet.getConfig();
  config.custom ??= {};
  return kept(config.custom, isSheetExtras, (given) => ({
    protected: given.get('protected') === true,
    veryHidden: given.get('veryHidden') === true,
    pageLayout: newPageLayout(),
    notes: [],
    inputMessages: [],
    charts: [],
  }));
}

/** How pages of a new sheet are set up. */
export function newPageLayout(): PageLayoutExtras {
  return {
    orientation: 'Portrait',
    paperSize: 'Letter',
    zoom: { scale: 100 },
    titleRows: null,
    titleColumns: null,
    printArea: null,
    margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
    footer: { left: '', center: '', right: '' },
    centerHorizontally: false,
    breakRows: [],
  };
}

/** What is kept in the `custom` part of a sheet's data, `null` where nothing is yet. */
export function sheetExtrasOf(custom: IWorksheetData['custom']): SheetExtras | null {
  const value: unknown = custom?.[KEY];
  return isSheetExtras(value) ? value : null;
}

export function bookExtras(workbook: Workbook): BookExtras {
  const snapshot = workbook.getSnapshot();
  snapshot.custom ??= {};
  return kept(snapshot.custom, isBookExtras, (given) => ({
    protected: given.get('protected') === true,
    behindAnother: false,
    otherTabs: textsOf(given.get('otherTabs')),
    calculationMode: 'Automatic',
    chartSheetInFront: false,
    oldFormat: false,
    settings: pairsOf(given.get('settings')),
  }));
}

/** What the pane has saved in a workbook, by the `custom` part of its data. */
export function settingsOf(custom: IWorkbookData['custom']): BookExtras['settings'] {
  const value: unknown = custom?.[KEY];
  return typeof value === 'object' && value !== null && 'settings' in value ? pairsOf(value.settings) : [];
}

function pairsOf(value: unknown): BookExtras['settings'] {
  const pairs: readonly unknown[] = Array.isArray(value) ? value : [];
  return pairs.flatMap((pair) => {
    const [key, kept] = Array.isArray(pair) ? (pair as readonly unknown[]) : [];
    return typeof key === 'string' ? [[key, kept] as const] : [];
  });
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** The names of all tabs: worksheets, hidden ones included, charts and macro sheets. */
export function tabNames(workbook: Workbook): readonly string[] {
  return [...workbook.getSheetsName(), ...bookExtras(workbook).otherTabs];
}

const KEY = 'excel';

function kept<Extras>(
  custom: Record<string, unknown>,
  is: (value: unknown) => value is Extras,
  create: (given: ReadonlyMap<string, unknown>) => Extras,
): Extras {
  const value = custom[KEY];
  if (is(value)) return value;
  const given = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const created = create(new Map(given));
  custom[KEY] = created;
  return created;
}

function isSheetExtras(value: unknown): value is SheetExtras {
  return typeof value === 'object' && value !== null && 'pageLayout' in value && 'charts' in value;
}

function isBookExtras(value: unknown): value is BookExtras {
  return typeof value === 'object' && value !== null && 'calculationMode' in value;
}
