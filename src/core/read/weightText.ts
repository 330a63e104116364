import type { CellContent } from '../workbook';
import type { Weights } from './assessment';
import type { FormatKind } from './cellFormat';
import { doesNotApply } from './score';
import { fold, textOf, tidy } from './text';
import { parseNumber, parsePointsOfMax } from './typedNumber';

/** A weight as it is typed: a number, or one of per cent (`70%` is 70 and `isPercent`). */
export interface TypedWeight {
  readonly value: number;
  readonly isPercent: boolean;
}

/** A text with the weight that it gives: `CẢI CÁCH THỂ CHẾ (trọng số 15%)`. */
export interface TextWeight extends TypedWeight {
  readonly kind: Weights['kind'];
  /** The text without the weight. */
  readonly name: string;
}

/**
 * Reads a cell of weights: `70%`, 0.7, 70, `0,7`, `70/100`, `x2`. `null` for a blank, `-` and the like, `'unreadable'` for
 * what is no number.
 */
export function weightInCell(content: CellContent, format: FormatKind): TypedWeight | 'unreadable' | null {
  if (content === null) return null;
  if (typeof content === 'number') {
    if (format === 'date' || !Number.isFinite(content)) return 'unreadable';
    return format === 'percent'
      ? { value: Number((content * 100).toPrecision(15)), isPercent: true }
      : { value: content, isPercent: false };
  }
  if (typeof content !== 'string') return 'unreadable';
  const text = tidy(content);
  if (text === '' || doesNotApply(text)) return null;
  const bare = text.replace(WORD_BEFORE, '').replace(TIMES, '');
  const value = parseNumber(bare);
  if (value !== undefined) return { value, isPercent: bare.endsWith('%') };
  const part = parsePointsOfMax(bare);
  return part === undefined || part.max <= 0
    ? 'unreadable'
    : { value: Number(((part.points / part.max) * 100).toPrecision(15)), isPercent: true };
}

const WORDS = 'tr[ọo]ng s[ốo]|t[ỷỉyi] tr[ọo]ng|quy[ềe]n s[ốo]|h[ệe] s[ốo]';
const WORD_BEFORE = new RegExp(`^(?:${WORDS})\\s?:?\\s?`, 'iu');
const TIMES = /^[x×*]\s?|\s?lần$/iu;

/** What a word for weights stands for: a share (*trọng số*) or a factor (*hệ số*); `null` for any other text. */
export function weightKindOf(text: string): Weights['kind'] | null {
  const words = fold(text.slice(0, LONGEST));
  if (/^(trong so|ty trong|ti trong|quyen so)( |$)/u.test(words)) return 'share';
  return /^he so( |$)/u.test(words) ? 'factor' : null;
}

const LONGEST = 300;
const IN_BRACKETS = /\(([^()]*)\)\s*$/u;
const WEIGHT = new RegExp(
  `(?:^|[;,]\\s?)(${WORDS})\\s?[:=]?\\s?(?:là\\s)?(\\d{1,4}(?:[.,]\\d{1,8})?)\\s?(%?)\\s?(?=$|[;,])`,
  'iu',
);

/**
 * Takes the weight out of the brackets at the end of a text, `(trọng số 15%)`, `(10 điểm; hệ số 2)`; `null` where there
 * is none.
 */
export function textWeight(text: string): TextWeight | null {
  if (text.length > LONGEST || !text.includes('(')) return null;
  const brackets = IN_BRACKETS.exec(text);
  const inside = brackets?.[1]?.trim() ?? '';
  const found = WEIGHT.exec(inside);
  const kind = weightKindOf(found?.[1] ?? '');
  const value = parseNumber(found?.[2] ?? '');
  if (brackets === null || found === null || kind === null || value === undefined) return null;
  const rest = (inside.slice(0, found.index) + inside.slice(found.index + found[0].length)).replace(
    /^[;,\s]+|[;,\s]+$/gu,
    '',
  );
  const name = text.slice(0, brackets.index).trim();
  return { kind, value, isPercent: found[3] === '%', name: rest === '' ? name : `${name} (${rest})` };
}

/** What stands in a cell of weights, as a person sees it. */
export function typedText(content: CellContent, format: FormatKind): string {
  if (typeof content === 'number' && format === 'percent')
    return `${String(Number((content * 100).toPrecision(12)))}%`;
  return typeof content === 'object' ? (content?.error ?? '') : textOf(content);
}
