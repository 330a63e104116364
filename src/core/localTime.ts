/** A moment as the clock on the wall shows it where the computing is done; the core has no clock of its own. */
export interface LocalTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** What of a `Date` tells the local time. */
interface Clock {
  getFullYear(): number;
  getMonth(): number;
  getDate(): number;
  getHours(): number;
  getMinutes(): number;
  getSeconds(): number;
}

/** The local time of a `Date`. */
export function localTimeOf(clock: Clock): LocalTime {
  return {
    year: clock.getFullYear(),
    month: clock.getMonth() + 1,
    day: clock.getDate(),
    hour: clock.getHours(),
    minute: clock.getMinutes(),
    second: clock.getSeconds(),
  };
}

/**
 * A time as Excel counts it: days since the end of 1899 (1900 is a leap year to Excel, so this holds from March 1900 on),
 * with the time of day as their fraction: to a millionth, up, so that no program shows an earlier second.
 */
export function serialOf({ year, month, day, hour, minute, second }: LocalTime): number {
  return serialAfter(daysFrom(year, month, day), (hour * 60 + minute) * 60 + second);
}

/**
 * A moment as Excel counts it by the clocks of Vietnam, which are 7 hours ahead of UTC all year, wherever the computing is done.
 *
 * @param utc ISO 8601 in UTC, as `2025-11-29T08:30:00Z`; `null` is the answer to any other text
 */
export function vietnamSerial(utc: string): number | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d{1,9})?Z$/u.exec(utc);
  if (parts === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1).map(Number);
  return serialAfter(daysFrom(year, month, day), ((hour + VIETNAM_AHEAD) * 60 + minute) * 60 + second);
}

/** Hours. */
export const VIETNAM_AHEAD = 7;

function serialAfter(days: number, seconds: number): number {
  const rest = seconds % SECONDS_A_DAY;
  return days + (seconds - rest) / SECONDS_A_DAY + Math.ceil((rest * 1e6) / SECONDS_A_DAY) / 1e6;
}

const SECONDS_A_DAY = 86_400;

/** Days of the Gregorian calendar since 30 December 1899; years are counted from March, so that leap days end them. */
function daysFrom(year: number, month: number, day: number): number {
  const sinceMarch = (month + 9) % 12;
  const years = month > 2 ? year : year - 1;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leapDays + Math.floor((sinceMarch * 153 + 2) / 5) + day - DAYS_TO_EPOCH;
}

/** The same count for 30 December 1899. */
const DAYS_TO_EPOCH = 693_900;
