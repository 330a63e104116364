import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

type Row = readonly CellContent[];

const TITLE = ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'];
const UNITS = ['Sở C 80', 'Sở B 70', 'Sở A 60'];

/** Three units with 60, 70 and 80 of 100 points in rows 4 to 6, and these rows below them. */
const below = (...rows: readonly Row[]) =>
  toldBy(
    workbook(
      sheet('KQ', [
        TITLE,
        ['Khối: Sở, ban, ngành'],
        ['TT', 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định'],
        [1, 'Sở A', 100, 60],
        [2, 'Sở B', 100, 70],
        [3, 'Sở C', 100, 80],
        ...rows,
      ]),
    ),
    ({ severity }) => severity !== 'info',
  );

describe('a row below units that is called a figure over them', () => {
  const CALLED = [
    ...['Trung bình', 'Điểm trung bình', 'Bình quân', 'Cao nhất', 'Thấp nhất', 'Trung vị', 'Max'],
    ...['Độ lệch chuẩn', 'Tốt', 'Khá', 'Xuất sắc', 'Loại A', 'Toàn tỉnh'],
  ];

  it.each(CALLED)('is said where its number is none: %s', (label) => {
    expect(below([null, label, null, 55.5])).toEqual([...UNITS, 'D7 numbers-unread']);
    expect(below([], [null, label, null, 55.5])).toEqual([...UNITS, 'D8 numbers-unread']);
  });

  it.each<[string, readonly Row[]]>([
    ['an average', [[null, 'Trung bình', null, 70]]],
    ['an average beside the max', [[null, 'Bình quân', 100, 70]]],
    [
      'the best, the least and the one between',
      [
        [null, 'Cao nhất', null, 80],
        [null, 'Thấp nhất', null, 60],
        [null, 'Trung vị', null, 70],
        [null, 'Độ lệch chuẩn', null, 8.16],
      ],
    ],
    ['in another column', [[], [null, 'Trung bình', 70], [null, 'Cao nhất', 80]]],
    ['how many units have each grade', [[], [null, 'Tốt', 1], [null, 'Khá', 1], [null, 'Trung bình', 1]]],
    [
      'the same with their share',
      [
        [null, 'Xuất sắc', 0, '0%'],
        [null, 'Tốt', 2, '67%'],
        [null, 'Khá', 1, '33%'],
      ],
    ],
  ])('is quiet where it is %s', (_, rows) => {
    expect(below(...rows)).toEqual(UNITS);
  });

  it('is quiet where it is one over the units of a block', () => {
    expect(
      toldBy(
        workbook(
          sheet('KQ', [
            TITLE,
            ['TT', 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định'],
            ['I', 'Khối sở'],
            [1, 'Sở A', 100, 60],
            [2, 'Sở B', 100, 75],
            ['II', 'Khối xã'],
            [1, 'Xã C', 100, 85],
            [2, 'Xã D', 100, 92],
            [],
            [null, 'Trung bình khối sở', null, 67.5],
            [null, 'Trung bình khối xã', null, 88.5],
          ]),
        ),
        ({ severity }) => severity !== 'info',
      ),
    ).toEqual(['Sở B 75', 'Sở A 60', 'Xã D 92', 'Xã C 85']);
  });
});

describe('a number alone in the row below a table', () => {
  it.each<[string, Row, string]>([
    ['a whole one', [null, null, null, 13], 'D7'],
    ['another one', [null, null, null, 13.5], 'D7'],
    ['in the column of maxima', [null, null, 13], 'C7'],
  ])('is said: %s', (_, row, cell) => {
    expect(below(row)).toEqual([...UNITS, `${cell} numbers-unread`]);
  });

  it('is said as a row that was left of a unit where it is the next running number', () => {
    expect(below([4])).toEqual([...UNITS, 'A7 row-unread']);
  });

  it.each<[string, readonly Row[]]>([
    ['in the column of running numbers, of which it is not the next', [[9]]],
    ['in the column of running numbers, numbered for later as the row below it', [[4], [5]]],
    ['a year', [[null, null, null, 2025]]],
    ['further below, as the number of a page', [[], [null, null, 2]]],
  ])('is not said: %s', (_, rows) => {
    expect(below(...rows)).toEqual(UNITS);
  });
});
