import type { Look, PlannedValue, StyledArea } from '../../../workbook';
import { looks } from '../looks';

/** What stands beside a table, for the screen, from its header's row on. */
export interface SideList {
  readonly heading: string;
  readonly rows: readonly (readonly PlannedValue[])[];
  readonly columns: readonly { readonly width: number; readonly look: Look }[];
}

/** Width of the blank column before it, in characters. */
const GAP = 2;

interface BesideTable {
  readonly values: readonly (readonly PlannedValue[])[];
  readonly styles: readonly StyledArea[];
  readonly columnWidths: readonly number[];
}

/** A sheet's rows with the list behind them; more where the list is longer. */
export function withSideList(
  { values, styles, columnWidths }: BesideTable,
  { heading, rows, columns }: SideList,
  headerRow: number,
): BesideTable {
  const width = columnWidths.length;
  const first = width + 1;
  const side = [[heading], ...rows];
  const count = Math.max(values.length, headerRow + side.length);
  return {
    values: Array.from({ length: count }, (_, row) => {
      const own = values[row] ?? [];
      const beside = row < headerRow ? undefined : side[row - headerRow];
      return beside === undefined
        ? own
        : [...own, ...new Array<null>(first - own.length).fill(null), ...beside];
    }),
    styles: [
      ...styles,
      {
        area: { row: headerRow, column: first, rows: side.length, columns: columns.length },
        look: looks.sheet,
      },
      {
        area: { row: headerRow, column: first, rows: 1, columns: 1 },
        look: { ...looks.heading, wrap: false, valign: 'middle' },
      },
      ...columns.map(({ look }, at) => ({
        area: { row: headerRow + 1, column: first + at, rows: rows.length, columns: 1 },
        look,
      })),
    ],
    columnWidths: [...columnWidths, GAP, ...columns.map((column) => column.width)],
  };
}
