import type { CellContent, SheetSnapshot } from '../../workbook';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { isSyllable } from './syllables';
import { contentAt, placeAt, textColumns } from './sheetCells';

/** The codes of Vietnamese letters from before Unicode, each of fonts of its own: `.VnTime …` (ABC) and `VNI-Times …`. */
type OldCode = 'TCVN3' | 'VNI';

/** A sheet whose texts in an old code are Unicode, and what is to be said of it. */
export interface UnicodeSheet {
  readonly sheet: SheetSnapshot;
  readonly findings: readonly Finding[];
}

/**
 * Finds texts in the old font codes by their letters (`Së Néi vô`, `Sôû Noäi vuï` are Sở Nội vụ) and converts them. A text
 * is of a code where all its words with foreign letters are Vietnamese syllables by the code and one of them is none as it
 * stands; short texts that could be both follow most of the sheet. Fonts are not asked. Linear in the number of letters.
 */
export function inUnicode(sheet: SheetSnapshot): UnicodeSheet {
  const tally = tallyOf(sheet);
  const code: OldCode | null =
    tally.TCVN3 === 0 && tally.VNI === 0 ? null : tally.TCVN3 >= tally.VNI ? 'TCVN3' : 'VNI';
  if (code === null || tally[code] < FEWEST_WORDS) return { sheet, findings: [] };
  const others = tally[code] >= tally.unicode * 2 ? code : null;
  const read: {
    readonly row: number;
    readonly column: number;
    readonly before: string;
    readonly after: string;
  }[] = [];
  const values = sheet.values.map((line, row) =>
    line.some(mayBeOld)
      ? line.map((content, column): CellContent => {
          if (typeof content !== 'string' || !mayBeOld(content)) return content;
          const own = codeOf(content).code ?? (others !== null && fits(content, others) ? others : null);
          const after = own === null ? content : decoded(content, own);
          if (after !== content) read.push({ row, column, before: content, after });
          return after;
        })
      : line,
  );
  const [first] = read;
  if (first === undefined) return { sheet, findings: [] };
  const { row, column, before, after } = first;
  const told = { sheet: sheet.name, fontCode: code, count: read.length };
  const facts = { ...told, text: before.trim(), name: after.trim() };
  const findings = [finding('old-font-code', placeAt(sheet, row, column), facts)];
  return { sheet: { ...sheet, values }, findings };
}

/** A name, as of a sheet, in Unicode where its letters tell an old code. */
export function nameInUnicode(name: string): string {
  const { code } = codeOf(name);
  return code === null ? name : decoded(name, code);
}

/** Words that must tell a code before a sheet is believed to be in it. */
const FEWEST_WORDS = 2;
const LONGEST = 2000;
/** A letter or sign of the upper half of Latin-1, which all letters of the old codes are. */
const MAY_BE_OLD = /[\u00a1-\u00ff]/u;

function mayBeOld(content: CellContent): boolean {
  return typeof content === 'string' && MAY_BE_OLD.test(content);
}

function tallyOf(sheet: SheetSnapshot): Record<OldCode | 'unicode', number> {
  const tally = { TCVN3: 0, VNI: 0, unicode: 0 };
  for (let row = 0; row < sheet.values.length; row++) {
    for (const column of textColumns(sheet, row)) {
      const content = contentAt(sheet, row, column);
      if (typeof content !== 'string') continue;
      if (UNICODE.test(content)) tally.unicode++;
      else if (MAY_BE_OLD.test(content)) {
        const { code, words } = codeOf(content);
        if (code !== null) tally[code] += words;
      }
    }
  }
  return tally;
}

/** Letters of Vietnamese that only Unicode has. */
const UNICODE = /[\u0100-\u01b0\u0300-\u0323\u1ea0-\u1ef9]/u;

/** The code that a text is certainly of, and how many of its words tell it. */
function codeOf(text: string): { readonly code: OldCode | null; readonly words: number } {
  if (text.length > LONGEST || UNICODE.test(text)) return { code: null, words: 0 };
  const words = foreignWords(text);
  const strange = words.filter((word) => !isSyllable(word) && !isFootnoted(word));
  if (strange.length === 0) return { code: null, words: 0 };
  const found = (['TCVN3', 'VNI'] as const).filter(
    (code) =>
      words.every((word) => reads(word, code)) && strange.some((word) => isSyllable(decoded(word, code))),
  );
  const [code = null] = found;
  return { code: found.length === 1 ? code : null, words: strange.length };
}

