import { columnName } from '../../../addresses/address';
import type { SheetSnapshot } from '../../../workbook';
import { finding } from '../../../findings/findings';
import type { Finding } from '../../../findings/findings';
import type { HeaderBand, HeaderColumn } from '../../headers/headerBand';
import { roleOfHeader } from '../../roles/headers';
import type { ColumnRole } from '../../roles/headers';
import { SCORE_ROLES } from '../../roles/roles';
import { readNumber } from '../../cells/score';
import { contentAt, placeAt } from '../../cells/sheetCells';
import type { UnitRows } from '../../unitRows/unitRows';
import type { FieldColumns } from './unitTableColumns';

/**
 * Parts fields from a total whose header is no known word: a column whose max is that of all the others together, and
 * nearly everywhere its points, too. It counts for nothing, and that is said. Units with no points or with all of them
 * tell nothing, as they have the same in a field; a printed total that has it inside tells that it is a field.
 */
export function withoutUnknownTotal(
  sheet: SheetSnapshot,
  fields: readonly FieldColumns[],
  rows: UnitRows,
  totals: readonly HeaderColumn[],
): {
  readonly fields: readonly FieldColumns[];
  /** The column of the total; `null` where there is none. */
  readonly total: number | null;
  readonly findings: readonly Finding[];
} {
  const whole = fields.reduce((sum, { max }) => sum + (max ?? 0), 0);
  const total = fields.find((field) => field.max !== null && Math.abs(field.max * 2 - whole) < CLOSE);
  const column = total?.columns[0];
  if (total === undefined || column === undefined || fields.length <= FEWEST_FIELDS)
    return { fields, total: null, findings: [] };
  const others = fields.filter((field) => field !== total);
  if (!isSumOf(sheet, total, others, rows) || isInTotal(sheet, fields, rows, totals))
    return { fields, total: null, findings: [] };
  const letters = columnName(sheet.firstColumn + column.column);
  const facts = { column: letters, header: total.name, count: rows.units.length };
  const place = placeAt(sheet, column.row, column.column);
  return { fields: others, total: column.column, findings: [finding('column-unread', place, facts)] };
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
  const compared = units.flatMap(({ row }) => {
    const stated = pointsIn(sheet, total, row);
    const points = others.map((field) => pointsIn(sheet, field, row));
    const isFull = others.every(({ max }, at) => max === points[at]);
    if (stated === undefined || points.some((one) => one === undefined) || isFull) return [];
    const sum = points.reduce<number>((all, one) => all + (one ?? 0), 0);
    return sum === 0 && stated === 0 ? [] : [Math.abs(sum - stated) < CLOSE];
  });
  const alike = compared.filter((same) => same).length;
  return alike >= Math.min(FEWEST_UNITS, units.length) && alike * 5 >= compared.length * 4;
}

/** One unit may have by chance in a field what it has in the others together. */
const FEWEST_UNITS = 2;

/** Whether the printed total of most units is the sum of all fields, so that none of these is a total. */
export function isInTotal(
  sheet: SheetSnapshot,
  fields: readonly FieldColumns[],
  { units }: UnitRows,
  totals: readonly HeaderColumn[],
): boolean {
  const printed = totals.find(({ role }) => role === 'final');
  if (printed === undefined) return false;
  const alike = units.filter(({ row }) => {
    const sum = fields.reduce((all, field) => all + (pointsIn(sheet, field, row) ?? 0), 0);
    return Math.abs(sum - (readNumber(contentAt(sheet, row, printed.column)) ?? NaN)) < CLOSE;
  });
  return alike.length * 2 > units.length;
}

/** A unit's points in the column of a field that counts: its total, else the last one that may hold points. */
function pointsIn(sheet: SheetSnapshot, { columns }: FieldColumns, row: number): number | undefined {
  const scored = columns.filter(({ role }) => role === null || SCORE_ROLES.has(role));
  const column = scored.find(({ role }) => role === 'final') ?? scored.at(-1);
  return column === undefined ? undefined : readNumber(contentAt(sheet, row, column.column));
}

const KINDS = ['self', 'verified1', 'verified2', 'final', 'penalty', 'bonus'] as const;

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
    const facts = { of: 'field', field: field.name, role } as const;
    return [finding('stage-missing', placeAt(sheet, column.row, column.column), facts)];
  });
}

/**
 * Whether a head over the names of fields calls something maxima or ranks that can be none: maxima of fields which have
 * nothing else, and ranks with decimals.
 */
export function isOfFieldAlone(
  { column, text, above }: HeaderColumn,
  role: ColumnRole,
  {
    sheet,
    header,
    endRow,
  }: { readonly sheet: SheetSnapshot; readonly header: HeaderBand; readonly endRow: number },
): boolean {
  if (above.length === 0 || text === '' || roleOfHeader(text) !== null) return false;
  if (role === 'max') {
    return header.columns.every((one) => one.above.length === 0 || one.role === 'max');
  }
  return (
    role === 'rank' &&
    sheet.values.slice(header.dataRow, endRow).some((cells) => {
      const value = readNumber(cells[column] ?? null);
      return value !== undefined && !Number.isInteger(value);
    })
  );
}
