import type { CellContent, SheetSnapshot } from '../../workbook';
import { formatAt } from './cellFormat';
import { readNumber } from './score';
import { pointsBeforeMax } from './scoreTexts';
import { contentAt } from './sheetCells';

/** Numbers of a column that may well be points. */
export interface TellingNumbers {
  readonly count: number;
  /** Row of the first one within the used range. */
  readonly firstRow: number;
}

/**
 * The numbers of a column in some rows, typed as numbers or as texts; `null` where there are none, where most of what
 * stands there is something else, and for numbers that are no points: 1, 2, 3 … (running or column numbers), years,
 * dates, telephone numbers.
 */
export function tellingNumbers(
  sheet: SheetSnapshot,
  rows: readonly number[],
  column: number,
): TellingNumbers | null {
  const values: number[] = [];
  let firstRow = -1;
  let filled = 0;
  for (const row of rows) {
    const content = contentAt(sheet, row, column);
    if (content === null || (typeof content === 'string' && content.trim() === '')) continue;
    filled++;
    const value = pointsLike(sheet, row, column, content);
    if (value === null) continue;
    if (firstRow === -1) firstRow = row;
    values.push(value);
  }
  if (values.length === 0 || values.length * 2 < filled) return null;
  return isRunning(values) || values.every(isYear) ? null : { count: values.length, firstRow };
}

/** A number that may be points, an index or a rank; `null` for dates, telephone numbers and all that is no number. */
export function pointsLike(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  content: CellContent,
): number | null {
  const value = readNumber(content) ?? pointsBeforeMax(content);
  if (value === undefined || Math.abs(value) >= TELEPHONE) return null;
  if (typeof content === 'string' && /^0\d{3,}$/u.test(content.trim())) return null;
  const kind = formatAt(sheet, row, column);
  return typeof content === 'number' && (kind === 'date' || kind === 'time') ? null : value;
}

const TELEPHONE = 1e7;

/**
 * 1, 2, 3 …, from whatever number on where there are three, and beginning again where a part of the table begins; 1, 2, 1
 * are points.
 */
function isRunning(values: readonly number[]): boolean {
  if (values.length < 3) return values.length === 2 && values.every((value, index) => value === index + 1);
  const runs = values.filter((value, index) => index === 0 || value === 1).length;
  const [first = 0, second, third] = values;
  const isBegun = second === first + 1 && (first === 1 || third === first + 2);
  const mayBeginAgain = isBegun && values.length >= runs * SHORTEST_RUN;
  return values.every((value, index) => {
    const before = values[index - 1];
    const follows = before === undefined || value === before + 1;
    return Number.isInteger(value) && (follows || (mayBeginAgain && value === 1));
  });
}

const SHORTEST_RUN = 2;

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2100;
}
