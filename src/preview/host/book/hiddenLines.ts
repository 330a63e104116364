import type { Rectangle } from './rectangle';
import type { UniverBook } from './univerBook';
import { SetColHiddenMutation, SetColVisibleMutation } from '@univerjs/sheets';
import { univerRange } from './rectangle';
import { apiNotFound, invalidArgument } from '../protocol/hostError';
import { worksheetOf } from './univerBook';

/** Whether each row of an area is hidden, by hand or by a filter. */
export function hiddenRows(book: UniverBook, sheetId: string, { row, rows }: Rectangle): boolean[] {
  const worksheet = worksheetOf(book, sheetId);
  return Array.from({ length: rows }, (_, index) => !worksheet.getRowVisible(row + index));
}

/** Whether each column of an area is hidden. */
export function hiddenColumns(book: UniverBook, sheetId: string, { column, columns }: Rectangle): boolean[] {
  const worksheet = worksheetOf(book, sheetId);
  return Array.from({ length: columns }, (_, index) => !worksheet.getColVisible(column + index));
}

/** Hides or shows the whole columns that an area is in. */
export function hideColumns(book: UniverBook, sheetId: string, area: Rectangle, isHidden: boolean): void {
  const range = { ...univerRange(area), startRow: 0, endRow: 0 };
  const mutation = isHidden ? SetColHiddenMutation : SetColVisibleMutation;
  book.run(mutation.id, { subUnitId: sheetId, ranges: [range] });
}

/** What all are; `null` where they differ, as Excel says it. */
export function allOf(flags: readonly boolean[]): boolean | null {
  const [first = false] = flags;
  return flags.every((flag) => flag === first) ? first : null;
}

/** @throws HostError ApiNotFound where anything but `name` is asked for */
export function onlyAsked(options: unknown, name: string): void {
  if (typeof options !== 'object' || options === null) throw invalidArgument('an object was expected');
  for (const [asked, wanted] of Object.entries(options)) {
    if (asked !== name && wanted === true) throw apiNotFound(`the property ${asked} of rows or columns`);
  }
}
