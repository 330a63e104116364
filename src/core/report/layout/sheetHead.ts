import { looks } from './looks';
import { pagesWide } from './pagesWide';
import { brokenLines } from './textWidth';

/** One column of a result table. */
export interface ResultColumn {
  /** Unique in its table, not blank. */
  readonly header: string;
  /** In characters. */
  readonly width: number;
  /** Of its texts in points; the usual one where it is left out. */
  readonly size?: number;
  /** Whether its texts are not broken into lines. */
  readonly isOneLine?: boolean;
  /** Tells the column to those who look for the cell of a figure. */
  readonly key?: string;
}

/** How the columns of a result sheet are printed. */
export interface PrintedLayout {
  readonly columns: readonly ResultColumn[];
  readonly frozenColumns: number;
  /** Columns that are printed; all where it is left out. */
  readonly printedColumns?: number;
  readonly isPortrait?: true;
}

/** What stands above a table, and what finds no room there. */
export interface SheetHead {
  /** The rows above the table, each a line that print does not cut. */
  readonly head: {
    readonly title: string;
    /** Rows that the title takes; those behind the first one are the first of the notes. */
    readonly titleRows: number;
    readonly notes: readonly string[];
  };
  /** Rules that are to stand below the table, since there is no room for them above it. */
  readonly rulesBelow: readonly string[];
  /** The zero-based row where a note begins. */
  readonly rowOf: (note: number) => number;
}

/**
 * Breaks a title, the notes below it and the rules by which it was computed into lines that are printed whole. Over a table
 * that takes several pages side by side the rules would be a narrow column: they stand below it.
 */
export function sheetHead(
  title: string,
  notes: readonly string[],
  layout: PrintedLayout,
  rules: readonly string[],
): SheetHead {
  const width = lineWidth(layout);
  const isWide = partsOf(layout).pages > 1;
  const [first = '', ...more] = brokenLines(title, width, looks.title);
  const broken = [...notes, ...(isWide ? [] : rules)].map((note) => brokenLines(note, width, looks.note));
  const titleRows = 1 + more.length;
  return {
    head: { title: first, titleRows, notes: [...more, ...broken.flat()] },
    rulesBelow: isWide ? rules : [],
    rowOf: (note) => titleRows + broken.slice(0, note).reduce((rows, lines) => rows + lines.length, 0),
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
function partsOf({ columns, frozenColumns, printedColumns, isPortrait }: PrintedLayout) {
  const widths = columns.slice(0, printedColumns).map(({ width }) => width);
  const sum = (of: readonly number[]) => of.reduce((total, width) => total + width, 0);
  return {
    pages: pagesWide(widths, frozenColumns, isPortrait),
    frozen: sum(widths.slice(0, frozenColumns)),
    total: sum(widths),
  };
}
