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
 * A date as its format shows it. Names of months, which differ from language to language, are written as numbers
 * (`10-Jan` as 10/1: what was typed), and Excel's own short date as Vietnam writes it.
 */
function shownDate({ day, month, year }: CivilDate, format: string): string {
  const [section = ''] = format.split(';', 1);
  if (section.length > LONGEST_FORMAT) return `${day}/${month}/${year}`;
  const bare = section.replace(/\[[^\]]{0,40}\]|[_*]./gu, '').replace(/["\\]/gu, '');
  const code = SHORT_DATE.test(bare) ? 'd/m/yyyy' : bare;
  const dayOnly = code.replace(/\s*[hs].*$/iu, '');
  const named = /m{3,}/iu.test(dayOnly);
  return dayOnly
    .replace(/d+|m+|y+|[^dmy]+/giu, (token) => {
      const letter = token.charAt(0).toLowerCase();
      if (letter === 'd') return token.length > 2 ? '' : padded(day, named ? 1 : token.length);
      if (letter === 'm') return padded(month, named ? 1 : token.length);
      if (letter === 'y') return token.length > 2 ? String(year) : padded(year % 100, 2);
      return named ? '/' : token;
    })
    .replace(/^[\s,/-]+|[\s,/@-]+$/gu, '');
}

/** Formats of dates are shorter; another one is shown as Vietnam writes dates. */
const LONGEST_FORMAT = 60;
const SHORT_DATE = /^m{1,2}\/d{1,2}\/y{2,4}$/iu;

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}
