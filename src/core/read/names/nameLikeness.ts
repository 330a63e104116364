import { footnotedName, withoutGluedDigits } from './footnoteMarks';
import { fold } from '../cells/text';
import { unitKey } from './unitNames';

/** A name made ready to be compared with many others. */
export interface ComparedName {
  readonly name: string;
  /** The key of its letters and tone marks: two names with one key are the same. */
  readonly key: string;
  /** The key without marks, as which it is compared. */
  readonly plain: string;
  /** The plain key without what may be a mark that points to a footnote, and without `(mới)`, `(cũ)`. */
  readonly unmarked: string;
  /** The plain key without `và`. */
  readonly bare: string;
  readonly words: readonly string[];
  /** First letters of its words. */
  readonly initials: string;
  /** Whether a word of it may stand for the first letters of several words. */
  readonly isShort: boolean;
  /** Its digits, which must be the same in both names. */
  readonly digits: string;
}

/** A name's key without marks. */
export function plainKey(name: string): string {
  return fold(unitKey(name));
}

export function comparedName(name: string): ComparedName {
  const key = unitKey(name);
  const plain = plainKey(name);
  const words = plain.split(' ').filter((word) => word !== 'va' && word !== '');
  return {
    name,
    key,
    plain,
    unmarked: plainKey(withoutGluedDigits(footnotedName(name).bare).replace(BEFORE_OR_AFTER, '')),
    bare: words.join(' '),
    words,
    initials: words.map((word) => word.charAt(0)).join(''),
    isShort: words.some(isAbbreviation),
    digits: key.replace(/\D/gu, ''),
  };
}

const BEFORE_OR_AFTER = /\s?\((?:mới|cũ|(?:trước|sau) (?:khi )?(?:sáp nhập|sắp xếp))\)\s?$/iu;

/**
 * Whether two different names are likely meant to be one: one abbreviates the other (`Sở KH&ĐT`, `Sở Kế hoạch và Đầu
 * tư`), they differ by tone marks and the like only, or by a typing error or two for their length. Names whose numbers
 * differ never are.
 */
export function areAlike(a: ComparedName, b: ComparedName): boolean {
  if (a.key === b.key) return false;
  if (a.unmarked === b.unmarked) return true;
  if (a.digits !== b.digits) return false;
  if (a.plain === b.plain || isOtherForm(a, b)) return true;
  const most = errorsAllowed(Math.min(a.bare.length, b.bare.length));
  return distance(a.bare, b.bare, most) <= most;
}

/** Whether one name abbreviates the other, is the other typed without marks, or they differ by an `và` only. */
export function isOtherForm(a: ComparedName, b: ComparedName): boolean {
  if (a.key === b.key || a.digits !== b.digits) return false;
  if (a.plain === b.plain) return a.key === a.plain || b.key === b.plain;
  return a.bare === b.bare || abbreviates(a, b) || abbreviates(b, a);
}

/** One typing error in short names, two from 16 letters on; none in names of a few letters. */
function errorsAllowed(length: number): number {
  return length < 6 ? 0 : length < 16 ? 1 : 2;
}

/** Several letters that are no syllable: `khdt`, `ubnd`, `tn`. */
function isAbbreviation(word: string): boolean {
  return word.length >= 2 && !/[aeiouy]/u.test(word) && !/\d/u.test(word);
}

/** Each word of the short name is one of the long name's, or the first letters of several that follow each other. */
function abbreviates(short: ComparedName, long: ComparedName): boolean {
  if (!short.isShort || short.words.length >= long.words.length) return false;
  let at = 0;
  for (const word of short.words) {
    if (long.words[at] === word) at++;
    else if (word.length >= 2 && long.initials.startsWith(word, at)) at += word.length;
    else return false;
  }
  return at === long.words.length;
}

/** Letters added, left out, changed or swapped with the next (Damerau–Levenshtein); more than `most` is told as that. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a.charAt(row - 1) === b.charAt(column - 1);
      let steps = Math.min(
        (last[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 &&
        column > 1 &&
        a.charAt(row - 1) === b.charAt(column - 2) &&
        a.charAt(row - 2) === b.charAt(column - 1);
      if (swapped) steps = Math.min(steps, (beforeLast[column - 2] ?? 0) + 1);
      line.push(steps);
      least = Math.min(least, steps);
    }
    if (least > most) return most + 1;
    beforeLast = last;
    last = line;
  }
  return last[b.length] ?? 0;
}
