import { readNumber } from '../cells/score';
import type { CellContent } from '../../workbook';
import { tidy } from '../cells/text';
import { mayEndInWeight, maySayWeight, textWeight } from './dictionary/weightText';
import type { TextWeight } from './dictionary/weightText';

/** A header text with the max that it gives: `CẢI CÁCH THỂ CHẾ (10 điểm)` is `CẢI CÁCH THỂ CHẾ` and 10. */
export interface HeaderMax {
  /** The text without the max. */
  readonly name: string;
  readonly max: number | null;
}

const NUMBER = String.raw`(\d{1,4}(?:[.,]\d{1,3})?)`;
const UNIT = String.raw`(?:điểm|đ|points?|pts)`;
/** `tối đa`, `max =`, `≤`, `không quá`, and `từ 0 đến` or `0 -`, as the range begins. */
const WORD = String.raw`(?:(?:điểm\s+)?(?:tối đa|chuẩn)\s*:?\s*(?:là\s+)?|tổng\s+|max\s*[:=]?\s*|thang\s+điểm\s*:?\s*|≤\s*|<=\s*|không quá\s+|(?:từ\s+)?0\s*(?:đến|tới|-|–)\s*)`;
const PATTERNS: readonly RegExp[] = [
  new RegExp(String.raw`\s*[([]\s*(?:/\s*|${WORD})?${NUMBER}\s*${UNIT}?\s*[)\]]\s*$`, 'iu'),
  new RegExp(String.raw`\s*[:–-]\s*${WORD}?${NUMBER}\s*${UNIT}\s*$`, 'iu'),
  new RegExp(String.raw`\s*[,;]?\s(?:tối đa|max)\s?:?\s?${NUMBER}\s?${UNIT}\s*$`, 'iu'),
];

/** What a max ends with: a bracket, or the word for points. */
const MAX_ENDS = ')]mMđĐ';

/** A header text without its max and its weight, in whichever order they stand behind it. */
export interface HeaderParts extends HeaderMax {
  readonly weight: TextWeight | null;
  /** The text with the weight at its end; left out where there is none. */
  readonly weightText?: string;
}

/** Takes the max off the end of a header text, `(10 điểm)`, `(tối đa 10,5)`, `: 10 điểm`; `max` is `null` for none, and a weight beside it is no part of the name. */
export function headerMax(whole: string): HeaderMax {
  if (!mayEndInMax(whole) && !mayEndInWeight(whole)) return outOf(whole);
  if (!/\d/u.test(whole)) return { name: whole, max: null };
  if (!maySayWeight(whole)) return withoutMax(whole);
  const { name, max } = headerParts(whole);
  return { name, max };
}

/** Takes max and weight off the end of a header text: `CẢI CÁCH THỂ CHẾ - trọng số 20% (10 điểm)`. */
export function headerParts(whole: string): HeaderParts {
  const last = textWeight(whole);
  const outer = withoutMax(last?.name ?? whole);
  const weight = last ?? textWeight(outer.name);
  if (weight === null) return { ...outer, weight };
  const inner = last === null ? withoutMax(weight.name) : outer;
  return {
    name: inner.name,
    max: outer.max ?? inner.max,
    weight,
    weightText: last === null ? outer.name : whole,
  };
}

/** The weight behind a name, with or without a max behind it; `null` where there is none. */
export function weightOfName(text: string): TextWeight | null {
  const own = textWeight(text);
  if (own !== null || !mayEndInMax(text) || !maySayWeight(text)) return own;
  const { weight, name } = headerParts(text);
  return weight === null ? null : { ...weight, name };
}

function withoutMax(text: string): HeaderMax {
  if (!mayEndInMax(text)) return outOf(text);
  for (const pattern of PATTERNS) {
    const match = pattern.exec(text);
    const max = readNumber(match?.[1] ?? null);
    if (match !== null && max !== undefined && max > 0) return { name: text.slice(0, match.index), max };
  }
  return outOf(text);
}

/** `Điểm/80`, `Tổng điểm (/80)`: what points are of, at the end of words for them. */
function outOf(text: string): HeaderMax {
  const match = text.length <= LONGEST_OUT_OF && text.includes('/') ? OUT_OF.exec(text) : null;
  const name = text.slice(0, match?.index);
  return match !== null && POINTS.test(name) ? { name, max: Number(match[1]) } : { name: text, max: null };
}

const LONGEST_OUT_OF = 80;
const OUT_OF = /\s?[([]?\s?\/\s?(?!20\d\d)([1-9]\d{1,3})\s?(?:điểm|đ)?\s?[)\]]?\s?$/iu;
const POINTS = /^\s?(?:(?:tổng|số)\s)*điểm(?!\p{L})\D*$/iu;

function mayEndInMax(text: string): boolean {
  return MAX_ENDS.includes(text.trimEnd().slice(-1));
}

/** The max in a cell of maxima: `10`, `10 điểm`, `(10)`, `10đ`, `≤10`, `/10`, `max 10`; `null` for anything else. */
export function maxInCell(content: CellContent): number | null {
  if (typeof content === 'number') return content > 0 ? content : null;
  if (typeof content !== 'string') return null;
  if (content.length > LONGEST_MAX) return null;
  const match = MAX_IN_CELL.exec(tidy(content));
  const max = readNumber(match?.[1] ?? null);
  return max !== undefined && max > 0 ? max : null;
}

const LONGEST_MAX = 60;
const MAX_IN_CELL = new RegExp(String.raw`^\(?\s*(?:/\s*|${WORD})?([\d.,]+)\s*${UNIT}?\s*\)?$`, 'iu');

/** The scale that a title or a line beside a table gives: `thang điểm 100`, `Điểm tối đa: 100`, `chấm theo thang 200`, `Scale of 100`, `Tối đa 200 điểm`; `null` for none. */
export function scaleIn(text: string): number | null {
  const match = SCALE.exec(text) ?? MOST_POINTS.exec(text);
  return match?.[1] === undefined ? null : Number(match[1]);
}

const SCALE =
  /(?:thang(?: điểm)?(?: đánh giá| chấm)?|tổng điểm tối đa|điểm tối đa|điểm chuẩn|\bscale of|\bscale(?=:))\s?(?:là|:)?\s?(\d{2,4})(?![\d/])/iu;
const MOST_POINTS = /^[(*–-]?\s?(?:tổng )?(?:số )?tối đa\s?:?\s?(\d{2,4})\s?điểm/iu;
