import type { Workbook, Worksheet } from '@univerjs/core';

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
  centerHorizontally: boolean;
}

/** What Excel knows of a workbook and Univer does not, kept in the same way. */
export interface BookExtras {
  /** The structure of the workbook is protected: no sheet can be added, deleted, renamed, moved or shown. */
  protected: boolean;
  /** `workbook.settings`: pairs of key and value. */
  settings: readonly (readonly [string, unknown])[];
}

export function sheetExtras(worksheet: Worksheet): SheetExtras {
  const config = worksheet.getConfig();
  config.custom ??= {};
  return kept(config.custom, isSheetExtras, (given) => ({
    protected: given.get('protected') === true,
    veryHidden: given.get('veryHidden') === true,
    pageLayout: {
      orientation: 'Portrait',
      paperSize: 'Letter',
      zoom: { scale: 100 },
      titleRows: null,
      centerHorizontally: false,
    },
    notes: [],
    inputMessages: [],
  }));
}

export function bookExtras(workbook: Workbook): BookExtras {
  const snapshot = workbook.getSnapshot();
  snapshot.custom ??= {};
  return kept(snapshot.custom, isBookExtras, (given) => ({
    protected: given.get('protected') === true,
    settings: [],
  }));
}

const key = 'excel';

function kept<Extras>(
  custom: Record<string, unknown>,
  is: (value: unknown) => value is Extras,
  create: (given: ReadonlyMap<string, unknown>) => Extras,
): Extras {
  const value = custom[key];
  if (is(value)) return value;
  const given = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const created = create(new Map(given));
  custom[key] = created;
  return created;
}

function isSheetExtras(value: unknown): value is SheetExtras {
  return typeof value === 'object' && value !== null && 'pageLayout' in value && 'inputMessages' in value;
}

function isBookExtras(value: unknown): value is BookExtras {
  return typeof value === 'object' && value !== null && 'settings' in value;
}
