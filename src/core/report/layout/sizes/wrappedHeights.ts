import { plannedContent } from '../../../workbook';
import type { Area, Look, PlannedSheet } from '../../../workbook';
import { HIGHEST, LINE } from './rowHeights';
import { brokenLines, TEXT_SIZE } from './textWidth';

/** What of a sheet tells how high its rows have to be. */
type LaidOut = Pick<PlannedSheet, 'values' | 'styles' | 'columnWidths' | 'rowHeights' | 'merged'>;

/**
 * The heights of some rows in points, raised where a text that is broken within its cell or merged cells takes more lines
 * than its rows show: programs that open a file, and the web edition, raise none by themselves.
 */
export function wrappedHeights(sheet: LaidOut, rows: Iterable<number>): ReadonlyMap<number, number> {
  const heights = new Map(sheet.rowHeights);
  const heightOf = (row: number) => heights.get(row) ?? LINE;
  for (const row of rows) {
    for (const [column, value] of (sheet.values[row] ?? []).entries()) {
      const text = value === null ? null : plannedContent(value);
      if (typeof text !== 'string' || text === '') continue;
      const look = lookAt(sheet.styles, row, column);
      if (look.wrap !== true) continue;
      const area = sheet.merged?.find((one) => one.row === row && one.column === column);
      const { rows: count, columns } = area ?? { rows: 1, columns: 1 };
      const width = sheet.columnWidths.slice(column, column + columns).reduce((sum, own) => sum + own, 0);
      const needed = (brokenLines(text, width, look).length * LINE * (look.size ?? TEXT_SIZE)) / TEXT_SIZE;
      const before = Array.from({ length: count - 1 }, (_, at) => heightOf(row + at));
      const last = row + count - 1;
      const lacking = needed - before.reduce((sum, own) => sum + own, 0);
      if (lacking > heightOf(last)) heights.set(last, Math.min(Math.ceil(lacking), HIGHEST));
    }
  }
  return heights;
}

/** All that is said of the looks of a cell, later words before earlier ones. */
function lookAt(styles: PlannedSheet['styles'], row: number, column: number): Look {
  let all: Look = {};
  for (const { area, look } of styles) if (isIn(area, row, column)) all = { ...all, ...look };
  return all;
}

function isIn(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
