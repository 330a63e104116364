/** Words for a sum over a table, folded: `Tổng cộng`, `Tổng số điểm đạt được`, `Cộng`. */
const IN_VIETNAMESE =
  '(?:tong|cong)(?: (?:cong|tong|so|chung))?(?: (?:so )?diem)?(?: (?:dat duoc|dat|thuc hien|toan bo|chung|chung cuoc|cac linh vuc|cac tieu chi|cuoi cung|cchc|chi so cchc|tham dinh|sau tham dinh|tu cham|tu danh gia|danh gia))?|diem tong(?: cong)?|tong hop diem';
const IN_ENGLISH =
  '(?:grand |sum |overall )?totals?(?: scores?| points?| marks?)?|sum|overall(?: scores?| points?)?|sum of (?:scores|points)';

const IN_ONE = new RegExp(`^(?:${IN_VIETNAMESE}|${IN_ENGLISH})$`, 'u');
const IN_BOTH = new RegExp(
  `^(?:(?:${IN_VIETNAMESE}) (?:${IN_ENGLISH})|(?:${IN_ENGLISH}) (?:${IN_VIETNAMESE}))$`,
  'u',
);
/** With their marks: `Công chứng` and `Tống đạt` are no sums. */
const MARKED = /^\s?(?:tổng|cộng|điểm|tong|cong|total|totals|grand|sum|overall)(?!\p{L})/iu;

/** Whether a text, which is `words` when it is folded, says that it is the sum over a table, in one language or in two. */
export function isTotalWords(text: string, words: string): boolean {
  return (IN_ONE.test(words) || IN_BOTH.test(words)) && MARKED.test(text);
}

/** Whether folded words do so in two languages, in either order: `Tổng cộng/Total`, `Total (Tổng điểm)`. */
export function isTotalInBoth(words: string): boolean {
  return IN_BOTH.test(words);
}
