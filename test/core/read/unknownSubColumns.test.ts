import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

/** Two fields with two columns each, a row of maxima below their headers. */
function told(
  below: readonly CellContent[],
  cells?: readonly (readonly CellContent[])[],
  maxima = [10, 10, 20, 20],
) {
  const rows = cells ?? [
    [1, 'Sở A', 10, 9, 20, 15],
    [2, 'Sở B', 10, 10, 19, 17],
  ];
  const book = workbook(
    sheet('KQ', [
      ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
      ['Khối: Sở, ban, ngành'],
      ['STT', 'Đơn vị', 'Thể chế', null, 'TTHC', null],
      [null, null, ...below],
      [null, 'Điểm tối đa', ...maxima],
      ...rows,
    ]),
  );
  return toldBy(book, ({ severity, code }) => severity !== 'info' && code !== 'self-score-used');
}

describe('a column that is called by no known word below a field that has kinds of score', () => {
  it.each([
    'Hội đồng',
    'HĐ',
    'Số điểm đạt',
    'Sở NV',
    'Cấp trên',
    'Đơn vị',
    'Thẩmđịnh',
    'Tổngcộng',
    'Nội dung khác',
  ])('is no field of its own with the max in its row, and that is said: %s', (word) => {
    expect(told(['Tự chấm', 'Thẩm định', 'Tự chấm', word])).toEqual([
      'Sở A 96.6667',
      'Sở B 96.6667',
      'F4 column-unread',
    ]);
    expect(told(['Tự chấm', word, 'Tự chấm', 'Thẩm định'])).toEqual([
      'Sở B 90',
      'Sở A 83.3333',
      'D4 column-unread',
    ]);
  });

  it('is said of each field where all have it', () => {
    const said = told(['Tự chấm', 'Hội đồng', 'Tự chấm', 'Hội đồng']);
    expect(said).toEqual(['Sở A 100', 'Sở B 96.6667', 'D4 column-unread', 'F4 column-unread']);
  });

  it('leaves known words alone', () => {
    expect(told(['Tự chấm', 'Thẩm định', 'Tự chấm', 'Thẩm định'])).toEqual(['Sở B 90', 'Sở A 80']);
  });

  it.each([
    [['Kế hoạch', 'Báo cáo', 'Văn bản', 'Rà soát']],
    [['1. Kế hoạch', '2. Báo cáo', '1. Văn bản', '2. Rà soát']],
  ])('is a criterion where none of them is a kind of score: %j', (below) => {
    const cells = [
      [1, 'Sở A', 4, 9, 13, 2],
      [2, 'Sở B', 5, 8, 12, 3],
    ];
    expect(told(below, cells, [5, 10, 15, 5])).toEqual(['Sở A 80', 'Sở B 80']);
  });
});
