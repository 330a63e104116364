import { headerDictionary } from './headerDictionary';
import { foldKnown, isUnmarked } from '../../words/toneMarks';
import { fold } from '../../cells/text';

/** Words of patterns of headers and sums that the dictionary has not, or has with other marks: `tháng` beside `thang`. */
const OTHERS =
  'chấm tỉnh huyện tháng quý kỳ kì lần vòng đợt thứ một nhất hai ba bốn tư từ tự bộ bỏ độ trị trong gắn đổi quy tính ' +
  'các đó nằm gồm nhỏ lớn cao thấp sai vị phương phần phân mức mục đoàn tổ giúp chuẩn cuộc ra về là nay nhân với giải pháp';

/**
 * A header's words as `fold` gives them, without those whose marks make them other words than the ones that headers are
 * known by: `Số ngày chậm` has no `chấm`, `Trụ sở` no `trừ`, `Điểm phát triển` no `phạt`.
 */
export const headerWords = foldKnown(
  [...Object.values(headerDictionary).flat(), OTHERS],
  ['thưởng', 'phạt', 'trừ'],
);

/** Whether a text says something by its words: the cheap look at its letters first. */
export function saidInWords(text: string, says: (words: string) => boolean): boolean {
  return says(fold(text)) && (isUnmarked(text) || says(headerWords(text)));
}
