import type { PlannedValue } from '../../../workbook';

/**
 * Longest text of a cell, in UTF-16 units: a cell takes more, but Excel for Windows may refuse to tell the formula of one of
 * more than some 8,200.
 */
const LONGEST = 8_000;

/** The rows with texts that no cell holds, as joined ones may be, cut and ended with `…`. */
export function fittingRows(
  rows: readonly (readonly PlannedValue[])[],
): readonly (readonly PlannedValue[])[] {
  return rows.map((row) => (hasTooLong(row) ? row.map(fitting) : row));
}

/** The first so many UTF-16 units of a text at most, not cut through a character. */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  return /[\uD800-\uDBFF]$/u.test(cut) ? cut.slice(0, -1) : cut;
}

/** A loop: a row may have thousands of cells. */
function hasTooLong(row: readonly PlannedValue[]): boolean {
  for (const value of row) if (isTooLong(value)) return true;
  return false;
}

function isTooLong(value: PlannedValue): value is string {
  return typeof value === 'string' && value.length > LONGEST;
}

function fitting(value: PlannedValue): PlannedValue {
  return isTooLong(value) ? `${cutText(value, LONGEST - 1)}…` : value;
}
