import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../../src/core/workbook';
import { toldBy } from '../../read/told';
import { sheet, workbook } from '../../sheets';

type Row = readonly CellContent[];

function said(...rows: readonly Row[]): readonly string[] {
  const book = workbook(
    sheet('KQ', [['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'], ['Khối: Xã, phường'], ...rows]),
  );
  return toldBy(book, ({ code }) => code === 'figure-unread').filter((one) => one.endsWith('figure-unread'));
}

const GRADED: Row = ['TT', 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định', 'Tỷ lệ đạt (%)', 'Xếp loại'];
const RANKED: Row = ['TT', 'Đơn vị', 'Chỉ số (%)', 'Xếp hạng'];

describe('a printed rank or index that a unit alone has not', () => {
  it.each<[string, string, readonly Row[]]>([
    [
      'a row that moved left by a deleted cell, so that its score is its max',
      'E5',
      [
        GRADED,
        [1, 'Xã A', 100, 92.36, 92.36, 'Xuất sắc'],
        [2, 'Xã B', 85.1, 85.1, 'Tốt'],
        [3, 'Xã C', 100, 85.07, 85.07, 'Tốt'],
      ],
    ],
    [
      'the same of two units, without grades',
      'E5',
      [
        ['TT', 'Đơn vị', 'Điểm tối đa', 'Điểm đạt được', 'Tỷ lệ %'],
        [1, 'Xã A', 80, 72, 90],
        [2, 'Xã B', 80, 80],
      ],
    ],
    [
      'a grade in the column of percentages',
      'E5',
      [
        GRADED,
        [1, 'Xã A', 100, 92, 92, 'Xuất sắc'],
        [2, 'Xã B', 100, 79, 'Khá'],
        [3, 'Xã C', 100, 85, 85, 'Tốt'],
      ],
    ],
    [
      'a percentage in words',
      'E5',
      [
        GRADED,
        [1, 'Xã A', 100, 92, 92, 'Xuất sắc'],
        [2, 'Xã B', 100, 79, '79 phần trăm', 'Khá'],
        [3, 'Xã C', 100, 85, 85, 'Tốt'],
      ],
    ],
    [
      'a rank in the place of the deleted index',
      'D6',
      [RANKED, [1, 'Xã A', 91.5, 1], [2, 'Xã B', 88, 2], [3, 'Xã C', 3]],
    ],
    [
      'this year’s rank, its own moved to last year’s',
      'D4',
      [
        ['TT', 'Đơn vị', 'Tổng điểm', 'Xếp hạng năm 2025', 'Xếp hạng năm 2024', 'Tăng/giảm'],
        [1, 'Xã A', 92.355, null, 1, 2, '↑1'],
        [2, 'Xã B', 85.1, 2, 1, '↓1'],
        [3, 'Xã C', 80, 3, 3, '-'],
      ],
    ],
  ])('is said: %s', (_, cell, rows) => {
    expect(said(...rows)).toEqual([`${cell} figure-unread`]);
  });

  it.each<[string, readonly Row[]]>([
    ['none has one', [GRADED, [1, 'Xã A', 100, 92], [2, 'Xã B', 100, 79], [3, 'Xã C', 100, 85]]],
    [
      'several have none',
      [RANKED, [1, 'Xã A', 91.5, 1], [2, 'Xã B', 88, 2], [3, 'Xã C', 80], [4, 'Xã D', 70]],
    ],
    [
      'it is not ranked',
      [
        [...RANKED, 'Ghi chú'],
        [1, 'Xã A', 91.5, 1],
        [2, 'Xã B', 88, 2],
        [3, 'Xã C', 80, null, 'Không xếp hạng'],
      ],
    ],
    ['it says so there', [RANKED, [1, 'Xã A', 91.5, 1], [2, 'Xã B', 88, 2], [3, 'Xã C', 80, '-']]],
    ['it is tied with the unit above', [RANKED, [1, 'Xã A', 91.5, 1], [2, 'Xã B', 88, 2], [3, 'Xã C', 88]]],
    ['it has no scores yet, which is said', [RANKED, [1, 'Xã A', 91.5, 1], [2, 'Xã B', 88, 2], [3, 'Xã C']]],
    [
      'its block has none',
      [
        RANKED,
        ['I', 'Các sở, ban, ngành'],
        [1, 'Sở A', 91.5, 1],
        [2, 'Sở B', 88, 2],
        ['II', 'Cơ quan Trung ương'],
        [1, 'Cục Thuế', 95],
      ],
    ],
  ])('is nothing where %s', (_, rows) => {
    expect(said(...rows)).toEqual([]);
  });
});
