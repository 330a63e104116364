/** A place in a text: line and column, from 1. */
interface TextPlace {
  readonly line: number;
  readonly column: number;
}

export type JsonPlaces =
  | {
      readonly kind: 'json';
      /** Where the value of a key such as `blocks[0].grades` begins. */ readonly placeOf: (
        key: string,
      ) => TextPlace | null;
    }
  | { readonly kind: 'notJson'; /** Where the text stops being JSON. */ readonly place: TextPlace };

/**
 * Where things stand in a JSON text. `JSON.parse` tells places in the words of the browser only, and of values not
 * at all. Keys are written as `parseSettings` names them; of a key that stands twice the last one counts.
 */
export function jsonPlaces(text: string): JsonPlaces {
  const offsets = new Map<string, number>();
  try {
    const end = skipBlanks(text, readValue(text, skipBlanks(text, 0), '', offsets, 0));
    if (end < text.length) throw new NotJson(end);
  } catch (error) {
    if (!(error instanceof NotJson)) throw error;
    return { kind: 'notJson', place: placeAt(text, error.offset) };
  }
  return {
    kind: 'json',
    placeOf: (key) => {
      const offset = offsets.get(key);
      return offset === undefined ? null : placeAt(text, offset);
    },
  };
}

class NotJson extends Error {
  constructor(readonly offset: number) {
    super(`not JSON at ${offset}`);
  }
}

/** Deeper than any settings; keeps a hostile text from overflowing the stack. */
const DEEPEST = 50;
const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/uy;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;

/** Reads the value that begins at `start`; the offset behind it. */
function readValue(
  text: string,
  start: number,
  key: string,
  offsets: Map<string, number>,
  depth: number,
): number {
  if (key !== '') offsets.set(key, start);
  if (depth > DEEPEST) throw new NotJson(start);
  const first = text[start];
  if (first === '{') return readObject(text, start, key, offsets, depth);
  if (first === '[') return readList(text, start, key, offsets, depth);
  return first === '"' ? match(STRING, text, start) : match(LITERAL, text, start);
}

function readObject(
  text: string,
  start: number,
  key: string,
  offsets: Map<string, number>,
  depth: number,
): number {
  let at = skipBlanks(text, start + 1);
  if (text[at] === '}') return at + 1;
  for (;;) {
    const end = match(STRING, text, at);
    const name: unknown = JSON.parse(text.slice(at, end));
    at = skipBlanks(text, end);
    if (text[at] !== ':') throw new NotJson(at);
    const own = key === '' ? String(name) : `${key}.${String(name)}`;
    at = skipBlanks(text, readValue(text, skipBlanks(text, at + 1), own, offsets, depth + 1));
    if (text[at] === '}') return at + 1;
    if (text[at] !== ',') throw new NotJson(at);
    at = skipBlanks(text, at + 1);
  }
}

function readList(
  text: string,
  start: number,
  key: string,
  offsets: Map<string, number>,
  depth: number,
): number {
  let at = skipBlanks(text, start + 1);
  if (text[at] === ']') return at + 1;
  for (let index = 0; ; index++) {
    at = skipBlanks(text, readValue(text, at, `${key}[${index}]`, offsets, depth + 1));
    if (text[at] === ']') return at + 1;
    if (text[at] !== ',') throw new NotJson(at);
    at = skipBlanks(text, at + 1);
  }
}

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (found === null || found[0] === '') throw new NotJson(at);
  return at + found[0].length;
}

function skipBlanks(text: string, start: number): number {
  let at = start;
  while (at < text.length && ' \t\n\r'.includes(text[at] ?? '')) at++;
  return at;
}

function placeAt(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
