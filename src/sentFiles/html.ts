import { Problem } from '../core/problem';
import type { SheetSnapshot } from '../core/workbook';
import { withoutEntities } from './htmlEntities';
import { lettersOf } from './letters';
import { PlacedCells } from './placedCells';
import { contentReader } from './typedContents';

/**
 * The tables of a web page as one sheet, as Excel opens them: many programs of offices export one and call it .xls. Tables stand
 * below each other, and what is written around them has rows of its own.
 *
 * @param name of the sheet
 * @throws Problem `file-too-large`, `not-a-workbook` for a page without a table or with one in the cell of another: nobody
 * could tell which row is beside which
 */
export function readHtml(bytes: Uint8Array, name: string): SheetSnapshot {
  const page = new Page();
  for (const piece of piecesOf(lettersOf(bytes))) page.take(piece);
  return page.sheet(name);
}

/** A tag, or the text up to the next one. */
type Piece =
  | { readonly text: string }
  | { readonly tag: string; readonly closes: boolean; readonly attributes: string };

/** Elements whose text nobody sees, and how they end. */
const UNSEEN: ReadonlyMap<string, RegExp> = new Map([
  ['script', /<\/script\s*>/giu],
  ['style', /<\/style\s*>/giu],
  ['title', /<\/title\s*>/giu],
  ['xml', /<\/xml\s*>/giu],
  ['template', /<\/template\s*>/giu],
]);

function* piecesOf(html: string): Generator<Piece> {
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1) {
      yield { text: html.slice(at) };
      return;
    }
    if (open > at) yield { text: html.slice(at, open) };
    const end = html.startsWith('<!--', open) ? behind(html, '-->', open) : tagEnd(html, open);
    const [, slash = '', tag = '', attributes = ''] =
      /^<(\/?)([a-z][a-z\d:]{0,30})([^]*)>$/iu.exec(html.slice(open, end)) ?? [];
    const element = tag.toLowerCase();
    if (element === '') {
      // `<` by itself is a letter like any other; comments and declarations are nothing.
      if (!/^[!?/]/u.test(html.charAt(open + 1))) yield { text: '<' };
      at = /^[!?/]/u.test(html.charAt(open + 1)) ? end : open + 1;
      continue;
    }
    yield { tag: element, closes: slash !== '', attributes };
    const close = slash === '' ? UNSEEN.get(element) : undefined;
    at = close === undefined ? end : closeOf(html, close, end);
  }
}

function behind(html: string, sign: string, from: number): number {
  const at = html.indexOf(sign, from);
  return at === -1 ? html.length : at + sign.length;
}

/** The offset behind a tag, in whose attributes `>` may stand between quotation marks. */
function tagEnd(html: string, open: number): number {
  let quote = '';
  for (let at = open + 1; at < html.length; at += 1) {
    const sign = html.charAt(at);
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if ((sign === '"' || sign === "'") && html.charAt(at - 1) === '=') quote = sign;
    else if (sign === '>') return at + 1;
  }
  return html.length;
}

/** The offset behind the text of an element that nobody sees. */
function closeOf(html: string, close: RegExp, from: number): number {
  close.lastIndex = from;
  return close.exec(html) === null ? html.length : close.lastIndex;
}

/** Elements that begin and end a line. */
const LINES: ReadonlySet<string> = new Set(
  'address article blockquote br caption center dd div dl dt footer form h1 h2 h3 h4 h5 h6 header hr li ol p pre section ul'.split(
    ' ',
  ),
);

interface ReadCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** The number that a program of Microsoft's has beside what is shown. */
  readonly number: number | null;
}

/** What is read of a page, piece by piece. */
class Page {
  private readonly cells: ReadCell[] = [];
  private readonly placed = new PlacedCells();
  private row = -1;
  private column = 0;
  /** Rows up to which cells of rows above reach, by column. */
  private busy: number[] = [];
  private text = '';
  private tables = 0;
  private isInTable = false;
  private isInRow = false;
  private cell: { readonly column: number; readonly number: number | null } | null = null;

  take(piece: Piece): void {
    if ('text' in piece) this.text += withoutEntities(piece.text.replace(/[ \t\r\n\f]+/gu, ' '));
    else if (LINES.has(piece.tag)) this.text += '\n';
    else if (piece.tag === 'table') this.table(piece.closes);
    else if (piece.tag === 'tr' && this.isInTable) this.line(piece.closes, piece.attributes);
    else if ((piece.tag === 'td' || piece.tag === 'th') && this.isInTable) {
      this.finish();
      if (!piece.closes) this.begin(piece.attributes);
    }
  }

  sheet(name: string): SheetSnapshot {
    this.finish();
    if (this.tables === 0) throw nested();
    const contentOf = contentReader(this.cells.map(({ text }) => text));
    for (const { row, column, text, number } of this.cells) {
      this.placed.put(
        row,
        column,
        number ?? contentOf(text),
        number !== null && text.endsWith('%') ? '0.00%' : 'General',
      );
    }
    return this.placed.sheet(name);
  }

  private table(closes: boolean): void {
    if (!closes && this.isInTable) throw nested();
    this.finish();
    if (!closes) this.tables += 1;
    this.isInTable = !closes;
    this.isInRow = false;
    this.busy = [];
  }

  private line(closes: boolean, attributes: string): void {
    this.finish();
    this.isInRow = !closes;
    if (closes) return;
    this.row += 1;
    this.column = 0;
    if (/display\s*:\s*none/iu.test(attributes)) this.placed.hiddenRows.add(this.row);
  }

  private begin(attributes: string): void {
    if (!this.isInRow) this.line(false, '');
    while ((this.busy[this.column] ?? -1) >= this.row) this.column += 1;
    const [rows, columns] = [spanOf(attributes, ROWSPAN), spanOf(attributes, COLSPAN)];
    this.placed.merge({ row: this.row, column: this.column, rows, columns });
    this.cell = { column: this.column, number: numberOf(attributes) };
    for (let at = 0; at < columns; at += 1) this.busy[this.column + at] = this.row + rows - 1;
    this.column += columns;
  }

  /** Ends a cell, or the lines that stand outside of tables and cells. */
  private finish(): void {
    const lines = this.text.split('\n').map((line) => line.trim());
    this.text = '';
    const { cell } = this;
    this.cell = null;
    if (cell !== null) {
      const text = lines.join('\n').replace(/^\n+/u, '').trimEnd();
      this.cells.push({ row: this.row, column: cell.column, text, number: cell.number });
      return;
    }
    for (const text of lines.filter((line) => line !== '')) {
      this.row += 1;
      this.cells.push({ row: this.row, column: 0, text, number: null });
    }
  }
}

function nested(): Problem {
  return new Problem('not-a-workbook', { format: 'HTML' });
}

const ROWSPAN = /\srowspan\s*=\s*["']?\s*(\d{1,9})/iu;
const COLSPAN = /\scolspan\s*=\s*["']?\s*(\d{1,9})/iu;

/** Excel writes `colspan=2`, others `colspan="2"`. A cell that reaches to the end of its table is one of a line. */
function spanOf(attributes: string, pattern: RegExp): number {
  return Math.max(1, Number(pattern.exec(attributes)?.[1] ?? 1));
}

function numberOf(attributes: string): number | null {
  const given = /\sx:num\s*=\s*["']?\s*(-?\d[\d.]*(?:e[-+]?\d+)?)/iu.exec(attributes)?.[1];
  const number = Number(given ?? Number.NaN);
  return Number.isFinite(number) ? number : null;
}
