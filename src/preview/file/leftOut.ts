import { BooleanNumber } from '@univerjs/core';
import type { IWorkbookData, IWorksheetData } from '@univerjs/core';
import { readResources } from './newSheet';
import type { BookResources } from './newSheet';

/** What of a sheet of the file was changed in the grid, and stays in the file as it was. */
const LEFT_OUT = [
  // In sheets with tables.
  'mergedCells',
  'frozenPanes',
  'visibility',
  'tabColor',
  'conditionalFormats',
  'tables',
  'filters',
  'notes',
  'links',
  'names',
] as const;

export interface LeftOut {
  /** Name of the sheet as it is now. */
  readonly sheet: string;
  readonly parts: readonly (typeof LEFT_OUT)[number][];
}

/**
 * What `saveWorkbook` leaves as it was in the file's own sheets though it was changed in the grid; `[]` where that is nothing.
 * Sheets that the file does not have yet are written with all that they have.
 */
export function leftOut(opened: IWorkbookData, current: IWorkbookData): readonly LeftOut[] {
  const before: Book = { resources: readResources(opened), book: opened };
  const after: Book = { resources: readResources(current), book: current };
  return current.sheetOrder.flatMap((id): LeftOut[] => {
    const [was, is] = [opened.sheets[id], current.sheets[id]];
    if (was === undefined || is === undefined) return [];
    const isTabled = (before.resources.tables.get(id)?.length ?? 0) > 0;
    const [old, now] = [looksOf(id, was, before, isTabled), looksOf(id, is, after, isTabled)];
    const parts = LEFT_OUT.filter((part) => JSON.stringify(old[part]) !== JSON.stringify(now[part]));
    return parts.length === 0 ? [] : [{ sheet: is.name ?? id, parts }];
  });
}

interface Book {
  readonly resources: BookResources;
  readonly book: IWorkbookData;
}

function looksOf(
  id: string,
  sheet: Partial<IWorksheetData>,
  { resources, book }: Book,
  isTabled: boolean,
): Readonly<Record<(typeof LEFT_OUT)[number], unknown>> {
  return {
    mergedCells: isTabled
      ? (sheet.mergeData ?? [])
          .map(({ startRow, startColumn, endRow, endColumn }) =>
            [startRow, startColumn, endRow, endColumn].join(),
          )
          .sort()
      : [],
    frozenPanes: [sheet.freeze?.xSplit ?? 0, sheet.freeze?.ySplit ?? 0],
    visibility: sheet.hidden === BooleanNumber.TRUE,
    tabColor: sheet.tabColor ?? '',
    conditionalFormats: [resources.rules.get(id) ?? [], resources.scales.get(id) ?? []],
    tables: resources.tables.get(id) ?? [],
    filters: resources.filters.get(id) ?? [],
    notes: partOf(book, 'SHEET_NOTE_PLUGIN', id),
    links: partOf(book, 'SHEET_HYPER_LINK_PLUGIN', id),
    names: resources.names.filter(({ localSheetId }) => localSheetId === id),
  };
}

/** What a plugin keeps of a sheet, of which files that are opened have nothing; `null` where it keeps nothing. */
function partOf(book: IWorkbookData, plugin: string, id: string): unknown {
  const data = book.resources?.find(({ name }) => name === plugin)?.data ?? '';
  const parts: unknown = data === '' ? null : JSON.parse(data);
  const part: unknown = typeof parts === 'object' && parts !== null ? Reflect.get(parts, id) : null;
  const isEmpty = typeof part !== 'object' || part === null || Object.keys(part).length === 0;
  return isEmpty ? null : part;
}
