import { Problem } from '../core/problem';

/** Of a unit's file, which has a handful; each is read for scores. */
export const MOST_SHEETS = 1_000;

/** @throws Problem `file-too-large` for a file of more sheets than any unit has */
export function checkSheets(count: number): void {
  if (count > MOST_SHEETS) throw new Problem('file-too-large', { sheets: String(MOST_SHEETS) });
}

/** Larger files of kinds that are read by their values are no score sheets. */
export const MOST_BYTES = 40 * 1024 * 1024;
/** Rows that are read of a sheet of these, and cells of all. */
export const MOST_ROWS = 20_000;
export const MOST_CELLS = 2_000_000;
