import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

type Row = readonly CellContent[];

const TITLE = ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'];
const BLOCK = ['Khối: Sở, ban, ngành'];
const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI'];

const told = (name: string, ...rows: readonly Row[]) =>
  toldBy(workbook(sheet(name, [TITLE, BLOCK, ...rows])), ({ severity }) => severity !== 'info');

const from = (first: number, shown = (number: number): CellContent => number) =>
  Array.from({ length: 6 }, (_, index) => shown(first + index));

/** Rows of column numbers, of six columns. */
const NUMBERS: readonly Row[] = [
  from(1),
  from(5),
  from(5, (number) => `(${number})`),
  from(7, (number) => `[${number}]`),
  ROMANS,
  ROMANS.map((text) => `(${text})`),
  ['A', 'B', 1, 2, 3, 4],
];

describe('a row of column numbers below the header', () => {
  it.each(NUMBERS)('is no criterion of units in columns: %s, %s, %s', (...numbers) => {
    expect(
      told(
        'KQ',
        ['STT', 'Nội dung', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế', 'Sở Tài chính'],
        numbers,
        ['I', 'Chỉ đạo', 5],
        ['1', 'Kế hoạch', 2, 2, 1, 1],
        ['2', 'Báo cáo', 3, 2.5, 3, 1],
        ['II', 'Thể chế', 5],
        ['1', 'Rà soát', 5, 4.5, 4, 4],
      ),
    ).toEqual(['Sở Nội vụ 90', 'Sở Y tế 80', 'Sở Tài chính 60']);
  });

  it.each(NUMBERS)('is no criterion on the sheet of one unit: %s, %s, %s', (...numbers) => {
    expect(
      told(
        'Sở Nội vụ',
        ['Đơn vị: Sở Nội vụ'],
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định', 'Ghi chú'],
        numbers,
        ['I', 'Chỉ đạo', 5],
        ['1', 'Kế hoạch', 2, 2, 2],
        ['2', 'Báo cáo', 3, 3, 2.5],
        ['II', 'Thể chế', 5],
        ['1', 'Rà soát', 5, 5, 4.5],
      ),
    ).toEqual(['Sở Nội vụ 90']);
  });

  it.each(NUMBERS)('is no unit and no block: %s, %s, %s', (...numbers) => {
    expect(
      told(
        'KQ',
        ['STT', 'Đơn vị', 'Chỉ đạo (5 điểm)', 'Thể chế (5 điểm)', 'Tổng điểm (10 điểm)', 'Xếp hạng'],
        numbers,
        [1, 'Sở Nội vụ', 4.5, 4.5, 9, 1],
        [2, 'Sở Y tế', 4, 4, 8, 2],
      ),
    ).toEqual(['Sở Nội vụ 90', 'Sở Y tế 80']);
  });

  it('is none where it holds maxima', () => {
    expect(
      told(
        'KQ',
        ['STT', 'Đơn vị', 'Chỉ đạo', 'Thể chế', 'Bộ máy'],
        [null, null, 5, 6, 7],
        [1, 'Sở Nội vụ', 4.5, 5.4, 6.3],
        [2, 'Sở Y tế', 4, 4.8, 5.6],
      ),
    ).toEqual(['Sở Nội vụ 90', 'Sở Y tế 80']);
  });
});

describe('fields that are numbered only', () => {
  it.each([['LĨNH VỰC'], ['Tiêu chí'], [null]])('have the max in a row below: %s', (head) => {
    const above: readonly Row[] =
      head === null
        ? [['STT', 'Đơn vị', 'I', 'II', 'III', 'Tổng điểm']]
        : [
            ['STT', 'Đơn vị', head, null, null, 'Tổng điểm'],
            [null, null, 'I', 'II', 'III'],
          ];
    expect(
      told(
        'KQ',
        ...above,
        [null, 'Điểm tối đa', 5, 10, 5, 20],
        [1, 'Sở Nội vụ', 4.5, 9, 4.5, 18],
        [2, 'Sở Y tế', 4, 8, 4, 16],
      ),
    ).toEqual(['Sở Nội vụ 90', 'Sở Y tế 80']);
  });
});
