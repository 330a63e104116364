import { ROMAN, inMonth, partOfPeriod, schoolYear, yearOfPeriod } from '../../core/period';
import type { Period } from '../../core/period';

/** A year or a part of it within a sentence: `năm 2025`, `tháng 9/2025`, `quý III/2025`, `năm học 2024-2025`. */
export function periodName(period: Period): string {
  const part = partOfPeriod(period);
  const year = yearOfPeriod(period);
  if (part === null) return `năm ${String(year ?? '')}`;
  const slash = year === null ? '' : `/${String(year)}`;
  const ofYear = year === null ? '' : ` năm ${String(year)}`;
  const { kind, number } = part;
  switch (kind) {
    case 'month':
      return `tháng ${String(number)}${slash}`;
    case 'quarter':
      return `quý ${ROMAN[number - 1] ?? ''}${slash}`;
    case 'half':
      return `6 tháng ${number === 1 ? 'đầu' : 'cuối'}${year === null ? ' năm' : ofYear}`;
    case 'months':
      return `${String(number)} tháng${ofYear}`;
    case 'semester':
      return `học kỳ ${ROMAN[number - 1] ?? ''} năm học ${schoolYear(period)}`;
    case 'schoolYear':
      return `năm học ${schoolYear(period)}`;
    case 'weekOfMonth':
      return `tuần ${String(inMonth(number).day)} tháng ${String(inMonth(number).month)}${slash}`;
    case 'asOf':
      return `kỳ tính đến ${String(inMonth(number).day)}/${String(inMonth(number).month)}${slash}`;
    case 'week':
    case 'batch':
    case 'time':
    case 'term':
      return `${COUNTED[kind]} ${String(number)}${slash}`;
  }
}

const COUNTED = { week: 'tuần', batch: 'đợt', time: 'lần', term: 'kỳ' } as const;

/** The same at the beginning of a line. */
export function periodTitle(period: Period): string {
  return capitalised(periodName(period));
}

/** A text with its first letter in capitals. */
export function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** The period before one of the same kind, in general: `năm trước`, `tháng trước`. */
export function previousPeriod(period: Period | null): string {
  return `${unitOfTime(period)} trước`;
}

function unitOfTime(period: Period | null): string {
  const kind = period === null ? null : (partOfPeriod(period)?.kind ?? null);
  switch (kind) {
    case null:
      return 'năm';
    case 'month':
      return 'tháng';
    case 'quarter':
      return 'quý';
    case 'schoolYear':
      return 'năm học';
    case 'semester':
      return 'học kỳ';
    case 'half':
    case 'months':
    case 'asOf':
      return 'kỳ';
    case 'weekOfMonth':
      return COUNTED.week;
    case 'week':
    case 'batch':
    case 'time':
    case 'term':
      return COUNTED[kind];
  }
}
