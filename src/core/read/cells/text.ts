import { rememberedByText } from '../../remembered';
import type { CellContent } from '../../workbook';

const SPACES = /[\s\u00a0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]+/gu;
const DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A cell's content as a person reads it: composed, one kind of space, trimmed. A blank or an error cell is `''`. */
export function textOf(content: CellContent): string {
  if (typeof content === 'string') return tidy(content);
  if (typeof content === 'number') return String(Number(content.toPrecision(12)));
  return typeof content === 'boolean' ? (content ? 'TRUE' : 'FALSE') : '';
}

/** Whether a text shows nothing: it is empty, or only spaces of any kind. */
export function isBlankText(text: string): boolean {
  const first = text.charCodeAt(0);
  const isSign = first > 0x20 && first < 0x1680 && first !== 0xa0;
  return !isSign && BLANK.test(text);
}

const BLANK = /^[\s\u00a0\u1680\u2000-\u200f\u202f\u205f\u2060\u3000\ufeff]*$/u;

/** Composes, drops invisible direction marks, turns every run of any kind of space into one space and trims. */
export function tidy(text: string): string {
  return text.length > LONGEST_KEPT ? tidied(text) : tidiedOnce(text);
}

/** The texts of a sheet are asked for by many readers, and most come again on the next sheet. */
const tidiedOnce = rememberedByText(20_000, tidied);

function tidied(text: string): string {
  if (TIDY.test(text)) return text;
  return text.normalize('NFC').replace(DIRECTION_MARKS, '').replace(SPACES, ' ').trim();
}

/** Words of composed Latin letters and ASCII signs with one space between, as nearly all texts are. */
const TIDY = /^[!-~À-žƠ-ưẠ-ỹ]+(?: [!-~À-žƠ-ưẠ-ỹ]+)*$/;

/**
 * The form in which words that the program knows (headers, markers) are compared, and names are searched for: lower case,
 * without diacritics, every run of anything but letters and digits one space. `Điểm thẩm định (lần 2)` and `ĐIỂM  THẨM
 * ĐỊNH LẦN 2` fold alike. Names are compared by `nameKey`, which keeps their marks.
 */
export function fold(text: string): string {
  return text.length > LONGEST_KEPT ? folded(text) : foldedOnce(text);
}

/** The names of thousands of units are compared several times in a run. */
const foldedOnce = rememberedByText(20_000, folded);

function folded(text: string): string {
  const bare = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .toLowerCase()
    .replace(/[đðɖ]/g, 'd');
  return PLAIN.test(bare) ? bare : bare.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** No name is longer; thousands of long texts would be too much to keep. */
const LONGEST_KEPT = 500;

/** Most names need no look at Unicode's tables, which is what takes the time. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
