import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

type Row = readonly CellContent[];

const TITLE = ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'];
const BLOCK = ['Khối: Sở, ban, ngành'];

const told = (rows: readonly Row[]) =>
  toldBy(workbook(sheet('KQ', [TITLE, BLOCK, ...rows])), ({ severity }) => severity !== 'info');

const units = (header: Row, rows: readonly Row[]) =>
  told([
    ['TT', 'Đơn vị', ...header],
    ...rows.map((row, at) => [at + 1, ['Sở Nội vụ', 'Sở Y tế', 'Sở Tư pháp'][at] ?? null, ...row]),
  ]);

describe('a column that is called a sum and whose numbers are none', () => {
  const CALLED = [
    ...['Tổng kết', 'Tổng hợp', 'Tổng hợp chung', 'Cộng thêm', 'Cộng sáng kiến', 'Cộng ưu tiên'],
    ...['Tổng khảo sát'],
  ];

  it.each(CALLED)('is said beside totals: %s', (header) => {
    expect(
      units(
        ['Điểm tối đa', 'Điểm thẩm định', header],
        [
          [100, 80, 5],
          [100, 82, 1],
          [100, 70, 2],
        ],
      ),
    ).toEqual(['Sở Y tế 82', 'Sở Nội vụ 80', 'Sở Tư pháp 70', 'E3 column-unread']);
  });

  it.each(CALLED)('is said beside fields: %s', (header) => {
    expect(
      units(
        ['Thể chế (50 điểm)', 'Thủ tục (50 điểm)', header],
        [
          [40, 40, 5],
          [42, 40, 1],
          [30, 40, 2],
        ],
      ),
    ).toEqual(['Sở Y tế 82', 'Sở Nội vụ 80', 'Sở Tư pháp 70', 'E3 column-unread']);
  });

  it.each(CALLED)('is said beside criteria: %s', (header) => {
    expect(
      told([
        ['Đơn vị: Sở Nội vụ'],
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định', header],
        ['1', 'Văn bản', 4, 3, 1],
        ['2', 'Rà soát', 6, 5, 1],
      ]),
    ).toEqual(['Sở Nội vụ 80', 'E4 column-unread']);
  });
});

describe('a column that is called a sum and is one is quiet', () => {
  it.each<[string, Row, readonly Row[]]>([
    [
      'of two scores',
      ['Điểm tối đa', 'Điểm thẩm định', 'Điểm XHH', 'Tổng hợp'],
      [
        [100, 60, 20, 80],
        [100, 62, 20, 82],
      ],
    ],
    [
      'of fields',
      ['Thể chế (50 điểm)', 'Thủ tục (50 điểm)', 'Tổng I+II'],
      [
        [40, 40, 80],
        [42, 40, 82],
      ],
    ],
    [
      'of some fields, before others',
      ['Thể chế (25 điểm)', 'Bộ máy (25 điểm)', 'Tổng lĩnh vực 1, 2', 'Thủ tục (50 điểm)'],
      [
        [20, 20, 40, 40],
        [22, 20, 42, 40],
      ],
    ],
    [
      'their average',
      ['Thể chế (50 điểm)', 'Thủ tục (50 điểm)', 'Tổng hợp'],
      [
        [40, 40, 40],
        [42, 40, 41],
      ],
    ],
    [
      'the score again',
      ['Điểm tối đa', 'Điểm thẩm định', 'Tổng kết'],
      [
        [100, 80, 80],
        [100, 82, 82],
      ],
    ],
    [
      'nothing but 0',
      ['Điểm tối đa', 'Điểm thẩm định', 'Cộng sáng kiến'],
      [
        [100, 80, 0],
        [100, 82, 0],
      ],
    ],
  ])('%s', (_, header, rows) => {
    expect(units(header, rows)).toEqual(['Sở Y tế 82', 'Sở Nội vụ 80']);
  });
});
