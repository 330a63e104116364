import { CriterionCodes } from '../words/criterionCode';

/**
 * Whether texts from left to right are numbers of criteria, each the next after the one before: `surely` where they have
 * parts (`1.1 | 1.2 | 2.1`, `I.1 | I.2`), `maybe` where they begin again (`1 | 2 | 3 | 1 | 2`), which a row of maxima may
 * do too, `list` where they go on (`1 | 2 | 3`), as numbers of columns do. Excel's 1.1 for 1.10 is one of them. `no` for
 * any other texts.
 */
export function criterionNumbers(texts: readonly string[]): 'surely' | 'maybe' | 'list' | 'no' {
  if (texts.length < FEWEST) return 'no';
  const codes = new CriterionCodes();
  let before: readonly number[] | null = null;
  let parted = 0;
  let again = 0;
  for (const text of texts) {
    const parts = NUMBER.test(text) ? partsOf(codes.read({ text, date: null })?.code ?? '') : null;
    if (parts === null) return 'no';
    if (before === null ? parts.at(-1) !== 1 : !follows(before, parts)) return 'no';
    if (parts.length > 1) parted++;
    else if (before !== null && parts[0] === 1) again++;
    before = parts;
  }
  if (parted === texts.length) return 'surely';
  if (parted > 0) return 'no';
  return again > 0 ? 'maybe' : 'list';
}

const FEWEST = 3;
const NUMBER = /^\(?(?:\d{1,3}|[IVX]{1,5}(?=\.))(?:[.,]\d{1,3}){0,4}[.)]{0,2}$/u;

/** `I.2` and `1.2` as 1 and 2; `null` where a part is neither. */
function partsOf(code: string): readonly number[] | null {
  const parts = code
    .split('.')
    .map((part) => (/^\d+$/u.test(part) ? Number(part) : ROMANS.indexOf(part) + 1));
  return parts.every((part) => part > 0) ? parts : null;
}

const ROMANS: readonly string[] = [
  ...['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'],
  ...['XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII', 'XVIII', 'XIX', 'XX'],
];

/** Whether a number is the one before again (`1.1` over `TC` and over `TĐ`), or the next one in a tree or a list. */
function follows(before: readonly number[], parts: readonly number[]): boolean {
  const at = parts.findIndex((part, index) => part !== before[index]);
  if (at === -1) return parts.length === before.length;
  const isFirst = parts.length === 1 && parts[0] === 1;
  return isFirst || (parts[at] === (before[at] ?? 0) + 1 && parts.slice(at + 1).every((part) => part === 1));
}
