import { plainText } from '../core/report/words/phrases';
import type { PaperColumn, PaperRow, PaperTable } from '../core/papers/paper';
import { millimetres, mm, widthOf } from './measures';
import { FORM } from './paperForm';
import { cell, paragraph, row, run, runOf, table } from './wordXml';
import type { ParagraphForm } from './wordXml';

/** A table of no more lines is not parted by a page's end; of a longer one no row stands alone at either end. */
const MOST_TOGETHER = 12;
/** A row of more lines is a block by itself. */
const MOST_LINES = 4;
/** Room of a cell on each side, in points. */
const BESIDE = 2.5;
const ABOVE = 2;
/** Of a header above figures. */
const MOST_HEADER_LINES = 3;
/** As many as a row takes that is to be written in. */
const LINES_TO_WRITE = 2;
/** Beside the text, in millimetres: both sides and the lines. */
const AROUND = ((2 * BESIDE + 1) / 72) * 25.4;

/**
 * A ruled table over a width in millimetres, whose header stands on each of its pages; no row is parted by a page's end.
 *
 * @param isKept whether what follows stands on the page of its last rows
 */
export function paperTable({ columns, rows }: PaperTable, width: number, isKept = false): string {
  const widths = columnWidths(columns, rows, width);
  const linesAt = (at: number): number => {
    const one = rows[at];
    if (one === undefined) return 0;
    const least = isFilledIn(columns) && one.isGroup !== true ? LINES_TO_WRITE : 1;
    return Math.max(least, linesOfRow(one, widths));
  };
  const isShort =
    rows.length <= MOST_TOGETHER && rows.reduce((sum, _, at) => sum + linesAt(at), 0) <= MOST_TOGETHER;
  const isWithNext = ({ isGroup }: PaperRow, at: number): boolean =>
    isGroup === true ||
    (isShort && at < rows.length - 1) ||
    ((at === 0 || at === rows.length - 2) && linesAt(at) <= MOST_LINES) ||
    (isKept && at === rows.length - 1);
  const header = columns.map(({ header: text }, at) =>
    cell(paragraph('cell', run(text, { bold: true }), { align: 'center', keepNext: true }), {
      width: widths[at] ?? 0,
      isMiddle: true,
    }),
  );
  return table(
    [
      row(header.join(''), true),
      ...rows.map((one, at) => rowOf(one, columns, widths, isWithNext(one, at))),
    ].join(''),
    widths,
    { isRuled: true, beside: BESIDE, above: ABOVE },
  );
}

function rowOf(
  { cells, isGroup }: PaperRow,
  columns: readonly PaperColumn[],
  widths: readonly number[],
  isWithNext: boolean,
): string {
  const keep: ParagraphForm = isWithNext ? { keepNext: true } : {};
  if (isGroup === true) {
    const width = widths.reduce((sum, one) => sum + one, 0);
    const content = paragraph('cell', runOf(cells[0] ?? [], { bold: true }), keep);
    return row(cell(content, { width, span: columns.length, isMiddle: true }));
  }
  return row(
    columns
      .map(({ align }, at) =>
        cell(paragraph('cell', runOf(cells[at] ?? []), align === 'left' ? keep : { ...keep, align }), {
          width: widths[at] ?? 0,
          isMiddle: true,
        }),
      )
      .join(''),
    false,
    isFilledIn(columns) ? mm(FORM.roomToWrite) : 0,
  );
}

/** A figure or a day, which is never parted; of other words Word breaks those that are too long. */
const FIGURE = /^[\d.,+–%/-]{1,14}$/u;

/**
 * Widths in twips that add up to the whole: their parts of it, but none narrower than its figures, at the cost of those that
 * have room; what figures do not need is for the names that would be broken.
 */
