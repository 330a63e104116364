import { invalidArgument } from '../protocol/hostError';
import { overlaps, rectangleOf } from './rectangle';
import type { Rectangle } from './rectangle';
import { worksheetOf } from './univerBook';
import type { UniverBook } from './univerBook';

/** The areas of a sheet's tables. */
export function tableAreas(book: UniverBook, sheetId: string): readonly Rectangle[] {
  return book.tables.getTablesBySubunitId(book.unitId, sheetId).map((table) => rectangleOf(table.getRange()));
}

/** The areas of a sheet whose cells are merged. */
export function mergedAreas(book: UniverBook, sheetId: string): readonly Rectangle[] {
  return worksheetOf(book, sheetId).getMergeData().map(rectangleOf);
}

/** @throws HostError InvalidArgument where an area has cells in common with another one */
export function refuseOverlap(area: Rectangle, others: readonly Rectangle[], problem: string): void {
  if (others.some((other) => overlaps(other, area))) throw invalidArgument(problem);
}
