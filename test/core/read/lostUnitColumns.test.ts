import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

/** Three units in columns, of which one has another header, and what is said of it. */
function said(heads: readonly CellContent[], scores: readonly (readonly number[])[]): readonly string[] {
  const book = workbook(
    sheet('KQ', [
      ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
      ['Khối: Sở, ban, ngành'],
      ['STT', 'Nội dung', 'Điểm tối đa', ...heads],
      ...scores.map((points, at) => [String(at + 1), `Tiêu chí ${at + 1}`, 10, ...points]),
    ]),
  );
  return toldBy(book, ({ code }) => code === 'column-unread');
}

const SCORES = [
  [9, 7, 8],
  [8, 6, 5],
  [7, 5, 6],
];
/** The second and the third unit have the same. */
const ALIKE = [
  [9, 7, 7],
  [8, 5, 5],
  [7, 6, 6],
];

describe('a unit’s column among units whose header is lost', () => {
  it.each(['Hệ số', 'Trọng số', 'Số phiếu', 'Số văn bản', 'Trung bình', 'Thấp nhất', 'Năm 2024'])(
    'is said, and no weight, where its numbers are not what the word says: %s',
    (word) => {
      expect(said(['Sở A', word, 'Sở C'], SCORES)).toEqual(['Sở A 80', 'Sở C 63.3333', 'E3 column-unread']);
    },
  );

  it.each(['STT', 'Ghi chú', 'Kết quả', 'Số liệu', 'Điểm', 'Tự chấm', 'Chỉ số', 'Trung bình', 'Cao nhất'])(
    'is said where it has what another unit has: %s',
    (word) => {
      expect(said(['Sở A', word, 'Sở C'], ALIKE)).toEqual(['Sở A 80', 'Sở C 60', 'E3 column-unread']);
    },
  );

  it('is said as the last one, too, where no factor is so large', () => {
    expect(said(['Sở A', 'Sở B', 'Hệ số'], SCORES)).toEqual(['Sở A 80', 'Sở B 60', 'F3 column-unread']);
  });

  it.each<[string, readonly (readonly number[])[]]>([
    [
      'Cao nhất',
      [
        [9, 7, 9],
        [8, 6, 8],
        [7, 5, 7],
      ],
    ],
    [
      'Điểm thấp nhất',
      [
        [9, 7, 7],
        [8, 6, 6],
        [7, 5, 5],
      ],
    ],
    [
      'Trung bình',
      [
        [9, 7, 8],
        [8, 6, 7],
        [7, 5, 6],
      ],
    ],
    [
      'Chênh lệch',
      [
        [9, 7, 2],
        [8, 5, 3],
        [7, 6, 1],
      ],
    ],
    [
      'Tổng',
      [
        [9, 7, 16],
        [8, 5, 13],
        [7, 6, 13],
      ],
    ],
    [
      'Điểm mất bình quân',
      [
        [9, 7, 2],
        [8, 6, 3],
        [7, 5, 4],
      ],
    ],
    [
      'Số phiếu',
      [
        [9, 7, 12],
        [8, 6, 30],
        [7, 5, 25],
      ],
    ],
  ])('is none where its numbers are what it is called: %s', (word, scores) => {
    expect(said(['Sở A', 'Sở B', word], scores).slice(2)).toEqual([]);
  });

  it('counts as a factor where it is one', () => {
    const scores = [
      [9, 7, 2],
      [8, 6, 1],
      [7, 5, 1],
    ];
    expect(said(['Sở A', 'Sở B', 'Hệ số'], scores)).toEqual(['Sở A 82.5', 'Sở B 62.5']);
  });
});

describe('a column of factors right of the units', () => {
  const last = ([a, b, c]: readonly [number, number, number], factors: readonly [number, number, number]) =>
    said(
      ['Sở A', 'Sở B', 'Hệ số'],
      [
        [9, a, factors[0]],
        [8, b, factors[1]],
        [7, c, factors[2]],
      ],
    );

  it('is one however large a factor is, where one is above the max of its criterion', () => {
    expect(last([7, 6, 5], [12, 1, 1])).toEqual(['Sở A 87.8571', 'Sở B 67.8571']);
  });

  it('is likely a unit’s points, and said, where none is above a max and one is no likely factor', () => {
    expect(last([7, 6, 5], [7, 1, 8])).toEqual(['Sở A 80', 'Sở B 60', 'F3 column-unread']);
    expect(last([7, 6, 5], [2, 0, 1])).toEqual(['Sở A 80', 'Sở B 60', 'F3 column-unread']);
  });
});
