import { behindMarkup, checkWellFormed } from './wellFormed';

/**
 * Checks all that every reader of XML asks of a document, in UTF-8 and without a document type: beside `checkWellFormed`, which
 * passes over what given workbooks may have, its characters and references, attributes that are there twice, prefixes of no
 * namespace, comments, and what stands around the root.
 *
 * @throws SyntaxError that says what is wrong
 */
export function checkXmlDocument(xml: string): void {
  const start = xml.startsWith('\uFEFF') ? 1 : 0;
  checkWellFormed(xml);
  if (FORBIDDEN.test(xml.slice(start))) throw new SyntaxError('a character that XML does not have');
  const open: ReadonlySet<string>[] = [];
  let at = start;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    checkText(xml.slice(at, next === -1 ? xml.length : next), open.length > 0);
    if (next === -1) return;
    const second = xml[next + 1];
    if (second === '!' || second === '?') {
      const end = behindMarkup(xml, next);
      checkMarkup(xml.slice(next, end), { isFirst: next === start, isInside: open.length > 0 });
      at = end;
      continue;
    }
    const end = behindTag(xml, next);
    const tag = xml.slice(next, end);
    if (second === '/') {
      if (!/^<\/[^\s/]+\s*>$/u.test(tag)) throw new SyntaxError(`${tag} has more than a name`);
      open.pop();
    } else {
      const known = checkTag(tag, open.at(-1) ?? XML_PREFIX);
      if (!tag.endsWith('/>')) open.push(known);
    }
    at = end;
  }
}

const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const XML_PREFIX: ReadonlySet<string> = new Set(['', 'xml']);

/** The offset behind a tag that is known to end: its values may have `>` in them. */
function behindTag(xml: string, start: number): number {
  TAG.lastIndex = start;
  return TAG.test(xml) ? TAG.lastIndex : xml.length;
}

const TAG = /<(?:[^"'>]|"[^"]*"|'[^']*')*>/uy;

function checkText(text: string, isInside: boolean): void {
  if (!isInside && /[^ \t\n\r]/u.test(text)) throw new SyntaxError('text outside of the root');
  if (text.includes(']]>')) throw new SyntaxError(']]> in a text');
  checkReferences(text);
}

function checkReferences(text: string): void {
  for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', at + 1)) {
    const [, decimal, hex] = reference(text, at) ?? [];
    const code = decimal === undefined ? Number.parseInt(hex ?? '20', 16) : Number(decimal);
    if (code > 0x10_ffff || FORBIDDEN.test(String.fromCodePoint(code)))
      throw new SyntaxError(`&#${decimal ?? `x${hex ?? ''}`}; is no character of XML`);
  }
}

/** @throws SyntaxError where `&` begins none of XML's own */
function reference(text: string, at: number): RegExpExecArray | null {
  REFERENCE.lastIndex = at;
  const found = REFERENCE.exec(text);
  if (found === null) throw new SyntaxError(`${text.slice(at, at + 12)} is no reference: & is written &amp;`);
  return found;
}

const REFERENCE = /&(?:amp|lt|gt|quot|apos|#(\d{1,7})|#x([\da-fA-F]{1,6}));/uy;

function checkMarkup(markup: string, { isFirst, isInside }: { isFirst: boolean; isInside: boolean }): void {
  if (markup.startsWith('<!--')) {
    if (markup.slice(4, -3).includes('--') || markup.endsWith('--->'))
      throw new SyntaxError('-- in a comment');
  } else if (markup.startsWith('<![CDATA[')) {
    if (!isInside) throw new SyntaxError('text outside of the root');
  } else if (markup.startsWith('<!')) {
    throw new SyntaxError(/^<![A-Za-z]*/u.exec(markup)?.[0] ?? '<!');
  } else if (/^<\?xml[\s?]/iu.test(markup)) {
    if (!isFirst) throw new SyntaxError('<?xml stands not at the very beginning');
    const [declaration, encoding = ''] = DECLARATION.exec(markup) ?? [];
    if (declaration === undefined) throw new SyntaxError(`${markup} is no declaration of XML 1.0`);
    if (!/^(?:utf-8)?$/iu.test(encoding)) throw new SyntaxError(`encoding="${encoding}" of a file in UTF-8`);
  } else if (!/^<\?[\p{L}_][\p{L}\p{M}\p{N}_.-]*(?:\s|\?>$)/u.test(markup)) {
    throw new SyntaxError(`${markup.slice(0, 20)} has no name`);
  }
}

const DECLARATION =
  /^<\?xml\s+version\s*=\s*["']1\.0["'](?:\s+encoding\s*=\s*["']([\w.-]*)["'])?(?:\s+standalone\s*=\s*["'](?:yes|no)["'])?\s*\?>$/u;

/** The prefixes that stand for something in an element. */
function checkTag(tag: string, around: ReadonlySet<string>): ReadonlySet<string> {
  const [whole = '', name = ''] = /^<([^\s/>]+)/u.exec(tag) ?? [];
  const attributes = attributesOf(tag, whole.length);
  const declared = attributes.filter((one) => one.startsWith('xmlns:')).map((one) => one.slice(6));
  const known = declared.length === 0 ? around : new Set([...around, ...declared]);
  const seen = new Set<string>();
  for (const one of attributes) {
    if (seen.has(one)) throw new SyntaxError(`<${name}> has ${one} twice`);
    seen.add(one);
  }
  for (const one of [name, ...attributes]) {
    const [isName, prefix = ''] = NAME.exec(one) ?? [];
    if (isName === undefined) throw new SyntaxError(`${one} is no name`);
    if (prefix !== 'xmlns' && !known.has(prefix)) throw new SyntaxError(`${prefix}: stands for no namespace`);
  }
  return known;
}

const NAME = /^(?:([\p{L}_][\p{L}\p{M}\p{N}_.-]*):)?[\p{L}_][\p{L}\p{M}\p{N}_.-]*$/u;

/** The names of a tag's attributes. @throws SyntaxError where they are not apart, or a value is no text of XML */
function attributesOf(tag: string, from: number): readonly string[] {
  const names: string[] = [];
  let at = from;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const [whole, name = '', quoted, single] = ATTRIBUTE.exec(tag) ?? [];
    if (whole === undefined) break;
    const value = quoted ?? single ?? '';
    if (value.includes('<')) throw new SyntaxError(`< in the value of ${name}`);
    checkReferences(value);
    names.push(name);
    at += whole.length;
  }
  if (!/^\s*\/?>$/u.test(tag.slice(at))) throw new SyntaxError(`${tag.slice(at, at + 20)} in a tag`);
  return names;
}

const ATTRIBUTE = /\s+([^\s=/>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/uy;
