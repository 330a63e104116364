import type { KindOfText } from '../model/assessment';
import type { HeaderColumn } from '../headers/headerBand';
import { nameKey, wordsOf } from '../names/nameKey';
import { roleOfHeader } from '../roles/headers';
import type { ColumnRole } from '../roles/headers';
import { textHead } from '../roles/dictionary/textHeads';

/** A column of texts beside scores. */
export interface TextColumn {
  readonly header: HeaderColumn;
  readonly kinds: readonly KindOfText[];
  /** Its header is a bare `Ghi chú`. */
  readonly isPlain: boolean;
}

/**
 * The columns of texts among those of a unit or leaf. Of two that are called after remarks and nobody, one beside each
 * score (`Tự chấm | Ghi chú | Thẩm định | Ghi chú`), the first is the unit's.
 */
export function textColumns(columns: readonly HeaderColumn[]): readonly TextColumn[] {
  const found = columns.flatMap((header): readonly TextColumn[] => {
    const kinds = header.role === 'note' || header.role === null ? kindsOfText(header) : [];
    return kinds.length === 0 ? [] : [{ header, kinds, isPlain: PLAIN_REMARK.test(nameKey(header.text)) }];
  });
  if (found.length < 2) return found;
  const isBehindAppraised = ({ header, kinds }: TextColumn) =>
    kinds.includes('reason') && isAppraised(scoreBefore(columns, header));
  if (!found.some(isBehindAppraised)) return found;
  return found.map((one): TextColumn => {
    const isOfUnit = isOfNobody(one) && scoreBefore(columns, one.header) === 'self';
    return isOfUnit ? { ...one, kinds: ['explanation'] } : one;
  });
}

/** A remark that is the appraisal's only because nothing says whose it is. */
function isOfNobody({ header, kinds }: TextColumn): boolean {
  if (!kinds.includes('reason') || OF_APPRAISAL.test(nameKey(header.text))) return false;
  return header.isOfWords !== true && header.above.every((line) => !isAppraised(roleOfHeader(line)));
}

/** What the score is that stands before a column. */
function scoreBefore(columns: readonly HeaderColumn[], { column }: HeaderColumn): ColumnRole | null {
  const before = columns.findLast(({ role, column: at }) => at < column && role !== null && SCORED.has(role));
  return before?.role ?? null;
}

function isAppraised(role: ColumnRole | null): boolean {
  return role !== null && role !== 'self' && SCORED.has(role);
}

const SCORED: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['self', 'verified1', 'verified2', 'final']);

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
