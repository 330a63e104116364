import { Problem } from '../problem';
import { parseDetails } from './details';
import type { OfficeDetails } from './details';

/** As many names a workbook may keep details in: 200,000 characters, more than all texts of a thick file. */
const MOST_PIECES = 50;
/** The formula of a name has 8,192 characters: so many of a text fit, were all of them quotation marks. */
const LONGEST_PIECE = 4_000;

/** Hidden names of a workbook in which the details of its papers are kept, piece by piece. */
export const DETAILS_NAMES: readonly string[] = Array.from(
  { length: MOST_PIECES },
  (_, at) => `CCHC_HO_SO_${at + 1}`,
);

/**
 * The texts that these names keep, in their order; none for no details. Each says how many there are, so that some that are
 * left of others are not taken for a whole.
 *
 * @throws Problem `details-too-long`
 */
export function detailsPieces(details: OfficeDetails): readonly string[] {
  if (Object.keys(details).length === 0) return [];
  // A character of two halves may not be parted: a file could not hold them.
  const text = JSON.stringify(details).replace(
    /[\ud800-\udfff]/g,
    (half) => `\\u${half.charCodeAt(0).toString(16)}`,
  );
  const count = Math.ceil(text.length / LONGEST_PIECE);
  if (count > MOST_PIECES) throw new Problem('details-too-long');
  return Array.from(
    { length: count },
    (_, at) => `${at + 1}/${count}:${text.slice(at * LONGEST_PIECE, (at + 1) * LONGEST_PIECE)}`,
  );
}

/**
 * The details that a workbook keeps, none where it keeps none.
 *
 * @param pieces the text of each of `DETAILS_NAMES`, `null` where the workbook has no such name
 * @throws Problem `saved-details-unreadable` where what it keeps is not whole, or not what this program knows
 */
export function keptDetails(pieces: readonly (string | null)[]): OfficeDetails {
  const count = Number(/^1\/(\d{1,2}):/u.exec(pieces[0] ?? '')?.[1] ?? 0);
  if (count === 0) {
    if (pieces[0] === null || pieces[0] === undefined) return {};
    throw new Problem('saved-details-unreadable');
  }
  const texts = pieces.slice(0, count).map((piece, at) => {
    const begins = `${at + 1}/${count}:`;
    if (piece?.startsWith(begins) !== true) throw new Problem('saved-details-unreadable');
    return piece.slice(begins.length);
  });
  try {
    return parseDetails(JSON.parse(texts.join('')));
  } catch (error) {
    const key = error instanceof Problem ? error.params['key'] : undefined;
    throw new Problem('saved-details-unreadable', key === undefined ? {} : { key }, error);
  }
}
