import { Problem } from '../core/problem';
import type { CellContent, SheetSnapshot } from '../core/workbook';
import { MOST_BYTES, MOST_CELLS, MOST_ROWS } from './sheetLimit';

/**
 * The sheet of a .csv or of a text with tabs: Excel's `CSV`, `CSV UTF-8` and `Unicode Text`, and what other programs write
 * like them (RFC 4180, with `;` where the comma is the decimal sign).
 *
 * A number is one only where nothing of what stands there is lost by that: `8,5` and `1.1` are, `1.10` and `007`, which may be
 * numbers of criteria, stay the texts that they are.
 *
 * @param name of the sheet
 * @throws Problem `file-too-large`
 */
export function readCsv(bytes: Uint8Array, name: string): SheetSnapshot {
  if (bytes.length > MOST_BYTES) throw new Problem('file-too-large', { megabytes: '40' });
  const text = decoded(bytes);
  const delimiter = delimiterOf(text);
  const rows = rowsOf(text, delimiter);
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length > MOST_ROWS || rows.length * columns > MOST_CELLS)
    throw new Problem('file-too-large', { cells: String(MOST_CELLS) });
  const decimal = decimalSignOf(rows);
  return {
    name,
    visibility: 'visible',
    ...{ firstRow: 0, firstColumn: 0 },
    values: rows.map((row) => Array.from({ length: columns }, (_, at) => contentOf(row[at] ?? '', decimal))),
    numberFormats: rows.map(() => Array.from({ length: columns }, () => 'General')),
    resultMark: null,
  };
}

/** Vietnamese Windows writes a plain `CSV` in its own table of letters, with marks behind their letters. */
const WINDOWS_VIETNAMESE = 'windows-1258';

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(WINDOWS_VIETNAMESE).decode(bytes).normalize('NFC');
  }
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

/** The decimal sign: the comma where it stands in a number, else the point. */
function decimalSignOf(rows: readonly (readonly string[])[]): ',' | '.' {
  return rows.some((row) => row.some((cell) => /^-?\d+,\d+$/u.test(cell.trim()))) ? ',' : '.';
}

function contentOf(cell: string, decimal: ',' | '.'): CellContent {
  const text = cell.trim();
  if (text === '') return null;
  const digits = decimal === ',' ? text.replace(',', '.') : text;
  const isPlain = decimal === '.' || !text.includes('.');
  if (isPlain && /^-?(?:0|[1-9]\d{0,14})(?:\.\d*[1-9])?$/u.test(digits)) return Number(digits);
  return cell;
}
