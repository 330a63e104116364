/** As many names a workbook may keep one text in: 200,000 characters. */
const MOST_PIECES = 50;
/** The formula of a name has 8,192 characters: so many of a text fit, were all of them quotation marks. */
const LONGEST_PIECE = 4_000;

/** The hidden names of a workbook in which a long text is kept piece by piece: `CCHC_HO_SO_1`, `CCHC_HO_SO_2` … */
export function keptNames(beginning: string): readonly string[] {
  return Array.from({ length: MOST_PIECES }, (_, at) => `${beginning}_${at + 1}`);
}

/**
 * The texts that these names keep of a value, in their order. Each says how many there are, so that some that are left of
 * others are not taken for a whole. `null`: it is too long for a workbook.
 */
export function keptPieces(value: object): readonly string[] | null {
  // A character of two halves may not be parted: a file could not hold them.
  const text = JSON.stringify(value).replace(
    /[\ud800-\udfff]/g,
    (half) => `\\u${half.charCodeAt(0).toString(16)}`,
  );
  const count = Math.ceil(text.length / LONGEST_PIECE);
  if (count > MOST_PIECES) return null;
  return Array.from(
    { length: count },
    (_, at) => `${at + 1}/${count}:${text.slice(at * LONGEST_PIECE, (at + 1) * LONGEST_PIECE)}`,
  );
}

/** How many names keep the value of whose first name this is the text; 0 where it is none of ours. */
export function countOfPieces(first: string | null): number {
  return Number(/^1\/(\d{1,2}):/u.exec(first ?? '')?.[1] ?? 0);
}

/**
 * The value that a workbook keeps, as parsed JSON; `undefined` where it keeps none.
 *
 * @param pieces the text of each of the names, `null` where the workbook has no such name
 * @throws SyntaxError where what it keeps is not whole
 */
export function keptValue(pieces: readonly (string | null)[]): unknown {
  const [first = null] = pieces;
  if (first === null) return undefined;
  const count = countOfPieces(first);
  if (count === 0) throw new SyntaxError('no piece');
  const texts = Array.from({ length: count }, (_, at) => {
    const begins = `${at + 1}/${count}:`;
    const piece = pieces[at];
    if (piece?.startsWith(begins) !== true) throw new SyntaxError(`piece ${at + 1} of ${count} is missing`);
    return piece.slice(begins.length);
  });
  return JSON.parse(texts.join(''));
}
