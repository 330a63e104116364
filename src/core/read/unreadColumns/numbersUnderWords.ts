import { columnName } from '../../addresses/address';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { LAYOUTS } from '../model/layouts';
import type { ScoreTable } from '../model/assessment';
import { toNumber } from '../../points';
import type { SheetSnapshot } from '../../workbook';
import { readNumber } from '../cells/score';
import { contentAt, placeAt } from '../cells/sheetCells';
import { tellingNumbers } from '../cells/tellingNumbers';

import type { HeaderColumn } from '../headers/headerBand';
import { headsOf } from '../headers/columns/headerColumn';
import { maxOver } from '../unitTables/columns/unitTableColumns';
import { headerMax } from '../roles/headerMax';
import type { ColumnRole } from '../roles/headers';
import { SCORE_ROLES } from '../roles/roles';
import { saysDifference } from '../words/differenceWords';
import { isOfPeriod } from '../words/periodIn';
import type { ScoredTable } from '../headers/scoredTable';

/** A column whose header is looked at, and the rows of the units. */
interface Looked {
  readonly span: ScoredTable & { readonly table: ScoreTable };
  readonly column: HeaderColumn;
  readonly rows: readonly number[];
  readonly values: readonly number[];
}

/**
 * A warning for each column of units in rows whose header calls its numbers what they are not, so that they do not count:
 * a grade or group that is no small whole number, a second column of running numbers that are none, a difference that is none between two columns, percentages that no points
 * beside them give, and any column with a max of its own that is called after words (`Ghi chú` in a row of maxima).
 *
 * @param counted the columns whose scores count
 */
export function numbersUnderWords(span: ScoredTable, counted: ReadonlySet<number>): readonly Finding[] {
  const { sheet, header, table } = span;
  if (table === null || LAYOUTS[table.kind].rows !== 'units') return [];
  const rows = table.units.flatMap(({ row }) => row ?? []);
  return header.columns.flatMap((column): readonly Finding[] => {
    const isNone = column.role === null ? undefined : NONE[column.role];
    if (isNone === undefined || counted.has(column.column)) return [];
    if ([column.text, ...column.above].some(isOfPeriod)) return [];
    const numbers = tellingNumbers(sheet, rows, column.column);
    if (numbers === null) return [];
    const values = valuesIn(sheet, rows, column);
    const looked = { span: { ...span, table }, column, rows, values };
    if (!isNone(looked) && !hasOwnMax(looked)) return [];
    const letters = columnName(sheet.firstColumn + column.column);
    const facts = { column: letters, header: column.text, count: numbers.count };
    return [finding('column-unread', placeAt(sheet, column.row, column.column), facts)];
  });
}

const NONE: Partial<Readonly<Record<ColumnRole, (looked: Looked) => boolean>>> = {
  grade: areNoGrades,
  note: areNoDifferences,
  index: areNoShares,
  name: () => false,
  code: areNoCodes,
};

/** Numbers of units stand left of their names. */
function areNoCodes({ span, column }: Looked): boolean {
  const { columns } = span.header;
  const unit = columns.find(({ role }) => role === 'unit')?.column ?? Infinity;
  return column.column > unit && columns.find(({ role }) => role === 'code') !== column;
}

/** Grades and groups may be numbered: 1, 2, 3, or as many as there are units. */
function areNoGrades({ rows, values }: Looked): boolean {
  const most = Math.max(MOST_GRADES, rows.length);
  return values.some((value) => !Number.isInteger(value) || value < 0 || value > most);
}

const MOST_GRADES = 5;

/**
 * Differences that are large, all of them above 0, and none between two columns or kinds of score. Small ones, and those of
 * which some have a sign, may be differences to another table.
 */
