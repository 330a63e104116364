import { fold } from '../cells/text';

/**
 * Makes a `fold` for words that are known with their marks. A word of a text whose own marks contradict those of all known
 * words of the same letters is another word, and comes out as none that is known: `chậm` is no `chấm`, `phát` no `phạt`.
 * Missing marks contradict nothing (`thẩm đinh`), but for those of `exact` words, which a text without any marks alone
 * may leave out: `Điểm thương mại` gives no bonus (`thưởng`).
 */
export function foldKnown(known: readonly string[], exact: readonly string[] = []): (text: string) => string {
  const spellings = new Map<string, string[]>();
  for (const word of known.flatMap(markedWords)) {
    const folded = fold(word);
    const same = spellings.get(folded) ?? [];
    if (!same.includes(word)) spellings.set(folded, [...same, word]);
  }
  const exactly = new Set(exact.map(fold));
  const met = new Map<string, string>();
  const wordOf = (word: string): string => {
    const before = met.get(word);
    if (before !== undefined) return before;
    const folded = fold(word);
    const same = spellings.get(folded);
    const isOther = same?.every((one) => !mayBe(word, one, exactly.has(folded))) ?? false;
    const made = isOther ? `_${folded}_` : folded;
    if (met.size >= MOST_MET) met.clear();
    met.set(word, made);
    return made;
  };
  return (text) => (UNMARKED.test(text) ? fold(text) : markedWords(text).map(wordOf).join(' '));
}

const MOST_MET = 5000;

/** Whether a text has no letter but those of English: it was typed without marks, or needs none. */
export function isUnmarked(text: string): boolean {
  return UNMARKED.test(text);
}

const UNMARKED = /^[ -~]*$/u;

/** A text's words in lower case with their marks, parted as `fold` parts them. */
export function markedWords(text: string): readonly string[] {
  return (text.normalize('NFC').toLowerCase().match(WORDS) ?? []).filter((word) => fold(word) !== '');
}

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Whether a word of a text, in lower case, may be a known one of the same letters: its marks are all those of the known one
 * or, unless they must be `exact`, some of them. *Hỏi* and *ngã* are one mark here, as many type them.
 */
export function mayBe(word: string, known: string, exact: boolean): boolean {
  if (word === known) return true;
  const [own, other] = [marksOf(word), marksOf(known)];
  const agree = (mark: string, with_: string) => mark === with_ || (mark === '' && !exact);
  return agree(own.tone, other.tone) && own.letters.every((mark, at) => agree(mark, other.letters[at] ?? ''));
}

/** The tone of a word, and the mark of each of its letters that makes it another one: `ă`, `ơ`, `đ`. */
function marksOf(word: string): { readonly tone: string; readonly letters: readonly string[] } {
  let tone = '';
  const letters: string[] = [];
  for (const sign of word.normalize('NFD')) {
    if (TONES.includes(sign)) tone = sign === HOOK ? TILDE : sign;
    else if (/\p{M}/u.test(sign)) letters[letters.length - 1] = sign;
    else letters.push(CROSSED.includes(sign) ? 'đ' : '');
  }
  return { tone, letters };
}

const TILDE = '\u0303';
const HOOK = '\u0309';
const TONES = `\u0300\u0301\u0323${TILDE}${HOOK}`;
const CROSSED = 'đðɖ';
