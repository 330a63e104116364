import type { CellContent } from '../../../core/workbook';
import { readCells } from '../cells';
import type { FileCell } from '../cells';
import { WorkbookBudget } from '../../package/limits';
import { cellXml } from '../sheetXml';
import { child, elementEnd, nextTag, rootOf, withAttribute } from '../../package/xml';
import type { Tag } from '../../package/xml';
import { applyEdits } from '../../package/xmlEdits';
import type { XmlEdit } from '../../package/xmlEdits';

/** What a cell is to be. */
export interface CellChange {
  readonly content: CellContent;
  /** With its leading `=`, `null` for none; left out: the one that the file has. */
  readonly formula?: string | null;
  /** Number of a cell format; left out: the one that the file has. */
  readonly style?: number;
}

/** By zero-based row, then column. */
export type CellChanges = ReadonlyMap<number, ReadonlyMap<number, CellChange>>;

/**
 * A worksheet's XML with some cells changed. All else, other cells too, stays as it is.
 *
 * @throws SyntaxError where the XML is not well-formed.
 */
export function editCells(
  sheetName: string,
  xml: string,
  strings: readonly string[],
  changes: CellChanges,
): string {
  if (changes.size === 0) return xml;
  const data = child(xml, rootOf(xml, 'worksheet'), 'sheetData');
  if (data === null) throw new SyntaxError('no <sheetData>');
  const rows = readRows(xml, data, strings);
  const edits: XmlEdit[] = [];
  const newRows: { row: number; text: string }[] = [];
  for (const [row, cells] of changes) {
    const existing = rows.get(row);
    if (existing !== undefined) edits.push(...rowEdits(sheetName, xml, existing, row, cells));
    else newRows.push({ row, text: `<row r="${row + 1}">${newCells(sheetName, row, cells)}</row>` });
  }
  edits.push(...insertRows(xml, data, rows, newRows));
  return applyEdits(xml, edits);
}

interface FileRow {
  readonly tag: Tag;
  readonly cells: FileCell[];
}

function readRows(xml: string, data: Tag, strings: readonly string[]): Map<number, FileRow> {
  const rows = new Map<number, FileRow>();
  readCells(
    xml,
    data,
    { strings, date1904: false, budget: new WorkbookBudget() },
    (cell) => rows.get(cell.row)?.cells.push(cell),
    (row, tag) => void rows.set(row, { tag, cells: [] }),
  );
  return rows;
}

function rowEdits(
  sheet: string,
  xml: string,
  { tag, cells }: FileRow,
  row: number,
  changes: ReadonlyMap<number, CellChange>,
): XmlEdit[] {
  const edits: XmlEdit[] = [];
  const inserted = new Map<number, CellChange>(changes);
  for (const cell of cells) {
    const change = inserted.get(cell.column);
    if (change === undefined) continue;
    inserted.delete(cell.column);
    edits.push({ start: cell.start, end: cell.end, text: changedCell(sheet, xml, cell, change) });
  }
  // `spans` only helps a reader along, and no longer holds.
  const open = withAttribute(xml, tag, 'spans', null);
  if (tag.kind === 'empty') {
    const text = newCells(sheet, row, inserted);
    return [
      { start: tag.start, end: tag.end, text: `${open.replace(/\/>$/u, '>')}${text}</${nameOf(tag)}>` },
    ];
  }
  edits.push({ start: tag.start, end: tag.end, text: open });
  const rowEnd = elementEnd(xml, tag).contentEnd;
  let behind = 0;
  for (const [column, change] of [...inserted].sort(([one], [other]) => one - other)) {
    while ((cells[behind]?.column ?? Infinity) < column) behind += 1;
    const at = cells[behind]?.start ?? rowEnd;
    edits.push({ start: at, end: at, text: newCells(sheet, row, new Map([[column, change]])) });
  }
  return edits;
}

/** A formula that stays keeps its element, so that shared formulas still belong together. */
function changedCell(sheet: string, xml: string, cell: FileCell, change: CellChange): string {
  const style = change.style ?? cell.style;
  if (change.formula !== undefined || cell.formula === null) {
    return cellXml(sheet, cell.row, cell.column, style, change.content, change.formula ?? null);
  }
  const formula = formulaXml(xml, cell);
  return cellXml(sheet, cell.row, cell.column, style, change.content, '=').replace('<f></f>', () => formula);
}

/** The element of a cell's formula, as it stands there. */
function formulaXml(xml: string, { start, end }: FileCell): string {
  const cell = nextTag(xml, start);
  const tag = cell === null || cell.end > end ? null : child(xml, cell, 'f');
  return tag === null ? '' : xml.slice(tag.start, elementEnd(xml, tag).end);
}

function newCells(sheet: string, row: number, cells: ReadonlyMap<number, CellChange>): string {
  return [...cells]
    .sort(([one], [other]) => one - other)
    .map(([column, { content, formula = null, style = 0 }]) =>
      cellXml(sheet, row, column, style, content, formula),
    )
    .join('');
}

function insertRows(
  xml: string,
  data: Tag,
  rows: ReadonlyMap<number, FileRow>,
  added: readonly { readonly row: number; readonly text: string }[],
): XmlEdit[] {
  if (added.length === 0) return [];
  const sorted = [...added].sort((one, other) => one.row - other.row);
  if (data.kind === 'empty') {
    const open = xml.slice(data.start, data.end).slice(0, -2).trimEnd().concat('>');
    const text = `${open}${sorted.map((row) => row.text).join('')}</${nameOf(data)}>`;
    return [{ start: data.start, end: data.end, text }];
  }
  const existing = [...rows];
  const end = elementEnd(xml, data).contentEnd;
  let behind = 0;
  return sorted.map(({ row, text }) => {
    while ((existing[behind]?.[0] ?? Infinity) < row) behind += 1;
    const at = existing[behind]?.[1].tag.start ?? end;
    return { start: at, end: at, text };
  });
}

function nameOf(tag: Tag): string {
  return tag.prefix === '' ? tag.name : `${tag.prefix}:${tag.name}`;
}
