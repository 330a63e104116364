import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

type Rows = readonly (readonly CellContent[])[];

const TITLE = ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'];
const BLOCK = ['Khối: Sở, ban, ngành'];
const told = (...rows: Rows) =>
  toldBy(workbook(sheet('KQ', [TITLE, BLOCK, ...rows])), ({ severity }) => severity !== 'info');

describe('the max behind the name of a field', () => {
  it.each([
    '(≤10)',
    '(<= 10)',
    '(Max=10)',
    '(từ 0 đến 10 điểm)',
    '(0-10)',
    '(0 – 10đ)',
    '(không quá 10 điểm)',
    ', tối đa 10 điểm',
    'max 10 điểm',
    '(10 points)',
  ])('may be told by “%s”', (max) => {
    expect(
      told(
        ['STT', 'Đơn vị', `Thể chế ${max}`, `Thủ tục ${max}`],
        [1, 'Sở Nội vụ', 5, 7],
        [2, 'Sở Y tế', 7, 8],
      ),
    ).toEqual(['Sở Y tế 75', 'Sở Nội vụ 60']);
  });

  it('is no range of years', () => {
    expect(
      told(
        ['STT', 'Đơn vị', 'Thể chế (2020-2025)', 'Thủ tục (10 điểm)', 'Bộ máy (10 điểm)'],
        [1, 'Sở Nội vụ', 5, 7, 5],
        [2, 'Sở Y tế', 7, 8, 7],
      ),
    ).toEqual(['Sở Y tế 75', 'Sở Nội vụ 60', 'C3 column-unread']);
  });
});

describe('the scale of totals', () => {
  const TABLE: Rows = [
    ['TT', 'Đơn vị', 'Điểm thẩm định'],
    [1, 'Sở Nội vụ', 80],
    [2, 'Sở Y tế', 90],
  ];

  it.each([
    'Thang điểm: 200',
    'Thang điểm đánh giá 200',
    'Chấm theo thang 200',
    'Tối đa 200 điểm',
    '(Tổng điểm tối đa: 200 điểm)',
  ])('may be told above and below the table: %s', (line) => {
    const scaled = ['Sở Y tế 45', 'Sở Nội vụ 40'];
    expect(told([line], ...TABLE)).toEqual(scaled);
    expect(told(...TABLE, [], [line])).toEqual(scaled);
  });

  it.each(['Điểm thưởng: điểm tối đa 10', 'Ban hành kèm theo thang bảng lương 2025', 'Tháng 10'])(
    'is not what a line says of something else: %s',
    (line) => {
      expect(told(...TABLE, [], [line])).toEqual(['Sở Y tế 90', 'Sở Nội vụ 80', 'C4 scale-assumed']);
    },
  );
});

describe('points of a max', () => {
  it.each(['80/100', '80/100 điểm', '80/100đ'])('in one cell, with their word: %s', (points) => {
    expect(
      told(
        ['TT', 'Đơn vị', 'Điểm thẩm định'],
        [1, 'Sở Nội vụ', points],
        [2, 'Sở Y tế', points.replace('80', '90')],
      ),
    ).toEqual(['Sở Y tế 90', 'Sở Nội vụ 80']);
  });
});
