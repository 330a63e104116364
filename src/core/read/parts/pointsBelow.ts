import type { SheetSnapshot } from '../../workbook';
import type { HeaderBand } from '../headers/headerBand';
import { roleOfHeader } from '../roles/headers';
import { contentAt, textAt } from '../cells/sheetCells';
import { readNumber } from '../cells/score';

/**
 * Tells whether some cell of a column below a header may hold points: a number that is not 0, `68.32/84`. Blanks, 0, `-` and a row of maxima are none.
 */
export function pointsBelow(sheet: SheetSnapshot, { dataRow }: HeaderBand): (column: number) => boolean {
  return (column) => {
    for (let row = dataRow; row < sheet.values.length; row++) {
      if (mayBePoints(sheet, row, column) && !isOfMaxima(sheet, row)) return true;
    }
    return false;
  };
}

function mayBePoints(sheet: SheetSnapshot, row: number, column: number): boolean {
  const content = contentAt(sheet, row, column);
  if (content === null) return false;
  const number = readNumber(content);
  if (number !== undefined) return number !== 0;
  const text = textAt(sheet, row, column);
  return text.length <= LONGEST_SCORE && /[1-9]/u.test(text);
}

const LONGEST_SCORE = 20;

function isOfMaxima(sheet: SheetSnapshot, row: number): boolean {
  return (sheet.values[row] ?? []).some((_, column) => roleOfHeader(textAt(sheet, row, column)) === 'max');
}
