import { withoutEnd } from '../endOfText';

/** References to cells within formulas: their sheets, and what is left of a formula without where they point. */

/** A sheet's name for a formula: always in apostrophes, its own doubled. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** `'Sở Nội vụ'!E9` */
export function onSheet(sheet: string, reference: string): string {
  return `${quoteSheet(sheet)}!${reference}`;
}

/**
 * The formula with the sheet part of its references replaced where `replacementOf` names something for a sheet; texts of
 * the formula stay as they are.
 *
 * @param replacementOf what takes the place of `'Sheet name'!`, given the sheet's name as it stands in the formula;
 * `null` leaves it
 */
export function replaceSheets(formula: string, replacementOf: (sheet: string) => string | null): string {
  return formula.replace(
    // A quoted name counts only with its `!`; asking for that behind it would try every apostrophe of a long run.
    /"(?:[^"]|"")*"|'((?:[^']|'')*)'(!?)|([\p{L}_][\p{L}\p{N}_.]*)(!?)/gu,
    (
      whole,
      quoted: string | undefined,
      quotedMark: string | undefined,
      word: string | undefined,
      mark: string | undefined,
      offset: number,
    ) => {
      if (quoted !== undefined && quotedMark !== '!') return whole;
      const isSheet = mark === '!' && !isWithinName(formula.charAt(offset - 1));
      const name = quoted === undefined ? (isSheet ? word : undefined) : quoted.replaceAll("''", "'");
      return (name === undefined ? null : replacementOf(name)) ?? whole;
    },
  );
}

/** Whether a word behind this character is no sheet's name, but the rest of one, or a sheet of another workbook. */
function isWithinName(before: string): boolean {
  return before !== '' && /[\p{L}\p{N}_.\]!']/u.test(before);
}

/**
 * For `replaceSheets`: the sheet parts of references to sheets that were renamed or are gone, as Excel changes them.
 *
 * @param lost names of the sheets that are gone
 * @param renamed new names by the ones they had
 */
export function followSheets(
  lost: readonly string[],
  renamed: ReadonlyMap<string, string>,
): (sheet: string) => string | null {
  const changes = new Map(lost.map((name) => [name.toLowerCase(), '#REF!']));
  for (const [name, newName] of renamed) changes.set(name.toLowerCase(), `${quoteSheet(newName)}!`);
  return (sheet) => changes.get(sheet.toLowerCase()) ?? null;
}

/** Stands for every reference in a formula's shape; no character of a formula. */
const REFERENCE = '\ue000';

/** Takes the UTF-16 units of a text between two of its places; of the whole text without them. */
type Emit = (text: string, from?: number, to?: number) => void;

/**
 * The UTF-16 units of a formula's shape, piece by piece: the formula without what Excel itself rewrites when sheets are
 * renamed or deleted and rows or columns inserted, and in whatever words it gives the formula back. Outside of the
 * formula's texts there are no names of sheets, no white space, no `@` (`@INDEX(…)`) and no upper case, a cell or range
 * (`$F$12`, `A1:B9`, `#REF!`) is `REFERENCE`, and a number is its value (`1.10` and `1.1`, `0.000000001` and `1E-09` are
 * the same). Linear in the length.
 */
export function scanShape(formula: string, emit: Emit): void {
  scan(formula, emit, false);
}

/** Whether two formulas are one in whatever words Excel gives them back, where they point included. */
export function isSameFormula(one: string, other: string): boolean {
  return one === other || wordsOf(one) === wordsOf(other);
}

function wordsOf(formula: string): string {
  let words = '';
  scan(
    formula,
    (text, from, to) => {
      words += text.slice(from, to);
    },
    true,
  );
  return words;
}

/** @param keepsReferences sheets, addresses and the colons of ranges are emitted as well, in lower case and without quotes */
function scan(formula: string, emit: Emit, keepsReferences: boolean): void {
  let last = '';
  const add: Emit = (text, from, to) => {
    last = text;
    emit(text, from, to);
  };
  for (let at = 0; at < formula.length;) {
    const unit = formula.charCodeAt(at);
    const behindNumber = isDigit(unit) || unit === POINT ? numberEnd(formula, at) : at;
    if (behindNumber > at) {
      if (isPlainWhole(formula, at, behindNumber)) add(formula, at, behindNumber);
      else add(digitsOf(formula.slice(at, behindNumber)));
      at = behindNumber;
    } else if (unit === QUOTE) {
      const end = closing(formula, at);
      add(formula, at, end);
      at = end;
    } else if (unit === APOSTROPHE) {
      const end = closing(formula, at);
      if (keepsReferences) add(inLowerCase(formula.slice(at + 1, end - 1)));
      at = end;
    } else if (unit === AT || unit <= SPACE) {
      at++;
    } else if (unit === EXCLAMATION || unit === COLON) {
      if (keepsReferences) add(formula, at, at + 1);
      at++;
    } else if (unit === HASH || isOfWord(unit)) {
      const end = wordEnd(formula, at);
      const isSheet = unit !== HASH && formula.charCodeAt(end) === EXCLAMATION;
      if (keepsReferences) add(inLowerCase(formula.slice(at, end)));
      else if (isReference(formula, at, end)) {
        if (!isSheet && last !== REFERENCE) add(REFERENCE);
      } else if (!isSheet) add(inLowerCase(formula.slice(at, end)));
      at = end;
    } else {
      add(formula, at, at + 1);
      at++;
    }
  }
}

