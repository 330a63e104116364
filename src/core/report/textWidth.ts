import type { Look } from '../workbook';

/** The size that cells have where their look has no other, in points. */
export const TEXT_SIZE = 11;
/** Points of a column's width a character: a digit of Excel's own font is 7 pixels wide. */
const POINTS_A_CHARACTER = 5.25;
/** Bold letters are wider, capitals among them most. */
const BOLD = 1.06;
/** Programs draw letters a little wider than the font says. */
const MARGIN = 1.03;

/**
 * How wide a text is, in characters of a column's width, in the typeface of result sheets. An estimate by classes of
 * letters; accents take no room.
 */
export function textWidth(text: string, { bold = false, size = TEXT_SIZE }: Look = {}): number {
  let ems = 0;
  for (const letter of text) ems += emsOf(letter);
  return ((ems * size) / POINTS_A_CHARACTER) * (bold ? BOLD : 1) * MARGIN;
}

/** Breaks a text between words into lines of so many characters of a column's width; a longer word is broken itself. */
export function brokenLines(text: string, width: number, look: Look = {}): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(/\s+/u)) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (textWidth(longer, look) <= width) {
        line = longer;
        continue;
      }
      if (line !== '') lines.push(line);
      const pieces = brokenWord(word, width, look);
      lines.push(...pieces.slice(0, -1));
      line = pieces.at(-1) ?? '';
    }
    lines.push(line);
  }
  return lines;
}

function brokenWord(word: string, width: number, look: Look): readonly string[] {
  if (textWidth(word, look) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && textWidth(piece + letter, look) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}

/** Widths of the classes of Times New Roman, in ems. */
const CLASSES: readonly (readonly [letters: RegExp, ems: number])[] = [
  [/[ .,;:'|!‘’ijlt/]/u, 0.27],
  [/[frI()[\]\\-]/u, 0.34],
  [/[acezsJ"“”]/u, 0.44],
  [/[bdghknopquvxyđ0-9–?$*_]/u, 0.5],
  [/[FPSELTZ×+=<>]/u, 0.6],
  [/[BCR]/u, 0.67],
  [/[ADGHKNOQUVXYĐw]/u, 0.73],
  [/[m&%M]/u, 0.85],
];
const WIDEST = 1;

const known = new Map<string, number>();

function emsOf(letter: string): number {
  const before = known.get(letter);
  if (before !== undefined) return before;
  const [base = letter] = letter.normalize('NFD');
  const ems = /\p{M}/u.test(letter) ? 0 : (CLASSES.find(([letters]) => letters.test(base))?.[1] ?? WIDEST);
  known.set(letter, ems);
  return ems;
}
