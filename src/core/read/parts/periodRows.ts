import { periodOf, yearOfPeriod } from '../../period';
import type { Period } from '../../period';
import type { CellContent, SheetSnapshot } from '../../workbook';
import type { HeaderBand, HeaderColumn } from '../headers/headerBand';
import type { ColumnRole } from '../roles/headers';
import { toldPeriod } from '../words/periodIn';
import { readNumber } from '../cells/score';
import { contentAt, textAt } from '../cells/sheetCells';
import { fold } from '../cells/text';

/** The rows of one period in a table whose units have a row for each: the sheet without those of the others. */
export interface PeriodRows {
  readonly period: Period;
  readonly sheet: SheetSnapshot;
}

/**
 * Parts a table of units with a column `Kỳ`, `Quý`, `Tháng` or `Năm` and a row of each unit for each of several periods
 * into one table a period, the latest first and those without any figure last; a name, number, block or max that is merged
 * over a unit's rows stands in each of them. Of a column with one period all rows are of it. `null` for any other table: no
 * such column, rows without one, or no unit with two.
 *
 * @param title what the title tells: a `Quý II` without a year is one of the title's
 */
export function periodRows(
  sheet: SheetSnapshot,
  header: HeaderBand,
  title: Period | null,
): readonly PeriodRows[] | null {
  const unit = header.columns.find(({ role }) => role === 'unit')?.column;
  const own = periodColumn(header);
  if (unit === undefined || own === undefined) return null;
  const rows = datedRows(sheet, header, unit, own, title);
  if (rows === null) return null;
  const periods = new Set(rows.map(({ period }) => period));
  const scored = new Set(rows.flatMap(({ period, hasFigures }) => (hasFigures ? [period] : [])));
  const [only] = periods;
  if (only === undefined) return null;
  if (periods.size === 1) return scored.size === 1 ? [{ sheet, period: only }] : null;
  const names = new Set(rows.map(({ nameRow }) => textAt(sheet, nameRow, unit)));
  if (names.size === rows.length) return null;
  const labels = header.columns
    .filter(({ role }) => role !== null && MERGED.has(role))
    .map(({ column }) => column);
  return [...periods]
    .sort((a, b) => Number(scored.has(b)) - Number(scored.has(a)) || b - a)
    .map((period) => ({ period, sheet: onlyOf(sheet, rows, period, labels) }));
}

/** The years that a column tells of units with one row each, which cannot all be this year's; none where it tells one. */
export function yearsOfRows(sheet: SheetSnapshot, header: HeaderBand): readonly number[] {
  const unit = header.columns.find(({ role }) => role === 'unit')?.column;
  const own = periodColumn(header);
  if (unit === undefined || own === undefined) return [];
  const rows = datedRows(sheet, header, unit, own, null) ?? [];
  const years = new Set(
    rows.flatMap(({ period, hasFigures }) => (hasFigures ? (yearOfPeriod(period) ?? []) : [])),
  );
  return years.size < 2 ? [] : [...years].sort((a, b) => a - b);
}

/** The column that says of which period each row is: `Quý` beside `Năm`, which is the year of that. */
export function periodColumn(header: HeaderBand): HeaderColumn | undefined {
  const columns = periodColumns(header);
  return columns.find((column) => !isOfYears(column)) ?? columns[0];
}

function periodColumns({ columns }: HeaderBand): readonly HeaderColumn[] {
  return columns.filter(({ role, text }) => role === null && HEADER.test(fold(text)));
}

function isOfYears({ text }: HeaderColumn): boolean {
  return /^(?:nam|year)\b(?! hoc)/u.test(fold(text));
}

const HEADER =
  /^(?:(?:ky|quy|thang|tuan|nam|hoc ky|nam hoc|dot|thoi gian|thoi diem)(?: (?:danh gia|cham diem|bao cao|xep hang))?|quy thang|thang quy|ky thang|ky quy|period|quarter|month|year)$/u;

