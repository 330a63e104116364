import type { SheetSnapshot } from '../../workbook';
import { readNumber } from '../cells/score';
import { contentAt, filledColumns, textAt } from '../cells/sheetCells';
import { isSubtotalLabel, isTotalLabel, roleOfHeader } from '../roles/headers';
import type { ColumnRole } from '../roles/headers';
import { fold } from '../cells/text';
import { apartOf } from './apartNames';
import type { Apart } from './apartNames';

/** A column of bonus or penalty points in a small table of its own below a table of criteria: `STT | Nội dung | Điểm thưởng`. */
export interface ApartTable {
  readonly kind: Apart;
  readonly column: number;
  readonly headerRow: number;
  /** The rows with points, but for sums. */
  readonly rows: readonly number[];
}

/** Small tables that follow each other, and the first row below them. */
interface ApartTables {
  readonly tables: readonly ApartTable[];
  readonly endRow: number;
}

/**
 * The small tables of bonus and penalty points whose first header is `row`; `null` when none begins there.
 *
 * @param heading what the row above says that its points are, for a column that is just called `Điểm`
 */
export function apartTablesAt(sheet: SheetSnapshot, row: number, heading: Apart | null): ApartTables | null {
  const tables: ApartTable[] = [];
  let over = heading;
  let endRow = row;
  for (let next = row; next < sheet.values.length && next <= endRow + MOST_BETWEEN; next++) {
    const columns = headerColumns(sheet, next, over);
    if (columns.length === 0) {
      if (tables.length === 0) return null;
      over =
        filledColumns(sheet, next).map((column) => apartOf(bare(textAt(sheet, next, column))))[0] ?? over;
      continue;
    }
    const last = lastRow(sheet, next);
    const found = columns.map((one) => ({
      ...one,
      headerRow: next,
      rows: rowsOf(sheet, next, last, one.column),
    }));
    const filled = found.filter(({ rows }) => rows.length > 0);
    if (filled.length === 0 && tables.length === 0) return null;
    tables.push(...filled);
    endRow = last + 1;
    over = null;
    next = last;
  }
  return { tables, endRow };
}

/** Blank rows and titles between two small tables. */
const MOST_BETWEEN = 4;
const MOST_COLUMNS = 6;
const LONGEST_HEADER = 60;

/** The columns of points of a row that is the header of such a table. */
function headerColumns(
  sheet: SheetSnapshot,
  row: number,
  heading: Apart | null,
): readonly Pick<ApartTable, 'kind' | 'column'>[] {
  let texts = 0;
  for (const content of sheet.values[row] ?? []) {
    if (content === null || content === '') continue;
    if (typeof content !== 'string' || content.length > LONGEST_HEADER) return [];
    texts++;
    if (texts > MOST_COLUMNS) return [];
  }
  if (texts < 2) return [];
  const cells = filledColumns(sheet, row).map((column) => {
    const text = textAt(sheet, row, column);
    return { column, text, role: roleOfHeader(text) };
  });
  if (cells.some(({ role }) => role !== null && OF_OTHERS.has(role))) return [];
  const name = cells.findIndex(({ text, role }) => role === 'name' || CONTENT.test(fold(text)));
  if (name === -1) return [];
  return cells.slice(name + 1).flatMap(({ column, text, role }) => {
    const kind = role === 'bonus' || role === 'penalty' ? role : amountOf(fold(text));
    if (kind !== null) return [{ kind, column }];
    return heading !== null && POINTS.test(fold(text)) ? [{ kind: heading, column }] : [];
  });
}

/** `Mức trừ`, `Mức điểm thưởng`. */
function amountOf(words: string): Apart | null {
  const kind = /^muc (?:diem )?(?:bi )?(tru|phat|thuong|cong)$/u.exec(words)?.[1];
  return kind === undefined ? null : kind === 'tru' || kind === 'phat' ? 'penalty' : 'bonus';
}

/** What a table of criteria or of units has, and a list of bonus points has not. */
const OF_OTHERS: ReadonlySet<ColumnRole> = new Set([
  'max',
  'unit',
  'self',
  'verified1',
  'verified2',
  'survey',
  'rank',
]);
const CONTENT =
  /^(?:(?:cac )?(?:noi dung|ten|ly do|thanh tich|hanh vi|sang kien|mo hinh|giai phap|loi|vi pham|sai pham|khuyet diem))(?: |$)/u;
const POINTS = /^(?:so )?diem$/u;

/** A title without its number: `II. ĐIỂM THƯỞNG`. */
function bare(text: string): string {
  return text.replace(/^(?:[IVX]{1,5}|\d{1,2}|[A-Z])[.)]\s?/u, '');
}

/** The last row with a number of a table below a header, up to a blank row or the next header, whatever that is of. */
function lastRow(sheet: SheetSnapshot, headerRow: number): number {
  let last = headerRow;
  for (let row = headerRow + 1; row < sheet.values.length; row++) {
    const filled = filledColumns(sheet, row);
    if (filled.length === 0 || headerColumns(sheet, row, 'bonus').length > 0) break;
    if (filled.some((column) => readNumber(contentAt(sheet, row, column)) !== undefined)) last = row;
  }
  return last;
}

function rowsOf(sheet: SheetSnapshot, headerRow: number, last: number, column: number): readonly number[] {
  const rows: number[] = [];
  for (let row = headerRow + 1; row <= last; row++) {
    if (readNumber(contentAt(sheet, row, column)) === undefined) continue;
    const labels = filledColumns(sheet, row).map((one) => textAt(sheet, row, one));
    if (labels.some((label) => isTotalLabel(label) || isSubtotalLabel(label))) continue;
    rows.push(row);
  }
  return rows;
}
