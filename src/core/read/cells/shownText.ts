import type { SheetSnapshot } from '../../workbook';
import { dateAt } from './cellFormat';
import type { CivilDate } from './cellFormat';

/**
 * What a person reads in a cell whose number Excel shows as something else, by its row and column within the used range:
 * a date (`10/1` that Excel took for 10 January, in a cell formatted `d/m` or `d-mmm`) or leading zeros (`01` of
 * format `00`). `null` where the number is shown as it is.
 */
export function shownNumber(sheet: SheetSnapshot, row: number, column: number, value: number): string | null {
  const format = sheet.numberFormats[row]?.[column] ?? 'General';
  if (format === 'General') return null;
  if (ZEROS.test(format) && Number.isInteger(value) && value >= 0) {
    return String(value).padStart(format.length, '0');
  }
  const date = dateAt(sheet, row, column, value);
  return date === null ? null : shownDate(date, format);
}

const ZEROS = /^0{2,10}$/u;

/**
 * A date as its format shows it, without the time of day behind it. Names of months, which differ from language to language,
 * are written as numbers (`10-Jan` as 10/1: what was typed), and Excel's own short date as Vietnam writes it.
 */
function shownDate({ day, month, year }: CivilDate, format: string): string {
  const [section = ''] = format.split(';', 1);
  const codes = section.length > LONGEST_FORMAT ? [] : dateCodes(section);
  const code = codes.join('');
  if (codes.length === 0 || SHORT_DATE.test(code)) return `${day}/${month}/${year}`;
  const named = codes.some((one) => /^m{3}/iu.test(one));
  return codes
    .map((one) => {
      const letter = one.charAt(0).toLowerCase();
      if (letter === 'd') return one.length > 2 ? '' : padded(day, named ? 1 : one.length);
      if (letter === 'm') return padded(month, named ? 1 : one.length);
      if (letter === 'y') return one.length > 2 ? String(year) : padded(year % 100, 2);
      return named ? '/' : literal(one);
    })
    .join('')
    .replace(/\/{2,}/gu, '/')
    .replace(/^[\s,/-]+|[\s,/@-]+$/gu, '');
}

/** The codes of a format's day, month and year and the signs and texts between them: `d`, `" tháng "`, `mm` of `d" tháng "mm h:mm`. */
function dateCodes(section: string): readonly string[] {
  const codes = (section.match(CODES) ?? []).filter((one) => !/^[[_*]/u.test(one));
  const time = codes.findIndex((one) => /^[hs]/iu.test(one));
  return time === -1 ? codes : codes.slice(0, time);
}

/** What is shown of a sign or text of a format: `tháng` of `"tháng"`, `/` of `\/`. */
function literal(code: string): string {
  return code.startsWith('"') || code.startsWith('\\') ? code.replace(/["\\]/gu, '') : code;
}

/** Formats of dates are shorter; another one is shown as Vietnam writes dates. */
const LONGEST_FORMAT = 60;
const CODES = /"[^"]{0,60}"?|\\.|\[[^\]]{0,60}\]?|[_*].|d+|m+|y+|[hs]|[^dmyhs"\\[_*]+/giu;
const SHORT_DATE = /^m{1,2}\/d{1,2}\/y{2,4}\s?$/iu;

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}
