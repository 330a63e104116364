import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

type Row = readonly CellContent[];

/** Two criteria of 10 points each, two units with the same columns below their names. */
const table = (below: readonly string[], scores: readonly Row[]) =>
  toldBy(
    workbook(
      sheet('KQ', [
        ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
        ['Khối: Sở, ban, ngành'],
        [
          ...['STT', 'Nội dung', 'Điểm tối đa'],
          ...['Sở Nội vụ', 'Sở Y tế'].flatMap((unit) => below.map((_, at) => (at === 0 ? unit : null))),
        ],
        [null, null, null, ...below, ...below],
        ['I', 'Thể chế', 10],
        ['1', 'Văn bản', 10, ...(scores[0] ?? [])],
        ['II', 'Thủ tục', 10],
        ['1', 'Công khai', 10, ...(scores[1] ?? [])],
      ]),
    ),
    ({ severity }) => severity !== 'info',
  );

describe('a column below the name of a unit whose header tells no kind of score', () => {
  it.each([
    ...[
      'Hội đồng',
      'HĐ',
      'Tổ giúp việc',
      'Ban chỉ đạo',
      'Lãnh đạo',
      'KQ',
      'Duyệt',
      'Chốt',
      'Sau họp',
      'UBND',
    ],
    ...['Sở Tài chính', 'Sở chủ quản', 'Phòng Nội vụ', 'Cơ quan thẩm quyền'],
  ])('is said once with its numbers: Tự chấm | %s', (header) => {
    expect(
      table(
        ['Tự chấm', header],
        [
          [8, 7, 9, 9],
          [9, 8, 10, 9],
        ],
      ),
    ).toEqual(['Sở Y tế 95', 'Sở Nội vụ 85', 'E4 column-unread']);
  });

  it.each([
    [1, 2, 1, 2],
    [0, 0, 0, 1],
  ])('is said whatever its numbers: %j %j %j %j', (a, b, c, d) => {
    expect(
      table(
        ['Thẩm định', 'Chốt'],
        [
          [8, a, 9, c],
          [9, b, 10, d],
        ],
      ),
    ).toEqual(['Sở Y tế 95', 'Sở Nội vụ 85', 'E4 column-unread']);
  });

  it('is said where the survey alone would count', () => {
    expect(
      table(
        ['Hồ sơ', 'Khảo sát'],
        [
          [8, 2, 9, 2],
          [9, 2, 10, 3],
        ],
      ),
    ).toContain('D4 column-unread');
  });

  it.each([
    ['Ghi chú', 'Đã bổ sung hồ sơ', 1],
    ['Ghi chú', null, null],
    ['Chênh lệch', -1, 0],
    ['Số hồ sơ', 12, 15],
    ['Hội đồng', null, null],
    ['Chốt', 'đồng ý', 'đồng ý'],
  ])('is quiet where it holds remarks, differences, counts or nothing: %s %s %s', (header, a, b) => {
    expect(
      table(
        ['Thẩm định', header],
        [
          [8, a, 9, a],
          [9, b, 10, null],
        ],
      ),
    ).toEqual(['Sở Y tế 95', 'Sở Nội vụ 85']);
  });
});
