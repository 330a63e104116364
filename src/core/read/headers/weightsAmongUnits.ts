import type { SheetSnapshot } from '../../workbook';
import { readNumber } from '../cells/score';
import { contentAt } from '../cells/sheetCells';
import type { HeaderBand } from './headerBand';
import { unitColumns } from './unitColumns';

/**
 * The columns called `Trọng số` or `Hệ số` in a table of criteria × units that are likely scores of a unit whose header is lost:
 * they stand between units, or right of them as points that no factors are: none above its row's max, and 0 or a large one among them.
 */
export function weightsAmongUnits(header: HeaderBand, sheet: SheetSnapshot): ReadonlySet<number> {
  const weights = header.columns.filter(({ role }) => role === 'weight' || role === 'factor');
  if (weights.length === 0) return NONE;
  const units = unitColumns(header, sheet).flatMap(({ columns }) => columns.map(({ column }) => column));
  const [first, last] = [Math.min(...units), Math.max(...units)];
  const found = weights.filter(({ column, role }) => {
    if (column < first) return false;
    return column < last || (role === 'factor' && arePoints(sheet, header, column));
  });
  return new Set(found.map(({ column }) => column));
}

const NONE: ReadonlySet<number> = new Set();

/** Whether no number of a column is above its row's max, and one of them is no likely factor. */
function arePoints(sheet: SheetSnapshot, { dataRow, columns }: HeaderBand, column: number): boolean {
  const max = columns.find(({ role }) => role === 'max');
  let isUnlikely = false;
  for (let row = dataRow; row < sheet.values.length; row++) {
    const number = readNumber(contentAt(sheet, row, column));
    if (number === undefined) continue;
    const most = max === undefined ? undefined : readNumber(contentAt(sheet, row, max.column));
    if (most !== undefined && number > most) return false;
    isUnlikely ||= number === 0 || number > MOST_FACTOR;
  }
  return isUnlikely;
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
