import type { CellContent } from '../core/workbook';
import { dateSerial } from './dateSerial';
import { attribute, elementEnd, nextTag, textBetween, type Tag } from './xml';
import { unescapeControls } from './xmlEdits';

/** A cell as it stands in a sheet's XML. */
export interface FileCell {
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  /** Position of its format among the workbook's cell formats. */
  readonly style: number;
  /** Of a formula: the value that was calculated last. */
  readonly value: CellContent;
  readonly formula: FileFormula | null;
  /** Offsets of the whole element. */
  readonly start: number;
  readonly end: number;
}

export interface FileFormula {
  /** en-US, without `=`; `''` for a cell that shares the formula of another. */
  readonly text: string;
  readonly kind: 'normal' | 'array' | 'shared' | 'dataTable';
  /** Number of the shared formula, `null` where it is not shared. */
  readonly shared: string | null;
  /** The area of an array or shared formula, at its first cell. */
  readonly area: string | null;
}

/**
 * What a formula holds that was never calculated, as in files that programs write without calculating: Excel's own
 * text for a value that is not there yet, so that it is not taken for a blank.
 */
export const NOT_CALCULATED = '#GETTING_DATA';

/** Excel's own limits; beyond them a file is damaged or hostile. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/**
 * Calls `visit` for every cell element of a sheet, and `visitRow` for every row element, in their order. Returns
 * the offset behind the cells.
 *
 * @param strings the shared strings.
 * @param date1904 whether the workbook counts days from 1904 (only for dates in ISO text).
 * @throws SyntaxError where the XML is not well-formed or a shared string is missing.
 */
export function readCells(
  xml: string,
  sheetData: Tag,
  strings: readonly string[],
  date1904: boolean,
  visit: (cell: FileCell) => void,
  visitRow: (row: number, tag: Tag) => void = () => undefined,
): number {
  let row = -1;
  let column = -1;
  let at = sheetData.end;
  for (;;) {
    const tag = nextTag(xml, at);
    if (tag === null) throw new SyntaxError('<sheetData> is not closed');
    at = tag.end;
    if (tag.kind === 'close') {
      if (tag.name === 'sheetData') return tag.end;
      continue;
    }
    if (tag.name === 'row') {
      const stated = attribute(xml, tag, 'r');
      row = stated === null ? row + 1 : Number(stated) - 1;
      column = -1;
      visitRow(row, tag);
    } else if (tag.name === 'c') {
      const place = attribute(xml, tag, 'r');
      if (place === null) column += 1;
      else {
        column = columnOf(place);
        row = rowOf(place);
      }
      const cell = readCell(xml, tag, row, column, strings, date1904);
      visit(cell);
      at = cell.end;
    } else {
      at = elementEnd(xml, tag).end;
    }
  }
}

/** Zero-based column of an address such as `BC23`. */
export function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at += 1) {
    const letter = address.charCodeAt(at) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}

/** Zero-based row of an address such as `BC23`. */
export function rowOf(address: string): number {
  let at = 0;
  while (at < address.length && address.charCodeAt(at) > 57) at += 1;
  return Number(address.slice(at)) - 1;
}

function readCell(
  xml: string,
  tag: Tag,
  row: number,
  column: number,
  strings: readonly string[],
  date1904: boolean,
): FileCell {
  const style = Number(attribute(xml, tag, 's') ?? '0');
  if (tag.kind === 'empty') {
    return { row, column, style, value: null, formula: null, start: tag.start, end: tag.end };
  }
  let raw: string | null = null;
  let inline: string | null = null;
  let formula: FileFormula | null = null;
  let at = tag.end;
  let next = nextTag(xml, at);
  for (; next !== null && next.kind !== 'close'; next = nextTag(xml, at)) {
    const { contentEnd, end } = elementEnd(xml, next);
    if (next.name === 'v' && next.kind === 'open') raw = textBetween(xml, next.end, contentEnd);
    else if (next.name === 'f') formula = readFormula(xml, next, contentEnd);
    else if (next.name === 'is') inline = readRichText(xml, next);
    at = end;
  }
  if (next === null) throw new SyntaxError('<c> is not closed');
  const type = attribute(xml, tag, 't') ?? 'n';
  const value =
    formula !== null && (raw === null || (raw === '' && type !== 'str'))
      ? { error: NOT_CALCULATED }
      : contentOf(type, raw, inline, strings, date1904);
  return { row, column, style, value, formula, start: tag.start, end: next.end };
}

function contentOf(
  type: string,
  raw: string | null,
  inline: string | null,
  strings: readonly string[],
  date1904: boolean,
): CellContent {
  if (type === 'inlineStr') return inline ?? unescapeControls(raw ?? '');
  if (raw === null || (raw === '' && type !== 'str')) return null;
  switch (type) {
    case 's': {
      const text = strings[Number(raw)];
      if (text === undefined) throw new SyntaxError(`no shared string ${raw}`);
      return text;
    }
    case 'str':
      return unescapeControls(raw);
    case 'b':
      return raw === '1' || raw === 'true';
    case 'e':
      return { error: raw };
    case 'd':
      return dateSerial(raw, date1904) ?? raw;
    default: {
      const number = Number(raw);
      if (Number.isNaN(number)) throw new SyntaxError(`not a number: ${raw}`);
      return number;
    }
  }
}

function readFormula(xml: string, tag: Tag, contentEnd: number): FileFormula {
  const kind = attribute(xml, tag, 't');
  return {
    text: tag.kind === 'empty' ? '' : unescapeControls(textBetween(xml, tag.end, contentEnd)),
    kind: kind === 'array' || kind === 'shared' || kind === 'dataTable' ? kind : 'normal',
    shared: attribute(xml, tag, 'si'),
    area: attribute(xml, tag, 'ref'),
  };
}

/** The plain text of a string item: all its runs, without phonetic hints. */
export function readRichText(xml: string, item: Tag): string {
  if (item.kind === 'empty') return '';
  let text = '';
  let at = item.end;
  for (;;) {
    const tag = nextTag(xml, at);
    if (tag === null) throw new SyntaxError(`<${item.name}> is not closed`);
    if (tag.kind === 'close') {
      if (tag.name === item.name) return unescapeControls(text);
      at = tag.end;
    } else if (tag.name === 't') {
      const { contentEnd, end } = elementEnd(xml, tag);
      if (tag.kind === 'open') text += textBetween(xml, tag.end, contentEnd);
      at = end;
    } else {
      at = tag.name === 'rPh' ? elementEnd(xml, tag).end : tag.end;
    }
  }
}
