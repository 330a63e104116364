/** Deepest nesting of elements; workbooks stay below 30. */
const DEEPEST = 250;

/**
 * Checks that a text is one whole XML document: every element closed where it belongs, every attribute quoted, nothing
 * behind the root. A declared document type is passed over. Linear in the length.
 *
 * @throws SyntaxError that says what is wrong
 */
export function checkWellFormed(xml: string): void {
  const open: string[] = [];
  let hasRoot = false;
  for (let at = offsetOf(xml, LESS, 0); at !== -1; at = offsetOf(xml, LESS, at)) {
    const second = xml.charCodeAt(at + 1);
    if (second === EXCLAMATION || second === QUESTION) {
      at = behindMarkup(xml, at);
      continue;
    }
    const closes = second === SLASH;
    const nameStart = closes ? at + 2 : at + 1;
    const nameEnd = behindName(xml, nameStart);
    if (nameEnd === nameStart) throw new SyntaxError('an element without a name');
    const end = behindAttributes(xml, nameEnd);
    const name = xml.slice(nameStart, nameEnd);
    if (closes) {
      if (open.pop() !== name) throw new SyntaxError(`</${name}> closes another element`);
    } else {
      if (hasRoot && open.length === 0) throw new SyntaxError('two roots');
      hasRoot = true;
      if (xml.charCodeAt(end - 2) !== SLASH) open.push(name);
      if (open.length > DEEPEST) throw new SyntaxError('elements too deep in each other');
    }
    at = end;
  }
  if (!hasRoot) throw new SyntaxError('no element');
  const last = open.at(-1);
  if (last !== undefined) throw new SyntaxError(`<${last}> is not closed`);
}

/** The offset behind a comment, a CDATA section, an instruction or a declaration. @throws SyntaxError without its end. */
export function behindMarkup(xml: string, start: number): number {
  const close = xml.startsWith('<!--', start)
    ? '-->'
    : xml.startsWith('<![CDATA[', start)
      ? ']]>'
      : xml.startsWith('<?', start)
        ? '?>'
        : '>';
  const end = xml.indexOf(close, start + (close === '-->' ? 4 : 2));
  if (end === -1) throw new SyntaxError('markup is not closed');
  return end + close.length;
}

/**
 * The offset of the next character of that code, `-1` without one. For the few characters between two signs of XML this is
 * quicker than `indexOf`, above all in texts with Vietnamese letters.
 */
export function offsetOf(xml: string, code: number, from: number): number {
  for (let at = from; at < xml.length; at += 1) if (xml.charCodeAt(at) === code) return at;
  return -1;
}

const EXCLAMATION = 0x21;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const SLASH = 0x2f;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const QUESTION = 0x3f;
const SPACE = 0x20;

/** The offset behind the name of an element or attribute. */
export function behindName(xml: string, start: number): number {
  let at = start;
  for (; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code <= SPACE || code === GREATER || code === SLASH || code === LESS || code === EQUALS) break;
  }
  return at;
}

/** The offset behind the `>` of a tag whose name ends at `start`. */
function behindAttributes(xml: string, start: number): number {
  let at = start;
  for (;;) {
    while (xml.charCodeAt(at) <= SPACE) at += 1;
    const code = xml.charCodeAt(at);
    if (code === GREATER) return at + 1;
    if (code === SLASH && xml.charCodeAt(at + 1) === GREATER) return at + 2;
    at = behindAttribute(xml, at);
  }
}

function behindAttribute(xml: string, start: number): number {
  let at = behindName(xml, start);
  if (at === start) throw new SyntaxError('a tag is not closed');
  while (xml.charCodeAt(at) <= SPACE) at += 1;
  if (xml.charCodeAt(at) !== EQUALS) throw new SyntaxError('an attribute without a value');
  at += 1;
  while (xml.charCodeAt(at) <= SPACE) at += 1;
  const quote = xml.charCodeAt(at);
  if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) throw new SyntaxError('an attribute without quotes');
  const end = offsetOf(xml, quote, at + 1);
  if (end === -1) throw new SyntaxError('an attribute is not closed');
  return end + 1;
}
