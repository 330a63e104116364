import type { SheetSnapshot } from '../../workbook';
import { contentAt } from './sheetCells';
import { tidy } from './text';
import { parsePointsOfMax } from './typedNumber';

/** Whether a cell holds a number, or a text that is a score. */
export function isFigureAt(sheet: SheetSnapshot, row: number, column: number): boolean {
  const content = contentAt(sheet, row, column);
  return typeof content === 'number' || (typeof content === 'string' && isScoreText(content));
}

/** `68,32` and `68.32/84`: numbers of criteria and days have no decimal comma, and are of no such max. */
export function isScoreText(text: string): boolean {
  return text.length <= LONGEST && (DECIMAL.test(text.trim()) || isPointsOfMax(text));
}

/** Whether a content is points and what they are of: `68.32/84`. */
export function isPointsOfMax(content: unknown): boolean {
  return pointsBeforeMax(content) !== undefined;
}

/** The points of `68.32/84`; `undefined` for anything else. */
export function pointsBeforeMax(content: unknown): number | undefined {
  if (typeof content !== 'string' || content.length > LONGEST) return undefined;
  const { points = 0, max = 0 } = parsePointsOfMax(tidy(content)) ?? {};
  return max > MOST_DAYS && max < FIRST_YEAR && points <= max ? points : undefined;
}

const LONGEST = 30;
const DECIMAL = /^\d{1,3},\d{1,3}$/u;
/** `15/12` and `45/2024` are a day and a paper. */
const MOST_DAYS = 31;
const FIRST_YEAR = 1900;
