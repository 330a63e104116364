import { areMaxima, areWhole } from '../roles/shareScale';
import type { HeaderBand, HeaderColumn } from '../headers/headerBand';
import { SCORE_ROLES } from '../roles/roles';
import { shareWord } from '../roles/dictionary/weightText';
import type { ReadTable } from '../layouts/unitScoreSheet';

/**
 * The header of a table of criteria in which a column `TS` or `Tỷ lệ %` left of the scores holds weights: `null` where
 * none does. What such words are short for (*trọng số*, *tổng số*; a share of what) only the figures tell, so that the
 * column counts as weights where they are shares of the whole, of all criteria or of all fields, and other ones than
 * those of the maxima. One that repeats the shares of the maxima, rounded as it is printed, is a remark.
 *
 * @param read reads the table with a header; `null` where it is none of criteria
 */
export function withShareColumn(
  header: HeaderBand,
  read: (header: HeaderBand) => ReadTable | null,
): HeaderBand | null {
  const candidates = shareColumns(header);
  if (candidates.length === 0 || candidates.length > MOST_LEVELS) return null;
  const withRole = (role: 'weight' | 'note'): HeaderBand => ({
    ...header,
    columns: header.columns.map((column) => (candidates.includes(column) ? { ...column, role } : column)),
  });
  const weighted = withRole('weight');
  const tried = read(weighted);
  const weights = tried?.table.set.weights;
  if (tried === null || weights === undefined) return null;
  const shares = (weights.fields ?? weights.leaves ?? []).map(({ value }) => value);
  if (!areWhole(shares)) return null;
  if (!areMaxima(shares, tried.table.set, ROUNDED)) return weighted;
  return areMaxima(shares, tried.table.set, 0.005 / 10 ** decimalsOf(shares)) ? withRole('note') : null;
}

/** The most decimals with which shares in millionths of a per cent are printed. */
function decimalsOf(shares: readonly number[]): number {
  return Math.max(...shares.map((share) => String(share / 1_000_000).split('.')[1]?.length ?? 0));
}

/** A share of the maxima is often printed in whole per cent. */
const ROUNDED = 0.0051;
/** Fields and criteria may have a column each. */
const MOST_LEVELS = 2;

function shareColumns({ columns }: HeaderBand): readonly HeaderColumn[] {
  const has = (...roles: readonly (string | null)[]) => columns.some(({ role }) => roles.includes(role));
  if (!has('name') || !has('max') || has('weight', 'factor')) return [];
  const scored = columns.filter(({ role }) => role !== null && (SCORE_ROLES.has(role) || role === 'bonus'));
  const first = Math.min(...scored.map(({ column }) => column));
  const max = columns.find(({ role }) => role === 'max')?.column ?? 0;
  return columns.filter(
    ({ column, role, text, above }) =>
      (role === null || role === 'index') &&
      above.length === 0 &&
      (shareWord(text) === 'surely' || (column < first && column <= max + 1 && shareWord(text) !== null)),
  );
}
