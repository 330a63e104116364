/** Tells whether folded words are nothing but some phrases and such words as a pattern has, one behind the other. */
export function madeOf(phrases: readonly string[], word: RegExp): (words: string) => boolean {
  const known = new Set(phrases);
  const longest = Math.max(...phrases.map((phrase) => phrase.split(' ').length));
  return (text) => {
    const words = text.split(' ');
    const reached = new Set([0]);
    for (const [at, own] of words.entries()) {
      if (!reached.has(at)) continue;
      if (word.test(own)) reached.add(at + 1);
      for (let end = at + 1; end <= Math.min(words.length, at + longest); end++)
        if (known.has(words.slice(at, end).join(' '))) reached.add(end);
    }
    return reached.has(words.length);
  };
}
