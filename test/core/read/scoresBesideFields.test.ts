import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

/** Three heads over `TC | TĐ`, of which the last one is asked about. */
function said(head: string, cells: readonly (readonly CellContent[])[], bonus = false): readonly string[] {
  const points = [
    [10, 9, 20, 15],
    [10, 8, 20, 15.5],
    [10, 7, 20, 16],
  ];
  const book = workbook(
    sheet('KQ', [
      ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
      ['Khối: Sở, ban, ngành'],
      [
        'STT',
        'Đơn vị',
        'Thể chế (10 điểm)',
        null,
        'TTHC (20 điểm)',
        null,
        head,
        null,
        bonus ? 'Điểm thưởng' : null,
      ],
      [null, null, 'TC', 'TĐ', 'TC', 'TĐ', 'TC', 'TĐ'],
      ...['Sở Nội vụ', 'Sở Y tế', 'Sở Tư pháp'].map((unit, at) => [
        at + 1,
        unit,
        ...(points[at] ?? []),
        ...(cells[at] ?? []),
        bonus ? 1 : null,
      ]),
    ]),
  );
  return toldBy(book, ({ code }) => code === 'column-unread').slice(3);
}

const FIELD = [
  [10, 8],
  [10, 8],
  [10, 8],
];

describe('a head beside fields that is no field’s name', () => {
  it.each([
    'Kết quả',
    'Điểm',
    'Ghi chú',
    'Nhóm',
    'Lĩnh vực',
    'Tổng điểm',
    'Nhận xét',
    'Xếp loại',
    'Tỷ lệ',
    'x',
  ])('is said where its points are no total of the fields: %s', (head) => {
    expect(said(head, FIELD)).toEqual(['G3 column-unread']);
  });

  it.each([
    [
      'Tổng cộng',
      'the sums',
      [
        [30, 24],
        [30, 23.5],
        [30, 23],
      ],
      false,
    ],
    [
      'Kết quả',
      'the sums',
      [
        [30, 24],
        [30, 23.5],
        [30, 23],
      ],
      false,
    ],
    [
      'Tổng điểm',
      'the sums with bonus points',
      [
        [31, 25],
        [31, 24.5],
        [31, 24],
      ],
      true,
    ],
    [
      'Trung bình',
      'the averages',
      [
        [15, 12],
        [15, 11.75],
        [15, 11.5],
      ],
      false,
    ],
    [
      'Quy đổi',
      'the sums on another scale',
      [
        [100, 80],
        [100, 78.3333],
        [100, 76.6667],
      ],
      false,
    ],
    [
      'Tổng cộng',
      'nothing yet',
      [
        [null, null],
        [null, null],
        [null, null],
      ],
      false,
    ],
    [
      'Năm 2024',
      'another year’s',
      [
        [28, 21],
        [27, 22],
        [26, 23],
      ],
      false,
    ],
  ] as const)('is not said of “%s” over %s', (head, _, cells, bonus) => {
    expect(said(head, cells, bonus)).toEqual([]);
  });
});
