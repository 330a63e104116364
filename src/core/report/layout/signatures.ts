import { looks } from './looks';
import type { RoomBelow } from './sheetHead';
import type { PlannedSheet, PlannedValue, StyledArea } from '../../workbook';
import type { Signatures } from '../words/sheetWords';

/** Rows that are left to sign in. */
export const ROWS_TO_SIGN = 5;

/**
 * Two signatures side by side, each in the middle of a half of the first printed page, with the place and date above the
 * right one.
 *
 * @param firstRow of them
 */
export function signatureRows(
  { placeAndDate, preparedBy, approvedBy, signHere }: Signatures,
  columns: readonly { readonly width: number }[],
  room: RoomBelow,
  firstRow: number,
): Pick<PlannedSheet, 'values' | 'styles'> {
  const [left, right] = signatureColumns(columns, room);
  const beside = (first: string | null, second: string) => {
    const row = new Array<PlannedValue>(right + 1).fill(null);
    row[left] = first;
    row[right] = second;
    return row;
  };
  const centered = (row: number, rows: number, look = {}): readonly StyledArea[] =>
    [left, right].map((column) => ({
      area: { row: firstRow + row, column, rows, columns: 1 },
      look: { ...looks.center, wrap: false, ...look },
    }));
  return {
    values: [
      [],
      beside(null, placeAndDate),
      beside(preparedBy, approvedBy),
      beside(signHere, signHere),
      ...Array.from({ length: ROWS_TO_SIGN }, () => []),
    ],
    styles: [
      ...centered(1, 1, { italic: true }),
      ...centered(2, 1, looks.strong),
      ...centered(3, 1, { italic: true }),
    ],
  };
}

/** The columns in whose middles the signatures stand. */
function signatureColumns(
  columns: readonly { readonly width: number }[],
  { column: first, width: room }: RoomBelow,
): readonly [number, number] {
  const at = (share: number) => {
    let left = 0;
    for (let column = first; column < columns.length; column++) {
      left += columns[column]?.width ?? 0;
      if (left > room * share) return column;
    }
    return Math.max(0, columns.length - 1);
  };
  const left = at(0.2);
  return [left, Math.max(left + 1, at(0.75))];
}
