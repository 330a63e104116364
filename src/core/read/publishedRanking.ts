import type { SheetSnapshot } from '../workbook';
import type { PublishedRank, PublishedRanking } from './assessment';
import type { ColumnRole } from './headers';
import { percentColumns, readPublishedFields } from './publishedFields';
import { readNumber } from './score';
import { contentAt, placeAt, textAt } from './sheetCells';
import type { UnitRows } from './unitRows';
import type { UnitTableColumns } from './unitTableColumns';

/** A table of units as the ranking it prints: rank, index, points and field percentages of each unit (L3, L4, L5). */
export function readPublishedRanking(
  sheet: SheetSnapshot,
  columns: UnitTableColumns,
  rows: UnitRows,
  year: number | null,
): PublishedRanking {
  const first = (role: ColumnRole) => columns.totals.find((column) => column.role === role)?.column ?? null;
  const final = first('final');
  // Verified points with survey points beside them are not the whole.
  const points = final ?? (first('survey') === null ? first('verified1') : null);
  const max = first('max');
  const fieldColumns = percentColumns(sheet, columns.fields, rows);
  const units = rows.units.flatMap(({ row, name, block, place }): PublishedRank[] => {
    const rank = numberAt(sheet, row, columns.rank);
    const percent = percentAt(sheet, row, columns.index) ?? ratioAt(sheet, row, points, max);
    const total = numberAt(sheet, row, final);
    const grade = columns.grade === null ? '' : textAt(sheet, row, columns.grade);
    const fields = readPublishedFields(sheet, row, fieldColumns);
    if (rank === null && percent === null && total === null && fields.length === 0) return [];
    return [
      {
        name,
        block,
        rank,
        percent,
        ...(total === null ? {} : { points: total }),
        ...(grade === '' ? {} : { grade }),
        place,
        ...(columns.rank === null ? {} : { rankPlace: placeAt(sheet, row, columns.rank) }),
        ...(columns.index === null ? {} : { percentPlace: placeAt(sheet, row, columns.index) }),
        ...(fields.length === 0 ? {} : { fields }),
      },
    ];
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
