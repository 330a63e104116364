import type { CellContent, SheetSnapshot } from '../../../workbook';
import { readScore } from '../../cells/score';
import { isFigureAt } from '../../cells/scoreTexts';
import { contentAt } from '../../cells/sheetCells';
import { isHeaderPhrase } from '../../roles/headers';
import type { ColumnRole } from '../../roles/headers';
import { SCORE_ROLES } from '../../roles/roles';
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
  const firstName = columns.findIndex(({ role }) => role === 'name');
  const firstScore = columns.findIndex(isScore);
  const isAsked = (column: HeaderColumn, at: number) =>
    column.role === 'name' ? firstName < at && firstScore !== -1 && firstScore < at : isScore(column);
  const asked = columns.filter(
    (column, at) => isAsked(column, at) && !beginsWithNumber(sheet, column, dataRow),
  );
  if (asked.length === 0) return columns;
  // By their headers nearly all others are told, so that no more cells are looked at.
  const all = scoresIn(columns);
  const words = asked.filter((column) => mayBeNote(column, all, 1) && isOfWords(sheet, column, dataRow));
  if (words.length === 0) return columns;
  const ofWords = new Set(words);
  const others = scoresIn(columns.filter((column) => !ofWords.has(column)));
  return columns.map((column): HeaderColumn =>
    ofWords.has(column) && mayBeNote(column, others, 0)
      ? { ...column, role: 'note', isOfWords: true }
      : column,
  );
}

/** How many columns of scores there are, and by what they are below and what they are called. */
interface ScoreCounts {
  readonly all: number;
  readonly alike: ReadonlyMap<string, number>;
}

function scoresIn(columns: readonly HeaderColumn[]): ScoreCounts {
  const alike = new Map<string, number>();
  let all = 0;
  for (const column of columns) {
    if (!isScore(column)) continue;
    all++;
    const key = kindKey(column);
    alike.set(key, (alike.get(key) ?? 0) + 1);
  }
  return { all, alike };
}

/** The rounds of an appraisal are alike. */
function kindKey(column: HeaderColumn): string {
  const kind = column.role !== null && APPRAISED.has(column.role) ? 'appraised' : column.role;
  return `${kind} ${headsOf(column)}`;
}

/**
 * Whether, beside these columns, the scores that a column is called after may stand in another one.
 *
 * @param own how many of them are the column itself
 */
function mayBeNote(column: HeaderColumn, { all, alike }: ScoreCounts, own: 0 | 1): boolean {
  if (column.role === 'name') return true;
  if ((alike.get(kindKey(column)) ?? 0) > own) return true;
  return column.role === 'self' && !isHeaderPhrase(column.text) && all > own;
}

function isScore({ role }: HeaderColumn): boolean {
  return role !== null && SCORE_ROLES.has(role);
}

const APPRAISED: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['verified1', 'verified2']);

/** Rows below a header that are looked at; of most columns the first number tells. */
const MOST_ROWS = 100;

/** The row of a field and that of its first criterion. */
const FIRST_ROWS = 2;

/** Whether a column has a number at once, as nearly all have: thousands of units have some. */
function beginsWithNumber(sheet: SheetSnapshot, { column }: HeaderColumn, dataRow: number): boolean {
  for (let row = dataRow; row < dataRow + FIRST_ROWS; row++)
    if (typeof contentAt(sheet, row, column) === 'number') return true;
  return false;
}

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
