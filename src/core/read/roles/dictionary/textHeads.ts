import { nameKey, wordsOf } from '../../names/nameKey';

/** What a column of texts is for, by the words of its header. */
export interface TextHead {
  readonly isEvidence: boolean;
  readonly isExplanation: boolean;
  readonly isRemark: boolean;
}

/** Reads the words for texts beside scores in a header: `Tài liệu kiểm chứng/Giải trình` has two of them. */
export function textHead(text: string): TextHead {
  const words = nameKey(text);
  return {
    isEvidence: EVIDENCE.test(words),
    isExplanation: EXPLANATION.test(words),
    isRemark: REMARK.test(words) || REMARK_OF.test(words),
  };
}

/**
 * Whether a header begins with a word for texts, so that who scores behind it says whose they are: `Minh chứng tự chấm`,
 * `Ghi chú thẩm định`.
 */
export function beginsWithTexts(text: string): boolean {
  return BEGINS.test(nameKey(text));
}

const PROOFS: Words = ['minh chứng', 'kiểm chứng', 'chứng minh', 'tài liệu', 'hồ sơ', 'link', 'evidence'];
const ANSWERS: Words = ['giải trình', 'thuyết minh', 'diễn giải', 'phản hồi', 'explanation', 'explanations'];
const REMARKS: Words = [
  ...(['ý kiến', 'ghi chú', 'nhận xét', 'lý do', 'nguyên nhân', 'đề xuất', 'kiến nghị'] as const),
  ...['chú thích', 'kết luận', 'note', 'notes', 'remark', 'remarks'],
  ...['comment', 'comments', 'reason', 'reasons'],
];
/** Said of criteria as well: remarks on scores only where who scores stands behind them, `Căn cứ chấm điểm`. */
const OTHERS: Words = ['căn cứ', 'cơ sở', 'mô tả', 'bình luận', 'giải thích'];
const WHO_SCORES: Words = [
  ...(['tự chấm', 'tự chấm điểm', 'tự đánh giá', 'chấm', 'chấm điểm', 'cho điểm', 'trừ điểm'] as const),
  ...['thẩm định', 'thẩm tra', 'phúc tra', 'của đơn vị', 'của cơ quan', 'của hội đồng'],
];

type Words = readonly [string, ...string[]];

const EVIDENCE = anyOf(PROOFS);
const EXPLANATION = anyOf(ANSWERS);
const REMARK = anyOf(REMARKS);
const REMARK_OF = new RegExp(`^${wordsOf(...OTHERS)} (?:\\S+ ){0,3}${wordsOf(...WHO_SCORES)}$`, 'u');
const BEGINS = new RegExp(
  `^(?:${wordsOf('nội dung', 'phần', 'các')} )?${wordsOf(...PROOFS, ...ANSWERS, ...REMARKS, ...OTHERS)}(?: |$)`,
  'u',
);

function anyOf(words: Words): RegExp {
  return new RegExp(`(?:^| )${wordsOf(...words)}(?: |$)`, 'u');
}
