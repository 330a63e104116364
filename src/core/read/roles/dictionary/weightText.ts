import { withoutEnds } from '../../../endOfText';
import type { CellContent } from '../../../workbook';
import type { Weights } from '../../model/assessment';
import type { FormatKind } from '../../cells/cellFormat';
import { doesNotApply } from '../../cells/score';
import { percentOfShare } from '../../cells/sheetCells';
import { fold, textOf, tidy } from '../../cells/text';
import { parseNumber, parsePointsOfMax } from '../../cells/typedNumber';

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
    if (format === 'date' || format === 'time' || !Number.isFinite(content)) return 'unreadable';
    return format === 'percent'
      ? { value: percentOfShare(content), isPercent: true }
      : { value: content, isPercent: false };
  }
  if (typeof content !== 'string') return 'unreadable';
  const text = tidy(content);
  if (text === '' || doesNotApply(text)) return null;
  const alone = weightAlone(text);
  if (alone !== null) return { value: alone.value, isPercent: alone.isPercent };
  const bare = text.replace(WORD_BEFORE, '').replace(TIMES, '');
  const value = parseNumber(bare);
  if (value !== undefined) return { value, isPercent: bare.endsWith('%') };
  const part = parsePointsOfMax(bare);
  return part === undefined || part.max <= 0
    ? 'unreadable'
    : { value: percentOfShare(part.points / part.max), isPercent: true };
}

const SHARE = 'trọng số|trong so|t[ỷỉ] trọng|t[yi] trong|quyền số|quyen so';
const WORDS = `${SHARE}|hệ số|he so`;
const WORD_BEFORE = new RegExp(`^(?:${WORDS})\\s?:?\\s?`, 'iu');
const TIMES = /^[x×*]\s?|\s?lần$/iu;

/** What a word for weights stands for: a share (*trọng số*) or a factor (*hệ số*); `null` for any other text. */
export function weightKindOf(text: string): Weights['kind'] | null {
  const words = fold(text.slice(0, LONGEST).replace(PERCENT_INSIDE, ' ')).replace(MEASURED, '');
  if (/^(?:(?:trong so|ty trong|ti trong|quyen so)(?: |$)|weight(?:s|ing|age)?(?: s)?$)/u.test(words))
    return AMONG.test(text) ? null : 'share';
  return /^he so( |$)/u.test(words) && !STATISTIC.test(words) ? 'factor' : null;
}

/** `Hệ số biến thiên` of the units' scores. */
const STATISTIC = /^he so (?:bien thien|tuong quan|tin cay|phan tan|bat doi xung|nhon|cronbach|gini)/u;

/** `Tỷ lệ trọng số`, `Tỷ lệ % (trọng số)`, `Mức trọng số`. */
const MEASURED = /^(?:(?:ty|ti) le|muc|gia tri|phan|diem) (?=(?:trong so|quyen so)(?: |$))/u;
const PERCENT_INSIDE = /[%()]/gu;

/** *Trong số* is "among". */
const AMONG = /(?:^|\s)trong số/iu;
const LONGEST = 300;
const VALUE = String.raw`\s?[:=]?\s?(?:là\s|bằng\s|chiếm\s)?(\d{1,4}(?:[.,]\d{1,8})?)\s?(%?)\s?(?:(?:của\s|trong\s|trên\s)?tổng(?:\ssố)?(?:\sđiểm)?\s?)?`;
/** Words that stand for a share where a sign of per cent follows: `chiếm 20%`, `TS: 20%`. */
const TAKES = 'chiếm(?: tỷ lệ| tỉ lệ| tỷ trọng| tỉ trọng| trọng số)?|chiem';

const IN_BRACKETS = /[([{]([^()[\]{}]*)[)\]}]\s*$/u;
const INSIDE = new RegExp(`(?:^|[;,|/+–—-]\\s?)(${WORDS}|${TAKES})${VALUE}(?=$|[;,|+–—-])`, 'iu');
const SHORT_INSIDE = new RegExp(`(?:^|[;,|/+–—-]\\s?)(TS|HS|[WwKk](?=\\s?=))${VALUE}(?=$|[;,|+–—-])`, 'u');
/** Behind a name without brackets: `Thể chế - trọng số 20%`, `Thể chế: hệ số 2`. */
const BEHIND: readonly RegExp[] = [
  new RegExp(`\\s?[-–—:;|]\\s?(${WORDS}|${TAKES})${VALUE}[.;]?$`, 'iu'),
  new RegExp(`\\s?[,/]\\s?(${SHARE}|${TAKES})${VALUE}[.;]?$`, 'iu'),
  new RegExp(String.raw`\s(trọng số|quyền số)\s?[:=]?\s?(\d{1,4}(?:[.,]\d{1,8})?)\s?(%)\s?[.;]?$`, 'iu'),
];
const ALONE = new RegExp(`^[([{]?\\s?(${WORDS}|${TAKES})${VALUE}[)\\]}]?$`, 'iu');
const SHORT_ALONE = new RegExp(`^[([{]?\\s?(TS)${VALUE}[)\\]}]?$`, 'u');

