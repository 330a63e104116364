/** Between the margins of a page of A4 landscape and of one upright, in points. */
const PAGE = {
  landscape: { width: 769, height: 508 },
  portrait: { width: 523, height: 755 },
};
/** Print is at least so large: 6.6 points where the text has 11. */
const SMALLEST_SCALE = 0.6;
/** More pages beside each other are a list of units of a whole country; nobody prints that. */
const MOST_PAGES = 200;

/** The pages that a sheet is fitted to. */
export interface FittedPages {
  /** Side by side. */
  readonly pages: number;
  /** Columns of the first page. */
  readonly columns: number;
  /** Points of rows that a page holds, as large as they are on the sheet: some less, since programs have higher rows. */
  readonly height: number;
}

/**
 * How many pages side by side a sheet takes so that its print stays readable, and what fits on one. On each page after the
 * first one the frozen columns are repeated.
 *
 * @param widths of its printed columns, in characters
 */
export function fittedTo(widths: readonly number[], frozenColumns: number, isPortrait = false): FittedPages {
  const points = widths.map((characters) => (Math.round(characters * 7) + 5) * 0.75);
  const sum = (columns: readonly number[]) => columns.reduce((total, width) => total + width, 0);
  const total = sum(points);
  const repeated = sum(points.slice(0, frozenColumns));
  const page = PAGE[isPortrait ? 'portrait' : 'landscape'];
  const room = page.width / SMALLEST_SCALE;
  const pages =
    total <= room || repeated >= room
      ? 1
      : Math.min(MOST_PAGES, Math.ceil((total - repeated) / (room - repeated)));
  const width = pages === 1 ? total : Math.max((total - repeated) / pages + repeated, page.width);
  let [columns, used] = [0, 0];
  for (; columns < points.length; columns++) {
    used += points[columns] ?? 0;
    if (used > width + 0.01 && columns > 0) break;
  }
  return { pages, columns, height: (page.height * ROOM_FOR_ROWS * Math.max(width, page.width)) / page.width };
}

/** The share of a page's height that rows are planned for. */
const ROOM_FOR_ROWS = 0.88;

/** How many pages side by side a sheet takes. */
export function pagesWide(widths: readonly number[], frozenColumns: number, isPortrait = false): number {
  return fittedTo(widths, frozenColumns, isPortrait).pages;
}
