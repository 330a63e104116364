import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet } from '../sheets';
import { pointsAndWarnings } from './told';

type Row = readonly CellContent[];

const UNITS = ['Sở Nội vụ', 'Sở Y tế', 'Sở Tư pháp'];

const results = (...rows: readonly Row[]) =>
  pointsAndWarnings(UNITS, [
    sheet('KQ', [
      ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
      ['Khối: Sở, ban, ngành'],
      ['TT', 'Nội dung', 'Điểm tối đa', ...UNITS],
      ...rows,
    ]),
  ]);

const CRITERIA: readonly Row[] = [
  ['I', 'Thể chế', 50, 40, 35, 30],
  [1, 'Ban hành', 20, 20, 15, 10],
  [2, 'Rà soát', 30, 20, 20, 20],
  ['II', 'TTHC', 50, 40, 35, 36],
  [1, 'Công khai', 25, 20, 15, 16],
  [2, 'Giải quyết', 25, 20, 20, 20],
];
const QUIET = { points: [80, 70, 66], said: [] };

describe.each([
  'Điểm CCHC',
  'Điểm đạt được',
  'Chỉ số CCHC',
  'Kết quả CCHC',
  'Điểm chỉ số CCHC',
  'Tổng điểm',
  'Kết quả',
])('a row %s with the max of all criteria', (name) => {
  it('is their total, above them or below', () => {
    const total: Row = [null, name, 100, 80, 70, 66];
    expect(results(total, ...CRITERIA)).toEqual(QUIET);
    expect(results(...CRITERIA, total)).toEqual(QUIET);
  });
});

it.each<readonly [string, ...Row]>([
  ['Chỉ số (%)', 100, 80, 70, 66],
  ['Chỉ số CCHC', 1, 0.8, 0.7, 0.66],
  ['Tỷ lệ đạt', 100, 80, 70, 66],
  ['Xếp hạng', 3, 1, 2, 3],
  ['Trung bình', 100, 80, 70, 66],
])('a row %s with a max is no criterion', (name, ...cells) => {
  expect(results(...CRITERIA, [null, name, ...cells])).toEqual(QUIET);
});

it('a criterion without a number that is called otherwise, or has another max, stays one', () => {
  const said = ['criterion-number-missing B10'];
  const read = results(...CRITERIA, [null, 'Kết quả giải quyết hồ sơ', 5, 5, 5, 5]);
  expect(read.said).toEqual(expect.arrayContaining(said));
  expect(results(...CRITERIA, [null, 'Kết quả', 5, 5, 5, 5]).said).toEqual(expect.arrayContaining(said));
});
