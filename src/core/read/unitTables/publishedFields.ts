import type { SheetSnapshot } from '../../workbook';
import type { PublishedField, UnreadField } from '../model/assessment';
import type { HeaderColumn } from '../headers/columns/headerColumns';
import { doesNotApply } from '../cells/score';
import { contentAt, percentAt, placeAt, textAt } from '../cells/sheetCells';
import { fold } from '../cells/text';
import type { UnitRows } from '../unitRows/unitRows';
import type { FieldColumns } from './columns/unitTableColumns';

/** The column in which a table prints a field's percentage. */
export interface FieldPercentColumn {
  readonly name: string;
  readonly column: number;
}

/**
 * The columns of field percentages: a field's `Chỉ số` or `Tỷ lệ` column; else its only column where a header over it or
 * the cells' formats say that it holds percentages. Points without a max give none.
 */
export function percentColumns(
  sheet: SheetSnapshot,
  fields: readonly FieldColumns[],
  rows: UnitRows,
): readonly FieldPercentColumn[] {
  return fields.flatMap(({ name, columns }) => {
    const index = columns.find(({ role }) => role === 'index');
    const [only] = columns;
    const alone =
      columns.length === 1 && only?.role === null && saysPercent(sheet, only, rows) ? only : undefined;
    const column = index ?? alone;
    return column === undefined ? [] : [{ name, column: column.column }];
  });
}

/** What a unit's row prints of its fields, and where it prints nothing that can be a percentage. */
export interface PrintedFields {
  readonly read: readonly PublishedField[];
  readonly unread: readonly UnreadField[];
}

export function readPublishedFields(
  sheet: SheetSnapshot,
  row: number,
  columns: readonly FieldPercentColumn[],
): PrintedFields {
  const read: PublishedField[] = [];
  const unread: UnreadField[] = [];
  for (const { name, column } of columns) {
    const percent = percentAt(sheet, row, column);
    const place = placeAt(sheet, row, column);
    if (percent !== null && percent >= 0 && percent <= MOST_PERCENT) read.push({ name, percent, place });
    else if (!doesNotApply(textAt(sheet, row, column))) unread.push({ name, place });
  }
  return { read, unread };
}

/** With bonus points a field may have somewhat more than its max; what is twice as much is a slip. */
const MOST_PERCENT = 200;

/** Whether the header of a column, or its first number, says that it holds percentages. */
export function saysPercent(
  sheet: SheetSnapshot,
  { text, above, column }: HeaderColumn,
  rows: Pick<UnitRows, 'units'>,
): boolean {
  if ([text, ...above].some((line) => line.includes('%') || PERCENT.test(fold(line)))) return true;
  const first = rows.units.find(({ row }) => contentAt(sheet, row, column) !== null);
  if (first === undefined) return false;
  const content = contentAt(sheet, first.row, column);
  if (typeof content === 'string') return content.includes('%');
  return (sheet.numberFormats[first.row]?.[column] ?? '').includes('%');
}

const PERCENT = /\b(ty le|phan tram)\b/u;