/**
 * Takes the weight off the end of a text, in brackets (`(trọng số 15%)`, `[hệ số 2]`, `(10 điểm; TS: 15%)`, `(chiếm 15%)`) or
 * behind a sign that parts it from the name (`Thể chế - trọng số 15%`); `null` where there is none.
 */
export function textWeight(text: string): TextWeight | null {
  if (!mayEndInWeight(text) || !maySayWeight(text)) return null;
  const brackets = IN_BRACKETS.exec(text);
  if (brackets !== null) return weightInside(text.slice(0, brackets.index).trim(), brackets[1]?.trim() ?? '');
  for (const pattern of BEHIND) {
    const found = pattern.exec(text);
    const weight = found === null ? null : typedIn(found);
    const name = text.slice(0, found?.index ?? 0).trim();
    if (weight !== null && /\p{L}/u.test(name)) return { ...weight, name };
  }
  return null;
}

/** A cheaper look: whether a text ends as one with a weight does, in a number, a bracket or the sign of per cent. */
export function mayEndInWeight(text: string): boolean {
  return WEIGHT_ENDS.includes(text.trimEnd().slice(-1));
}

const WEIGHT_ENDS = ')]}%.;0123456789';

/** A cheap look, as every name and header is asked: whether a text has a number and a word that weights have. */
export function maySayWeight(text: string): boolean {
  return text.length <= LONGEST && /\d/u.test(text) && SAYS.test(text);
}

const SAYS = /tr[ọo]ng|h[ệe] s[ốo]|quy[ềe]n|chi[ếe]m|TS|HS|[wk]\s?=/iu;

function weightInside(name: string, inside: string): TextWeight | null {
  const found = INSIDE.exec(inside) ?? SHORT_INSIDE.exec(inside);
  const weight = found === null ? null : typedIn(found);
  if (found === null || weight === null) return null;
  const rest = withoutEnds(
    inside.slice(0, found.index) + inside.slice(found.index + found[0].length),
    ';,|/+–—- \u00A0\t\n\r',
  );
  return { ...weight, name: rest === '' ? name : `${name} (${rest})` };
}

/** The weight that is all that a text says: `Trọng số 40%` over columns, `(TS: 40%)`; `null` for any other text. */
export function weightAlone(text: string): (TypedWeight & Pick<TextWeight, 'kind'>) | null {
  if (text.length > LONGEST_ALONE || !ALONE_BEGINS.test(text) || !/\d/u.test(text)) return null;
  const found = ALONE.exec(text) ?? SHORT_ALONE.exec(text);
  return found === null ? null : typedIn(found);
}

const LONGEST_ALONE = 60;
/** With what the words begin, as all cells of a sheet are asked. */
const ALONE_BEGINS = /^[([{]?\s?[tqhc]/iu;

/** What a pattern found: the word, the number and the sign of per cent, without which short words say nothing. */
function typedIn([whole, word = '', number = '', sign]: RegExpExecArray):
  | (TypedWeight & Pick<TextWeight, 'kind'>)
  | null {
  const value = parseNumber(number);
  const isPercent = sign === '%';
  if (value === undefined) return null;
  const kind = weightKindOf(word) ?? (SHORT_FACTOR.test(word) ? 'factor' : 'share');
  if (weightKindOf(word) !== null) return { kind, value, isPercent };
  // `TS 0,7` is no sum of anything.
  const isTold =
    kind === 'factor' || /^w$/iu.test(word) ? /[:=]/u.test(whole) : isPercent || (word === 'TS' && value < 1);
  return isTold ? { kind, value, isPercent } : null;
}

const SHORT_FACTOR = /^(?:HS|k)$/iu;

/**
 * Whether a header or label is a word that may stand for shares of the whole, which only the figures tell: `TS`, `Tỷ lệ %`
 * (`'perhaps'`), `Cơ cấu điểm` (`'surely'` shares of something); `null` for any other.
 */
export function shareWord(text: string): 'perhaps' | 'surely' | null {
  if (text.length > LONGEST_ALONE) return null;
  const words = fold(text.replace(/[%()[\]]/gu, ' '));
  if (PLAIN_SHARES.test(words)) return 'surely';
  return text === '%' || SHARES.test(words) ? 'perhaps' : null;
}

const SHARES = /^(?:ts|t s|(?:ty|ti) (?:le|phan)(?: phan tram| diem| diem so)?|phan tram)$/u;
/** What is said of nothing but shares of a whole. */
const PLAIN_SHARES =
  /^(?:(?:ty|ti) le )?(?:phan bo|phan chia|co cau|dong gop)(?: diem(?: so)?)?$|^chiem(?: (?:ty|ti) le)?$|^(?:ty|ti) le chiem$/u;

/** What stands in a cell of weights, as a person sees it. */
export function typedText(content: CellContent, format: FormatKind): string {
  if (typeof content === 'number' && format === 'percent')
    return `${String(Number((content * 100).toPrecision(12)))}%`;
  return typeof content === 'object' ? (content?.error ?? '') : textOf(content);
}
