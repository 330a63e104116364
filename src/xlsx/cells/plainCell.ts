/**
 * A cell in the one form in which programs write nearly all of them: `<c r="BC23" s="4" t="s"><v>17</v></c>`, without a
 * formula, an inline text, an entity or an attribute that is not known.
 */
export interface PlainCell {
  /** Zero-based. */
  row: number;
  column: number;
  style: number;
  /** `''` where it has none. */
  type: string;
  /** The text of its value, `null` where it has none. */
  raw: string | null;
  /** Offset behind the element. */
  end: number;
}

/**
 * Reads the cell whose element begins at `start` into `cell`; `false` where it is written in any other way, `cell` holds
 * nothing then. It is looked at once, letter by letter: a large table has hundreds of thousands. The text is well-formed.
 */
export function readPlainCell(xml: string, start: number, cell: PlainCell): boolean {
  if (xml.charCodeAt(start) !== LESS || xml.charCodeAt(start + 1) !== LETTER_C) return false;
  let at = start + 2;
  cell.row = NONE;
  cell.style = NONE;
  cell.type = '';
  cell.raw = null;
  while (xml.charCodeAt(at) === SPACE) {
    const name = xml.charCodeAt(at + 1);
    if (name === SLASH) {
      at += 1;
      break;
    }
    if (xml.charCodeAt(at + 2) !== EQUALS || xml.charCodeAt(at + 3) !== QUOTE) return false;
    at += 4;
    if (name === LETTER_R) at = readAddress(xml, at, cell);
    else if (name === LETTER_S) at = readStyle(xml, at, cell);
    else if (name === LETTER_T) at = readType(xml, at, cell);
    else return false;
    if (at === NONE || xml.charCodeAt(at) !== QUOTE) return false;
    at += 1;
  }
  if (cell.row === NONE) return false;
  if (cell.style === NONE) cell.style = 0;
  if (xml.charCodeAt(at) === SLASH && xml.charCodeAt(at + 1) === GREATER) {
    cell.end = at + 2;
    return true;
  }
  if (!xml.startsWith(VALUE, at)) return false;
  const from = at + VALUE.length;
  for (at = from; ; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === LESS) break;
    if (code === AMPERSAND || at >= xml.length) return false;
  }
  if (!xml.startsWith(VALUE_END, at)) return false;
  cell.raw = xml.slice(from, at);
  cell.end = at + VALUE_END.length;
  return true;
}

const NONE = -1;
const MOST_LETTERS = 3;
const MOST_DIGITS = 7;
const BEFORE_A = 0x40;
const VALUE = '><v>';
const VALUE_END = '</v></c>';
const SPACE = 0x20;
const QUOTE = 0x22;
const AMPERSAND = 0x26;
const SLASH = 0x2f;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const LETTER_C = 0x63;
const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_T = 0x74;

/** The readers of attributes give the offset behind the value, -1 for one of another form or that stands twice. */
function readAddress(xml: string, start: number, cell: PlainCell): number {
  let column = 0;
  let at = start;
  for (; at < start + MOST_LETTERS; at += 1) {
    const letter = xml.charCodeAt(at) - BEFORE_A;
    if (!(letter >= 1 && letter <= 26)) break;
    column = column * 26 + letter;
  }
  const end = behindDigits(xml, at);
  if (cell.row !== NONE || at === start || end === at) return NONE;
  cell.row = numberIn(xml, at, end) - 1;
  cell.column = column - 1;
  return end;
}

function readStyle(xml: string, start: number, cell: PlainCell): number {
  const end = behindDigits(xml, start);
  if (cell.style !== NONE || end === start) return NONE;
  cell.style = numberIn(xml, start, end);
  return end;
}

function readType(xml: string, start: number, cell: PlainCell): number {
  let end = start;
  while (xml.charCodeAt(end) >= 0x61) end += 1;
  if (cell.type !== '' || end === start) return NONE;
  cell.type = xml.slice(start, end);
  return end;
}

/** Behind no more digits than Excel's last row has. */
function behindDigits(xml: string, start: number): number {
  let end = start;
  while (end < start + MOST_DIGITS && isDigit(xml.charCodeAt(end))) end += 1;
  return end;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function numberIn(xml: string, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at += 1) number = number * 10 + xml.charCodeAt(at) - 0x30;
  return number;
}
