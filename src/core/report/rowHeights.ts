import { plannedContent } from '../workbook';
import type { PlannedValue } from '../workbook';

/** Height of a line of the default font, in points. */
const LINE = 15;
/** Excel's highest row, in points. */
const HIGHEST = 409;
/** The header is bold and its table has a filter button in every cell. */
const HEADER_ROOM = 0.8;

/**
 * Heights in points of the table's rows whose texts do not fit into one line of their columns, by row. Widths are in
 * characters. An estimate: words are taken to be as wide as their letters are many.
 */
export function fittedHeights(
  values: readonly (readonly PlannedValue[])[],
  headerRow: number,
  widths: readonly number[],
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (let row = headerRow; row < values.length; row++) {
    const room = row === headerRow ? HEADER_ROOM : 1;
    let lines = 1;
    const cells = values[row] ?? [];
    for (let column = 0; column < cells.length; column++) {
      const value = plannedContent(cells[column] ?? null);
      if (typeof value !== 'string') continue;
      const width = (widths[column] ?? 0) * room;
      if (value.length > width) lines = Math.max(lines, linesOf(value, width));
    }
    if (lines > 1) heights.set(row, Math.min(lines * LINE, HIGHEST));
  }
  return heights;
}

/** Lines that a text takes when it is broken between words, and within a word that is longer than a line. */
function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/u)) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= width) {
      used = needed;
      continue;
    }
    if (used > 0) lines++;
    lines += Math.max(0, Math.ceil(word.length / width) - 1);
    used = Math.min(word.length, width);
  }
  return lines;
}
