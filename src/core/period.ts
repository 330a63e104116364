/**
 * The time that a table is of: a year, or a month, quarter, half or school year of one (DOMAIN section 3, rule 12), as one
 * number by which periods stand in their order. A whole year is the year itself (2025); its parts lie just before it, in
 * the order in which they end, the longer one later: T8 < T9 < Quý III < 9 tháng < 2025. Made and told by the functions
 * of this file only.
 */
export type Period = number;

/**
 * A part of a year. `months`: its first n months; `semester` and `schoolYear` end in the year; `asOf`: up to a day, `weekOfMonth`:
 * both numbered by `numberInMonth`. A batch (`Đợt 2`), a time (`Lần 2`) and a term (`Kỳ 2`) stand in their order only: nothing
 * tells where in the year they are.
 */
export interface PeriodPart {
  readonly kind:
    | 'month'
    | 'quarter'
    | 'half'
    | 'months'
    | 'semester'
    | 'schoolYear'
    | 'week'
    | 'weekOfMonth'
    | 'asOf'
    | 'batch'
    | 'time'
    | 'term';
  /** From 1; 0 for a school year. */
  readonly number: number;
}

const WEEKS = 53;
const MOST_COUNTED = 24;
/** Kinds of part that are only counted. */
const COUNTED = ['batch', 'time', 'term'] as const;

function numbered(kind: PeriodPart['kind'], count: number): readonly PeriodPart[] {
  return Array.from({ length: count }, (_, index) => ({ kind, number: index + 1 }));
}

/** Parts of which nothing tells where in the year they are, before all others: any other one counts before them. */
const COUNTED_PARTS = COUNTED.flatMap((kind) => numbered(kind, MOST_COUNTED));

/** The weeks that end in a month. */
function weeksOf(month: number): readonly PeriodPart[] {
  return numbered('week', WEEKS).filter(
    ({ number }) => Math.min(12, Math.ceil((number * 7) / DAYS_OF_MONTH)) === month,
  );
}

const DAYS_OF_MONTH = 365 / 12;

const MOST_IN_MONTH = 31;

/** The number of a day, or of a week of a month, of which each month has at most 31. */
export function numberInMonth(month: number, day: number): number {
  return (month - 1) * MOST_IN_MONTH + day;
}

/** The month, from 1, and the day or week in it. */
export function inMonth(number: number): { readonly month: number; readonly day: number } {
  const month = Math.ceil(number / MOST_IN_MONTH);
  return { month, day: number - (month - 1) * MOST_IN_MONTH };
}

function partsInMonth(kind: 'asOf' | 'weekOfMonth', month: number, count: number): readonly PeriodPart[] {
  return numbered(kind, count).map(({ number }) => ({ kind, number: numberInMonth(month, number) }));
}

const WEEKS_OF_MONTH = 5;

/** All parts of a year in the order in which they end, the longer one later. */
const PARTS: readonly PeriodPart[] = Array.from({ length: 12 }, (_, index) => index + 1).reduce<PeriodPart[]>(
  (parts, month) => [
    ...parts,
    ...weeksOf(month),
    ...partsInMonth('weekOfMonth', month, WEEKS_OF_MONTH),
    ...partsInMonth('asOf', month, MOST_IN_MONTH),
    { kind: 'month', number: month },
    ...(month === 1 ? [{ kind: 'semester', number: 1 } as const] : []),
    ...(month === 5
      ? [{ kind: 'semester', number: 2 } as const, { kind: 'schoolYear', number: 0 } as const]
      : []),
    ...(month % 3 === 0 ? [{ kind: 'quarter', number: month / 3 } as const] : []),
    ...(month % 6 === 0 ? [{ kind: 'half', number: month / 6 } as const] : []),
    ...(month > 1 && month < 12 && month !== 6 ? [{ kind: 'months', number: month } as const] : []),
  ],
  [...COUNTED_PARTS],
);

/**
 * Whether a part may be something else than a period: it is only counted (`Đợt 2`, `Lần 2`, `Kỳ 2`), or says up to which day
 * or in which week the figures of a year are.
 */
export function isCounted(part: PeriodPart | null): boolean {
  return part !== null && MAY_BE_NONE.has(part.kind);
}

const MAY_BE_NONE: ReadonlySet<PeriodPart['kind']> = new Set([...COUNTED, 'asOf', 'weekOfMonth']);

