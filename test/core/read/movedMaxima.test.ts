import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

type Row = readonly CellContent[];

function said(...rows: readonly Row[]): readonly string[] {
  const book = workbook(
    sheet('KQ', [['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'], ['Khối: Sở, ban, ngành'], ...rows]),
  );
  return toldBy(book, ({ code }) => code === 'total-differs').filter((line) =>
    line.endsWith('total-differs'),
  );
}

const FIELDS: Row = ['STT', 'Đơn vị', 'Điểm các lĩnh vực', null, null, 'Tổng điểm', 'Xếp hạng'];
const NAMES: Row = [null, null, 'Chỉ đạo', 'Thể chế', 'Thủ tục'];
const UNITS: readonly Row[] = [
  [1, 'Sở A', 9, 18, 7, 34, 1],
  [2, 'Sở B', 8, 17, 6, 31, 2],
];
const CRITERIA: Row = ['TT', 'Tiêu chí', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế'];

describe('maxima that moved by a cell, so that the last one is that of the total, which has none', () => {
  it.each<[string, string, readonly Row[]]>([
    ['a row above fields', 'F3', [FIELDS, NAMES, [null, 'Điểm tối đa', 10, 20, 40], ...UNITS]],
    [
      'a row above criteria',
      'G3',
      [
        ['STT', 'Đơn vị', 'I. Thể chế', null, 'II. TTHC', null, 'Tổng điểm'],
        [null, null, '1. A', '2. B', '1. C', '2. D'],
        [null, 'Điểm tối đa', 5, 5, 10, 30],
        [1, 'Sở A', 4, 4, 9, 9, 26],
        [2, 'Sở B', 4, 4, 8, 9, 25],
      ],
    ],
    [
      'a column beside criteria',
      'C6',
      [
        CRITERIA,
        [1, 'Kế hoạch', 50, 40, 37.5],
        [2, 'Báo cáo', 100, 40, 37.5],
        [null, 'Tổng điểm', null, 80, 75],
      ],
    ],
    [
      'a column beside criteria of different maxima',
      'C7',
      [
        CRITERIA,
        [1, 'Kế hoạch', 30, 9, 8],
        [2, 'Báo cáo', 20, 18, 19],
        [3, 'Tuyên truyền', 60, 15, 14],
        [null, 'Tổng điểm', null, 49, 47],
      ],
    ],
  ])('are said: %s', (_, cell, rows) => {
    expect(said(...rows)).toEqual([`${cell} total-differs`]);
  });

  it.each<[string, readonly Row[]]>([
    ['the total has its max', [FIELDS, NAMES, [null, 'Điểm tối đa', 10, 20, 10, 40], ...UNITS]],
    ['the total of these has none', [FIELDS, NAMES, [null, 'Điểm tối đa', 10, 20, 10], ...UNITS]],
    [
      'units have most of a last max that is more than half',
      [
        CRITERIA,
        [1, 'Kế hoạch', 40, 35, 30],
        [2, 'Kết quả', 60, 50, 47.5],
        [null, 'Tổng điểm', null, 85, 77.5],
      ],
    ],
    [
      'the row of the total has no points either',
      [CRITERIA, [1, 'Kế hoạch', 50, 40, 37.5], [2, 'Báo cáo', 100, 40, 37.5], [null, 'Tổng điểm']],
    ],
  ])('are nothing where %s', (_, rows) => {
    expect(said(...rows)).toEqual([]);
  });
});
