import { plannedContent } from '../../../workbook';
import type { Look, PlannedValue } from '../../../workbook';
import { brokenLines, TEXT_SIZE, textWidth } from './textWidth';

/** Height of a line of text of the usual size, in points. */
export const LINE = 15;
/** Excel's highest row, in points. */
export const HIGHEST = 409;
/** Below the words of a header its filter buttons stand. */
export const FILTER_ROOM = 18;

/** How texts stand in a column: its width in characters, and the look of them. */
export interface TextColumn {
  readonly width: number;
  /** Whether what is too long for it runs on over the next cell or is cut, in the table's row of that number. */
  readonly isOneLine?: (row: number) => boolean;
  readonly look?: Look;
  /** Lines of a text that a row shows at most; all where it is left out. */
  readonly mostLines?: number;
}

/**
 * Heights in points of the table's rows whose texts do not fit into one line of their columns, by row; the header's
 * always. An estimate.
 *
 * @param filter whether the header has filter buttons
 */
export function fittedHeights(
  values: readonly (readonly PlannedValue[])[],
  headerRow: number,
  columns: readonly TextColumn[],
  filter: boolean,
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  // A table says the same of many rows: units, fields, criteria.
  const lines = columns.map(() => new Map<string, number>());
  for (let row = headerRow; row < values.length; row++) {
    const isHeader = row === headerRow;
    let highest = LINE;
    const cells = values[row] ?? [];
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column] ?? null;
      // Nearly all cells of a matrix are numbers.
      if (cell === null || typeof cell === 'number') continue;
      const value = plannedContent(cell);
      if (typeof value !== 'string') continue;
      const { width = 0, isOneLine, look = {}, mostLines = Infinity } = columns[column] ?? {};
      if (!isHeader && isOneLine?.(row - headerRow - 1) === true) continue;
      const own: Look = isHeader ? { ...look, bold: true } : look;
      const line = (LINE * (own.size ?? TEXT_SIZE)) / TEXT_SIZE;
      const count = isShort(value, width)
        ? 1
        : linesAt(isHeader ? undefined : lines[column], value, width, own);
      highest = Math.max(highest, Math.min(count, mostLines) * line);
    }
    if (isHeader && filter) highest += FILTER_ROOM;
    if (highest > LINE || isHeader) heights.set(row, Math.min(Math.ceil(highest), HIGHEST));
  }
  return heights;
}

/** Most texts are, and no letter is wider than two characters. */
function isShort(text: string, width: number): boolean {
  return text.length * 2 <= width;
}

/** @param known the lines of texts that were asked of this column before */
function linesAt(known: Map<string, number> | undefined, text: string, width: number, look: Look): number {
  const found = known?.get(text);
  if (found !== undefined) return found;
  const lines = linesOf(text, width, look);
  known?.set(text, lines);
  return lines;
}

function linesOf(text: string, width: number, look: Look): number {
  return textWidth(text, look) <= width && !text.includes('\n') ? 1 : brokenLines(text, width, look).length;
}
