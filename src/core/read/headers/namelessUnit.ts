import type { SheetSnapshot } from '../../workbook';
import { textAt } from '../cells/sheetCells';
import { headerMax } from '../roles/headerMax';
import { roleOfHeader } from '../roles/headers';
import { POINT_ROLES } from '../roles/roles';

/**
 * Whether a row of numbers without a label below a header of units is no row of maxima, but a unit's scores whose name and
 * number are lost: the maxima of all its columns are known already and it has no more than these, it has a max of its own
 * below `Điểm tối đa`, or its only number, of the whole, is no round one (of percentages only 100 is).
 *
 * @param found the row's numbers by column
 * @param maxima those of rows of maxima above it
 * @param textRows the rows of the header's texts
 */
export function isNamelessUnit(
  sheet: SheetSnapshot,
  found: ReadonlyMap<number, number>,
  maxima: ReadonlyMap<number, number>,
  textRows: readonly number[],
): boolean {
  const columns = [...found.keys()];
  const roleOf = (column: number) =>
    roleOfHeader(textRows.map((row) => textAt(sheet, row, column)).findLast((text) => text !== '') ?? '');
  if (columns.length === 1) {
    return [...found].every(([column, value]) => {
      const role = roleOf(column);
      return (
        role !== null && POINT_ROLES.has(role) && !Number.isInteger(role === 'index' ? value / 100 : value)
      );
    });
  }
  if (areShares([...found.values()])) return false;
  const isMax = (column: number) => roleOf(column) === 'max';
  if (columns.some(isMax) && !columns.every(isMax)) return true;
  const inTexts = maximaInTexts(sheet, textRows);
  const known = columns.map((column) => maxima.get(column) ?? inTexts.get(column) ?? null);
  const isNew = columns.every((column, at) => !maxima.has(column) && found.get(column) === known[at]);
  return !isNew && columns.every((column, at) => (found.get(column) ?? 0) <= (known[at] ?? -1));
}

/** Whether numbers add up to the whole, as weights do. */
function areShares(values: readonly number[]): boolean {
  const sum = values.reduce((all, one) => all + one, 0);
  return Math.abs(sum - 1) < CLOSE || Math.abs(sum - 100) < CLOSE;
}

const CLOSE = 0.001;

/** The maxima that the texts of a header give, each for the columns that it reaches over. */
function maximaInTexts(sheet: SheetSnapshot, textRows: readonly number[]): ReadonlyMap<number, number> {
  const maxima = new Map<number, number>();
  for (const row of textRows) {
    let last: number | null = null;
    for (let column = 0; column < (sheet.values[row]?.length ?? 0); column++) {
      const text = textAt(sheet, row, column);
      if (text !== '') last = headerMax(text).max;
      if (last !== null) maxima.set(column, last);
    }
  }
  return maxima;
}
