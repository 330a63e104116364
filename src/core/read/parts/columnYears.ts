import {
  inYear,
  isCounted,
  partOfPeriod,
  periodBefore,
  periodOf,
  yearEarlier,
  yearOfPeriod,
} from '../../period';
import type { Period } from '../../period';
import type { HeaderBand, HeaderColumn } from '../headers/headerBand';
import { isAverageHeader, roleOfHeader } from '../roles/headers';
import type { ColumnRole } from '../roles/headers';
import { headerMax } from '../roles/headerMax';
import { kindOfUnit } from '../names/unitNames';
import { toldPeriod } from '../words/periodIn';
import { isOfLostHead } from './lostHeads';
import { APART_ROLES, POINT_ROLES, RESULT_ROLES } from '../roles/roles';
import { fold } from '../cells/text';

/** A table's header parted by the years, or periods of a year, that its columns name. */
export interface HeaderYears {
  /** That of the table itself; `null` where nothing tells it. */
  readonly year: Period | null;
  /** The header without the columns of other years. */
  readonly header: HeaderBand;
  /** For each other year the header with its columns only, besides those of no year. */
  readonly others: readonly {
    readonly year: Period;
    readonly header: HeaderBand;
    /** Nothing stands in the columns of that month or quarter yet. */
    readonly isBlank: boolean;
  }[];
}

/**
 * Parts `Chỉ số 2023 | Xếp hạng 2023 | Chỉ số 2024 | Xếp hạng 2024` and `Tháng 8 | Tháng 9`: the columns of the table's
 * own period count (its title's, where columns name it or have none; else the latest that a column names, of months and
 * quarters the latest with points), those of another one are another table.
 *
 * @param hasPoints whether a column has points below the header, which those of months to come have not
 */
export function columnYears(
  printed: HeaderBand,
  title: Period | null,
  hasPoints: (column: number) => boolean,
): HeaderYears {
  const whole = withWholeYear(printed);
  const dated = withoutPartsOfYear(
    whole.columns,
    whole.columns.map((column) => periodOfColumn(column, title)),
  );
  const latest = dated.reduce<Period | null>(
    (most, one) => (one === null ? most : Math.max(most ?? one, one)),
    null,
  );
  const years =
    title === null && latest !== null
      ? whole.columns.map((column) => periodOfColumn(column, title, latest))
      : dated;
  const named = new Set(years.filter((year) => year !== null));
  if (named.size === 0)
    return { year: title, header: title === null ? withoutPast(whole) : whole, others: [] };
  const parts = [...named].some((year) => partOfPeriod(year) !== null);
  const isScored = (column: HeaderColumn) => !parts || hasPoints(column.column);
  const isWholeYear = parts && (title === null || !isPart(title));
  const undated = whole.columns.some((column, index) => {
    if (years[index] !== null) return false;
    if (column.role === null) return !parts && holdsPoints(column, whole);
    if (isWholeYear && isOfLostHead(column, whole.columns, years)) return false;
    return (parts ? POINT_ROLES : RESULTS).has(column.role) && isScored(column);
  });
  const scored = whole.columns.flatMap((column, index): Period[] => {
    const period = years[index] ?? null;
    const mayScore = column.role === null || POINT_ROLES.has(column.role);
    return period !== null && mayScore && isScored(column) ? [period] : [];
  });
  const year = ownPeriod(title, scored.length === 0 ? named : new Set(scored), undated, parts);
  const keeping = (keeps: (own: Period | null, column: HeaderColumn) => boolean): HeaderBand => ({
    ...whole,
    columns: whole.columns.map((column, index) =>
      keeps(years[index] ?? null, column) ? column : { ...column, role: 'note' as const },
    ),
  });
  const isOwn = year !== null && named.has(year);
  const ofOwn = new Set(whole.columns.filter((_, at) => isOwn && years[at] === year).map(calledOf));
  ofOwn.delete('');
  return {
    year,
    header: keeping((own, column) => {
      if (own !== null) return own === year;
      // `Chỉ số` below a blank head beside that of `Năm 2025`: the year is the other one's.
      return !ofOwn.has(calledOf(column)) && !(isOwn && parts && isAverageHeader(column.text));
    }),
    others: [...named]
      .filter((other) => other !== year)
      .map((other) => ({
        year: other,
        isBlank: !scored.includes(other),
        header: keeping((own, { role }) => own === other || (role !== null && !RESULTS.has(role))),
      })),
  };
}

