import { withoutEnd } from './endOfText';

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

/** Where the last word begins, with the space before it; the end of a text that is one word. */
function lastSpace(text: string): number {
  for (let at = text.length - 1; at > 0; at--) if (/\s/u.test(text.charAt(at))) return at;
  return text.length;
}