function fits(text: string, code: OldCode): boolean {
  if (text.length > LONGEST || UNICODE.test(text)) return false;
  return foreignWords(text).every((word) => reads(word, code));
}

/** Whether a word is the mark of a footnote, `ạ` in TCVN3, or a syllable with one behind it (`Ba Tri¹`, `Phú Hoà 2¹`). */
function isFootnoted(word: string): boolean {
  const bare = word.replace(/[¹²³]{1,2}$/u, '');
  return bare !== word && (bare === '' || isSyllable(bare));
}

function foreignWords(text: string): readonly string[] {
  return (text.match(/[A-Za-z\u00a1-\u00ff]+/gu) ?? []).filter((word) => MAY_BE_OLD.test(word));
}

/** Whether a word is a syllable by a code, or an abbreviation (`Q§`, `H§ND`), or the letter đ alone. */
function reads(word: string, code: OldCode): boolean {
  const made = decoded(word, code);
  return isSyllable(made) || /^(?:\p{Lu}{1,6}|đ)$/u.test(made);
}

function decoded(text: string, code: OldCode): string {
  const made =
    code === 'TCVN3'
      ? text.replace(/[\u00a1-\u00fe]/gu, (letter) => TCVN3.get(letter) ?? letter)
      : text
          .replace(/[\u00c0-\u00ff]/gu, (letter) => VNI_LETTERS.get(letter) ?? letter)
          .replace(VNI_PAIR, (pair, vowel: string, mark: string) => {
            const marks = VNI_MARKS.get(mark.toLowerCase());
            return marks === undefined ? pair : `${vowel}${marks}`.normalize('NFC');
          });
  // Fonts such as .VnTimeH show small letters as capitals, so that texts in capitals have small vowels with tones.
  const letters = text.replace(/[^A-Za-z]/gu, '');
  return code === 'TCVN3' && letters.length > 1 && letters === letters.toUpperCase()
    ? made.toUpperCase()
    : made;
}

/** TCVN 3 (ABC), by the Latin-1 letter at its place. */
const TCVN3: ReadonlyMap<string, string> = new Map([
  ...pairs(0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'),
  ...pairs(0xb5, 'àảãáạ'),
  ...pairs(0xbb, 'ằẳẵắ'),
  ...pairs(0xc6, 'ặầẩẫấậè'),
  ...pairs(0xce, 'ẻẽéẹềểễếệìỉ'),
  ...pairs(0xdc, 'ĩíịò'),
  ...pairs(0xe1, 'ỏõóọồổỗốộờởỡớợù'),
  ...pairs(0xf1, 'ủũúụừửữứựỳỷỹýỵ'),
]);

function pairs(from: number, letters: string): [string, string][] {
  return Array.from(letters, (letter, index): [string, string] => [
    String.fromCharCode(from + index),
    letter,
  ]);
}

/** Letters of VNI that stand alone. */
const VNI_LETTERS: ReadonlyMap<string, string> = new Map(
  Array.from('ñđÑĐôơÔƠöưÖƯæỉÆỈóĩÓĨòịÒỊîỵÎỴ'.match(/../gu) ?? [], (pair): [string, string] => [
    pair.charAt(0),
    pair.charAt(1),
  ]),
);

/** What a mark of VNI behind its vowel adds to it. */
const VNI_MARKS: ReadonlyMap<string, string> = new Map([
  ['ù', '\u0301'],
  ['ø', '\u0300'],
  ['û', '\u0309'],
  ['õ', '\u0303'],
  ['ï', '\u0323'],
  ['â', '\u0302'],
  ['á', '\u0302\u0301'],
  ['à', '\u0302\u0300'],
  ['å', '\u0302\u0309'],
  ['ã', '\u0302\u0303'],
  ['ä', '\u0302\u0323'],
  ['ê', '\u0306'],
  ['é', '\u0306\u0301'],
  ['è', '\u0306\u0300'],
  ['ú', '\u0306\u0309'],
  ['ü', '\u0306\u0303'],
  ['ë', '\u0306\u0323'],
]);

const VNI_PAIR = /([aeouyơưAEOUYƠƯ])([ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË])/gu;
