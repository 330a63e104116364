import { behindMarkup, behindName, offsetOf } from './wellFormed';

/** A tag of an XML text with its place in it. Comments, declarations and CDATA sections are not tags. */
export interface Tag {
  /** Without its namespace prefix. */
  readonly name: string;
  readonly prefix: string;
  readonly kind: 'open' | 'close' | 'empty';
  /** Offsets of `<` and of the character behind `>`. */
  readonly start: number;
  readonly end: number;
  /** Offset of the character behind the name. */
  readonly attributes: number;
}

/**
 * The next tag from `from`, or `null` at the end. Entities that a document declares itself are never expanded.
 *
 * @throws SyntaxError for a tag without an end.
 */
export function nextTag(xml: string, from: number): Tag | null {
  const start = tagStart(xml, from);
  if (start === -1) return null;
  const closes = xml.charCodeAt(start + 1) === SLASH;
  const nameStart = closes ? start + 2 : start + 1;
  let at = nameStart;
  let colon = -1;
  for (; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code <= SPACE || code === GREATER || code === SLASH) break;
    if (code === COLON) colon = at;
  }
  const end = tagEnd(xml, at);
  return {
    name: xml.slice(colon === -1 ? nameStart : colon + 1, at),
    prefix: colon === -1 ? '' : xml.slice(nameStart, colon),
    kind: closes ? 'close' : xml.charCodeAt(end - 2) === SLASH ? 'empty' : 'open',
    start,
    end,
    attributes: at,
  };
}

/** Value of an attribute by its name without prefix (`id` finds `r:id`), unescaped; `null` where it is missing. */
export function attribute(xml: string, tag: Tag, name: string): string | null {
  const place = attributePlace(xml, tag, name);
  return place === null ? null : attributeValue(xml, place);
}

export function attributeValue(xml: string, { valueStart, valueEnd }: AttributePlace): string {
  return unescapeXml(xml.slice(valueStart, valueEnd));
}