function columnWidths(
  columns: readonly PaperColumn[],
  rows: readonly PaperRow[],
  width: number,
): readonly number[] {
  const parts = columns.reduce((sum, column) => sum + column.width, 0);
  const wanted = columns.map((column) => (column.width / parts) * width);
  const least = columns.map((_, at) => leastWidth(rows, at));
  const missing = wanted.reduce((sum, own, at) => sum + Math.max(0, (least[at] ?? 0) - own), 0);
  const spare = wanted.reduce((sum, own, at) => sum + Math.max(0, own - (least[at] ?? 0)), 0);
  const share = spare <= missing ? 0 : missing / spare;
  const fitted = wanted.map((own, at) => {
    const need = least[at] ?? 0;
    return share === 0 ? own : own < need ? need : own - (own - need) * share;
  });
  let used = 0;
  let told = 0;
  return withRoomForNames(fitted, columns, rows).map((own) => {
    told += own;
    const twips = mm(told) - used;
    used += twips;
    return twips;
  });
}

/** Of columns of figures what they do not need goes to columns of words whose texts would be broken. */
function withRoomForNames(
  widths: readonly number[],
  columns: readonly PaperColumn[],
  rows: readonly PaperRow[],
): readonly number[] {
  const spare = widths.map((own, at) => Math.max(0, own - (tightWidth(columns[at], rows, at) ?? own)));
  const lack = widths.map((own, at) => Math.max(0, wordsWidth(columns[at], rows, at, 2 * own) - own));
  const [all, wanted] = [sumOf(spare), sumOf(lack)];
  const moved = Math.min(all, wanted);
  if (moved === 0) return widths;
  return widths.map((own, at) => own - ((spare[at] ?? 0) * moved) / all + ((lack[at] ?? 0) * moved) / wanted);
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

/** What a column of figures needs with its header in few lines, in millimetres; `null` for one of words. */
function tightWidth(column: PaperColumn | undefined, rows: readonly PaperRow[], at: number): number | null {
  if (column === undefined || column.align === 'left') return null;
  const isOfFigures = rows.every(({ cells, isGroup }) => {
    const text = isGroup === true ? '' : plainText(cells[at] ?? []);
    return text === '' || FIGURE.test(text);
  });
  if (!isOfFigures) return null;
  const header = widthOf(column.header, FORM.sizes.table, true);
  const words = column.header.split(' ').map((word) => widthOf(word, FORM.sizes.table, true));
  // Widths of letters are about those of the typeface: a word that breaks would be worse than a millimetre of room.
  const least = Math.max(...words, header / MOST_HEADER_LINES) * 1.05 + AROUND;
  return Math.max(least, leastWidth(rows, at));
}

/** What the widest text of a column of words needs, up to a width, in millimetres; 0 for one of figures. */
function wordsWidth(
  column: PaperColumn | undefined,
  rows: readonly PaperRow[],
  at: number,
  most: number,
): number {
  if (column?.align !== 'left') return 0;
  let widest = 0;
  for (const text of new Set(
    rows.map(({ cells, isGroup }) => (isGroup === true ? '' : plainText(cells[at] ?? []))),
  )) {
    widest = Math.max(widest, widthOf(text, FORM.sizes.table) + AROUND);
    if (widest >= most) return most;
  }
  return widest;
}

/** Whether rows of a table are to be written in. */
function isFilledIn(columns: readonly PaperColumn[]): boolean {
  return columns.some(({ isToFill }) => isToFill === true);
}

/** About how many lines a row takes. */
function linesOfRow({ cells, isGroup }: PaperRow, widths: readonly number[]): number {
  const whole = widths.reduce((sum, one) => sum + one, 0);
  return cells.reduce((most, phrase, at) => {
    const room = millimetres(isGroup === true ? whole : (widths[at] ?? 0)) - AROUND;
    const width = widthOf(plainText(phrase), FORM.sizes.table, isGroup === true);
    return Math.max(most, Math.ceil(width / Math.max(1, room)));
  }, 1);
}

/** What the widest figure of a column needs, in millimetres. */
function leastWidth(rows: readonly PaperRow[], at: number): number {
  const figures = new Set<string>();
  for (const { cells, isGroup } of rows) {
    const text = isGroup === true ? '' : plainText(cells[at] ?? []);
    if (FIGURE.test(text)) figures.add(text);
  }
  let least = 0;
  for (const text of figures) least = Math.max(least, widthOf(text, FORM.sizes.table));
  return least === 0 ? 0 : least + AROUND;
}
