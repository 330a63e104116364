import { frame, looks } from '../report/layout/looks';
import { plannedSheet } from '../report/layout/plannedSheet';
import type { PlannedSheet } from '../workbook';

/** The words of an empty list of units. They are such as the reading of sheets understands. */
export interface UnitListTexts {
  readonly sheetName: string;
  readonly title: string;
  /** Number, unit, block, former names. */
  readonly headers: readonly [string, string, string, string];
  /** Units and their blocks, to be replaced. */
  readonly units: readonly (readonly [unit: string, block: string])[];
  readonly hints: {
    readonly title: string;
    readonly unit: string;
    readonly block: string;
    readonly former: string;
  };
}

/** A list of units to be filled in: who is in which block, and what merged units were called. */
export function unitListSheet(name: string, { title, headers, units, hints }: UnitListTexts): PlannedSheet {
  const headerRow = 2;
  const rows = units.map(([unit, block], index) => [index + 1, unit, block, null]);
  const width = headers.length;
  return plannedSheet(name, null, [[title], [], headers, ...rows], {
    styles: [
      ...frame(1, 0, headerRow, width, rows.length),
      { area: { row: headerRow + 1, column: 1, rows: rows.length, columns: width - 1 }, look: looks.text },
    ],
    notes: {
      title: hints.title,
      fill: '#FFF2CC',
      color: '#3D3000',
      cells: [
        { row: headerRow + 1, column: 1, text: hints.unit },
        { row: headerRow + 1, column: 2, text: hints.block },
        { row: headerRow, column: 3, text: hints.former },
      ],
    },
    columnWidths: [7, 44, 26, 44],
    frozenRows: headerRow + 1,
    repeatedRows: [headerRow, headerRow],
  });
}
