/** Excel takes at most 255 characters in a text constant of a formula. */
const LONGEST_CONSTANT = 255;

/** The formula of a defined name that holds a text: `="…"`, in pieces joined by `&` where it is long. */
export function markFormula(mark: string): string {
  const pieces: string[] = [];
  for (let at = 0; at < mark.length; at += LONGEST_CONSTANT)
    pieces.push(mark.slice(at, at + LONGEST_CONSTANT));
  return `=${(pieces.length === 0 ? [''] : pieces).map((piece) => `"${piece.replaceAll('"', '""')}"`).join('&')}`;
}

/** The text in such a formula; `null` for any other formula. */
export function markOfFormula(formula: string): string | null {
  if (!/^="(?:[^"]|"")*"(?:&"(?:[^"]|"")*")*$/.test(formula)) return null;
  const pieces = [...formula.matchAll(/"((?:[^"]|"")*)"/g)];
  return pieces.map(([, piece = '']) => piece.replaceAll('""', '"')).join('');
}
