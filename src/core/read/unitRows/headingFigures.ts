import type { Place, SheetSnapshot } from '../../workbook';
import { figuresOver, isPrintedAs } from '../cells/figuresOver';
import { readNumber } from '../cells/score';
import { contentAt } from '../cells/sheetCells';

/** A row among units that is read as a heading above some of them, and has figures. */
export interface HeadingRow {
  readonly row: number;
  readonly text: string;
  readonly place: Place;
}

/**
 * The headings whose figures are not those of their units: neither the sum, the average or the like of the rows below them,
 * to the next heading, or above them, nor how many these are. Such a row may well be a unit (`Nhóm A | 79`).
 *
 * @param units the rows of units
 * @param values the columns of figures
 */
export function headingsWithScores(
  sheet: SheetSnapshot,
  headings: readonly HeadingRow[],
  units: readonly number[],
  values: readonly number[],
): readonly HeadingRow[] {
  const last = units.at(-1) ?? 0;
  let next = 0;
  const below = headings.map(({ row }, at) => {
    const end = headings[at + 1]?.row ?? Infinity;
    while ((units[next] ?? Infinity) < row) next++;
    const from = next;
    while ((units[next] ?? Infinity) < end) next++;
    return units.slice(from, next);
  });
  return headings.filter(({ row }, at) => {
    if (row > last) return false;
    const own = below[at] ?? [];
    const before = at === 0 ? units.filter((unit) => unit < row) : (below[at - 1] ?? []);
    const groups = [own, before].filter((group) => group.length > 0);
    return values.some((column) => {
      const value = readNumber(contentAt(sheet, row, column));
      return value !== undefined && !groups.some((group) => isOver(sheet, group, column, value));
    });
  });
}

function isOver(sheet: SheetSnapshot, units: readonly number[], column: number, value: number): boolean {
  const numbers = units.flatMap((unit) => readNumber(contentAt(sheet, unit, column)) ?? []);
  if (value === units.length) return true;
  return (
    numbers.length > 0 &&
    figuresOver(numbers).some(([name, figure]) => isPrintedAs(figure, value, true, name))
  );
}
