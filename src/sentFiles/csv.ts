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
 * @throws Problem `file-too-large`
 */
export function readCsv(bytes: Uint8Array, name: string): SheetSnapshot {
  const text = lettersOf(bytes);
  const delimiter = delimiterOf(text);
  const rows = rowsOf(text, delimiter);
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length > MOST_ROWS || rows.length * columns > MOST_CELLS)
    throw new Problem('file-too-large', { cells: String(MOST_CELLS) });
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

/** `sep=;` in the first line says it; else the sign that makes the most rows of more than one cell. */
function delimiterOf(text: string): Delimiter {
  const said = /^sep=([;,\t])\r?\n/u.exec(text)?.[1];
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