/** What a column of results is called, without the heads above it; `''` for one that holds none. */
function calledOf({ role, text }: HeaderColumn): string {
  return role !== null && RESULTS.has(role) ? `${role} ${fold(text)}` : '';
}

/** `Năm` or `Tổng hợp năm` beside months and quarters holds the scores of the whole year; alone it may say anything. */
function withWholeYear(whole: HeaderBand): HeaderBand {
  const isYear = ({ role, text, above }: HeaderColumn) =>
    (role === null || role === 'note') && above.length === 0 && WHOLE_YEAR.test(fold(text));
  if (!whole.columns.some(isYear)) return whole;
  const isOfPart = ({ text }: HeaderColumn) => toldPeriod(text).part !== null;
  if (whole.columns.filter(isOfPart).length < FEWEST_PARTS) return whole;
  const columns = whole.columns.map((column) =>
    isYear(column) ? { ...column, role: 'final' as const } : column,
  );
  return { ...whole, columns };
}

const WHOLE_YEAR =
  /^(?:nam|ca nam|toan nam|(?:tong hop|tong ket|chung|ket qua|tong) (?:ca |toan )?nam|12 thang)$/u;
const FEWEST_PARTS = 2;

/**
 * Bonus or penalty points of months or rounds (`Điểm thưởng quý I | Điểm thưởng quý II`) beside scores of the whole year are
 * all the year's, unless scores of such a month stand there, or the year's own bonus points.
 */
function withoutPartsOfYear(
  columns: readonly HeaderColumn[],
  periods: readonly (Period | null)[],
): readonly (Period | null)[] {
  const isApart = (column: HeaderColumn | undefined) =>
    column?.role === 'bonus' || column?.role === 'penalty';
  const parts = periods.filter((period, at) => isApart(columns[at]) && period !== null && isPart(period));
  if (parts.length === 0) return periods;
  const scored = columns.map(({ role }) => role !== null && RESULT_ROLES.has(role));
  const ofScores = new Set(periods.filter((_, at) => scored[at]));
  const isWhole = columns.some((column, at) => isApart(column) && !parts.includes(periods[at] ?? null));
  if (isWhole || !ofScores.has(null) || parts.some((period) => ofScores.has(period))) return periods;
  return periods.map((period, at) => (isApart(columns[at]) ? null : period));
}

function isPart(period: Period): boolean {
  return partOfPeriod(period) !== null;
}

/** Where nothing tells which year this is, what was `Điểm năm trước` is no score of it. */
function withoutPast(whole: HeaderBand): HeaderBand {
  const isPast = ({ text, above, role }: HeaderColumn) =>
    role !== null && RESULTS.has(role) && [text, ...above].some((line) => relativeIn(line) === 'before');
  const results = whole.columns.filter(({ role }) => role !== null && RESULTS.has(role));
  if (!results.some(isPast) || results.every(isPast)) return whole;
  return {
    ...whole,
    columns: whole.columns.map((column) => (isPast(column) ? { ...column, role: 'note' } : column)),
  };
}

/**
 * Whether points stand in a column without a known word: a field or criterion with a max or below a head, or a unit right
 * of the criteria's maxima, whose name may tell no kind where there are several.
 */
function holdsPoints({ column, text, above }: HeaderColumn, { columns, maxima }: HeaderBand): boolean {
  if (text === '') return false;
  const right = (role: ColumnRole) => columns.some((one) => one.role === role && one.column < column);
  if (right('unit')) {
    return above.length > 0 || maxima.has(column) || headerMax(text).max !== null;
  }
  if (!right('max')) return false;
  // Several names are those of units.
  const names = columns.filter((one) => one.role === null && one.text !== '' && one.column >= column);
  return kindOfUnit(text) !== null || names.length > 1;
}

