import { fold } from '../cells/text';

/**
 * The form in which names are compared: a name is its letters and tone marks. Two names are one where they differ only
 * in case, spaces, punctuation, Unicode form, `&` for `và`, the place of the tone mark (`Hòa`, `Hoà`) or the spelling of
 * one and the same word with `i` or `y` (`Quý`, `Quí`; `Kỳ Anh`, `Kì Anh`). `Tân Thành` and `Tân Thạnh` are two names,
 * and so are `D` and `Đ`. Words of headers and markers are compared by `fold` instead, without marks.
 */
export function nameKey(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const made = words(name).map(wordKey).join(' ');
  if (keys.size >= MOST_KEYS) keys.clear();
  keys.set(name, made);
  return made;
}

/** A pattern for any of some words in a name's key, as they are spelled or typed without marks. */
export function wordsOf(...words: readonly string[]): string {
  return `(?:${words.flatMap((word) => [nameKey(word), fold(word)]).join('|')})`;
}

/** Names met lately: those of thousands of units are compared several times in a run. */
const keys = new Map<string, string>();
const MOST_KEYS = 20_000;

/** A name's words in lower case; an apostrophe within a word (`H'Leo`) parts nothing. */
function words(name: string): readonly string[] {
  const lower = name.normalize('NFC').toLowerCase();
  const text = PLAIN.test(lower)
    ? lower
    : lower
        .replaceAll('&', ' và ')
        .replace(INVISIBLE, '')
        .replace(/[ðɖ]/gu, 'đ')
        .replace(/(\p{L})['’‘`ʼ](?=\p{L})/gu, '$1')
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
        .trim();
  return text === '' ? [] : text.split(' ');
}

/** Most names need no look at Unicode's tables, which is what takes the time. */
const PLAIN = /^[a-zà-ïñ-öø-ýăđĩũơưạ-ỹ0-9]+(?: [a-zà-ïñ-öø-ýăđĩũơưạ-ỹ0-9]+)*$/;
/** Direction marks, soft hyphens, variation marks: not seen and no space. */
const INVISIBLE = /[\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069\ufe0f]/gu;

/** A word's letters and behind them its tone marks, wherever it carries them. */
function wordKey(word: string): string {
  const known = keysOfWords.get(word);
  if (known !== undefined) return known;
  let letters = '';
  let tones = '';
  for (const sign of word.normalize('NFD')) {
    if (TONES.has(sign)) tones += sign;
    else letters += sign;
  }
  const made = oneSpelling(letters.normalize('NFC')) + tones;
  if (keysOfWords.size >= MOST_KEYS) keysOfWords.clear();
  keysOfWords.set(word, made);
  return made;
}

const keysOfWords = new Map<string, string>();

/** Grave, acute, tilde, hook above and dot below: *huyền, sắc, ngã, hỏi, nặng*. */
const TONES: ReadonlySet<string> = new Set(['\u0300', '\u0301', '\u0303', '\u0309', '\u0323']);

/**
 * `i` for the `y` that is a syllable's only vowel (`Lý`, `Mỹ`, `công ty`) or all of its vowel behind `qu` (`Quỳnh`), where
 * both spellings are in use and are one word. `Tây` and `Tai`, `Thúy` and `Thúi`, `Quyết` and `Y` keep theirs.
 */
function oneSpelling(letters: string): string {
  return ONE_WORD.test(letters) ? letters.replace('y', 'i') : letters;
}

const ONE_WORD = /^(?:[hklmstv]y|quy(?:nh|ch|t)?)$/u;
