import { pointsOf } from '../../points';
import type { Points } from '../../points';
import { readNumber } from '../cells/score';

/**
 * The most that bonus or penalty points may be, by their header or the name of their row: `Điểm thưởng (tối đa 02 điểm)`,
 * `Điểm trừ không quá 5 điểm`, `Điểm thưởng (2 điểm)`; `null` for none. `Mỗi sáng kiến tối đa 0,5 điểm` is no max of the whole.
 */
export function apartMax(text: string): Points | null {
  if (text.length > LONGEST || EACH.test(text)) return null;
  const found = (STATED.exec(text) ?? ALONE.exec(text))?.[1];
  const max = found === undefined ? undefined : readNumber(found);
  return max === undefined || max <= 0 ? null : (pointsOf(max) ?? null);
}

const LONGEST = 200;
const EACH = /mỗi|một lần|\d\s?(?:điểm|đ)?\s?\//iu;
const STATED =
  /(?:tối đa|không (?:vượt )?quá|max\.?|≤|<=)(?: là| không quá|:)?\s?[-–]?\s?(\d{1,3}(?:[.,]\d{1,3})?)(?![\d.,]*\s?%)/iu;
const ALONE = /[([]\s?[-–]?(\d{1,3}(?:[.,]\d{1,3})?)\s?(?:điểm|đ)\s?[)\]]\s?$/iu;
