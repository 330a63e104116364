import { expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

type Row = readonly CellContent[];

/** Points of a unit of 80 points, and what is said, by the cells beside its criteria, the row of bonus points and the total. */
const told = (
  {
    field = [],
    first = [],
    second = [],
    bonus = [],
    total = [80],
  }: Partial<Record<'field' | 'first' | 'second' | 'bonus' | 'total', Row>>,
  head: Row = ['Điểm thẩm định', 'Điểm thưởng', 'Điểm trừ'],
) =>
  toldBy(
    workbook(
      sheet('Sở A', [
        ['BẢNG CHẤM ĐIỂM NĂM 2025'],
        ['Đơn vị: Sở A'],
        ['Khối: Sở'],
        ['STT', 'Tiêu chí', 'Điểm tối đa', ...head],
        ['1', 'Thể chế', 60, 50, ...field],
        ['1.1', 'Văn bản', 40, 35, ...first],
        ['1.2', 'Rà soát', 20, 15, ...second],
        ['2', 'Tài chính', 40, 30],
        [null, 'Điểm thưởng', null, ...bonus],
        [null, 'Tổng cộng', 100, ...total],
      ]),
    ),
    ({ severity }) => severity !== 'info',
  );

it.each<[string, Parameters<typeof told>[0], readonly string[]]>([
  [
    'beside criteria, with their sums',
    { field: [2, 1], first: [2], second: [null, 1], total: [80, 2, 1] },
    ['Sở A 81'],
  ],
  ['beside criteria, without sums', { first: [2], second: [null, 1] }, ['Sở A 81']],
  ['in the row of totals alone', { total: [80, 3] }, ['Sở A 83']],
  ['in the row of bonus points alone', { bonus: [null, 3] }, ['Sở A 83']],
  ['in both rows once', { bonus: [null, 3], total: [80, 3] }, ['Sở A 83']],
  ['penalties in the row of totals alone', { total: [80, null, 3] }, ['Sở A 77']],
  [
    'in the row of bonus points as a score, so that those beside it are said',
    { bonus: [4, 3] },
    ['Sở A 84', 'E4 column-unread'],
  ],
])('bonus and penalty points in columns of a score sheet count: %s', (_, cells, expected) => {
  expect(told(cells)).toEqual(expected);
});

it.each<[string, Parameters<typeof told>[0], readonly string[]]>([
  ['of a field', { field: [5], first: [2] }, ['Sở A 82', 'E5 subtotal-score-differs']],
  ['of all bonus points', { first: [2], total: [80, 3] }, ['Sở A 82', 'E10 total-score-differs']],
  [
    'of all penalty points',
    { first: [null, 2], total: [80, null, 3] },
    ['Sở A 78', 'F10 total-score-differs'],
  ],
  [
    'of bonus points below 0, by its sign',
    { first: [-2], total: [80, 2] },
    ['Sở A 78', 'E6 score-negative', 'E10 total-score-differs'],
  ],
  ['but not of bonus points below 0', { first: [-2], total: [80, -2] }, ['Sở A 78', 'E6 score-negative']],
  ['but not a text', { first: [2], total: [80, 'x'] }, ['Sở A 82']],
  ['but not of one column by another', { field: [2, 1], first: [2, 1], total: [80, 2, 1] }, ['Sở A 81']],
])('a sum that differs from the cells above it is said: %s', (_, cells, expected) => {
  expect(told(cells)).toEqual(expected);
});

it('points of the whole may be inside a total, and count beside a bare score', () => {
  expect(told({ total: [80, 3] }, ['Tổng điểm', 'Điểm thưởng'])).toEqual([
    'Sở A 80',
    'E10 total-score-differs',
  ]);
  expect(told({ total: [80, 3] }, ['Điểm', 'Điểm thưởng'])).toEqual(['Sở A 83', 'D4 apart-assumed']);
});

it('two columns of bonus points count both', () => {
  const heads = ['Điểm thẩm định', 'Điểm thưởng', 'Điểm cộng'];
  expect(told({ first: [1], second: [null, 2], total: [80, 1, 2] }, heads)).toEqual(['Sở A 83']);
});

it('a text beside a criterion is no points', () => {
  expect(told({ first: ['x'] })).toEqual(['E6 score-not-a-number']);
});