export interface AttributePlace {
  readonly start: number;
  readonly nameEnd: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

function attributePlace(xml: string, tag: Tag, name: string): AttributePlace | null {
  let place = nextAttribute(xml, tag, tag.attributes);
  while (place !== null && !isNamed(xml, place, name)) place = nextAttribute(xml, tag, place.valueEnd + 1);
  return place;
}

/** The tag's next attribute from an offset between two of them; names of namespaces are none. */
export function nextAttribute(xml: string, tag: Tag, from: number): AttributePlace | null {
  let at = from;
  while (at < tag.end) {
    while (xml.charCodeAt(at) <= SPACE) at += 1;
    const start = at;
    let equals = at;
    while (equals < tag.end && xml.charCodeAt(equals) !== EQUALS) equals += 1;
    if (equals === tag.end) return null;
    let nameEnd = equals;
    while (xml.charCodeAt(nameEnd - 1) <= SPACE) nameEnd -= 1;
    let valueStart = equals + 1;
    while (xml.charCodeAt(valueStart) <= SPACE) valueStart += 1;
    const valueEnd = offsetOf(xml, xml.charCodeAt(valueStart), valueStart + 1);
    if (valueEnd === -1 || valueEnd >= tag.end) return null;
    if (!xml.startsWith('xmlns', start)) return { start, nameEnd, valueStart: valueStart + 1, valueEnd };
    at = valueEnd + 1;
  }
  return null;
}

/** Whether the attribute has that name, with or without a prefix. */
export function isNamed(xml: string, { start, nameEnd }: AttributePlace, name: string): boolean {
  const localStart = nameEnd - name.length;
  const isLocalName =
    localStart === start || (localStart > start && xml.charCodeAt(localStart - 1) === COLON);
  return isLocalName && xml.startsWith(name, localStart);
}

/** The offset of the end of an element's content: of its closing tag. The element is empty where `tag` is. */
export function elementEnd(xml: string, tag: Tag): { readonly contentEnd: number; readonly end: number } {
  if (tag.kind !== 'open') return { contentEnd: tag.end, end: tag.end };
  let depth = 1;
  for (let start = tagStart(xml, tag.end); start !== -1;) {
    const end = tagEnd(xml, behindName(xml, start + 2));
    if (xml.charCodeAt(start + 1) === SLASH) depth -= 1;
    else if (xml.charCodeAt(end - 2) !== SLASH) depth += 1;
    if (depth === 0) return { contentEnd: start, end };
    start = tagStart(xml, end);
  }
  throw new SyntaxError(`<${tag.name}> is not closed`);
}

/** The document's root, `null` where it has another name. */
export function rootOf(xml: string, name: string): Tag | null {
  const root = nextTag(xml, 0);
  return root?.name === name && root.kind !== 'close' ? root : null;
}

/** The children of an element in order; none of `null`. */
export function* children(xml: string, parent: Tag | null): Generator<Tag> {
  if (parent?.kind !== 'open') return;
  let at = parent.end;
  for (;;) {
    const tag = nextTag(xml, at);
    if (tag === null || tag.kind === 'close') return;
    yield tag;
    at = elementEnd(xml, tag).end;
  }
}

/** The first child of that name. */
export function child(xml: string, parent: Tag | null, name: string): Tag | null {
  for (const tag of children(xml, parent)) if (tag.name === name) return tag;
  return null;
}

/** The text between two offsets that holds no element: unescaped, CDATA taken as it is, comments left out. */
export function textBetween(xml: string, from: number, to: number): string {
  const raw = xml.slice(from, to);
  if (offsetOf(raw, LESS, 0) === -1) return unescapeXml(raw);
  const pieces: string[] = [];
  let at = 0;
  for (let start = raw.indexOf('<'); start !== -1; start = raw.indexOf('<', at)) {
    pieces.push(unescapeXml(raw.slice(at, start)));
    at = behindMarkup(raw, start);
    if (raw.startsWith('<![CDATA[', start)) pieces.push(raw.slice(start + 9, at - 3));
  }
  pieces.push(unescapeXml(raw.slice(at)));
  return pieces.join('');
}

function unescapeXml(text: string): string {
  if (offsetOf(text, AMPERSAND, 0) === -1) return text;
  return text.replace(/&(?:#(\d+)|#[xX]([0-9a-fA-F]+)|(\w+));/gu, (whole, decimal, hex, named) => {
    if (typeof named === 'string') return namedEntities.get(named) ?? whole;
    const code = typeof hex === 'string' ? parseInt(hex, 16) : parseInt(String(decimal), 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Text for element content and for attributes in double quotes. */
export function escapeXml(text: string): string {
  return /[&<>"]/u.test(text)
    ? text.replace(/[&<>"]/gu, (char) => `&${entityNames.get(char) ?? 'amp'};`)
    : text;
}

/** Sets, adds or (with `null`) takes away an attribute of the tag, in the text of that tag alone. */
export function withAttribute(xml: string, tag: Tag, name: string, value: string | null): string {
  const text = xml.slice(tag.start, tag.end);
  const place = attributePlace(xml, tag, name);
  if (place !== null) {
    const start = place.start - tag.start;
    return value === null
      ? `${text.slice(0, start).trimEnd()}${text.slice(place.valueEnd + 1 - tag.start)}`
      : `${text.slice(0, place.valueStart - tag.start)}${escapeXml(value)}${text.slice(place.valueEnd - tag.start)}`;
  }
  if (value === null) return text;
  const at = tag.attributes - tag.start;
  return `${text.slice(0, at)} ${name}="${escapeXml(value)}"${text.slice(at)}`;
}

const EXCLAMATION = 33;
const AMPERSAND = 38;
const SLASH = 47;
const COLON = 58;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;
const SPACE = 32;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;

const namedEntities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const entityNames = new Map([...namedEntities].map(([name, char]) => [char, name]));

/** The offset of the `<` of the next tag, `-1` without one. */
function tagStart(xml: string, from: number): number {
  let start = offsetOf(xml, LESS, from);
  while (start !== -1) {
    const second = xml.charCodeAt(start + 1);
    if (second !== EXCLAMATION && second !== QUESTION) break;
    start = offsetOf(xml, LESS, behindMarkup(xml, start));
  }
  return start;
}

function tagEnd(xml: string, from: number): number {
  for (let at = from; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === GREATER) return at + 1;
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
      at = offsetOf(xml, code, at + 1);
      if (at === -1) break;
    }
  }
  throw new SyntaxError('a tag is not closed');
}
