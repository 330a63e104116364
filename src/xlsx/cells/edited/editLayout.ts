import { cellAddress } from '../../../core/addresses/address';
import type { Area } from '../../../core/workbook';
import { formatArea, parseArea } from '../areas';
import { columnsOf } from './hiddenColumns';
import { fileWidth } from '../sheetXml';
import { attribute, child, children, elementEnd, rootOf, withAttribute } from '../../package/xml';
import type { Tag } from '../../package/xml';
import { applyEdits, emptyTag, placeBefore, prefixOf } from '../../package/xmlEdits';
import type { XmlEdit } from '../../package/xmlEdits';

/** How large a column or row is to be, and whether it is shown. */
export interface LineLayout {
  /** Characters of a column, points of a row; `null` for the usual size; left out: the one that the file has. */
  readonly size?: number | null;
  readonly hidden: boolean;
}

/** What is another one now than in the file; columns and rows by their zero-based numbers. */
export interface LayoutChanges {
  readonly columns: ReadonlyMap<number, LineLayout>;
  readonly rows: ReadonlyMap<number, LineLayout>;
  /** Areas that are merged no longer, told by their first cells. */
  readonly parted: readonly Pick<Area, 'row' | 'column'>[];
  readonly merged: readonly Area[];
}

/**
 * A worksheet's XML with other widths, heights and merged areas. All else stays as it is, looks of the columns and rows, too.
 *
 * @throws SyntaxError where the XML is not well-formed.
 */
export function editLayout(xml: string, changes: LayoutChanges): string {
  const root = rootOf(xml, 'worksheet');
  const data = child(xml, root, 'sheetData');
  if (root === null || data === null) throw new SyntaxError('no <sheetData>');
  return applyEdits(xml, [
    ...columnEdits(xml, root, data, changes.columns),
    ...rowEdits(xml, data, changes.rows),
    ...mergeEdits(xml, root, changes),
  ]);
}

function columnEdits(xml: string, root: Tag, data: Tag, changed: ReadonlyMap<number, LineLayout>): XmlEdit[] {
  if (changed.size === 0) return [];
  const list = child(xml, root, 'cols');
  const pieces: { readonly first: number; readonly text: string }[] = [];
  const left = new Map(changed);
  for (const tag of children(xml, list)) {
    const { first, last } = columnsOf(xml, tag);
    let from = first;
    const within = [...left.keys()].filter((column) => column >= first && column <= last);
    for (const column of [...within.sort((one, other) => one - other), last + 1]) {
      if (from < column) pieces.push({ first: from, text: withRange(xml, tag, from, column - 1) });
      const layout = column > last ? undefined : left.get(column);
      if (layout !== undefined) {
        pieces.push({ first: column, text: sizedColumn(withRange(xml, tag, column, column), layout) });
        left.delete(column);
      }
      from = column + 1;
    }
  }
  const name = `${prefixOf(root)}col`;
  for (const [column, layout] of left)
    pieces.push({
      first: column,
      text: sizedColumn(emptyTag(name, { min: column + 1, max: column + 1 }), layout),
    });
  const text = pieces
    .sort((one, other) => one.first - other.first)
    .map((piece) => piece.text)
    .join('');
  if (list !== null && list.kind === 'open')
    return [{ start: list.end, end: elementEnd(xml, list).contentEnd, text }];
  const whole = `<${name}s>${text}</${name}s>`;
  return [
    list === null
      ? { start: data.start, end: data.start, text: whole }
      : { start: list.start, end: list.end, text: whole },
  ];
}

function withRange(xml: string, tag: Tag, first: number, last: number): string {
  const text = withAttribute(xml, tag, 'min', String(first + 1));
  return edited(text, 'max', String(last + 1));
}

function sizedColumn(text: string, { size, hidden }: LineLayout): string {
  const shown = edited(text, 'hidden', hidden ? '1' : null);
  if (size === undefined) return shown;
  const sized = edited(shown, 'width', size === null ? null : String(fileWidth(size)));
  return edited(edited(sized, 'customWidth', size === null ? null : '1'), 'bestFit', null);
}

/** An attribute of a tag that stands by itself. */
function edited(text: string, name: string, value: string | null): string {
  const tag = rootTag(text);
  return withAttribute(text, tag, name, value);
}

