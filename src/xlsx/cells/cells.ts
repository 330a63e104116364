import type { CellContent } from '../../core/workbook';
import { contentOf } from './cellContent';
import type { ContentSource } from './cellContent';
import { DamagedCell, MAX_COLUMNS, MAX_FORMULA, MAX_ROWS, MAX_TEXT } from '../package/limits';
import type { WorkbookBudget } from '../package/limits';
import { shownFormula } from './newFunctions';
import { readPlainCell } from './plainCell';
import type { PlainCell } from './plainCell';
import {
  attribute,
  attributeValue,
  elementEnd,
  isNamed,
  nextAttribute,
  nextTag,
  textBetween,
} from '../package/xml';
import type { Tag } from '../package/xml';
import { unescapeControls } from '../package/xmlEdits';

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

interface FileFormula {
  /** en-US as Excel shows it, without `=`; `''` for a cell that shares the formula of another. */
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

/** What the cells of a sheet refer to, and what the whole workbook may hold. */
export interface CellSource extends ContentSource {
  readonly budget: WorkbookBudget;
}

/**
 * Calls `visit` for every cell element of a sheet, and `visitRow` for every row element, in their order. Returns
 * the offset behind the cells.
 *
 * @throws DamagedCell where a cell stands beyond Excel's last row or column, or holds what no cell can: a shared string that
 * is missing, a number that is none or not finite, a longer text than Excel takes.
 * @throws Problem `file-too-large` where the workbook holds more than it may.
 */
export function readCells(
  xml: string,
  sheetData: Tag,
  source: CellSource,
  visit: (cell: FileCell) => void,
  visitRow: (row: number, tag: Tag) => void = () => undefined,
): number {
  let row = -1;
  let column = -1;
  if (sheetData.kind === 'empty') return sheetData.end;
  let at = sheetData.end;
  const plain: PlainCell = { row: 0, column: 0, style: 0, type: '', raw: null, end: 0 };
  for (;;) {
    if (readPlainCell(xml, at, plain)) {
      checkPlace(row, plain.column, plain.column > column && plain.row === row);
      column = plain.column;
      source.budget.entries.spend(1);
      visit(contentOfPlain(plain, at, source));
      at = plain.end;
      continue;
    }
    const tag = nextTag(xml, at);
    if (tag === null) throw new SyntaxError('<sheetData> is not closed');
    at = tag.end;
    if (tag.kind === 'close') {
      if (tag.name === 'sheetData') return tag.end;
      continue;
    }
    if (tag.name === 'row') {
      const stated = attribute(xml, tag, 'r');
      const next = stated === null ? row + 1 : Number(stated) - 1;
      checkPlace(next, 0, next > row);
      row = next;
      column = -1;
      visitRow(row, tag);
    } else if (tag.name === 'c') {
      const attributes = cellAttributes(xml, tag);
      const { place } = attributes;
      const next = place === null ? column + 1 : columnOf(place);
      checkPlace(row, next, next > column && (place === null || rowOf(place) === row));
      column = next;
      source.budget.entries.spend(1);
      const cell = readCell(xml, tag, attributes, row, column, source);
      visit(cell);
      at = cell.end;
    } else {
      at = elementEnd(xml, tag).end;
    }
  }
}

/** Rows follow each other, and so do the cells of a row: a cell that stood twice would have two values. */
function checkPlace(row: number, column: number, isInOrder: boolean): void {
  const isThere = Number.isInteger(row) && row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS;
  if (!isThere) throw new SyntaxError(`a cell at row ${row}, column ${column}`);
  if (!isInOrder) throw new DamagedCell(row, column, 'a row or cell out of order');
}

/** Zero-based column of an address such as `BC23`. */
export function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at += 1) {
    const letter = address.charCodeAt(at) & 0xdf;
    if (letter < 65 || letter > 90 || at > 3) break;
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

interface CellAttributes {
  /** Its address. */
  readonly place: string | null;
  readonly style: string | null;
  readonly type: string | null;
}

/** All that a cell's tag says, in one pass. */
function cellAttributes(xml: string, tag: Tag): CellAttributes {
  let place: string | null = null;
  let style: string | null = null;
  let type: string | null = null;
  let next = nextAttribute(xml, tag, tag.attributes);
  for (; next !== null; next = nextAttribute(xml, tag, next.valueEnd + 1)) {
    if (isNamed(xml, next, 'r')) place ??= attributeValue(xml, next);
    else if (isNamed(xml, next, 's')) style ??= attributeValue(xml, next);
    else if (isNamed(xml, next, 't')) type ??= attributeValue(xml, next);
  }
  return { place, style, type };
}

function contentOfPlain(
  { row, column, style, type, raw, end }: PlainCell,
  start: number,
  source: CellSource,
): FileCell {
  const read = raw === null ? null : contentOf(type === '' ? 'n' : type, raw, null, source);
  const value = typeof read === 'number' || read === null ? read : checkedValue(read, row, column, source);
  return { row, column, style, value, formula: null, start, end };
}

/** A value that a cell can have, whose text is counted. */
function checkedValue(
  value: CellContent | undefined,
  row: number,
  column: number,
  { budget }: CellSource,
): CellContent {
  if (value === undefined) throw new DamagedCell(row, column, 'no such value');
  if (typeof value === 'string') budget.characters.spend(value.length);
  if (typeof value === 'string' && value.length > MAX_TEXT)
    throw new DamagedCell(row, column, 'a text too long');
  return value;
}

function readCell(
  xml: string,
  tag: Tag,
  { style: stated, type }: CellAttributes,
  row: number,
  column: number,
  source: CellSource,
): FileCell {
  const style = stated === null ? 0 : Number(stated);
  if (!Number.isInteger(style) || style < 0) throw new DamagedCell(row, column, 'no such format');
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
  if (next === null) throw new DamagedCell(row, column, '<c> is not closed');
  const value = checkedValue(
    formula !== null && (raw === null || (raw === '' && type !== 'str'))
      ? { error: NOT_CALCULATED }
      : contentOf(type ?? 'n', raw, inline, source),
    row,
    column,
    source,
  );
  if (formula !== null && formula.text.length > MAX_FORMULA)
    throw new DamagedCell(row, column, 'a formula too long');
  return { row, column, style, value, formula, start: tag.start, end: next.end };
}

function readFormula(xml: string, tag: Tag, contentEnd: number): FileFormula {
  const kind = attribute(xml, tag, 't');
  return {
    text: tag.kind === 'empty' ? '' : shownFormula(unescapeControls(textBetween(xml, tag.end, contentEnd))),
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
