import { attribute, elementEnd, nextTag, textBetween } from '../../xlsx/package/xml';
import type { Tag } from '../../xlsx/package/xml';

/** A piece of a paragraph's text: the element that holds it. */
interface TextPiece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A paragraph of a document, a head or a foot, with offsets in its part. Of nested ones each has its own pieces. */
export interface ScannedParagraph {
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly TextPiece[];
  /** The codes of its fields. */
  readonly instructions: string;
  /** Whether it stands in the document itself, not in a table, a text box, a control. */
  readonly isInBody: boolean;
  /** Whether something stands in it that is no text: a picture, a field, the end of a section. */
  readonly hasMore: boolean;
  /** Whether what it stands in has another paragraph right behind it, so that it may go. */
  readonly isFollowed: boolean;
}

interface OpenParagraph {
  readonly start: number;
  readonly pieces: TextPiece[];
  readonly isInBody: boolean;
  instructions: string;
  hasMore: boolean;
}

/** Elements that make a paragraph more than its text. */
const MORE: ReadonlySet<string> = new Set([
  'drawing',
  'pict',
  'object',
  'AlternateContent',
  'fldChar',
  'fldSimple',
  'sectPr',
  'br',
  'sym',
  'footnoteReference',
]);

/** All paragraphs of a part, in the order in which they end. */
export function scanParagraphs(xml: string): readonly ScannedParagraph[] {
  const scanned: ScannedParagraph[] = [];
  const names: string[] = [];
  const open: OpenParagraph[] = [];
  for (let tag = nextTag(xml, 0); tag !== null; tag = nextTag(xml, tag.end)) {
    const current = open.at(-1);
    if (tag.kind === 'close') {
      names.pop();
      if (tag.name === 'p' && isWord(tag) && current !== undefined) {
        open.pop();
        scanned.push({ ...current, end: tag.end, isFollowed: isParagraphNext(xml, tag.end) });
      }
      continue;
    }
    if (tag.name === 'p' && isWord(tag)) {
      const isInBody = names.length === 2 && names[1] === 'body';
      if (tag.kind === 'open')
        open.push({ start: tag.start, pieces: [], isInBody, instructions: '', hasMore: false });
    } else if (current !== undefined) readInto(current, xml, tag);
    if (tag.kind === 'open') names.push(tag.name);
  }
  return scanned;
}

function readInto(current: OpenParagraph, xml: string, tag: Tag): void {
  if (MORE.has(tag.name)) current.hasMore = true;
  if (tag.name === 'fldSimple') current.instructions += ` ${attribute(xml, tag, 'instr') ?? ''} `;
  if (!isWord(tag) || tag.kind !== 'open' || (tag.name !== 't' && tag.name !== 'instrText')) return;
  const { contentEnd, end } = elementEnd(xml, tag);
  const text = textBetween(xml, tag.end, contentEnd);
  if (tag.name === 't') current.pieces.push({ start: tag.start, end, text });
  else current.instructions += text;
}

function isWord({ prefix }: Tag): boolean {
  return prefix === 'w';
}

function isParagraphNext(xml: string, from: number): boolean {
  const next = nextTag(xml, from);
  return next?.name === 'p' && next.kind !== 'close' && isWord(next);
}
