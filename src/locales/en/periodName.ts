import { inMonth, partOfPeriod, schoolYear, yearOfPeriod } from '../../core/period';
import type { Period } from '../../core/period';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A year or a part of it within a sentence: `2025`, `September 2025`, `Q3 2025`, `school year 2024-2025`. */
export function periodName(period: Period): string {
  const part = partOfPeriod(period);
  const year = yearOfPeriod(period);
  const ofYear = year === null ? '' : ` ${String(year)}`;
  if (part === null) return ofYear.trim();
  const comma = year === null ? '' : `, ${String(year)}`;
  const { kind, number } = part;
  switch (kind) {
    case 'month':
      return `${MONTHS[number - 1] ?? ''}${ofYear}`;
    case 'quarter':
      return `Q${String(number)}${ofYear}`;
    case 'half':
      return `${number === 1 ? 'January to June' : 'July to December'}${ofYear}`;
    case 'months':
      return `January to ${MONTHS[number - 1] ?? ''}${ofYear}`;
    case 'semester':
      return `semester ${String(number)} of ${schoolYear(period)}`;
    case 'schoolYear':
      return `school year ${schoolYear(period)}`;
    case 'week':
      return `week ${String(number)}${comma}`;
    case 'weekOfMonth':
      return `week ${String(inMonth(number).day)} of ${MONTHS[inMonth(number).month - 1] ?? ''}${ofYear}`;
    case 'asOf':
      return `the time to ${String(inMonth(number).day)} ${MONTHS[inMonth(number).month - 1] ?? ''}${ofYear}`;
    case 'batch':
    case 'time':
      return `round ${String(number)}${comma}`;
    case 'term':
      return `term ${String(number)}${comma}`;
  }
}

/** The period before one of the same kind, in general: `last year`, `last month`. */
export function previousPeriod(period: Period | null): string {
  const kind = period === null ? null : (partOfPeriod(period)?.kind ?? null);
  switch (kind) {
    case null:
      return 'last year';
    case 'month':
      return 'last month';
    case 'quarter':
      return 'last quarter';
    case 'schoolYear':
      return 'last school year';
    case 'week':
    case 'weekOfMonth':
      return 'last week';
    case 'asOf':
    case 'semester':
    case 'half':
    case 'months':
    case 'batch':
    case 'time':
    case 'term':
      return 'in the period before';
  }
}
