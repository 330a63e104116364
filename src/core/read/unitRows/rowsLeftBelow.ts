import type { SheetSnapshot } from '../../workbook';
import { readNumber } from '../cells/score';
import { contentAt, filledColumns, textAt } from '../cells/sheetCells';
import { headerAt } from '../headers/headerBand';
import { kindOfUnit, unitKey } from '../names/unitNames';

/** A row that was read as a unit, with its name. */
interface NamedRow {
  readonly firstRow: number;
  readonly name: string;
}

/** Where rows of units have their running number and their name. */
interface LabelColumns {
  readonly code: number | null;
  readonly unit: number;
}

/**
 * The column of what is left of one more unit in the row right below the last one: its running number alone, with none that
 * was numbered for later below it, or its name alone, of the kind of the unit above. `null` for any other row: a signature is in
 * capitals or has been named above, and what stands above another header belongs there.
 */
export function labelLeftBelow(
  sheet: SheetSnapshot,
  { code, unit }: LabelColumns,
  units: readonly NamedRow[],
  endRow: number,
): number | null {
  const last = units.at(-1);
  const [only, ...others] = filledColumns(sheet, endRow);
  if (last === undefined || code === null || only === undefined || others.length > 0) return null;
  const number = readNumber(contentAt(sheet, last.firstRow, code));
  if (number === undefined || isAboveHeader(sheet, endRow)) return null;
  if (only === code) {
    const isNext = readNumber(contentAt(sheet, endRow, code)) === number + 1;
    return isNext && readNumber(contentAt(sheet, endRow + 1, code)) === undefined ? code : null;
  }
  const name = textAt(sheet, endRow, unit);
  if (only !== unit || kindOfUnit(name) === null || kindOfUnit(name) !== kindOfUnit(last.name)) return null;
  if (isCapitals(name) && !isCapitals(last.name)) return null;
  return units.some((own) => unitKey(own.name) === unitKey(name)) ? null : unit;
}

function isAboveHeader(sheet: SheetSnapshot, row: number): boolean {
  for (let below = row + 1; below <= row + HEADER_ROWS; below++)
    if (headerAt(sheet, below, below) !== null) return true;
  return false;
}

/** Rows below a title in which its table's header may begin. */
const HEADER_ROWS = 3;

function isCapitals(text: string): boolean {
  return text === text.toUpperCase();
}
