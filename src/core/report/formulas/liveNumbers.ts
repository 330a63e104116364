import type { CellContent } from '../../workbook';
import { LONGEST_TEXT, numberLiteral, textLiteral } from '../layout/formulaText';

/** A way in which worksheet functions make a number of what stands in a cell. */
export interface LiveNumber {
  /** What it gives for the content as it is. */
  readonly value: number;
  /** A formula of the cell that gives the number, and the error `#VALUE!` where something else is typed later. */
  of(cell: string): string;
  /** Whether it is the cell's own number, so that it stands for whatever is typed there. */
  readonly isPlain: boolean;
}

/**
 * The ways to read a cell as points, the plainest first: as the number that it is, rounded to a millionth as points are,
 * and of a text (`1,5`, `1.234,5`, `68.32/84`, `1,5 điểm`, `85 %`) by `NUMBERVALUE`, which no regional setting changes.
 * Of a share of the max the number is multiplied by it. Excel has these functions since 2013.
 *
 * @param isShare whether the cell's number format makes it a percentage
 * @param maxPoints of the criterion
 */
export function* liveNumbers(
  content: CellContent,
  isShare: boolean,
  maxPoints: number,
): Iterable<LiveNumber> {
  if (typeof content === 'number') yield* ofNumber(content, isShare ? maxPoints : null);
  else if (typeof content === 'string') yield* ofText(content, maxPoints);
}

function ofNumber(content: number, share: number | null): readonly LiveNumber[] {
  const plain: LiveNumber = { value: content, of: (cell) => cell, isPlain: true };
  const number = share === null ? plain : times(plain, share);
  return [number, toMillionth(number)];
}

function* ofText(content: string, maxPoints: number): Iterable<LiveNumber> {
  if (content.length > LONGEST_TEXT) return;
  const slash = content.indexOf('/');
  const text = slash > 0 ? content.slice(0, slash) : content;
  const part = (cell: string) => (slash > 0 ? `LEFT(${cell},FIND("/",${cell})-1)` : cell);
  const { kept, without } = withoutOthers(text);
  for (const [decimal, group] of SEPARATORS) {
    const changed = decimal === null ? kept.replaceAll(',', '.') : kept;
    const value = numberValue(changed, decimal ?? '.', group);
    if (value === null) continue;
    const number: LiveNumber = {
      value,
      of(cell) {
        const bare = without(part(cell));
        const read = decimal === null ? `SUBSTITUTE(${bare},",",".")` : bare;
        return `NUMBERVALUE(${read},${textLiteral(decimal ?? '.')},${textLiteral(group)})`;
      },
      isPlain: false,
    };
    const points = text.includes('%') ? times(number, maxPoints) : number;
    yield points;
    yield toMillionth(points);
  }
}

/** Decimal and group signs; first a lone comma or point as the decimal sign, so that the other one may be typed later. */
const SEPARATORS: readonly (readonly [decimal: string | null, group: string])[] = [
  [null, ' '],
  [',', '.'],
  ['.', ','],
];

/** A text without what is no part of its number: the word for points, an apostrophe, other spaces than the plain one. */
function withoutOthers(text: string): { kept: string; without: (cell: string) => string } {
  if (/^[\d.,]+$/u.test(text)) return { kept: text, without: (cell) => cell };
  const others = new Set([
    ...(text.match(/'|[^\S ]/gu) ?? []),
    ...(/\d\s*(điểm|đ)\.?\s*$/iu.exec(text)?.slice(1) ?? []),
  ]);
  let kept = text;
  for (const other of others) kept = kept.replaceAll(other, '');
  return {
    kept,
    without: (cell) =>
      [...others].reduce((inner, other) => `SUBSTITUTE(${inner},${literalOf(other)},"")`, cell),
  };
}

function literalOf(text: string): string {
  return /\s/u.test(text) ? `UNICHAR(${text.charCodeAt(0)})` : textLiteral(text);
}

/** What `NUMBERVALUE` gives in every program; `null` where they differ or it is an error. */
function numberValue(text: string, decimal: string, group: string): number | null {
  const [whole = '', fraction, ...more] = text.replaceAll(' ', '').split(decimal);
  if (more.length > 0) return null;
  const digits = `${whole.replaceAll(group, '')}${fraction === undefined ? '' : `.${fraction}`}`;
  const match = /^([+-]?(?:\d{1,15}(?:\.\d{0,15})?|\.\d{1,15}))(%?)$/u.exec(digits);
  return match === null ? null : Number(match[1]) / (match[2] === '%' ? 100 : 1);
}

function times(number: LiveNumber, factor: number): LiveNumber {
  return {
    value: number.value * factor,
    of: (cell) => `${number.of(cell)}*${numberLiteral(factor)}`,
    isPlain: false,
  };
}

/** As points are counted, and a half rounded up. */
function toMillionth(number: LiveNumber): LiveNumber {
  return {
    value: Math.round(number.value * 1e6) / 1e6,
    of: (cell) => `ROUND(${number.of(cell)},6)`,
    isPlain: false,
  };
}