/** Only Latin letters: of all others Excel keeps the case. */
function inLowerCase(text: string): string {
  return text.replace(/[A-Z]+/gu, (letters) => letters.toLowerCase());
}

const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const EXCLAMATION = 0x21;
const COLON = 0x3a;
const AT = 0x40;
const SPACE = 0x20;
const HASH = 0x23;
const DOLLAR = 0x24;

/** Behind the sign that closes what the one at `start` opens; a doubled one stands for itself. */
function closing(formula: string, start: number): number {
  const sign = formula.charAt(start);
  for (let at = formula.indexOf(sign, start + 1); at !== -1; at = formula.indexOf(sign, at + 2))
    if (formula.charAt(at + 1) !== sign) return at + 1;
  return formula.length;
}

function wordEnd(formula: string, start: number): number {
  let end = start + 1;
  while (end < formula.length && isOfWord(formula.charCodeAt(end))) end++;
  return end;
}

/** Behind the number that begins at `start`; `start` where none does, or where it is part of a word. */
function numberEnd(formula: string, start: number): number {
  let at = digitsEnd(formula, start);
  const whole = at - start;
  if (formula.charCodeAt(at) === POINT) at = digitsEnd(formula, at + 1);
  if (whole === 0 && at - start <= 1) return start;
  if (lowerCase(formula.charCodeAt(at)) === LETTER_E) {
    const sign = formula.charCodeAt(at + 1);
    const exponent = sign === PLUS || sign === MINUS ? at + 2 : at + 1;
    const end = digitsEnd(formula, exponent);
    if (end > exponent) at = end;
  }
  return at < formula.length && isOfWord(formula.charCodeAt(at)) ? start : at;
}

const POINT = 0x2e;
const LETTER_E = 0x65;
const PLUS = 0x2b;
const MINUS = 0x2d;

function digitsEnd(formula: string, start: number): number {
  let at = start;
  while (isDigit(formula.charCodeAt(at))) at++;
  return at;
}

/** A number's value in the 15 digits that Excel keeps; without an exponent unless it needs one. */
function digitsOf(number: string): string {
  const value = Number(Number(number).toPrecision(15));
  const plain = withoutEnd(withoutEnd(value.toFixed(12), '0'), '.');
  return Number(plain) === value ? plain : String(value);
}

/** Digits alone, no more than Excel keeps, that do not begin with a 0: most numbers of a formula. */
function isPlainWhole(formula: string, start: number, end: number): boolean {
  if (end - start > 15 || (end - start > 1 && formula.charAt(start) === '0')) return false;
  return digitsEnd(formula, start) === end;
}

/** Letters, digits and what names and addresses have beside them: `$ . \ _`, the brackets of a workbook. */
function isOfWord(unit: number): boolean {
  return unit > 0x7f || WORD_UNITS[unit] === true;
}

const WORD_UNITS: readonly boolean[] = Array.from({ length: 0x80 }, (_, unit) =>
  /[0-9A-Za-z$._[\\\]]/u.test(String.fromCharCode(unit)),
);

/** An address, with or without `$`, or the error that Excel leaves of one; a function's name such as `LOG10(` is none. */
function isReference(formula: string, start: number, end: number): boolean {
  if (formula.charCodeAt(start) === HASH) return formula.slice(start, end).toUpperCase() === '#REF';
  let at = formula.charCodeAt(start) === DOLLAR ? start + 1 : start;
  const letters = at;
  while (at < end && isLatin(formula.charCodeAt(at))) at++;
  if (at === letters || at - letters > 3) return false;
  if (formula.charCodeAt(at) === DOLLAR) at++;
  const digits = at;
  while (at < end && isDigit(formula.charCodeAt(at))) at++;
  return at > digits && at === end && formula.charCodeAt(end) !== 0x28;
}

function isLatin(unit: number): boolean {
  const lower = lowerCase(unit);
  return lower >= 0x61 && lower <= 0x7a;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function lowerCase(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
}
