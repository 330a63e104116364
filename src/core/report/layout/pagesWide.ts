/** Between the margins of a page of A4 landscape and of one upright, in points. */
const PAGE_WIDTH = { landscape: 769, portrait: 523 };
/** Print is at least so large: 6.6 points where the text has 11. */
const SMALLEST_SCALE = 0.6;
/** More pages beside each other are a list of units of a whole country; nobody prints that. */
const MOST_PAGES = 200;

/**
 * How many pages side by side a sheet takes so that its print stays readable. On each page after the first one the
 * frozen columns are repeated.
 *
 * @param widths of its printed columns, in characters
 */
export function pagesWide(widths: readonly number[], frozenColumns: number, isPortrait = false): number {
  const points = widths.map((characters) => (Math.round(characters * 7) + 5) * 0.75);
  const sum = (columns: readonly number[]) => columns.reduce((total, width) => total + width, 0);
  const total = sum(points);
  const repeated = sum(points.slice(0, frozenColumns));
  const room = PAGE_WIDTH[isPortrait ? 'portrait' : 'landscape'] / SMALLEST_SCALE;
  if (total <= room || repeated >= room) return 1;
  return Math.min(MOST_PAGES, Math.ceil((total - repeated) / (room - repeated)));
}