/** What may be merged over the rows of a unit. */
const MERGED: ReadonlySet<ColumnRole> = new Set(['code', 'unit', 'block', 'district', 'max']);

interface DatedRow {
  readonly row: number;
  readonly period: Period;
  /** The row in which the unit's name stands. */
  readonly nameRow: number;
  /** It is not one of a period to come, or of a unit without scores. */
  readonly hasFigures: boolean;
}

/** The rows with figures, and those of a unit that name a period; `null` where one of them has no name or no period. */
function datedRows(
  sheet: SheetSnapshot,
  header: HeaderBand,
  unit: number,
  own: HeaderColumn,
  title: Period | null,
): readonly DatedRow[] | null {
  const { dataRow, columns } = header;
  const years = isOfYears(own) ? undefined : periodColumns(header).find(isOfYears);
  const figures = columns
    .filter(
      ({ column, role }) =>
        column > unit && column !== own.column && column !== years?.column && role !== 'note',
    )
    .map(({ column }) => column);
  const rows: DatedRow[] = [];
  let last: Period | null = null;
  let nameRow: number | null = null;
  for (let row = dataRow; row < sheet.values.length; row++) {
    const text = textAt(sheet, row, own.column);
    if (textAt(sheet, row, unit) !== '') nameRow = row;
    const year = years === undefined ? null : toldPeriod(textAt(sheet, row, years.column)).year;
    const named = year === null ? title : periodOf(null, year);
    const period: Period | null = text === '' ? last : periodOfCell(text, own.text, named);
    const hasFigures = figures.some((column) => readNumber(contentAt(sheet, row, column)) !== undefined);
    if (!hasFigures) {
      // Below the last figures stand signatures; above, rows that part blocks.
      if (text !== '' && period === null && rows.length === 0) return null;
      if (text !== '' && period !== null && nameRow !== null) rows.push({ row, period, nameRow, hasFigures });
      continue;
    }
    if (text === '' && rows.length > 0 && nameRow === row && isSum(textAt(sheet, row, unit))) continue;
    if (period === null || nameRow === null) return null;
    last = period;
    rows.push({ row, period, nameRow, hasFigures });
  }
  return rows;
}

function isSum(label: string): boolean {
  return /^(?:tong|cong|binh quan|trung binh)\b/u.test(fold(label));
}

/** As programs write quarters: `2025-Q2`. */
const QUARTER_OF_YEAR = /^(20\d\d)[-/ ]?Q([1-4])$/iu;

/** `Quý II`, `II` below `Quý`, `9` below `Tháng`, `2025`, `Cả năm`. */
function periodOfCell(text: string, header: string, title: Period | null): Period | null {
  const year = title === null ? null : yearOfPeriod(title);
  if (/^ca nam$/u.test(fold(text))) return periodOf(null, year);
  const quarter = QUARTER_OF_YEAR.exec(text);
  const spelled = quarter === null ? text : `Quý ${quarter[2] ?? ''}/${quarter[1] ?? ''}`;
  for (const words of [spelled, `${header} ${text}`]) {
    const told = toldPeriod(words);
    if (told.part !== null) return periodOf(told.part, told.year ?? year);
    if (told.year !== null) return periodOf(null, told.year);
  }
  return null;
}

/** The sheet without the rows of other periods, and with what is merged over the rows that stay. */
function onlyOf(
  sheet: SheetSnapshot,
  rows: readonly DatedRow[],
  period: Period,
  labels: readonly number[],
): SheetSnapshot {
  const dated = new Map(rows.map((one) => [one.row, one]));
  const values = sheet.values.map((line, row): readonly CellContent[] => {
    const one = dated.get(row);
    if (one === undefined) return line;
    if (one.period !== period) return line.map(() => null);
    if (one.nameRow === row) return line;
    const filled = [...line];
    for (const column of labels) {
      if (textAt(sheet, row, column) === '') filled[column] = contentAt(sheet, one.nameRow, column);
    }
    return filled;
  });
  return { ...sheet, values };
}
