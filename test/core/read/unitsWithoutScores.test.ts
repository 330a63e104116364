import { describe, expect, it } from 'vitest';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { sheet, unitSheet, workbook } from '../sheets';
import { toldBy } from './told';

const TITLE = ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'];
const BLOCK = ['Khối: Sở, ban, ngành'];

type Rows = readonly (readonly CellContent[])[];

const told = (...sheets: readonly SheetSnapshot[]) =>
  toldBy(workbook(...sheets), ({ severity }) => severity !== 'info');
const toldOf = (...rows: Rows) => told(sheet('KQ', [TITLE, BLOCK, ...rows]));

const TOTALS: Rows = [
  ['STT', 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định', 'Xếp hạng'],
  [1, 'Sở Nội vụ', 100, 80, 1],
  [2, 'Sở Y tế', 100, 75, 2],
];
const FIELDS: Rows = [
  ['STT', 'Đơn vị', 'Thể chế (40 điểm)', 'Thủ tục (60 điểm)'],
  [1, 'Sở Nội vụ', 30, 50],
  [2, 'Sở Y tế', 30, 45],
];

describe('a unit whose scores all say that they do not apply', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'a total beside a printed rank',
      toldOf(...TOTALS, [3, 'Sở Tư pháp', 100, '-', 3]),
      ['Sở Nội vụ 80', 'Sở Y tế 75', 'Sở Tư pháp -1', 'B6 unit-without-scores'],
    ],
    [
      'every field',
      toldOf(...FIELDS, [3, 'Sở Tư pháp', 'Không áp dụng', 'KAD']),
      ['Sở Nội vụ 80', 'Sở Y tế 75', 'Sở Tư pháp -1', 'B6 unit-without-scores'],
    ],
    [
      'a column of criteria × units',
      toldOf(
        ['STT', 'Nội dung', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế'],
        ['1', 'Kế hoạch', 4, 3, '-'],
        ['2', 'Báo cáo', 6, 5, '-'],
      ),
      ['Sở Nội vụ 80', 'Sở Y tế -1', 'E3 unit-without-scores'],
    ],
    [
      'a score sheet with self-scores',
      told(unitSheet('Sở Nội vụ', [2, 3, 3]), unitSheet('Sở Y tế', ['-', 'N/A', '-'])),
      ['Sở Nội vụ 80', 'Sở Y tế -1', 'A2 unit-without-scores'],
    ],
  ])('is said to have none: %s', (_, said, expected) => {
    expect(said).toEqual(expected);
  });

  it.each<readonly [string, readonly string[]]>([
    ['only some do not apply', toldOf(...FIELDS, [3, 'Sở Tư pháp', 'KAD', 42])],
    ['it takes no part', toldOf(...TOTALS, [3, 'Sở Tư pháp', 100, '-', 'Không xếp hạng'])],
  ])('is no news where %s', (_, said) => {
    expect(said.filter((one) => one.includes(' unit-without-scores'))).toEqual([]);
  });
});
