import { columnName } from '../address';
import type { SheetSnapshot } from '../workbook';
import type { Finding } from './findings';
import type { HeaderColumn } from './headerColumns';
import type { ColumnRole } from './headers';
import { readNumber } from './score';
import { contentAt, placeAt } from './sheetCells';
import type { UnitRows } from './unitRows';
import type { FieldColumns } from './unitTableColumns';

/**
 * Parts fields from a total whose header is no known word: a column whose max is that of all the others together, and
 * nearly everywhere its points, too. It counts for nothing, and that is said.
 */
export function withoutUnknownTotal(
  sheet: SheetSnapshot,
  fields: readonly FieldColumns[],
  rows: UnitRows,
): { readonly fields: readonly FieldColumns[]; readonly findings: readonly Finding[] } {
  const whole = fields.reduce((sum, { max }) => sum + (max ?? 0), 0);
  const total = fields.find((field) => field.max !== null && Math.abs(field.max * 2 - whole) < CLOSE);
  const column = total?.columns[0];
  if (total === undefined || column === undefined || fields.length <= FEWEST_FIELDS)
    return { fields, findings: [] };
  const others = fields.filter((field) => field !== total);
  if (!isSumOf(sheet, total, others, rows)) return { fields, findings: [] };
  const finding: Finding = {
    code: 'column-unread',
    severity: 'warning',
    place: placeAt(sheet, column.row, column.column),
    block: null,
    params: {
      column: columnName(sheet.firstColumn + column.column),
      header: total.name,
      count: String(rows.units.length),
    },
  };
  return { fields: others, findings: [finding] };
}

/** So many fields beside it make a total. */
const FEWEST_FIELDS = 2;
const CLOSE = 0.006;

function isSumOf(
  sheet: SheetSnapshot,
  total: FieldColumns,
  others: readonly FieldColumns[],
  { units }: UnitRows,
): boolean {
  const pointsOf = (field: FieldColumns, row: number) => {
    const column = field.columns.find(({ role }) => role === 'final') ?? field.columns.at(-1);
    return column === undefined ? 0 : (readNumber(contentAt(sheet, row, column.column)) ?? 0);
  };
  const alike = units.filter(({ row }) => {
    const sum = others.reduce((all, field) => all + pointsOf(field, row), 0);
    return Math.abs(sum - pointsOf(total, row)) < CLOSE;
  });
  return alike.length > 0 && alike.length * 5 >= units.length * 4;
}

const KINDS: readonly ColumnRole[] = ['self', 'verified1', 'verified2', 'final', 'penalty', 'bonus'];

/**
 * Says of a field where it lacks a kind of score that all other fields of the table have: a column that is gone, renamed
 * or blank.
 */
export function unevenFields(
  sheet: SheetSnapshot,
  fields: readonly FieldColumns[],
  { units }: UnitRows,
): readonly Finding[] {
  const isFilled = ({ column }: HeaderColumn) =>
    units.some(({ row }) => contentAt(sheet, row, column) !== null);
  const parted = fields.filter(
    ({ columns, survey }) =>
      columns.length > 1 && survey !== true && columns.every(({ role }) => role !== 'survey'),
  );
  return KINDS.flatMap((role) => {
    const lacking = parted.filter(
      ({ columns }) => !columns.some((one) => one.role === role && isFilled(one)),
    );
    const [field, ...more] = lacking;
    const column = field?.columns[0];
    if (field === undefined || column === undefined || more.length > 0 || parted.length <= FEWEST_FIELDS)
      return [];
    const finding: Finding = {
      code: 'stage-missing',
      severity: 'warning',
      place: placeAt(sheet, column.row, column.column),
      block: null,
      params: { of: 'field', unit: field.name, role, count: '1', whole: 'true' },
    };
    return [finding];
  });
}
