import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { ranksToldBy } from './told';

const _ = null;
type Rows = readonly (readonly CellContent[])[];

function said(block: string | null, ...rows: Rows): readonly string[] {
  const title = [
    ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
    ...(block === null ? [] : [[`Khối: ${block}`]]),
  ];
  return ranksToldBy(workbook(sheet('KQ', [...title, ...rows])));
}

const TREE: Rows = [
  ['1', 'Thể chế', 10],
  ['1.1', 'Kế hoạch', 10, 9, 8],
  ['2', 'Thủ tục', 10],
  ['2.1', 'Báo cáo', 10, 9, 8],
  [_, 'Tổng cộng', 20, 18, 16],
];

const NAMES = [_, _, _, 'Sở Nội vụ', 'Sở Y tế'];

describe('a merged head that someone has unmerged and filled down', () => {
  it.each<[string, Rows]>([
    [
      'over units',
      [
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định', 'Điểm thẩm định'],
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế'],
        ...TREE,
      ],
    ],
    [
      'through three rows',
      [
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định', _],
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế'],
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế'],
        ...TREE,
      ],
    ],
    [
      'over the kinds of score of each unit',
      [
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Nội vụ', 'Sở Y tế', 'Sở Y tế'],
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'TC', 'TĐ', 'TC', 'TĐ'],
        [1, 'Kế hoạch', 10, 10, 9, 10, 8],
        [2, 'Báo cáo', 10, 10, 9, 10, 8],
      ],
    ],
    [
      'over the kinds of score of each field',
      [
        [
          'TT',
          'Đơn vị',
          'Thể chế (10 điểm)',
          'Thể chế (10 điểm)',
          'TTHC (20 điểm)',
          'TTHC (20 điểm)',
          'Tổng',
        ],
        ['TT', 'Đơn vị', 'TC', 'TĐ', 'TC', 'TĐ', 'Tổng'],
        [1, 'Sở Nội vụ', 10, 9, 20, 18, 27],
        [2, 'Sở Y tế', 10, 8, 20, 16, 24],
      ],
    ],
    [
      'over two years',
      [
        ['TT', 'Đơn vị', 'Năm 2024', 'Năm 2024', 'Năm 2025', 'Năm 2025'],
        ['TT', 'Đơn vị', 'Chỉ số', 'Hạng', 'Chỉ số', 'Hạng'],
        [1, 'Sở Nội vụ', 85, 2, 90, 1],
        [2, 'Sở Y tế', 86, 1, 80, 2],
      ],
    ],
    [
      'and beside the row of maxima',
      [
        ['TT', 'Đơn vị', 'Điểm các lĩnh vực', 'Điểm các lĩnh vực', 'Tổng điểm'],
        ['TT', 'Đơn vị', 'Thể chế', 'TTHC', 'Tổng điểm'],
        ['TT', 'Đơn vị', 10, 20, 30],
        [1, 'Sở Nội vụ', 9, 18, 27],
        [2, 'Sở Y tế', 8, 16, 24],
      ],
    ],
  ])('is one head: %s', (_name, rows) => {
    expect(said('Sở, ban, ngành', ...rows)).toEqual(['Sở, ban, ngành: Sở Nội vụ 1, Sở Y tế 2']);
  });

  it('is one of blocks over their units', () => {
    const heads = [
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Khối sở', 'Khối sở', 'Khối xã', 'Khối xã'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế', 'Xã A', 'Xã B'],
    ];
    const told = said(null, ...heads, [1, 'Kế hoạch', 10, 9, 8, 7, 6], [2, 'Báo cáo', 10, 9, 8, 7, 6]);
    expect(told).toEqual(['Khối sở: Sở Nội vụ 1, Sở Y tế 2', 'Khối xã: Xã A 1, Xã B 2']);
  });
});

describe('names of units that stand twice in a header', () => {
  it.each<[string, Rows]>([
    [
      'below a merged head',
      [['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định của các đơn vị', _], NAMES, NAMES],
    ],
    ['below nothing', [['STT', 'Tiêu chí', 'Điểm tối đa'], NAMES, NAMES]],
    ['in the first row and below it', [['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế'], NAMES]],
  ])('are no blocks over themselves: %s', (_name, heads) => {
    expect(said('Sở, ban, ngành', ...heads, ...TREE)).toEqual(['Sở, ban, ngành: Sở Nội vụ 1, Sở Y tế 2']);
  });
});
