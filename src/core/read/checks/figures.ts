import type { SheetSnapshot } from '../../workbook';
import { contentAt } from '../cells/sheetCells';
import { tellingNumbers } from '../cells/tellingNumbers';
import { tidy } from '../cells/text';
import { parsePointsOfMax } from '../cells/typedNumber';

/** Whether a cell holds a number, or a text that is a score. */
export function isFigureAt(sheet: SheetSnapshot, row: number, column: number): boolean {
  const content = contentAt(sheet, row, column);
  return typeof content === 'number' || (typeof content === 'string' && isScoreText(content));
}

/** The columns that hold so many figures which may be points. */
export function figureColumns(sheet: SheetSnapshot, fewest: number): readonly number[] {
  const rows = [...sheet.values.keys()];
  const width = sheet.values[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => column).filter((column) => {
    const figures = rows.filter((row) => isFigureAt(sheet, row, column));
    if (figures.length < fewest) return false;
    const ofMax = figures.filter((row) => isPointsOfMax(contentAt(sheet, row, column)));
    return ofMax.length * 2 >= figures.length || tellingNumbers(sheet, figures, column) !== null;
  });
}

/** `68,32` and `68.32/84`: numbers of criteria and days have no decimal comma, and are of no such max. */
function isScoreText(text: string): boolean {
  return text.length <= LONGEST && (DECIMAL.test(text.trim()) || isPointsOfMax(text));
}

function isPointsOfMax(content: unknown): boolean {
  if (typeof content !== 'string' || content.length > LONGEST) return false;
  const { points = 0, max = 0 } = parsePointsOfMax(tidy(content)) ?? {};
  return max > MOST_DAYS && max < FIRST_YEAR && points <= max;
}

const LONGEST = 30;
const DECIMAL = /^\d{1,3},\d{1,3}$/u;
/** `15/12` and `45/2024` are a day and a paper. */
const MOST_DAYS = 31;
const FIRST_YEAR = 1900;
