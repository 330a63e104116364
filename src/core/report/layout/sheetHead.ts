import { looks } from './looks';
import { pagesWide } from './sizes/pagesWide';
import { brokenLines } from './sizes/textWidth';

/** How the columns of a result sheet are printed. */
export interface PrintedLayout {
  /** In characters, of the printed columns. */
  readonly widths: readonly number[];
  readonly frozenColumns: number;
  readonly isPortrait: boolean;
}

/** What stands above a table, in lines that print does not cut, and what finds no room there. */
export interface SheetHead {
  readonly title: readonly string[];
  readonly notes: readonly string[];
  /** Rules that are to stand below the table, since there is no room for them above it. */
  readonly rulesBelow: readonly string[];
}

/**
 * Breaks a title, the notes below it and the rules by which it was computed into lines that are printed whole. Over a table
 * that takes several pages side by side the rules would be a narrow column: they stand below it.
 */
export function sheetHead(
  title: string,
  notes: readonly string[],
  rules: readonly string[],
  layout: PrintedLayout,
): SheetHead {
  const width = lineWidth(layout);
  const isWide = partsOf(layout).pages > 1;
  const lines = brokenLines(title, width, looks.title);
  const broken = [...notes, ...(isWide ? [] : rules)].map((note) => brokenLines(note, width, looks.note));
  return {
    title: lines,
    notes: broken.flat(),
    rulesBelow: isWide ? rules : [],
  };
}

/** Longer lines are hard to read. */
const LONGEST_LINE = 150;
/** No line is broken after fewer characters. */
const SHORTEST_LINE = 40;

/**
 * Characters of a line that runs on over the cells beside it: as wide as the page, or where a sheet takes several pages
 * side by side, as the frozen columns, which stand on each of them and cut what is longer.
 */
function lineWidth(layout: PrintedLayout): number {
  const { pages, frozen, total } = partsOf(layout);
  return lineWithin(pages > 1 ? frozen : total);
}

/** The room for what stands below a table, on the first page. */
export interface RoomBelow {
  /** The zero-based column where it begins: the first one, or the first that is not repeated on each page. */
  readonly column: number;
  /** Characters from there on to the end of the page. */
  readonly width: number;
}

export function roomBelow(layout: PrintedLayout): RoomBelow {
  const { pages, frozen, total } = partsOf(layout);
  return pages > 1
    ? { column: layout.frozenColumns, width: (total - frozen) / pages }
    : { column: 0, width: total };
}

/** Characters of a line in so much room. */
export function lineWithin(room: number): number {
  return Math.max(SHORTEST_LINE, Math.min(LONGEST_LINE, room));
}

/** Pages side by side, and the characters of the columns on each of them and of all columns. */
function partsOf({ widths, frozenColumns, isPortrait }: PrintedLayout) {
  const sum = (of: readonly number[]) => of.reduce((total, width) => total + width, 0);
  return {
    pages: pagesWide(widths, frozenColumns, isPortrait),
    frozen: sum(widths.slice(0, frozenColumns)),
    total: sum(widths),
  };
}
