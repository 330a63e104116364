import type { SheetSnapshot } from '../../workbook';
import type { HeaderColumn } from './headerColumns';
import { readNumber } from '../cells/score';
import { textAt } from '../cells/sheetCells';
import { fold } from '../cells/text';

/**
 * The columns of a header with their role where it says who scores: `Đơn vị chấm`, `Cơ quan đánh giá` beside the names of
 * units or criteria is the self-score where numbers stand below it, a note where words do (who was to score).
 */
export function withScorerColumns(
  columns: readonly HeaderColumn[],
  sheet: SheetSnapshot,
  dataRow: number,
): readonly HeaderColumn[] {
  const scorers = columns.filter(({ text, role }) => role === 'unit' && SCORER.test(fold(text)));
  if (scorers.length === 0) return columns;
  const names = columns.some(
    (column) => (column.role === 'unit' && !scorers.includes(column)) || column.role === 'name',
  );
  if (!names) return columns;
  return columns.map((column) =>
    scorers.includes(column)
      ? { ...column, role: holdsNumbers(sheet, column.column, dataRow) ? 'self' : 'note' }
      : column,
  );
}

const SCORER =
  /^(?:cac )?(?:don vi|co quan|co quan don vi|don vi dia phuong|dia phuong) (?:cham|cham diem|danh gia)$/u;

/** Rows below a header that are looked at. */
const MOST_ROWS = 20;

function holdsNumbers(sheet: SheetSnapshot, column: number, fromRow: number): boolean {
  let numbers = 0;
  for (let row = fromRow; row < fromRow + MOST_ROWS; row++) {
    const text = textAt(sheet, row, column);
    if (text === '') continue;
    numbers += readNumber(text) === undefined ? -1 : 1;
  }
  return numbers > 0;
}
