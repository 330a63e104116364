import { expect, it } from 'vitest';
import { hardTexts, patternsIn, timeOf } from './patterns';

/** All patterns are tried on texts of this length. A cell has at most 32,767 signs. */
const LENGTH = 3_000;
/** On such a text a pattern that is linear takes a tenth of it, a square three and more: who takes longer is looked at. */
const QUICK_MILLISECONDS = 0.4;
/** A text so many times as long takes a linear pattern four times as long, a square sixteen times, on whatever machine. */
const LONGER = 4;
const MOST_GROWTH = 8;

/**
 * Patterns that take the square of a text and see short ones only, each with what holds its text short.
 */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['/^[[(]+|[\\])}.:;\\s-]+$/gu', 'numbers of criteria have at most 40 signs'],
  ['/^=\\s*|\\s*[=*.]+$/gu', 'ranks have at most 40 signs'],
  ['/^[\\s,/-]+|[\\s,/@-]+$/gu', 'formats of dates are read up to 60 signs'],
  ['/^[;,\\s]+|[;,\\s]+$/gu', 'headers with a weight have at most 120 signs'],
  ['/0+$/u', 'the number of a criterion, three digits'],
  [
    '/^(?:đồng hạng|đồng thứ|cùng hạng)\\s+|\\s*\\(?(?:đồng hạng|đồng thứ|cùng hạng|bằng điểm|bằng nhau)(?: (?:với|cùng) [^()\\d]{1,40})?\\)?$/u',
    'ranks have at most 40 signs',
  ],
  [
    '/\\s*(?:\\(\\s*(?:gồm\\s+)?\\d+\\s+\\p{L}[^()]*\\)|[:,]\\s*\\d+\\s+(?:đơn vị|cơ quan|sở|xã|phường))\\s*$/iu',
    'only long runs of spaces: texts of cells are tidied, which leaves single ones',
  ],
]);

it('no pattern takes the square of a text of unlimited length', () => {
  const slow = patternsIn(new URL('../../src', import.meta.url).pathname)
    .filter(({ place, pattern }) => !place.includes('/taskpane/') && !SHORT.has(String(pattern)))
    .flatMap(({ place, pattern }) => {
      const longer = hardTexts(pattern, LENGTH * LONGER);
      return hardTexts(pattern, LENGTH)
        .filter(
          (text, at) => timeOf(pattern, text) > QUICK_MILLISECONDS && isSquare(pattern, text, longer[at]),
        )
        .map((text) => `${place}: ${String(pattern)} on ${JSON.stringify(text.slice(0, 12))}`);
    });
  expect(slow).toEqual([]);
});

it('a pattern that takes the square of a text is found, and one that merely takes long is not', () => {
  const [text, longer] = [LENGTH, LENGTH * LONGER].map((length) => `${'a'.repeat(length)}\u0001`);
  expect(isSquare(/a+$/u, text ?? '', longer)).toBe(true);
  expect(isSquare(/(?:a|b|c|d|e|f|g|h){1,30}\u0002/u, text ?? '', longer)).toBe(false);
});

/** By the quickest of several times each: all others are the machine's fault. */
function isSquare(pattern: RegExp, text: string, longer = ''): boolean {
  const quickest = (one: string) => Math.min(...Array.from({ length: 5 }, () => timeOf(pattern, one)));
  return quickest(text) > QUICK_MILLISECONDS && quickest(longer) > MOST_GROWTH * quickest(text);
}
