import { contentAt, percentAt, textAt, textColumns } from '../cells/sheetCells';
import { fold } from '../cells/text';
import { readNumber } from '../cells/score';
import type { HeaderColumn } from '../headers/headerBand';
import type { TableSpan } from '../layouts/sheetTables';
import { countsThings } from '../names/countHeaders';
import { isIssuer, OWN_INDEX } from '../names/otherIndexNames';
import { APART_ROLES, SCORE_ROLES } from '../roles/roles';
import type { ReadSource } from '../sheets/sheetReading';

/** A column of percentages that are no index, and a column of what they are shares of. */
export interface SharesOfCounts {
  readonly share: string;
  readonly counted: string;
}

/**
 * Whether the tables of a sheet have shares of things that are counted, and no scores: `Tiếp nhận | Đã giải quyết | Tỷ lệ (%)`.
 * Told by the columns: numbers below headers that are no scores' beside percentages, where neither header nor title calls these
 * the index, or where they are one number of another. `null` where a table may have scores or indexes.
 */
export function sharesOfCounts({ spans, lists, tables }: ReadSource): SharesOfCounts | null {
  if (tables.length > 0 || lists.length > 0) return null;
  const found = spans.map(sharesIn);
  const [first = null] = found;
  return found.every((shares) => shares !== null) ? first : null;
}

function sharesIn(span: TableSpan): SharesOfCounts | null {
  const { columns } = span.header;
  const unit = columns.find(({ role }) => role === 'unit');
  const share = columns.find(({ role }) => role === 'index');
  if (unit === undefined || share === undefined) return null;
  if (columns.some(({ role }) => role !== null && SCORED.has(role))) return null;
  const counts = columns.filter((column) => column.column > unit.column && isOfCounts(column, span));
  const [counted] = counts;
  if (counted === undefined) return null;
  const isIndex = INDEX.test(fold(share.text)) || isTitledIndex(span);
  if (isIndex && !isRatio(span, share, counts)) return null;
  return { share: share.text, counted: counted.text };
}

const SCORED: ReadonlySet<HeaderColumn['role']> = new Set([
  'max',
  'weighted',
  ...SCORE_ROLES,
  ...APART_ROLES,
]);
const INDEX = /(?:^| )(?:chi so|index|cchc|cai cach hanh chinh|diem)(?: |$)/u;
const TITLED = /(?:^| )(?:chi so|xep hang|diem|index)(?: |$)/u;
/** A title stands right above its table. */
const TITLE_ROWS = 6;

/** Whether a line above the table speaks of the index of administrative reform, not only of the reform. */
function isTitledIndex({ sheet, header }: TableSpan): boolean {
  for (let row = Math.max(0, header.firstRow - TITLE_ROWS); row < header.firstRow; row++) {
    const lines = textColumns(sheet, row).map((column) => fold(textAt(sheet, row, column)));
    if (lines.some((line) => !isIssuer(line) && OWN_INDEX.test(line) && TITLED.test(line))) return true;
  }
  return false;
}

/** Whether a column whose header names no score has whole numbers, for nearly all units. */
function isOfCounts({ role, text, column }: HeaderColumn, span: TableSpan): boolean {
  if (text === '' || (role !== null && role !== 'note' && role !== 'name')) return false;
  const numbers = numbersIn(span, column);
  if (numbers.length < FEWEST || !numbers.every((number) => Number.isInteger(number) && number >= 0))
    return false;
  return countsThings(text) || role === null || role === 'name';
}

const FEWEST = 2;

function numbersIn({ sheet, header, endRow }: TableSpan, column: number): readonly number[] {
  const numbers: number[] = [];
  for (let row = header.dataRow; row < endRow; row++) {
    const number = readNumber(contentAt(sheet, row, column));
    if (number !== undefined) numbers.push(number);
  }
  return numbers;
}

/** Whether the percentages are one column of counts of another one, in nearly all rows. */
function isRatio(
  { sheet, header, endRow }: TableSpan,
  share: HeaderColumn,
  counts: readonly HeaderColumn[],
): boolean {
  return counts.some((whole) =>
    counts.some((part) => {
      if (part === whole) return false;
      let compared = 0;
      let alike = 0;
      for (let row = header.dataRow; row < endRow; row++) {
        const percent = percentAt(sheet, row, share.column);
        const of = readNumber(contentAt(sheet, row, whole.column));
        const own = readNumber(contentAt(sheet, row, part.column));
        if (percent === null || own === undefined || of === undefined || of <= 0) continue;
        compared++;
        if (Math.abs((own / of) * 100 - percent) <= ROUNDED) alike++;
      }
      return compared >= FEWEST && alike * 5 >= compared * 4;
    }),
  );
}

/** Shares are often printed in whole per cent. */
const ROUNDED = 0.51;
