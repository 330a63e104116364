import { describe, expect, it } from 'vitest';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

/** What is said of a table of criteria and units, one of which has half-way scores, below these heads. */
function said(...heads: readonly (string | null)[]): readonly string[] {
  const scores = heads.map((_, at) => 45 - 5 * at);
  const book = workbook(
    sheet('KQ', [
      ['TỔNG HỢP KẾT QUẢ THẨM ĐỊNH CHỈ SỐ CCHC NĂM 2025'],
      ['Khối: Sở, ban, ngành'],
      ['TT', 'Tiêu chí', 'Điểm tối đa', ...heads],
      ['I', 'Chỉ đạo', 50],
      [1, 'Kế hoạch', 50, ...scores],
      ['II', 'Thể chế', 50],
      [1, 'Báo cáo', 50, ...scores],
      [null, 'Tổng cộng', 100, ...scores.map((score) => 2 * score)],
    ]),
  );
  return toldBy(book, ({ code }) => code === 'column-unread').filter((line) =>
    line.endsWith('column-unread'),
  );
}

describe('a unit whose head was lost, and whose scores happen to be the average of the others', () => {
  it.each([['Ghi chú'], ['Kết quả'], ['Số liệu'], ['Đã chấm'], ['Thẩm định']])(
    'is said between these: %s',
    (head) => {
      expect(said('Sở Nội vụ', head, 'Sở Tư pháp')).toEqual(['E3 column-unread']);
    },
  );

  it.each([['Trung bình'], ['Bình quân các đơn vị'], ['Điểm TB'], ['Toàn tỉnh']])(
    'is none where it is called one: %s',
    (head) => {
      expect(said('Sở Nội vụ', head, 'Sở Tư pháp')).toEqual([]);
    },
  );
});
