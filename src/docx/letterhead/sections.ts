import {
  attribute,
  child,
  children,
  elementEnd,
  nextTag,
  rootOf,
  withAttribute,
} from '../../xlsx/package/xml';
import type { Tag } from '../../xlsx/package/xml';
import { applyEdits, placeBefore } from '../../xlsx/package/xmlEdits';
import type { XmlEdit } from '../../xlsx/package/xmlEdits';
import { millimetres } from '../measures';
import { TEXT_AREAS } from '../paperForm';
import type { TextArea } from '../paperForm';

/** A section of a document: the offsets of its properties, and whether they stand at the end of the document. */
interface Section {
  readonly start: number;
  readonly end: number;
  readonly isLast: boolean;
}

/** Where a document's body ends, before the properties of its last section where it has any. */
export interface Body {
  readonly start: number;
  readonly end: number;
  readonly sections: readonly Section[];
}

/** @throws SyntaxError for a document without a body */
export function bodyOf(xml: string): Body {
  const body = child(xml, rootOf(xml, 'document'), 'body');
  if (body?.kind !== 'open') throw new SyntaxError('no <w:body>');
  const sections: Section[] = [];
  let end = elementEnd(xml, body).contentEnd;
  for (const tag of children(xml, body)) {
    const isLast = tag.name === 'sectPr';
    const properties = isLast ? tag : tag.name === 'p' ? child(xml, child(xml, tag, 'pPr'), 'sectPr') : null;
    if (properties === null) continue;
    sections.push({ start: properties.start, end: elementEnd(xml, properties).end, isLast });
    if (isLast) end = tag.start;
  }
  return { start: body.end, end, sections };
}

/** The properties of the section that an offset lies in; `''` in a document that tells none. */
export function sectionAt(xml: string, { sections }: Body, offset: number): string {
  const section = sections.find(({ start }) => start >= offset) ?? sections.at(-1);
  return section === undefined ? '' : xml.slice(section.start, section.end);
}

/** What lies between the margins of a section's pages, upright as they are and turned. */
export function areasOf(section: string): { readonly upright: TextArea; readonly across: TextArea } {
  const root = section === '' ? null : nextTag(section, 0);
  const size = child(section, root, 'pgSz');
  const margins = child(section, root, 'pgMar');
  if (size === null || margins === null) return TEXT_AREAS;
  const length = (tag: Tag, name: string) => Math.abs(Number(attribute(section, tag, name) ?? '0'));
  const [width, height] = [length(size, 'w'), length(size, 'h')];
  const beside = length(margins, 'left') + length(margins, 'right') + length(margins, 'gutter');
  const above = length(margins, 'top') + length(margins, 'bottom');
  const columns = child(section, root, 'cols');
  const count = Math.max(1, columns === null ? 1 : length(columns, 'num'));
  const between = columns === null || count === 1 ? 0 : (count - 1) * length(columns, 'space');
  const area = (across: number, down: number, parts: number): TextArea => ({
    width: millimetres((across - beside - (parts > 1 ? between : 0)) / parts),
    height: millimetres(down - above),
  });
  const upright = area(width, height, count);
  const across = width < height ? area(height, width, 1) : area(width, height, 1);
  return { upright: usable(upright), across: usable(across) };
}

/** Lengths that no page can have, as of a damaged file, are those of the decree. */
function usable({ width, height }: TextArea): TextArea {
  const { upright } = TEXT_AREAS;
  return {
    width: width > LEAST && width < MOST ? width : upright.width,
    height: height > LEAST && height < MOST ? height : upright.height,
  };
}

const LEAST = 60;
const MOST = 560;

/**
 * The properties of an annex's section: the pages of the section before it, numbered anew, turned where they are to lie
 * across.
 */
export function annexSection(section: string, isAcross: boolean): string {
  const root = nextTag(section, 0);
  if (root === null) return section;
  const edits: XmlEdit[] = [];
  const edited = (tag: Tag, attributes: Readonly<Record<string, string | null>>): void => {
    let text = section.slice(tag.start, tag.end);
    for (const [name, value] of Object.entries(attributes)) {
      const own = nextTag(text, 0);
      if (own !== null) text = withPrefixed(text, own, name, value);
    }
    edits.push({ start: tag.start, end: tag.end, text });
  };
  for (const tag of children(section, root)) {
    const whole = { start: tag.start, end: elementEnd(section, tag).end, text: '' };
    if (DROPPED.has(tag.name)) edits.push(whole);
    if (tag.name === 'cols') edits.push({ ...whole, text: '<w:cols w:space="720"/>' });
    if (tag.name === 'pgNumType') edited(tag, { start: '1' });
    if (tag.name !== 'pgSz' || !isAcross) continue;
    const [width, height] = [attribute(section, tag, 'w') ?? '', attribute(section, tag, 'h') ?? ''];
    if (Number(width) < Number(height)) edited(tag, { w: height, h: width, orient: 'landscape' });
  }
  const added = (text: string, followers: ReadonlySet<string>): void => {
    const place = placeBefore(section, root, followers);
    edits.push({ start: place, end: place, text });
  };
  added('<w:type w:val="nextPage"/>', BEHIND_TYPE);
  if (child(section, root, 'pgNumType') === null) added('<w:pgNumType w:start="1"/>', BEHIND_NUMBERS);
  return applyEdits(section, edits);
}

/** Of the first page and of the whole before; an annex begins on a page of its own, from the top. */
const DROPPED: ReadonlySet<string> = new Set(['type', 'titlePg', 'vAlign', 'sectPrChange']);
const BEHIND_NUMBERS: ReadonlySet<string> = new Set([
  'cols',
  'formProt',
  'vAlign',
  'noEndnote',
  'titlePg',
  'textDirection',
  'bidi',
  'rtlGutter',
  'docGrid',
  'printerSettings',
  'sectPrChange',
]);
const BEHIND_TYPE: ReadonlySet<string> = new Set([
  'pgSz',
  'pgMar',
  'paperSrc',
  'pgBorders',
  'lnNumType',
  'pgNumType',
  ...BEHIND_NUMBERS,
]);

/** As `withAttribute`, for attributes that are written with the prefix of Word's own. */
function withPrefixed(xml: string, tag: Tag, name: string, value: string | null): string {
  const isThere = attribute(xml, tag, name) !== null;
  return withAttribute(xml, tag, isThere ? name : `w:${name}`, value);
}
