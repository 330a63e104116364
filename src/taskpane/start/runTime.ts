import { localeOf } from '../../locales/language';
import type { Language } from '../../locales/language';

/** A time that Excel counts in days, as it is written in the pane: `15/03/2024 08:30`. */
export function runTime(serial: number, language: Language): string {
  // Excel's days have no time zone: they are taken as UTC and written as such.
  const time = new Date(Math.round((serial - UNIX_EPOCH) * SECONDS_A_DAY) * 1000);
  return new Intl.DateTimeFormat(localeOf(language), {
    timeZone: 'UTC',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(time);
}

/** The first day of 1970 as Excel counts it. */
const UNIX_EPOCH = 25_569;
const SECONDS_A_DAY = 86_400;
