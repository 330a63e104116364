import { fold } from '../cells/text';

/**
 * Whether a row of texts is what printing puts at the foot or the head of a page and no part of a table: `Trang 2`,
 * `(tiếp theo)`, `- 3 -`, a sum that is carried to the next page.
 */
export function isPageMark(texts: readonly string[]): boolean {
  const [first, ...others] = texts;
  if (first === undefined || first.length > LONGEST) return false;
  const words = fold(first);
  if (CARRIED.test(words)) return others.every((text) => !/\p{L}/u.test(text));
  if (others.length > 0) return false;
  return PAGE.test(words) || /^[-–—]\s?\d{1,3}\s?[-–—]$/u.test(first);
}

const LONGEST = 120;
const PAGE =
  /^(?:(?:trang|tr|page|to)(?: so)? \d{1,3}(?: (?:tren )?\d{1,3})?|(?:con|xem) tiep(?: .*)?|tiep(?: theo)?(?: (?:trang|bang) .*)?|(?:bang|phu luc|bieu)(?: .*)? tiep(?: theo)?)$/u;
const CARRIED =
  /^(?:cong |tong cong |so |luy ke )?(?:mang sang|chuyen sang|chuyen trang|cong trang|sang trang|tu trang truoc)(?: trang)?(?: (?:sau|truoc|nay|tiep theo|\d{1,3}))*$/u;
