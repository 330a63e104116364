import type { SheetSnapshot } from '../../workbook';
import type { KindOfText, Leaf, TextsBeside } from '../model/assessment';
import type { HeaderColumn } from '../headers/headerBand';
import { roleOfHeader } from '../roles/headers';
import { textHead } from '../roles/textHeads';
import { textAt } from '../cells/sheetCells';
import { nameKey, wordsOf } from '../names/nameKey';

/**
 * The texts beside the scores of a unit, column by column: what the appraisal and the unit wrote of a score, and the
 * evidence of it (DESIGN, key `trace`). Columns that say how criteria are scored are none.
 */
export function textsBeside(
  sheet: SheetSnapshot,
  columns: readonly HeaderColumn[],
  leaves: readonly Leaf[],
): readonly TextsBeside[] {
  return columns.flatMap((header) => {
    const kinds = header.role === 'note' || header.role === null ? kindsOfText(header) : [];
    if (kinds.length === 0) return [];
    const texts = new Map<number, string>();
    leaves.forEach(({ row }, leaf) => {
      const text = textAt(sheet, row, header.column);
      if (text !== '') texts.set(leaf, text);
    });
    const isPlain = PLAIN_REMARK.test(nameKey(header.text));
    if (texts.size === 0 && isPlain) return [];
    const plain = isPlain ? { isPlain: true as const } : {};
    return [{ kinds, column: header.column, texts: texts.size === 0 ? NO_TEXTS : texts, ...plain }];
  });
}

const NO_TEXTS: ReadonlyMap<number, string> = new Map();

/**
 * What the header of a column of texts says of them. A remark that names nobody is the appraisal's, unless it stands
 * under what the unit filled in: `Đơn vị tự chấm` over `Điểm | Ghi chú`.
 */
export function kindsOfText({
  text,
  above,
  isOfWords,
}: Pick<HeaderColumn, 'text' | 'above' | 'isOfWords'>): readonly KindOfText[] {
  const words = nameKey(text);
  if (OF_CRITERIA.test(words)) return [];
  const { isEvidence, isExplanation, isRemark } = textHead(text);
  const kinds: KindOfText[] = [];
  if (isEvidence) kinds.push('evidence');
  if (isExplanation) kinds.push('explanation');
  if (kinds.length > 0 || !(isRemark || isOfWords === true)) return kinds;
  const isOfUnit = OF_UNIT.test(words) || [text, ...above].some((line) => roleOfHeader(line) === 'self');
  if (OF_APPRAISAL.test(words)) return ['reason'];
  return [isOfUnit ? 'explanation' : 'reason'];
}

/** Said of anything: a column of them that is blank is for nothing. */
const PLAIN_REMARK = new RegExp(
  `^${wordsOf('ghi chú', 'chú thích', 'note', 'notes', 'remark', 'remarks')}$`,
  'u',
);
/** The unit itself: what it says to its own score. */
const OF_UNIT = new RegExp(
  `(?:^| )(?:${wordsOf('tự chấm', 'tự đánh giá')}(?: |$)|${wordsOf('của', 'của các', 'ý kiến', 'ý kiến các')} ${wordsOf('đơn vị', 'cơ quan', 'địa phương', 'xã', 'phường')}$)`,
  'u',
);
/** Whoever appraises, though the self-score is named too: `Lý do chênh lệch so với điểm tự chấm`. */
const OF_APPRAISAL = any('thẩm định', 'chênh lệch', 'so với', 'trừ điểm', 'bị trừ', 'hội đồng');
/** What is asked of any unit, not what one gave. */
const OF_CRITERIA = any('yêu cầu', 'hướng dẫn', 'cách tính', 'cách đánh giá', 'phương pháp', 'quy định');

function any(...words: readonly [string, ...string[]]): RegExp {
  return new RegExp(`(?:^| )${wordsOf(...words)}(?: |$)`, 'u');
}
