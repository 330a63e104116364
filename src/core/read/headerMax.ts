import { readNumber } from './score';
import type { CellContent } from '../workbook';
import { tidy } from './text';
import { textWeight } from './weightText';

/** A header text with the max that it gives: `CẢI CÁCH THỂ CHẾ (10 điểm)` is `CẢI CÁCH THỂ CHẾ` and 10. */
export interface HeaderMax {
  /** The text without the max. */
  readonly name: string;
  readonly max: number | null;
}

const NUMBER = String.raw`(\d{1,4}(?:[.,]\d{1,3})?)`;
const UNIT = String.raw`(?:điểm|đ)`;
const WORD = String.raw`(?:(?:điểm\s+)?(?:tối đa|chuẩn)\s*:?\s*(?:là\s+)?|tổng\s+|max\s*:?\s*|thang\s+điểm\s*:?\s*)`;
const PATTERNS: readonly RegExp[] = [
  new RegExp(String.raw`\s*[([]\s*${WORD}?${NUMBER}\s*${UNIT}?\s*[)\]]\s*$`, 'iu'),
  new RegExp(String.raw`\s*[:–-]\s*${WORD}?${NUMBER}\s*${UNIT}\s*$`, 'iu'),
];

/** Takes the max off the end of a header text, `(10 điểm)`, `(tối đa 10,5)`, `: 10 điểm`; `max` is `null` for none, and a weight in the same brackets is no part of the name. */
export function headerMax(whole: string): HeaderMax {
  if (!/\d/u.test(whole)) return { name: whole, max: null };
  const text = textWeight(whole)?.name ?? whole;
  for (const pattern of PATTERNS) {
    const match = pattern.exec(text);
    const max = readNumber(match?.[1] ?? null);
    if (match !== null && max !== undefined && max > 0) return { name: text.slice(0, match.index), max };
  }
  return { name: text, max: null };
}

/** The max in a cell of a row of maxima: `10`, `10 điểm`, `(10)`, `10đ`; `null` for anything else. */
export function maxInCell(content: CellContent): number | null {
  if (typeof content === 'number') return content > 0 ? content : null;
  if (typeof content !== 'string') return null;
  const match = /^\(?\s*(?:tối đa\s*:?\s*)?([\d.,]+)\s*(?:điểm|đ)?\s*\)?$/iu.exec(tidy(content));
  const max = readNumber(match?.[1] ?? null);
  return max !== undefined && max > 0 ? max : null;
}

/** The scale that a title or a line above a table gives: `thang điểm 100`, `Điểm tối đa: 100`; `null` for none. */
export function scaleIn(text: string): number | null {
  const match =
    /(?:thang điểm|tổng điểm tối đa|điểm tối đa|điểm chuẩn)\s*(?:là|:)?\s*(\d{2,4})(?![\d/])/iu.exec(text);
  return match?.[1] === undefined ? null : Number(match[1]);
}
