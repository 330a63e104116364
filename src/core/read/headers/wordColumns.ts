import type { CellContent, SheetSnapshot } from '../../workbook';
import { readScore } from '../cells/score';
import { isFigureAt } from '../cells/scoreTexts';
import { contentAt } from '../cells/sheetCells';
import { isHeaderPhrase } from '../roles/headers';
import type { ColumnRole } from '../roles/headers';
import { SCORE_ROLES } from '../roles/roles';
import { headsOf } from './headerColumn';
import type { HeaderColumn } from './headerColumn';

/**
 * The columns of a header with those as notes that are called after scores, or after what the rows are called, and hold
 * words: `Nội dung tự đánh giá` beside `Điểm tự chấm`. One whose header says nothing but that scores stand below it is
 * a note only beside a column of the same scores that has numbers: alone its words are scores that cannot be read.
 */
export function withWordColumns(
  columns: readonly HeaderColumn[],
  sheet: SheetSnapshot,
  dataRow: number,
): readonly HeaderColumn[] {
  // By their headers nearly all are told, so that no cell is looked at.
  const asked = columns.filter((column) => mayBeOfWords(column, columns) && mayBeNote(column, columns));
  const words = asked.filter((column) => isOfWords(sheet, column, dataRow));
  if (words.length === 0) return columns;
  const others = columns.filter((column) => !words.includes(column));
  return columns.map((column): HeaderColumn =>
    words.includes(column) && mayBeNote(column, others)
      ? { ...column, role: 'note', isOfWords: true }
      : column,
  );
}

/** Whether, beside these columns, the scores that a column is called after may stand in another one. */
function mayBeNote(column: HeaderColumn, columns: readonly HeaderColumn[]): boolean {
  if (column.role === 'name') return true;
  const others = columns.filter((one) => one !== column && isScore(one));
  if (others.some((one) => headsOf(one) === headsOf(column) && isOfOne(one, column))) return true;
  return column.role === 'self' && !isHeaderPhrase(column.text) && others.length > 0;
}

/** Scores, and what the rows are called again right of the first score. */
function mayBeOfWords(column: HeaderColumn, columns: readonly HeaderColumn[]): boolean {
  if (column.role !== 'name') return isScore(column);
  const names = columns.some(({ role, column: at }) => role === 'name' && at < column.column);
  return names && columns.some((one) => isScore(one) && one.column < column.column);
}

function isScore({ role }: HeaderColumn): boolean {
  return role !== null && SCORE_ROLES.has(role);
}

function isOfOne(one: HeaderColumn, other: HeaderColumn): boolean {
  return one.role === other.role || (isAppraised(one) && isAppraised(other));
}

function isAppraised({ role }: HeaderColumn): boolean {
  return role !== null && APPRAISED.has(role);
}

const APPRAISED: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['verified1', 'verified2']);

/** Rows below a header that are looked at; of most columns the first number tells. */
const MOST_ROWS = 100;

/** Whether words stand in a column, and neither numbers nor marks that stand for scores alone. */
function isOfWords(sheet: SheetSnapshot, { column }: HeaderColumn, dataRow: number): boolean {
  let words = 0;
  const last = Math.min(sheet.values.length, dataRow + MOST_ROWS);
  for (let row = dataRow; row < last; row++) {
    const content = contentAt(sheet, row, column);
    if (content === null) continue;
    if (isWord(content) && !isFigureAt(sheet, row, column)) words++;
    else if (typeof readScore(content) === 'number' || typeof content !== 'string') return false;
  }
  return words > 0;
}

function isWord(content: CellContent): boolean {
  return typeof content === 'string' && /\p{L}/u.test(content) && readScore(content) === 'invalid';
}
