import type { SheetSnapshot } from '../workbook';
import type { PublishedRank, PublishedRanking } from './assessment';
import type { ColumnRole } from './headers';
import { readNumber } from './score';
import { contentAt } from './sheetCells';
import type { UnitRows } from './unitRows';
import type { UnitTableColumns } from './unitTableColumns';

/** A table of units as the ranking it prints: rank, index and points of each unit that has any (L3, L4, L5). */
export function readPublishedRanking(
  sheet: SheetSnapshot,
  columns: UnitTableColumns,
  rows: UnitRows,
  year: number | null,
): PublishedRanking {
  const first = (role: ColumnRole) => columns.totals.find((column) => column.role === role)?.column ?? null;
  const final = first('final');
  const points = final ?? first('verified1');
  const max = first('max');
  const units = rows.units.flatMap(({ row, name, block, place }): PublishedRank[] => {
    const rank = numberAt(sheet, row, columns.rank);
    const percent = percentAt(sheet, row, columns.index) ?? ratioAt(sheet, row, points, max);
    const total = numberAt(sheet, row, final);
    if (rank === null && percent === null && total === null) return [];
    return [{ name, block, rank, percent, ...(total === null ? {} : { points: total }), place }];
  });
  return { sheet: sheet.name, year, units };
}

function numberAt(sheet: SheetSnapshot, row: number, column: number | null): number | null {
  return column === null ? null : (readNumber(contentAt(sheet, row, column)) ?? null);
}

/** A percentage: a cell formatted as one holds 0.9685, any other 96.85. */
export function percentAt(sheet: SheetSnapshot, row: number, column: number | null): number | null {
  const value = numberAt(sheet, row, column);
  if (value === null || column === null) return null;
  const asPercent =
    typeof contentAt(sheet, row, column) === 'number' &&
    (sheet.numberFormats[row]?.[column] ?? '').includes('%');
  return asPercent ? Number((value * 100).toPrecision(15)) : value;
}

function ratioAt(
  sheet: SheetSnapshot,
  row: number,
  points: number | null,
  max: number | null,
): number | null {
  const value = numberAt(sheet, row, points);
  const of = numberAt(sheet, row, max);
  return value === null || of === null || of <= 0 ? null : (value / of) * 100;
}
