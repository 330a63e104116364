import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet } from '../sheets';
import { pointsAndWarnings } from './told';

type Row = readonly CellContent[];

const UNITS = ['Sở Nội vụ', 'Sở Y tế', 'Sở Tư pháp', 'Sở Tài chính'];

/** Units with 80, 82, 63 and 70 of 100 in D to G, and rows below the criteria from row 6. */
function results(...below: readonly Row[]) {
  return pointsAndWarnings(UNITS, [
    sheet('KQ', [
      ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
      ['Khối: Sở, ban, ngành'],
      ['TT', 'Nội dung', 'Điểm tối đa', ...UNITS],
      [1, 'Thể chế', 50, 40, 41, 30, 35],
      [2, 'TTHC', 50, 40, 41, 33, 35],
      ...below,
    ]),
  ]);
}

const POINTS = [80, 82, 63, 70];

it.each([
  'Điểm',
  'Ghi chú',
  'Nhận xét',
  'Trung bình',
  'Chỉ số',
  'Chỉ số CCHC',
  'Điểm tối đa',
  'Xếp loại',
  'Tỷ lệ',
  'Tỷ lệ đạt',
  'Bổ sung',
])('points below units in columns that their row does not name are said: %s', (name) => {
  expect(results([null, name, null, 1, 0, 0, 2])).toEqual({ points: POINTS, said: ['numbers-unread D6'] });
});

it.each<readonly [string, ...Row]>([
  ['Điểm', 80, 82, 63, 70],
  ['Tổng điểm', 80, 82, 63, 70],
  ['Chỉ số (%)', 80, 82, 63, 70],
  ['Chỉ số CCHC', 0.8, 0.82, 0.63, 0.7],
  ['Tỷ lệ đạt', 80, 82, 63, 70],
  ['Điểm tối đa', 100, 100, 100, 100],
  ['Trung bình', 40, 41, 31.5, 35],
  ['Xếp loại', 1, 1, 3, 2],
  ['Xếp hạng', 2, 1, 4, 3],
  ['Ghi chú', null, 'tạm tính', null, null],
  ['Chênh lệch so với năm 2024', 10, 11, -9, -3],
  ['Tăng/giảm', 10, 11, -9, -3],
  ['Chỉ số năm 2024', 70, 71, 72, 73],
])('a row that restates the scores is quiet: %s', (name, ...cells) => {
  expect(results([null, name, null, ...cells])).toEqual({ points: POINTS, said: [] });
});

it('an index with bonus points, or without them, is quiet', () => {
  const bonus = [null, 'Điểm thưởng', null, 1, 0, 2, 0];
  for (const cells of [
    [81, 82, 65, 70],
    [80, 82, 63, 70],
  ])
    expect(results(bonus, [null, 'Chỉ số (%)', null, ...cells])).toEqual({
      points: [81, 82, 65, 70],
      said: [],
    });
});

describe('the only blank cell of a row below units in columns is said', () => {
  it.each<readonly [string, string, Row]>([
    ['Điểm thưởng', 'stage-missing E6', [1, null, 0, 2]],
    ['Tổng điểm', 'figure-unread E6', [80, null, 63, 70]],
    ['Xếp hạng', 'figure-unread E6', [2, null, 4, 3]],
    ['Chỉ số (%)', 'figure-unread E6', [80, null, 63, 70]],
  ])('in a row %s', (name, said, cells) => {
    const points = name === 'Điểm thưởng' ? [81, 82, 63, 72] : POINTS;
    expect(results([null, name, null, ...cells])).toEqual({ points, said: [said] });
  });

  it('but not among bonus points where nobody has 0', () => {
    expect(results([null, 'Điểm thưởng', null, 1, null, 1, 2])).toEqual({
      points: [81, 82, 64, 72],
      said: [],
    });
  });
});
