import { Problem } from '../core/problem';

/** Of a unit's file, which has a handful; each is read for scores. */
export const MOST_SHEETS = 1_000;

/** @throws Problem `file-too-large` for a file of more sheets than any unit has */
export function checkSheets(count: number): void {
  if (count > MOST_SHEETS) throw new Problem('file-too-large', { sheets: String(MOST_SHEETS) });
}
