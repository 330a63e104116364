import type { Look } from '../../../workbook';

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
export function textWidth(text: string, look: Look = {}): number {
  return widthOf(withEms(0, text), look);
}

/** The width of a column in which these texts take a line each, between two bounds, in characters. */
export function widthFor(texts: Iterable<string>, least: number, most: number, look: Look = {}): number {
  let widest = least;
  for (const text of texts) widest = Math.max(widest, Math.ceil(textWidth(text, look) * 2) / 2);
  return Math.min(widest, most);
}

/** The width of a column of blocks: the name of each in a line, but for very long ones. */
export function blockWidth(blocks: readonly { readonly name: string }[]): number {
  return widthFor(
    blocks.map(({ name }) => name),
    10,
    24,
  );
}

/** Breaks a text between words into lines of so many characters of a column's width; a longer word is broken itself. */
export function brokenLines(text: string, width: number, look: Look = {}): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    let ems = 0;
    for (const word of paragraph.split(/\s+/u)) {
      const longer = withEms(line === '' ? 0 : withEms(ems, ' '), word);
      if (widthOf(longer, look) <= width) {
        line = line === '' ? word : `${line} ${word}`;
        ems = longer;
        continue;
      }
      if (line !== '') lines.push(line);
      const pieces = brokenWord(word, width, look);
      lines.push(...pieces.slice(0, -1));
      line = pieces.at(-1) ?? '';
      ems = withEms(0, line);
    }
    lines.push(line);
  }
  return lines;
}

function brokenWord(word: string, width: number, look: Look): readonly string[] {
  if (textWidth(word, look) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  let ems = 0;
  for (const letter of word) {
    if (piece !== '' && widthOf(withEms(ems, letter), look) > width) {
      pieces.push(piece);
      piece = '';
      ems = 0;
    }
    piece += letter;
    ems = withEms(ems, letter);
  }
  return [...pieces, piece];
}

/** The width of so many ems. */
function widthOf(ems: number, { bold = false, size = TEXT_SIZE }: Look): number {
  return ((ems * size) / POINTS_A_CHARACTER) * (bold ? BOLD : 1) * MARGIN;
}

/** The ems of a text so far and of one that follows it. */
function withEms(before: number, text: string): number {
  let ems = before;
  for (let at = 0; at < text.length; at++) {
    const known = knownEms[text.charCodeAt(at)];
    if (known !== undefined && known >= 0) {
      ems += known;
      continue;
    }
    const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
    ems += emsOf(letter);
    at += letter.length - 1;
  }
  return ems;
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

/** By the UTF-16 units of Latin letters and of dashes and quotation marks: what was found of them, -1 while nothing is. */
const knownEms = new Float64Array(0x2100).fill(-1);

function emsOf(letter: string): number {
  const [base = letter] = letter.normalize('NFD');
  const ems = /\p{M}/u.test(letter) ? 0 : (CLASSES.find(([letters]) => letters.test(base))?.[1] ?? WIDEST);
  if (letter.charCodeAt(0) < knownEms.length) knownEms[letter.charCodeAt(0)] = ems;
  return ems;
}