function rootTag(text: string): Tag {
  const name = /^<(?:([^\s:>/]+):)?([^\s>/]+)/u.exec(text);
  if (name === null) throw new SyntaxError('no tag');
  const [{ length }, prefix = '', own = ''] = [name[0], name[1], name[2]];
  return { name: own, prefix, kind: 'empty', start: 0, end: text.length, attributes: length };
}

function rowEdits(xml: string, data: Tag, changed: ReadonlyMap<number, LineLayout>): XmlEdit[] {
  if (changed.size === 0) return [];
  let next = 0;
  const tags = [...children(xml, data)].map((tag): readonly [row: number, tag: Tag] => {
    // One that does not say which it is follows the one before.
    const row = Number(attribute(xml, tag, 'r') ?? next + 1) - 1;
    next = row + 1;
    return [row, tag];
  });
  const left = new Map(changed);
  const edits: XmlEdit[] = [];
  for (const [row, tag] of tags) {
    const layout = left.get(row);
    if (layout === undefined) continue;
    left.delete(row);
    edits.push({ start: tag.start, end: tag.end, text: sizedRow(xml.slice(tag.start, tag.end), layout) });
  }
  const added = [...left].sort(([one], [other]) => one - other);
  if (added.length === 0) return edits;
  const name = `${prefixOf(data)}row`;
  const texts = added.map(
    ([row, layout]) => [row, sizedRow(emptyTag(name, { r: row + 1 }), layout)] as const,
  );
  if (data.kind === 'empty') {
    const open = xml.slice(data.start, data.end).replace(/\s?\/>$/u, '>');
    const text = `${open}${texts.map(([, one]) => one).join('')}</${prefixOf(data)}sheetData>`;
    return [{ start: data.start, end: data.end, text }];
  }
  const { contentEnd } = elementEnd(xml, data);
  for (const [row, text] of texts) {
    const at = tags.find(([own]) => own > row)?.[1].start ?? contentEnd;
    edits.push({ start: at, end: at, text });
  }
  return edits;
}

function sizedRow(text: string, { size, hidden }: LineLayout): string {
  const shown = edited(text, 'hidden', hidden ? '1' : null);
  if (size === undefined) return shown;
  return edited(
    edited(shown, 'ht', size === null ? null : String(size)),
    'customHeight',
    size === null ? null : '1',
  );
}

function mergeEdits(xml: string, root: Tag, { parted, merged }: LayoutChanges): XmlEdit[] {
  if (parted.length + merged.length === 0) return [];
  const list = child(xml, root, 'mergeCells');
  const gone = new Set(parted.map(({ row, column }) => cellAddress(row, column)));
  const kept = [...children(xml, list)].filter((tag) => {
    const area = parseArea(attribute(xml, tag, 'ref') ?? '');
    return area === null || !gone.has(cellAddress(area.row, area.column));
  });
  const name = `${prefixOf(root)}mergeCell`;
  const texts = [
    ...kept.map((tag) => xml.slice(tag.start, elementEnd(xml, tag).end)),
    ...merged.map((area) => emptyTag(name, { ref: formatArea(area) })),
  ];
  const text = texts.length === 0 ? '' : `<${name}s count="${texts.length}">${texts.join('')}</${name}s>`;
  if (list !== null) return [{ start: list.start, end: elementEnd(xml, list).end, text }];
  const at = placeBefore(xml, root, BEHIND_MERGED);
  return [{ start: at, end: at, text }];
}

/** What the schema lets follow `<mergeCells>` (ECMA-376 part 1, 18.3.1.99). */
const BEHIND_MERGED: ReadonlySet<string> = new Set([
  ...[
    'phoneticPr',
    'conditionalFormatting',
    'dataValidations',
    'hyperlinks',
    'printOptions',
    'pageMargins',
    'pageSetup',
  ],
  ...[
    'headerFooter',
    'rowBreaks',
    'colBreaks',
    'customProperties',
    'cellWatches',
    'ignoredErrors',
    'smartTags',
  ],
  ...[
    'drawing',
    'drawingHF',
    'legacyDrawing',
    'legacyDrawingHF',
    'picture',
    'oleObjects',
    'controls',
    'webPublishItems',
  ],
  ...['tableParts', 'extLst', 'AlternateContent'],
]);
