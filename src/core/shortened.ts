/** A text of at most so many characters: whole words, as far as they fit, and `…` in place of the others. */
export function shortened(text: string, length: number): string {
  // Letters that are composed of several signs become one, so that none loses its accent.
  const characters = Array.from(text.normalize('NFC'));
  if (characters.length <= length) return text;
  const kept = characters.slice(0, Math.max(1, length - 1)).join('');
  const isWhole = characters[Math.max(1, length - 1)] === ' ';
  const words = isWhole ? kept : kept.replace(/(\S)\s+\S*$/u, '$1');
  return `${words.replace(/[\s,;–-]+$/u, '')}…`;
}
