/**
 * A text without the characters of one kind at its end. A pattern such as `/,+$/` begins anew at each of them, so that a long
 * text of them takes the square of its length; this looks at each once.
 *
 * @param dropped all that go, e.g. `' ,;'`
 */
export function withoutEnd(text: string, dropped: string): string {
  let end = text.length;
  while (end > 0 && dropped.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** The same at both ends. */
export function withoutEnds(text: string, dropped: string): string {
  const kept = withoutEnd(text, dropped);
  let start = 0;
  while (start < kept.length && dropped.includes(kept.charAt(start))) start++;
  return kept.slice(start);
}