/** The year that a period without a year counts as, until another one is known. */
const NO_YEAR = 0;

/** A part of a year as a period; of a year that is not told where `year` is `null`. */
export function periodOf(part: PeriodPart | null, year: number | null): Period {
  const whole = year ?? NO_YEAR;
  if (part === null) return whole;
  const at = PARTS.findIndex(({ kind, number }) => kind === part.kind && number === part.number);
  return at === -1 ? whole : whole - 1 + (at + 1) / (PARTS.length + 1);
}

/** The calendar year that a period is or ends in; `null` where it is not told. */
export function yearOfPeriod(period: Period): number | null {
  const year = Math.ceil(period);
  return year === NO_YEAR ? null : year;
}

/** `null` for a whole year. */
export function partOfPeriod(period: Period): PeriodPart | null {
  const share = period - Math.floor(period);
  return share === 0 ? null : (PARTS[Math.round(share * (PARTS.length + 1)) - 1] ?? null);
}

/** A period whose year is not told as one of `year`; any other as it is. */
export function inYear(period: Period, year: number): Period {
  return yearOfPeriod(period) === null ? periodOf(partOfPeriod(period), year) : period;
}

/** The same period of the year before. */
export function yearEarlier(period: Period): Period {
  return periodOf(partOfPeriod(period), Math.ceil(period) - 1);
}

/** The period before one of the same kind: T8 before T9, T12 of the year before before T1. */
export function periodBefore(period: Period): Period {
  const part = partOfPeriod(period);
  const year = Math.ceil(period);
  if (part === null || WITHOUT_BEFORE.has(part.kind)) return periodOf(part, year - 1);
  if (part.number > 1) return periodOf({ kind: part.kind, number: part.number - 1 }, year);
  return periodOf({ kind: part.kind, number: LAST[part.kind] ?? part.number }, year - 1);
}

/** Kinds of which that of the year before is the one before. */
const WITHOUT_BEFORE: ReadonlySet<PeriodPart['kind']> = new Set([
  'schoolYear',
  'months',
  'asOf',
  'weekOfMonth',
]);

/** The last one of a year; left out where nothing tells how many a year has. */
const LAST: Readonly<Partial<Record<PeriodPart['kind'], number>>> = {
  month: 12,
  quarter: 4,
  half: 2,
  semester: 2,
  week: 52,
};

/** Whether two periods are of one kind: months with months, halves with the first n months. */
export function isSameKind(one: Period, other: Period): boolean {
  return family(one) === family(other);
}

function family(period: Period): string {
  const kind = partOfPeriod(period)?.kind ?? 'year';
  return kind === 'months' ? 'half' : kind;
}

/**
 * The period with which one is compared, of those that a workbook knows: the latest before it of its own kind, else, for a
 * part of a year, the latest whole year before its own; `null` where there is neither.
 */
export function comparedPeriod(period: Period, known: readonly Period[]): Period | null {
  const before = known.filter((one) => one < period && isSameKind(one, period));
  if (before.length > 0) return before.reduce((latest, one) => Math.max(latest, one));
  if (partOfPeriod(period) === null) return null;
  const years = known.filter((one) => partOfPeriod(one) === null && one < Math.ceil(period));
  return years.length === 0 ? null : years.reduce((latest, one) => Math.max(latest, one));
}

/**
 * The periods before one that make up a series with it, ascending: those of its own kind; of a part of a year that has none
 * the whole years before its own. Where the period is not known, those of the kind of the latest.
 */
export function seriesBefore(period: Period | null, known: readonly Period[]): readonly Period[] {
  const before = [...new Set(known)].filter((one) => period === null || one < period).sort((a, b) => a - b);
  const kind = period ?? before.at(-1);
  if (kind === undefined) return [];
  const alike = before.filter((one) => isSameKind(one, kind));
  if (alike.length > 0 || partOfPeriod(kind) === null) return alike;
  return before.filter((one) => partOfPeriod(one) === null && one < Math.ceil(kind));
}

/**
 * The periods from the first to the last of some of one kind, ascending, with those between that are not known: a chart shows
 * them as gaps. As they are where nothing tells which lie between (`Đợt 2` of two years), or where too many do.
 */
