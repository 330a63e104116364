import type { SheetSnapshot } from '../../workbook';
import { readNumber } from '../cells/score';
import { contentAt } from '../cells/sheetCells';
import type { HeaderBand } from './headerBand';
import { unitColumns } from './unitColumns';

/**
 * The columns called `Trọng số` or `Hệ số` in a table of criteria × units that are likely scores of a unit whose header is lost:
 * they stand between units, or right of them with a factor that none is.
 */
export function weightsAmongUnits(header: HeaderBand, sheet: SheetSnapshot): ReadonlySet<number> {
  const weights = header.columns.filter(({ role }) => role === 'weight' || role === 'factor');
  if (weights.length === 0) return NONE;
  const units = unitColumns(header, sheet).flatMap(({ columns }) => columns.map(({ column }) => column));
  const [first, last] = [Math.min(...units), Math.max(...units)];
  const found = weights.filter(({ column, role }) => {
    if (column < first) return false;
    return column < last || (role === 'factor' && isLarge(sheet, header, column));
  });
  return new Set(found.map(({ column }) => column));
}

const NONE: ReadonlySet<number> = new Set();

/** Whether a column has a number that is no factor. */
function isLarge(sheet: SheetSnapshot, { dataRow }: HeaderBand, column: number): boolean {
  for (let row = dataRow; row < sheet.values.length; row++)
    if ((readNumber(contentAt(sheet, row, column)) ?? 0) > MOST_FACTOR) return true;
  return false;
}

const MOST_FACTOR = 5;

/** The header with such columns as what nothing is read from. */
export function withoutWeightsAmongUnits(header: HeaderBand, sheet: SheetSnapshot): HeaderBand {
  const lost = weightsAmongUnits(header, sheet);
  if (lost.size === 0) return header;
  const columns = header.columns.map((one) =>
    lost.has(one.column) ? { ...one, role: 'note' as const } : one,
  );
  return { ...header, columns };
}