function areNoDifferences({ span, column, rows, values }: Looked): boolean {
  if (!saysDifference(column.text) && !column.above.some(saysDifference)) return false;
  const max = maxOf(span, column);
  if (max === null || values.some((value) => value < max / LARGE)) return false;
  const others = [...figuresBeside(span, column, rows), rows.map(() => max)];
  const own = rows.map((row) => readNumber(contentAt(span.sheet, row, column.column)));
  return !others.some((left, at) =>
    others
      .slice(at + 1)
      .some((right) =>
        nearlyAll(own, (value, row) => isNear(Math.abs((left[row] ?? NaN) - (right[row] ?? NaN)), value)),
      ),
  );
}

/** Differences to another year of this part of the max are none. */
const LARGE = 10;
/** Columns of which the differences are looked at. */
const MOST_COLUMNS = 24;

/** The numbers of each other column by row, and the sum of each kind of score where several columns have it. */
function figuresBeside(
  { sheet, header }: ScoredTable,
  column: HeaderColumn,
  rows: readonly number[],
): readonly (readonly (number | undefined)[])[] {
  const others = header.columns.filter((one) => one !== column).slice(-MOST_COLUMNS);
  const at = (one: HeaderColumn) => rows.map((row) => readNumber(contentAt(sheet, row, one.column)));
  const sums = [...SCORE_ROLES].flatMap((role) => {
    const own = header.columns.filter((one) => one.role === role).map(at);
    return own.length < 2 ? [] : [rows.map((_, row) => own.reduce((sum, one) => sum + (one[row] ?? 0), 0))];
  });
  return [...others.map(at), ...sums];
}

/**
 * Percentages of a field, or of units that have survey points alone, none of which its points give: below the max, they are
 * likely points.
 */
function areNoShares({ span, column, rows, values }: Looked): boolean {
  const { table } = span;
  const isInField = table.kind === 'unitsByFields' && column.above.length > 0;
  if (!isInField && table.surveyOnly !== true) return false;
  const max = maxOf(span, column);
  if (max === null || values.every((value) => value <= MOST_SHARE) || values.some((value) => value > max))
    return false;
  const beside = span.header.columns.filter(
    (one) => one.role !== null && SCORE_ROLES.has(one.role) && headsOf(one) === headsOf(column),
  );
  return rows.every((row) => {
    const percent = readNumber(contentAt(span.sheet, row, column.column)) ?? NaN;
    const points = beside.flatMap((one) => readNumber(contentAt(span.sheet, row, one.column)) ?? []);
    const sum = points.reduce((all, one) => all + one, 0);
    return ![...points, sum].some((one) => isNear((100 * one) / max, percent));
  });
}

/** Percentages up to here may be shares. */
const MOST_SHARE = 1.5;

/** Whether a row of maxima or its own header gives a column of words a max, as a criterion has; 1 and 100 are those of shares. */
function hasOwnMax({ span: { header }, column }: Looked): boolean {
  const max = headerMax(column.text).max ?? header.maxima.get(column.column) ?? null;
  return max !== null && max > 0 && (column.role !== 'index' || (max !== 1 && max !== 100));
}

/** The max of the field that a column stands in, else of all. */
function maxOf({ header, table }: Looked['span'], column: HeaderColumn): number | null {
  if (column.above.length > 0) return maxOver(column, header);
  return toNumber(table.set.leaves.reduce((sum, { maxPoints }) => sum + maxPoints, 0));
}

function valuesIn(
  sheet: SheetSnapshot,
  rows: readonly number[],
  { column }: HeaderColumn,
): readonly number[] {
  return rows.flatMap((row) => readNumber(contentAt(sheet, row, column)) ?? []);
}

function nearlyAll(
  values: readonly (number | undefined)[],
  is: (value: number, index: number) => boolean,
): boolean {
  const filled = values.flatMap((value, index) => (value === undefined ? [] : [is(value, index)]));
  return filled.filter((one) => one).length * 5 >= filled.length * 4;
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) < CLOSE;
}

const CLOSE = 0.06;
