import { keptNames, keptPieces, keptValue } from '../../settings/keptPieces';
import { Problem } from '../../problem';
import { parseDetails } from './details';
import type { OfficeDetails } from './details';

/** Hidden names of a workbook in which the details of its papers are kept, piece by piece. */
export const DETAILS_NAMES = keptNames('CCHC_HO_SO');

/** The texts that these names keep, in their order; none for no details. @throws Problem `details-too-long` */
export function detailsPieces(details: OfficeDetails): readonly string[] {
  if (Object.keys(details).length === 0) return [];
  const pieces = keptPieces(details);
  if (pieces === null) throw new Problem('details-too-long');
  return pieces;
}

/**
 * The details that a workbook keeps, none where it keeps none.
 *
 * @param pieces the text of each of `DETAILS_NAMES`, `null` where the workbook has no such name
 * @throws Problem `saved-details-unreadable` where what it keeps is not whole, or not what this program knows
 */
export function keptDetails(pieces: readonly (string | null)[]): OfficeDetails {
  try {
    const kept = keptValue(pieces);
    return kept === undefined ? {} : parseDetails(kept);
  } catch (error) {
    const key = error instanceof Problem ? error.params['key'] : undefined;
    throw new Problem('saved-details-unreadable', key === undefined ? {} : { key }, error);
  }
}
