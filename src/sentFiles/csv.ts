import { Problem } from '../core/problem';
import type { SheetSnapshot } from '../core/workbook';
import { lettersOf } from './letters';
import { MOST_CELLS, MOST_ROWS } from './sheetLimit';
import { contentReader } from './typedContents';

/**
 * The sheet of a .csv or of a text with tabs: Excel's `CSV`, `CSV UTF-8` and `Unicode Text`, and what other programs write
 * like them (RFC 4180, with `;` where the comma is the decimal sign).
 *
 * @param name of the sheet
 * @throws Problem `file-too-large`, `csv-row-too-long`
 */
export function readCsv(bytes: Uint8Array, name: string): SheetSnapshot {
  const text = lettersOf(bytes);
  const delimiter = delimiterOf(text);
  const rows = rowsOf(text, delimiter);
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length > MOST_ROWS || rows.length * columns > MOST_CELLS)
    throw new Problem('file-too-large', { cells: String(MOST_CELLS) });
  if (delimiter === ',') checkCommas(rows, SAID.test(text) ? 2 : 1);
  const contentOf = contentReader(rows.flat());
  return {
    name,
    visibility: 'visible',
    ...{ firstRow: 0, firstColumn: 0 },
    values: rows.map((row) => Array.from({ length: columns }, (_, at) => contentOf(row[at] ?? ''))),
    numberFormats: rows.map(() => Array.from({ length: columns }, () => 'General')),
    resultMark: null,
  };
}

type Delimiter = ';' | ',' | '\t';
/** A semicolon or a tab between words is rare, a comma is not: of two that part as many cells the first one does. */
const DELIMITERS: readonly Delimiter[] = ['\t', ';', ','];
/** Rows by which the delimiter is told. */
const SEEN_ROWS = 50;

/**
 * A comma that is a decimal sign, or one of a name, moves all cells behind it: a row then has more cells than any above it, its
 * header too. Where a comma stands between digits or before a space, nobody can tell which columns its numbers belong to.
 *
 * @param firstLine of the rows in the file, from 1
 * @throws Problem `csv-row-too-long`
 */
function checkCommas(rows: readonly (readonly string[])[], firstLine: number): void {
  let [line, most] = [firstLine, 0];
  for (const row of rows) {
    if (most > 1 && row.length > most && row.some((cell, at) => isTorn(cell, row[at + 1]))) {
      const value = row.join(',').slice(0, SHOWN);
      throw new Problem('csv-row-too-long', { line: String(line), value });
    }
    most = Math.max(most, row.length);
    line += row.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\r|\n/gu)?.length ?? 0), 1);
  }
}

/** Of a row, letters that are shown. */
const SHOWN = 80;

/** Whether two cells may be a number or a text that a comma of its own has torn: `7` and `5`, `Sở A` and ` phòng B`. */
function isTorn(cell: string, next: string | undefined): boolean {
  if (next === undefined) return false;
  return (
    (/\d$/u.test(cell) && /^\d+\s*(?:%|đ|điểm)?$/u.test(next)) || (cell.trim() !== '' && /^ +\S/u.test(next))
  );
}

const SAID = /^sep=([;,\t])\r?\n/u;

/** `sep=;` in the first line says it; else the sign that makes the most rows of more than one cell. */
function delimiterOf(text: string): Delimiter {
  const said = SAID.exec(text)?.[1];
  const stated = DELIMITERS.find((sign) => sign === said);
  if (stated !== undefined) return stated;
  const head = text.split('\n', SEEN_ROWS).join('\n');
  const counts = DELIMITERS.map((sign) => rowsOf(head, sign).filter((row) => row.length > 1).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ';';
}

/** Cells in quotation marks may have delimiters, line breaks and doubled quotation marks in them. */
function rowsOf(text: string, delimiter: Delimiter): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = /^sep=.\r?\n/u.exec(text)?.[0].length ?? 0;
  while (at < text.length) {
    const { cell, end } = text[at] === '"' ? quoted(text, at, delimiter) : plain(text, at, delimiter);
    row.push(cell);
    at = end;
    if (text[at] === delimiter) {
      at += 1;
      // A delimiter at the very end has an empty cell behind it.
      if (at < text.length) continue;
      row.push('');
    }
    rows.push(row);
    row = [];
    if (text[at] === '\r') at += 1;
    if (text[at] === '\n') at += 1;
  }
  return rows;
}

interface ReadCell {
  readonly cell: string;
  /** The offset behind it. */
  readonly end: number;
}

function plain(text: string, start: number, delimiter: Delimiter): ReadCell {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { cell: text.slice(start, end), end };
}

/** What follows the closing mark up to the next delimiter belongs to the cell, too: nothing that is there is lost. */
function quoted(text: string, start: number, delimiter: Delimiter): ReadCell {
  let cell = '';
  let at = start + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close === -1) return { cell: cell + text.slice(at), end: text.length };
    cell += text.slice(at, close);
    at = close + 1;
    if (text[at] !== '"') {
      const rest = plain(text, at, delimiter);
      return { cell: cell + rest.cell, end: rest.end };
    }
    cell += '"';
    at += 1;
  }
}
