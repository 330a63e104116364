import type { SheetSnapshot } from '../../workbook';
import { findHeader } from '../headers/headerBand';
import type { HeaderBand, HeaderColumn } from '../headers/headerBand';
import { headerMax } from '../roles/headerMax';
import { isTotalLabel } from '../roles/headers';
import { readLetterhead } from './letterhead';
import { yearIn } from '../words/periodIn';
import { isPageMark } from '../words/pageMarks';
import { contentAt, filledColumns, textAt } from '../cells/sheetCells';
import { fold } from '../cells/text';

export interface SheetOfHeader {
  readonly sheet: SheetSnapshot;
  /** Its first header, `null` where it has none. */
  readonly first: HeaderBand | null;
}

/**
 * A sheet without what printing repeats on each page: a header that comes again below rows of its own table, with its row
 * of column numbers, the title above it, `Trang 2`, `(tiếp theo)` and sums that are carried over. These rows are blank,
 * all others keep their places. A header stays where another table begins: below another title, unit or block, or where
 * the numbers begin again.
 *
 * @param start the first row where a header may stand
 */
export function withoutRepeatedHeaders(sheet: SheetSnapshot, start = 0): SheetOfHeader {
  const blank = new Set<number>();
  let table: HeaderBand | null = null;
  let titles: ReadonlySet<string> = new Set();
  let from = 0;
  const first = findHeader(sheet, start);
  for (let found = first; found !== null; found = findHeader(sheet, from)) {
    const gap = table === null || !isSameHeader(table, found) ? null : gapAbove(sheet, table, found, titles);
    if (table !== null && gap !== null && goesOn(sheet, table, found, gap)) {
      for (const row of gap.marks) blank.add(row);
      for (let row = found.firstRow; row < found.dataRow; row++) blank.add(row);
      for (let row = found.dataRow; isPageMark(textsOf(sheet, row)); row++) blank.add(row);
    } else {
      table = found;
      titles = titlesAbove(sheet, from, found.firstRow);
    }
    from = found.dataRow;
  }
  if (blank.size === 0) return { sheet, first };
  const none = new Array<null>(sheet.values[0]?.length ?? 0).fill(null);
  const bare = { ...sheet, values: sheet.values.map((row, index) => (blank.has(index) ? none : row)) };
  return { sheet: bare, first: findHeader(bare, start) };
}

/** What stands between the last row of a table and a header. */
interface Gap {
  /** The last row with a figure or a number, -1 where none stands between. */
  readonly lastRow: number;
  readonly marks: readonly number[];
  /** Rows that are neither: dividers, options, titles. */
  readonly others: readonly number[];
}

function gapAbove(
  sheet: SheetSnapshot,
  table: HeaderBand,
  { firstRow }: HeaderBand,
  titles: ReadonlySet<string>,
): Gap {
  const marks: number[] = [];
  const others: number[] = [];
  let row = firstRow - 1;
  for (; row >= table.dataRow; row--) {
    const texts = textsOf(sheet, row);
    if (texts.length === 0) continue;
    if (isPageMark(texts) || texts.every((text) => titles.has(fold(text)))) marks.push(row);
    else if (hasFigure(sheet, row)) break;
    else others.push(row);
  }
  return { lastRow: row < table.dataRow ? -1 : row, marks, others };
}

/** Whether the rows below a header that comes again are those of the same table. */
function goesOn(sheet: SheetSnapshot, table: HeaderBand, found: HeaderBand, gap: Gap): boolean {
  if (gap.lastRow === -1) return gap.others.length === 0;
  const ofUnits = isOfUnits(table);
  if (!ofUnits && textsOf(sheet, gap.lastRow).some(isTotalLabel)) return false;
  const first = Math.min(...gap.others, found.firstRow);
  const told = readLetterhead(sheet, first, found.firstRow);
  if (told.unit !== null || told.year !== null) return false;
  const code = table.columns.find(({ role }) => role === 'code')?.column ?? null;
  const begins = beginsAgain(sheet, found.dataRow, code ?? nameColumn(table));
  if (!ofUnits) return !begins;
  const dividers = gap.others.every((row) => code !== null && DIVIDER.test(textAt(sheet, row, code)));
  return dividers && (!begins || gap.others.length > 0);
}

/** The number of a row that parts blocks. */
const DIVIDER = /^(?:[IVXLC]+|[A-ZĐ])[.)]?$/u;
const FIRST_CODE = /^\(?(?:1|01|I|A)(?:[).]|$)/u;
const MOST_ROWS = 6;

function beginsAgain(sheet: SheetSnapshot, fromRow: number, column: number): boolean {
  for (let row = fromRow; row < fromRow + MOST_ROWS; row++) {
    const text = textAt(sheet, row, column);
    if (text !== '' && !isPageMark(textsOf(sheet, row)))
      return FIRST_CODE.test(text) && !/^1\.\d/u.test(text);
  }
  return false;
}

function nameColumn({ columns }: HeaderBand): number {
  return columns.find(({ role }) => role === 'unit' || role === 'name')?.column ?? 0;
}

function isOfUnits({ columns }: HeaderBand): boolean {
  return columns.find(({ role }) => role === 'unit' || role === 'name')?.role === 'unit';
}

/** Whether two headers are one, but for spaces, case, a max or words that mean the same. */
function isSameHeader(a: HeaderBand, b: HeaderBand): boolean {
  let same = 0;
  for (const column of a.columns) {
    const other = b.columns[column.column];
    if (other === undefined || other.text === '') continue;
    if (column.text === '' || !isSameColumn(column, other)) return false;
    same++;
  }
  return same >= 2 && nameColumn(a) === nameColumn(b) && isOfUnits(a) === isOfUnits(b);
}

function isSameColumn(a: HeaderColumn, b: HeaderColumn): boolean {
  if (a.role !== b.role || yearIn(a.text) !== yearIn(b.text)) return false;
  const words = ({ text, role }: HeaderColumn) => {
    const bare = fold(headerMax(text).name);
    return role === 'unit' ? bare.replace(/\b(?:ten|cac|so|tt|stt) /gu, '') : bare;
  };
  if (a.role === null || a.role === 'unit' || a.role === 'block') {
    if (words(a) !== words(b)) return false;
  }
  const [over, other] = [a.above.at(-1), b.above.at(-1)].map((text) =>
    text === undefined ? '' : fold(headerMax(text).name),
  );
  return over === '' || other === '' || over === other;
}

function titlesAbove(sheet: SheetSnapshot, from: number, to: number): ReadonlySet<string> {
  const titles = new Set<string>();
  for (let row = from; row < to; row++) for (const text of textsOf(sheet, row)) titles.add(fold(text));
  return titles;
}

function textsOf(sheet: SheetSnapshot, row: number): readonly string[] {
  return filledColumns(sheet, row)
    .map((column) => textAt(sheet, row, column))
    .filter((text) => text !== '');
}

function hasFigure(sheet: SheetSnapshot, row: number): boolean {
  return (sheet.values[row] ?? []).some((_, column) => {
    const content = contentAt(sheet, row, column);
    return (
      typeof content === 'number' || (typeof content === 'string' && /^\s*[\d(]/u.test(content.slice(0, 9)))
    );
  });
}
