import { withoutEnd } from './endOfText';
import { grouped } from './lists';

/** A text of at most so many characters: whole words, as far as they fit, and `…` in place of the others. */
export function shortened(text: string, length: number): string {
  // Letters that are composed of several signs become one, so that none loses its accent.
  const characters = Array.from(text.normalize('NFC'));
  if (characters.length <= length) return text;
  const kept = characters.slice(0, Math.max(1, length - 1)).join('');
  const isWhole = characters[Math.max(1, length - 1)] === ' ';
  const words = isWhole ? kept : kept.slice(0, lastSpace(kept));
  return `${withoutEnd(words, ' \t\n\r\u00a0,;–-')}…`;
}

/**
 * As `shortened`, for texts that stand together: those that would be cut alike keep the words in which they differ, too,
 * `Trung tâm Phát triển… huyện Kỳ Anh`.
 */
export function shortenedApart(texts: readonly string[], length: number): (text: string) => string {
  const cuts = new Map(texts.map((text) => [text, shortened(text, length)]));
  const alike = grouped([...cuts.keys()], (text) => cuts.get(text) ?? '');
  for (const own of alike.values()) keepApart(own, length, cuts);
  return (text) => cuts.get(text) ?? shortened(text, length);
}

/** Gives texts that are cut alike others, from the first word on in which they differ. */
function keepApart(texts: readonly string[], length: number, cuts: Map<string, string>): void {
  if (texts.length < 2) return;
  const composed = texts.map((text) => text.normalize('NFC'));
  const differs = firstDifference(composed);
  for (const [at, text] of composed.entries()) {
    const before = text.slice(0, differs);
    const word = lastSpace(before);
    const from = word < before.length && differs - word < length / 3 ? word + 1 : differs;
    const end = shortened(text.slice(from), Math.floor((length * 2) / 3));
    const head = shortened(text.slice(0, from).trimEnd(), length - end.length - 1);
    cuts.set(texts[at] ?? '', `${head} ${end}`.trim());
  }
  const alike = [...grouped(texts, (text) => cuts.get(text) ?? '').values()];
  // Some differ from the others alone, further on.
  if (alike.length > 1) for (const own of alike) keepApart(own, length, cuts);
}

/** How many characters all texts begin with. */
function firstDifference(texts: readonly string[]): number {
  const [first = '', ...others] = texts;
  let at = 0;
  while (at < first.length && others.every((text) => text[at] === first[at])) at++;
  return at;
}

/** Where the last word begins, with the space before it; the end of a text that is one word. */
function lastSpace(text: string): number {
  for (let at = text.length - 1; at > 0; at--) if (/\s/u.test(text.charAt(at))) return at;
  return text.length;
}
