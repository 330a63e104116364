import { attribute, children, elementEnd, escapeXml, withAttribute } from './xml';
import type { Tag } from './xml';

/** Puts `text` in the place of what stands between two offsets. */
export interface XmlEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Carries out edits that do not overlap; additions at one offset keep their order, before what takes the place of the text
 * that begins there.
 *
 * @throws RangeError where two edits overlap
 */
export function applyEdits(xml: string, edits: readonly XmlEdit[]): string {
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort((one, other) => one.start - other.start || one.end - other.end)) {
    if (edit.start < at) throw new RangeError(`two edits at ${edit.start}`);
    result += xml.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + xml.slice(at);
}

/** Adds children behind an element's last one, and counts them in its `count` where it has that attribute. */
export function appendChildren(xml: string, parent: Tag, added: readonly string[]): XmlEdit[] {
  if (added.length === 0) return [];
  const name = parent.prefix === '' ? parent.name : `${parent.prefix}:${parent.name}`;
  const count = attribute(xml, parent, 'count');
  const open = xml.slice(parent.start, parent.end).replace(/\/?>$/u, '>');
  const counted =
    count === null
      ? open
      : withAttribute(xml, parent, 'count', String([...children(xml, parent)].length + added.length)).replace(
          /\/?>$/u,
          '>',
        );
  if (parent.kind === 'empty') {
    return [{ start: parent.start, end: parent.end, text: `${counted}${added.join('')}</${name}>` }];
  }
  const { contentEnd } = elementEnd(xml, parent);
  return [
    { start: parent.start, end: parent.end, text: counted },
    { start: contentEnd, end: contentEnd, text: added.join('') },
  ];
}

/** Where a missing child of `parent` belongs: before the first of the children that the schema lets follow it. */
export function placeBefore(xml: string, parent: Tag, followers: ReadonlySet<string>): number {
  for (const tag of children(xml, parent)) if (followers.has(tag.name)) return tag.start;
  return elementEnd(xml, parent).contentEnd;
}

/** `<name a="…" b="…">`, leaving out attributes that are `null`. */
export function openTag(name: string, attributes: Readonly<Record<string, string | number | null>>): string {
  const pairs = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  return `<${name}${pairs.join('')}>`;
}

export function emptyTag(name: string, attributes: Readonly<Record<string, string | number | null>>): string {
  return openTag(name, attributes).replace(/>$/u, '/>');
}

/** The part of a tag's name before its own: `x:` or nothing. */
export function prefixOf(tag: Tag): string {
  return tag.prefix === '' ? '' : `${tag.prefix}:`;
}

/** A text for a file format that writes what XML cannot hold (control characters, half surrogate pairs) as `_x0001_`. */
export function escapeControls(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_')
    .replace(
      /[\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/gu,
      (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
}

/** `_x000D_` stands for a character that XML cannot hold, `_x005F_` for the underline of a text that looks so. */
export function unescapeControls(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}