/** A total or average beside the months that it is of is the title's, or the year's. */
function ownPeriod(
  title: Period | null,
  named: ReadonlySet<Period>,
  undated: boolean,
  parts: boolean,
): Period | null {
  const latest = Math.max(...named);
  if (title !== null && (named.has(title) || undated)) return title;
  return title === null && undated && parts ? yearOfPeriod(latest) : latest;
}

const RESULTS: ReadonlySet<ColumnRole> = new Set([...RESULT_ROLES, ...APART_ROLES]);

/**
 * The period that a column's own header names, else the nearest one above it. A field may well be called after a year
 * (`Nhiệm vụ năm 2024 (5 điểm)`): only words for results and bare years and periods count.
 */
function periodOfColumn(
  { text, above, role }: HeaderColumn,
  title: Period | null,
  now: Period | null = title,
): Period | null {
  if (role !== null && !RESULTS.has(role)) return null;
  const lines = [text, ...above.toReversed()];
  for (const [index, line] of lines.entries()) {
    const relative = relativePeriod(line, now);
    if (relative !== null) return relative;
    const told = toldPeriod(line);
    if (told.part === null && told.year === null) continue;
    if (!(told.bare || tellsResults(line))) return null;
    // `Thẩm định` over `Đợt 1 | Đợt 2`: rounds of it.
    if (isCounted(told.part) && lines.slice(index + 1).some(isScored)) return null;
    const year =
      told.year ?? lines.slice(index + 1).flatMap((over) => toldPeriod(over).year ?? [])[0] ?? null;
    return periodOfTitleYear(periodOf(told.part, year), title);
  }
  return null;
}

function isScored(line: string): boolean {
  const role = roleOfHeader(line);
  return role !== null && ROUNDS.has(role);
}

/** Scores that are given in rounds. */
const ROUNDS: ReadonlySet<ColumnRole> = new Set(['self', 'verified1', 'verified2', 'survey']);

/** A month without a year is one of the title's. */
function periodOfTitleYear(period: Period, title: Period | null): Period {
  const year = title === null ? null : yearOfPeriod(title);
  return year === null ? period : inYear(period, year);
}

/** `Tháng trước`, `Xếp hạng năm trước`, `Kỳ này`: told from the period that is now. */
function relativePeriod(line: string, now: Period | null): Period | null {
  const relative = now === null ? null : relativeIn(line);
  if (now === null || relative === null) return null;
  if (relative === 'now') return now;
  return /\bnam (?:truoc|ngoai)\b/u.test(fold(line)) ? yearEarlier(now) : periodBefore(now);
}

function relativeIn(line: string): 'now' | 'before' | null {
  const folded = fold(line);
  if (FORMER_RANK.test(folded)) return 'before';
  const match = ENDS_RELATIVE.test(folded) ? RELATIVE.exec(folded) : null;
  if (match === null || (match[1] !== '' && roleOfHeader(line) === null && !WORDS.test(match[1] ?? '')))
    return null;
  return match[2] === 'nay' ? 'now' : 'before';
}

const ENDS_RELATIVE = /(?:truoc|nay|ngoai)$/u;
const RELATIVE = /^(.{0,60}?)\b(?:thang|quy|ky|nam|nam hoc|hoc ky) (truoc|nay|ngoai)$/u;
/** `Hạng cũ`, `Năm trước (hạng)`; `Điểm cũ` is as well that before an appeal. */
const FORMER_RANK =
  /^(?:xep hang|thu hang|hang|xh|vi thu|rank) (?:cu|truoc|ngoai)$|^nam (?:truoc|ngoai) (?:xep hang|thu hang|hang|xh)$/u;
const WORDS = /^(?:(?:diem|ket qua|so lieu|chi so|xep hang|hang|cua|trong) )*$/u;

function tellsResults(line: string): boolean {
  const role = roleOfHeader(line);
  return role === null ? BARE_YEAR.test(fold(line)) : RESULTS.has(role) || role === 'note';
}

/** `Năm 2023`, `Kết quả năm 2023`, `So với năm 2023`. */
const BARE_YEAR =
  /^(?:(?:ket qua|so voi|so lieu|chi so|diem|xep hang|cchc|par index|cua|danh gia|trong) )*(?:nam )?20\d\d$/u;
