import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet } from '../sheets';
import { pointsAndWarnings } from './told';

type Row = readonly CellContent[];

const UNITS = ['Sở Nội vụ', 'Sở Y tế', 'Sở Tư pháp'];

/** What is said of units with 90, 85 and 80 of 100 and two more columns. */
function said(first: Row, second: Row): readonly string[] {
  const rows = UNITS.map((unit, at) => [at + 1, unit, 100, 90 - 5 * at, first[at + 1], second[at + 1]]);
  return pointsAndWarnings(UNITS, [
    sheet('KQ', [
      ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
      ['Khối: Sở, ban, ngành'],
      ['TT', 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định', first[0] ?? null, second[0] ?? null],
      ...rows.map((row) => row.map((cell) => cell ?? null)),
    ]),
  ]).said;
}

describe('a second column of ranks', () => {
  it.each([
    ['Xếp hạng', 'Xếp hạng'],
    ['Xếp hạng', 'Vị thứ'],
  ])('with other numbers is said: %s, %s', (one, other) => {
    expect(said([one, 1, 2, 3], [other, 3, 1, 2])).toEqual(['column-unread F3']);
  });

  it.each([
    ['Xếp hạng năm 2024', 'Xếp hạng năm 2024'],
    ['Xếp hạng năm trước', 'Hạng năm trước'],
    ['Xếp hạng năm 2024', 'Hạng 2024'],
  ])('of last year with other numbers is said: %s, %s', (one, other) => {
    expect(said([one, 2, 1, 3], [other, 3, 1, 2])).toEqual(['column-unread F3']);
  });

  it.each<readonly [Row, Row]>([
    [
      ['Xếp hạng', 1, 2, 3],
      ['Xếp hạng', 1, 2, 3],
    ],
    [
      ['Xếp hạng', 1, 2, 3],
      ['Xếp hạng năm 2024', 3, 1, 2],
    ],
    [
      ['Xếp hạng năm 2024', 1, 2, 3],
      ['Xếp hạng năm 2023', 3, 1, 2],
    ],
    [
      ['Xếp hạng', 1, 2, 3],
      ['Xếp hạng toàn tỉnh', 4, 8, 9],
    ],
  ])('is quiet with the same numbers, of another year or among others: %j, %j', (one, other) => {
    expect(said(one, other)).toEqual([]);
  });
});

it('a second column of maxima with other numbers is said', () => {
  expect(said(['Điểm tối đa', 90, 90, 90], ['Ghi chú', null, null, null])).toEqual(['column-unread E3']);
  expect(said(['Điểm tối đa', 100, 100, 100], ['Ghi chú', null, null, null])).toEqual([]);
});

it('a rank beyond the only other unit of this year is said', () => {
  const table = (ranks: Row) =>
    pointsAndWarnings(UNITS, [
      sheet('KQ', [
        ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
        ['Khối: Sở, ban, ngành'],
        ['TT', 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định', 'Xếp hạng'],
        ...ranks.map((rank, at) => [at + 1, UNITS[at] ?? '', 100, 90 - 5 * at, rank]),
      ]),
    ]).said;
  expect(table([1, 3])).toEqual(['rank-unread E5']);
  expect(table([1, 2])).toEqual([]);
});