export function withGaps(known: readonly Period[]): readonly Period[] {
  const ascending = [...new Set(known)].sort((a, b) => a - b);
  const [first, last] = [ascending[0], ascending.at(-1)];
  if (first === undefined || last === undefined) return [];
  const all = [last];
  for (let one = last; one > first && all.length < MOST_IN_SERIES;) {
    one = periodBefore(one);
    all.unshift(one);
  }
  return ascending.every((one) => all.includes(one)) ? all : ascending;
}

/** Three years of months. */
const MOST_IN_SERIES = 36;

/** A part of a year in short, as titles have it: `T9`, `Quý III`, `6 tháng đầu năm`, `9 tháng`, `2024-2025`; `null` of a whole one. */
export function periodLabel(period: Period): string | null {
  const part = partOfPeriod(period);
  if (part === null) return null;
  const { kind, number } = part;
  switch (kind) {
    case 'month':
      return `T${String(number)}`;
    case 'quarter':
      return `Quý ${ROMAN[number - 1] ?? ''}`;
    case 'half':
      return number === 1 ? '6 tháng đầu năm' : '6 tháng cuối năm';
    case 'months':
      return `${String(number)} tháng`;
    case 'semester':
      return `Học kỳ ${ROMAN[number - 1] ?? ''}`;
    case 'schoolYear':
      return schoolYear(period);
    case 'week':
      return `Tuần ${String(number)}`;
    case 'weekOfMonth':
      return `Tuần ${String(inMonth(number).day)} T${String(inMonth(number).month)}`;
    case 'asOf':
      return `đến ${String(inMonth(number).day)}/${String(inMonth(number).month)}`;
    case 'batch':
      return `Đợt ${String(number)}`;
    case 'time':
      return `Lần ${String(number)}`;
    case 'term':
      return `Kỳ ${String(number)}`;
  }
}

/**
 * What a period is called among others that a workbook knows: its label where one year has several of them, `null` where
 * it is the only one. School years, which share a calendar year with the next, have several where there are two.
 */
export function nameAmongOthers(period: Period, known: readonly Period[]): string | null {
  const near = (one: Period) =>
    isSameKind(one, period) && partOfPeriod(period)?.kind === 'schoolYear'
      ? Math.abs(one - period) < 1.5
      : Math.ceil(one) === Math.ceil(period);
  return known.some((one) => one !== period && near(one)) ? periodLabel(period) : null;
}

/** Whether periods are whole years, of which one may speak as of years; one that is not known may be. */
export function areYears(periods: readonly (Period | null)[]): boolean {
  return periods.every((period) => period === null || partOfPeriod(period) === null);
}

/** A period in short, whatever the language: `2025`, `T9/2025`, `Quý III/2025`, `6 tháng đầu năm 2025`, `2024-2025`. */
export function periodCode(period: Period): string {
  const label = periodLabel(period);
  const year = yearOfPeriod(period);
  if (label === null) return String(year ?? '');
  const kind = partOfPeriod(period)?.kind;
  // Its label ends with the word for a year.
  if (kind === 'half' && year !== null) return `${label} ${String(year)}`;
  return year === null || kind === 'schoolYear' ? label : `${label}/${String(year)}`;
}

/** `2024-2025`. */
export function schoolYear(period: Period): string {
  const year = Math.ceil(period);
  return `${String(year - 1)}-${String(year)}`;
}

/** Numerals of quarters. */
export const ROMAN: readonly string[] = ['I', 'II', 'III', 'IV'];

/**
 * Whether two tables may be of one period: they are of one month or quarter, or of one year where either is of the whole of it,
 * or of a part that may be something else (`lần 2`).
 */
export function mayBeOfOnePeriod(one: Period | null, other: Period | null): boolean {
  if (one === null || other === null) return true;
  if (yearOfPeriod(one) !== yearOfPeriod(other)) return false;
  return one === other || isWhole(one) || isWhole(other);
}

/** The same text for periods of which one cannot be told from the other by `mayBeOfOnePeriod`: `2025`, `2025-month-9`. */
export function periodKey(period: Period): string {
  const part = partOfPeriod(period);
  const year = String(yearOfPeriod(period) ?? '');
  return part === null || isCounted(part) ? year : `${year}-${part.kind}-${String(part.number)}`;
}

function isWhole(period: Period): boolean {
  const part = partOfPeriod(period);
  return part === null || isCounted(part);
}
