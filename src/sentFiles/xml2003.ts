import { NOT_CALCULATED } from '../core/read/cells/scoreColumn';
import { Problem } from '../core/problem';
import type { CellContent, SheetSnapshot, WorkbookSnapshot } from '../core/workbook';
import { checkWellFormed } from '../xlsx/package/wellFormed';
import { attribute, child, children, elementEnd, nextTag, rootOf, textBetween } from '../xlsx/package/xml';
import type { Tag } from '../xlsx/package/xml';
import { lettersOf } from './letters';
import { PlacedCells } from './placedCells';
import { checkSheets, MOST_CELLS } from './sheetLimit';

/**
 * The sheets of an XML Spreadsheet 2003, which many programs export and call .xls: values, number formats, what is merged and
 * hidden.
 *
 * @throws Problem `damaged-file`, `file-too-large`
 */
export function readXml2003(bytes: Uint8Array): WorkbookSnapshot {
  const xml = lettersOf(bytes).replace(/^\uFEFF/u, '');
  try {
    checkWellFormed(xml);
  } catch (error) {
    throw new Problem('damaged-file', {}, error);
  }
  const book = rootOf(xml, 'Workbook');
  if (book === null) throw new Problem('damaged-file');
  const formats = formatsOf(xml, child(xml, book, 'Styles'));
  const sheets: SheetSnapshot[] = [];
  let cells = 0;
  for (const tag of children(xml, book)) {
    if (tag.name !== 'Worksheet') continue;
    checkSheets(sheets.length + 1);
    const sheet = readSheet(xml, tag, formats);
    cells += sheet.values.length * (sheet.values[0]?.length ?? 0);
    if (cells > MOST_CELLS) throw new Problem('file-too-large', { cells: String(MOST_CELLS) });
    sheets.push(sheet);
  }
  return { sheets };
}

function readSheet(xml: string, tag: Tag, formats: ReadonlyMap<string, string>): SheetSnapshot {
  const cells = new PlacedCells();
  const formatOf = (...styles: readonly (string | null | undefined)[]) =>
    formats.get(styles.find((style) => typeof style === 'string') ?? '') ?? 'General';
  const columns: (string | null)[] = [];
  let [row, column] = [0, 0];
  for (const part of children(xml, child(xml, tag, 'Table'))) {
    if (part.name === 'Column') {
      column = placeOf(xml, part, column);
      const last = Math.min(column + countOf(xml, part, 'Span'), LAST_COLUMN);
      for (; column <= last; column += 1) {
        columns[column] = attribute(xml, part, 'StyleID');
        if (isOn(xml, part, 'Hidden')) cells.hiddenColumns.add(column);
      }
    }
    if (part.name !== 'Row') continue;
    row = placeOf(xml, part, row);
    if (isOn(xml, part, 'Hidden')) cells.hiddenRows.add(row);
    const ofRow = attribute(xml, part, 'StyleID');
    let at = 0;
    for (const cell of children(xml, part)) {
      if (cell.name !== 'Cell') continue;
      at = placeOf(xml, cell, at);
      const [across, down] = [countOf(xml, cell, 'MergeAcross'), countOf(xml, cell, 'MergeDown')];
      cells.put(row, at, contentOf(xml, cell), formatOf(attribute(xml, cell, 'StyleID'), ofRow, columns[at]));
      cells.merge({ row, column: at, rows: down + 1, columns: across + 1 });
      at += across + 1;
    }
    row += 1 + countOf(xml, part, 'Span');
  }
  const options = child(xml, tag, 'WorksheetOptions');
  const visible = options === null ? null : child(xml, options, 'Visible');
  return cells.sheet(
    attribute(xml, tag, 'Name') ?? '',
    VISIBILITIES.get(visible === null ? '' : textIn(xml, visible)) ?? 'visible',
  );
}

/** The last column of a sheet of Excel, from 0. */
const LAST_COLUMN = 16_383;

const VISIBILITIES: ReadonlyMap<string, SheetSnapshot['visibility']> = new Map([
  ['SheetHidden', 'hidden'],
  ['SheetVeryHidden', 'veryHidden'],
]);

/** Where a column, row or cell stands, from 0: where it says, else behind the one before. */
function placeOf(xml: string, tag: Tag, next: number): number {
  const index = Number(attribute(xml, tag, 'Index') ?? Number.NaN);
  return Number.isInteger(index) && index > 0 ? index - 1 : next;
}

function countOf(xml: string, tag: Tag, name: string): number {
  const count = Number(attribute(xml, tag, name) ?? 0);
  return Number.isInteger(count) && count > 0 ? count : 0;
}

function isOn(xml: string, tag: Tag, name: string): boolean {
  return attribute(xml, tag, name) === '1';
}

function contentOf(xml: string, cell: Tag): CellContent {
  const data = child(xml, cell, 'Data');
  if (data === null) return attribute(xml, cell, 'Formula') === null ? null : { error: NOT_CALCULATED };
  const text = textIn(xml, data);
  switch (attribute(xml, data, 'Type')) {
    case 'Number':
      return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : textOrNothing(text);
    case 'DateTime':
      return dayOf(text) ?? textOrNothing(text);
    case 'Boolean':
      return text.trim() === '1';
    case 'Error':
      return { error: text.trim() };
    default:
      return textOrNothing(text);
  }
}

function textOrNothing(text: string): string | null {
  return text === '' ? null : text;
}

/** A text whose letters may have looks of their own. */
function textIn(xml: string, tag: Tag): string {
  const { contentEnd } = elementEnd(xml, tag);
  let [text, at] = ['', tag.end];
  for (
    let inner = nextTag(xml, at);
    inner !== null && inner.start < contentEnd;
    inner = nextTag(xml, inner.end)
  ) {
    text += textBetween(xml, at, inner.start);
    at = inner.end;
  }
  return text + textBetween(xml, at, Math.max(at, contentEnd));
}

/** The number that Excel has for `2024-01-15T08:30:00.000`; a time alone is one of 31 December 1899. */
function dayOf(text: string): number | null {
  const time = Date.parse(`${text.trim().replace(/Z$/u, '')}Z`);
  return Number.isNaN(time) ? null : Math.round((time / 86_400_000 + 25_569) * 1e9) / 1e9;
}

/** Number formats by the ids of styles. */
function formatsOf(xml: string, styles: Tag | null): ReadonlyMap<string, string> {
  const formats = new Map<string, string>();
  for (const style of children(xml, styles)) {
    const own = child(xml, style, 'NumberFormat');
    const format = own === null ? null : attribute(xml, own, 'Format');
    const known =
      format === null ? formats.get(attribute(xml, style, 'Parent') ?? '') : (NAMED.get(format) ?? format);
    if (known !== undefined) formats.set(attribute(xml, style, 'ID') ?? '', known);
  }
  return formats;
}

/** What this kind of file has words for. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['General Number', 'General'],
  ['General Date', 'm/d/yyyy h:mm'],
  ['Long Date', 'd mmmm yyyy'],
  ['Medium Date', 'd-mmm-yy'],
  ['Short Date', 'm/d/yyyy'],
  ['Long Time', 'h:mm:ss'],
  ['Medium Time', 'h:mm'],
  ['Short Time', 'h:mm'],
  ['Currency', '#,##0.00'],
  ['Euro Currency', '#,##0.00'],
  ['Fixed', '0.00'],
  ['Standard', '#,##0.00'],
  ['Percent', '0.00%'],
  ['Scientific', '0.00E+00'],
  ['Yes/No', 'General'],
  ['True/False', 'General'],
  ['On/Off', 'General'],
]);
