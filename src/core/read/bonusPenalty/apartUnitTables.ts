import type { SheetSnapshot } from '../../workbook';
import { isSubtotalLabel, isTotalLabel, roleOfHeader } from '../roles/headers';
import type { ColumnRole } from '../roles/headers';
import { readNumber } from '../cells/score';
import { contentAt, filledColumns, textAt } from '../cells/sheetCells';
import { fold } from '../cells/text';
import { apartOf } from './apartNames';
import type { Apart } from './apartNames';

/** A column of bonus or penalty points in a small table of units below a table of these: `STT | Đơn vị | Điểm thưởng`. */
export interface ApartOfUnits {
  readonly kind: Apart;
  readonly column: number;
  readonly headerRow: number;
  /** The rows with points, but for sums, and the unit that each names. */
  readonly rows: readonly { readonly row: number; readonly name: string }[];
}

/** Whether a row is the header of such a table, so that the table above ends there. */
export function isApartHeader(sheet: SheetSnapshot, row: number): boolean {
  return headerColumns(sheet, row, null) !== null;
}

/** The small tables below the last row of a table of units, and the first row below them; `null` where there are none. */
export function apartOfUnitsBelow(
  sheet: SheetSnapshot,
  fromRow: number,
): { readonly tables: readonly ApartOfUnits[]; readonly endRow: number } | null {
  const tables: ApartOfUnits[] = [];
  let over: Apart | null = null;
  let endRow = fromRow;
  for (let row = fromRow; row < sheet.values.length && row <= endRow + MOST_BETWEEN; row++) {
    const header = headerColumns(sheet, row, over);
    if (header === null) {
      over = filledColumns(sheet, row).map((column) => headingOf(textAt(sheet, row, column)))[0] ?? over;
      continue;
    }
    const end = endOf(sheet, row);
    const rows = (column: number) => rowsOf(sheet, row + 1, end, header.unit, column);
    tables.push(...header.columns.map((one) => ({ ...one, headerRow: row, rows: rows(one.column) })));
    endRow = end;
    over = null;
    row = end - 1;
  }
  return tables.length === 0 ? null : { tables, endRow };
}

/** Blank rows and titles between two tables. */
const MOST_BETWEEN = 4;
const MOST_COLUMNS = 8;
const LONGEST_HEADER = 60;

interface ApartHeader {
  readonly unit: number;
  readonly columns: readonly Pick<ApartOfUnits, 'kind' | 'column'>[];
}

/** The columns of points of a row that names units and bonus or penalty points, and nothing that a table of scores has. */
function headerColumns(sheet: SheetSnapshot, row: number, heading: Apart | null): ApartHeader | null {
  let count = 0;
  for (const content of sheet.values[row] ?? []) {
    if (content === null || content === '') continue;
    if (typeof content !== 'string' || content.length > LONGEST_HEADER || ++count > MOST_COLUMNS) return null;
  }
  if (count < 2) return null;
  const texts = filledColumns(sheet, row).map((column) => {
    const text = textAt(sheet, row, column);
    return { column, text, role: roleOfHeader(text) };
  });
  const unit = texts.find(({ role }) => role === 'unit')?.column;
  if (unit === undefined) return null;
  const columns: Pick<ApartOfUnits, 'kind' | 'column'>[] = [];
  for (const { column, text, role } of texts) {
    const kind = POINTS.test(fold(text)) ? heading : role === 'bonus' || role === 'penalty' ? role : null;
    if (kind !== null && column > unit) columns.push({ kind, column });
    else if (role !== null && !BESIDE.has(role)) return null;
  }
  return columns.length === 0 ? null : { unit, columns };
}

const POINTS = /^(?:so )?diem$/u;
/** What a list of bonus points has besides them. */
const BESIDE: ReadonlySet<ColumnRole> = new Set(['code', 'unit', 'name', 'note', 'block']);

/** Of which points a title speaks: `II. ĐIỂM THƯỞNG`, `DANH SÁCH ĐƠN VỊ BỊ TRỪ ĐIỂM`. */
function headingOf(text: string): Apart | null {
  const bare = text.replace(/^(?:[IVX]{1,5}|\d{1,2}|[A-Z])[.)]\s?/u, '');
  if (bare.length > LONGEST_TITLE) return null;
  const kinds = new Set(
    [...bare.matchAll(TITLE)].map(([, before = '', behind = '']) => {
      const word = (before + behind).toLowerCase();
      return word === 'trừ' || word === 'phạt' ? ('penalty' as const) : ('bonus' as const);
    }),
  );
  const [kind = apartOf(bare)] = kinds;
  return kinds.size > 1 ? null : kind;
}

const LONGEST_TITLE = 120;
const TITLE =
  /điểm\s(?:bị\s)?(thưởng|cộng|trừ|phạt)(?!\p{L})|(?:^|\s)(thưởng|cộng|trừ|phạt)\sđiểm(?!\p{L})/giu;

/** The first row below the rows of a table, up to a blank one. */
function endOf(sheet: SheetSnapshot, headerRow: number): number {
  let row = headerRow + 1;
  while (row < sheet.values.length && filledColumns(sheet, row).length > 0 && !isApartHeader(sheet, row))
    row++;
  return row;
}

function rowsOf(
  sheet: SheetSnapshot,
  from: number,
  to: number,
  unit: number,
  column: number,
): ApartOfUnits['rows'] {
  const rows: { row: number; name: string }[] = [];
  let name = '';
  for (let row = from; row < to; row++) {
    const labels = filledColumns(sheet, row).map((one) => textAt(sheet, row, one));
    if (labels.some((label) => isTotalLabel(label) || isSubtotalLabel(label))) continue;
    name = textAt(sheet, row, unit) || name;
    if (mayBePoints(sheet, row, column)) rows.push({ row, name });
  }
  return rows;
}

/** A number that is not 0, or a text with one, of which it is said that it is no number. */
function mayBePoints(sheet: SheetSnapshot, row: number, column: number): boolean {
  const value = readNumber(contentAt(sheet, row, column));
  return value === undefined ? /[1-9]/u.test(textAt(sheet, row, column)) : value !== 0;
}
