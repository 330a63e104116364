import type { SheetSnapshot } from '../../../workbook';
import { SCORE_ROLES } from '../../roles/roles';
import { contentAt } from '../../cells/sheetCells';
import type { UnitRows } from '../../unitRows/unitRows';
import type { FieldColumns, UnitTableColumns } from './unitTableColumns';

/** The fields of a table that are scored with a max, and those whose points have none. */
export interface TableFields {
  /** Empty where the table can only be ranked by its totals. */
  readonly fields: readonly FieldColumns[];
  readonly withoutMax: readonly FieldColumns[];
}

/**
 * Tells which columns over the rows are fields with points: those with a max in the header, in a row of maxima or in a
 * column of their own. A table in which one field's points have no max is ranked by its totals.
 */
export function fieldsOf(sheet: SheetSnapshot, columns: UnitTableColumns, rows: UnitRows): TableFields {
  const withPoints = columns.fields
    .filter((field) => field.columns.some(({ role }) => role === null || SCORE_ROLES.has(role)))
    .map((field) => ({ ...field, max: field.max ?? maxBelow(field, rows) }));
  const scored = withPoints.filter(hasMax);
  const others = withPoints.filter((field) => !hasMax(field));
  const surelyScored = others.filter(({ columns: own }) =>
    own.some(({ role }) => role !== null && SCORE_ROLES.has(role)),
  );
  const hasTotal = columns.totals.some(({ role }) => role !== null && SCORE_ROLES.has(role));
  const enough = scored.length > 1 || (scored.length === 1 && !hasTotal);
  if (enough && surelyScored.length === 0) return { fields: scored, withoutMax: [] };
  const numeric = others.filter((field) => surelyScored.includes(field) || isNumeric(sheet, field, rows));
  return { fields: [], withoutMax: numeric.length > 1 || surelyScored.length > 0 ? numeric : [] };
}

function hasMax(field: FieldColumns): boolean {
  return field.max !== null || field.columns.some(({ role }) => role === 'max');
}

function maxBelow(field: FieldColumns, rows: UnitRows): number | null {
  const given = field.columns.filter((one) => rows.maxima.has(one.column));
  const column = given.find(({ role }) => role === 'final') ?? given[0];
  return column === undefined ? null : (rows.maxima.get(column.column) ?? null);
}

/** Whether most units have a number in the field's columns. */
function isNumeric(sheet: SheetSnapshot, field: FieldColumns, rows: UnitRows): boolean {
  const numbers = rows.units.filter(({ row }) =>
    field.columns.some(({ column }) => typeof contentAt(sheet, row, column) === 'number'),
  );
  return numbers.length * 2 > rows.units.length;
}
