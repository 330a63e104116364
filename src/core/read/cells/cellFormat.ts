import { rememberedByText } from '../../remembered';
import type { SheetSnapshot } from '../../workbook';

/** What a cell's number format says of the number in it. */
export type FormatKind = 'plain' | 'percent' | 'date' | 'time';

/** Serial numbers from here on (1982) are dates wherever they are formatted as one; points are never so many. */
const FIRST_DATE = 30_000;
const LAST_DATE = 2_958_465;

/** The kind of a cell's number format, by its row and column within the used range. */
export function formatAt(sheet: SheetSnapshot, row: number, column: number): FormatKind {
  return formatKind(sheet.numberFormats[row]?.[column]);
}

/** The kind of a number format; `undefined` is that of a cell without one. */
export function formatKind(format: string | undefined): FormatKind {
  return format === undefined || format === 'General' ? 'plain' : kindOfOnce(format);
}

/** A day of the calendar. */
export interface CivilDate {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** Days between 1 January 1900, as Excel counts from it, and 1 January 1904. */
const DAYS_TO_1904 = 1462;

/**
 * Day, month and year of a number in a cell that Excel shows as a date, by the workbook's calendar; `null` for any other
 * number.
 */
export function dateAt(sheet: SheetSnapshot, row: number, column: number, value: number): CivilDate | null {
  const serial = sheet.date1904 === true ? value + DAYS_TO_1904 : value;
  if (serial <= FIRST_DATE || serial > LAST_DATE || formatAt(sheet, row, column) !== 'date') return null;
  return civilDate(Math.floor(serial));
}

/** What a person sees in a cell whose number Excel shows as a date or as a time; `null` of any other number. */
export function dateOrTimeAt(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  value: number,
): string | null {
  if (formatAt(sheet, row, column) === 'time') return timeText(value);
  const date = dateAt(sheet, row, column, value);
  return date === null ? null : `${String(date.day)}/${String(date.month)}/${String(date.year)}`;
}

function kindOf(format: string): FormatKind {
  const bare = bareFormat(format).toLowerCase().replaceAll('general', '');
  if (bare.includes('%')) return 'percent';
  if (isTime(bare, format)) return 'time';
  return /[dmy]/u.test(bare) ? 'date' : 'plain';
}

/** A workbook has few formats, which are asked for at every cell. */
const kindOfOnce = rememberedByText(1_000, kindOf);

/** Hours or seconds without a day: `h:mm`, `mm:ss`, `[h]:mm`. */
function isTime(bare: string, format: string): boolean {
  if (/[dy]/u.test(bare)) return false;
  return ELAPSED.test(format) || (/[hs]/u.test(bare) && !/[#?]/u.test(bare));
}

const ELAPSED = /\[(?:hh?|mm?|ss?)\]/iu;

/** A part of a day as a clock shows it: `2:05` of 0.0868, with seconds where it has some. */
export function timeText(days: number): string {
  const seconds = Math.round(Math.abs(days) * 86_400);
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${days < 0 ? '-' : ''}${hours}:${two(minutes)}${rest === 0 ? '' : `:${two(rest)}`}`;
}

/** A format without its texts, its escaped signs, and what stands in brackets. */
function bareFormat(format: string): string {
  let bare = '';
  for (let at = 0; at < format.length; at++) {
    const sign = format.charAt(at);
    if (sign === '"' || sign === '[') {
      const end = format.indexOf(sign === '[' ? ']' : sign, at + 1);
      // Nothing closes it: nor what follows.
      if (end === -1) return bare + format.slice(at);
      at = end;
    } else if (sign === '\\' || sign === '_' || sign === '*') at++;
    else bare += sign;
  }
  return bare;
}

/** The calendar date of a serial number of Excel's 1900 calendar (H. Hinnant, days to civil). */
function civilDate(serial: number): CivilDate {
  const days = serial - 25_569 + 719_468;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const day = ofYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return { day, month, year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0) };
}
