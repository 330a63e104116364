import { pagesWide } from './pagesWide';
import type { PrintedLayout } from './sheetHead';
import { looks } from './looks';
import type { PlannedValue, StyledArea } from '../workbook';

/** Who signs a printed sheet, and where it is written down when and where. */
export interface Signatures {
  readonly placeAndDate: string;
  readonly preparedBy: string;
  readonly approvedBy: string;
  /** What stands below who signs. */
  readonly signHere: string;
}

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
  layout: PrintedLayout,
  firstRow: number,
): { readonly values: readonly (readonly PlannedValue[])[]; readonly styles: readonly StyledArea[] } {
  const [left, right] = signatureColumns(layout);
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

/**
 * The columns in whose middles the signatures stand: of a sheet on several pages side by side two of those that are not
 * repeated on each.
 */
function signatureColumns({
  columns,
  frozenColumns,
  printedColumns,
}: PrintedLayout): readonly [number, number] {
  const widths = columns.slice(0, printedColumns).map(({ width }) => width);
  const pages = pagesWide(widths, frozenColumns);
  const first = pages > 1 ? frozenColumns : 0;
  const sum = (of: readonly number[]) => of.reduce((total, width) => total + width, 0);
  const start = sum(widths.slice(0, first));
  const room = pages > 1 ? (sum(widths) - start) / pages : sum(widths);
  const at = (share: number) => {
    let left = start;
    for (let column = first; column < widths.length; column++) {
      left += widths[column] ?? 0;
      if (left > start + room * share) return column;
    }
    return Math.max(0, widths.length - 1);
  };
  const left = at(0.2);
  return [left, Math.max(left + 1, at(0.75))];
}
