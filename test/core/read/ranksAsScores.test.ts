import { describe, expect, it } from 'vitest';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

type Rows = readonly (readonly CellContent[])[];

const NEWS = new Set(['column-unread', 'rank-unread']);
const UNITS = ['Xã An Hòa', 'Xã Bình Minh', 'Xã Cẩm Sơn', 'Xã Đồng Tâm', 'Xã Hải Yến'];
const [SCORES, RANKS] = [
  [70, 71, 72, 73, 74],
  [5, 4, 3, 2, 1],
] as const;

const table = (name: string, head: readonly CellContent[], rows: Rows, year = 2025): SheetSnapshot =>
  sheet(name, [[`KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`], ['Khối: Xã, phường'], head, ...rows]);
const said = (...sheets: readonly SheetSnapshot[]) =>
  toldBy(workbook(...sheets), ({ code }) => NEWS.has(code)).filter((one) => one.endsWith('-unread'));
/** A row of each unit with its max and two figures. */
const withMax = (first: readonly number[], second: readonly number[], max = 100): Rows =>
  first.map((own, at) => [at + 1, UNITS[at] ?? '', max, own, second[at] ?? null]);

describe('a column of ranks below the header of scores', () => {
  it.each<readonly [string, SheetSnapshot, readonly string[]]>([
    [
      'two headers swapped',
      table('KQ', ['STT', 'Đơn vị', 'Điểm tối đa', 'Xếp hạng', 'Điểm thẩm định'], withMax(SCORES, RANKS)),
      ['E3 column-unread', 'D4 rank-unread'],
    ],
    [
      'headers moved by a blank cell',
      table(
        'KQ',
        ['STT', 'Đơn vị', 'Điểm tối đa', null, 'Điểm thẩm định', 'Xếp hạng'],
        withMax(SCORES, RANKS),
      ),
      ['E3 column-unread'],
    ],
    [
      'no max',
      table(
        'KQ',
        ['STT', 'Đơn vị', 'Xếp hạng', 'Điểm'],
        SCORES.map((score, at) => [at + 1, UNITS[at] ?? '', score, RANKS[at] ?? null]),
      ),
      ['D3 column-unread', 'C4 rank-unread'],
    ],
    [
      'ranks that units share',
      table('KQ', ['STT', 'Đơn vị', 'Điểm tối đa', 'Điểm'], withMax([1, 2, 2, 4], [])),
      ['D3 column-unread'],
    ],
    [
      'survey points that are added',
      table(
        'KQ',
        ['Điểm điều tra XHH', 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định'],
        SCORES.map((score, at) => [at + 1, UNITS[at] ?? '', 100, score]),
      ),
      ['A3 column-unread'],
    ],
    [
      'scores of last year',
      sheet('KQ', [
        ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
        ['Khối: Xã, phường'],
        ['STT', 'Đơn vị', 'Năm 2024', null, 'Năm 2025', null],
        [null, null, 'Chỉ số (%)', 'Điểm thẩm định', 'Chỉ số (%)', 'Xếp hạng'],
        ...SCORES.map((score, at) => [at + 1, UNITS[at] ?? '', score, RANKS[at] ?? null, score, 5 - at]),
      ]),
      ['D4 column-unread'],
    ],
  ])('is said: %s', (_, one, expected) => {
    expect(said(one)).toEqual(expected);
  });

  it.each<readonly [string, readonly number[], number]>([
    ['a low max', [3, 2, 1], 5],
    ['points far apart', [1, 2, 40], 100],
    ['one point each', [1, 1, 1], 100],
    ['a decimal', [1, 2, 3.5], 100],
  ])('is none where there is %s', (_, scores, max) => {
    expect(said(table('KQ', ['STT', 'Đơn vị', 'Điểm tối đa', 'Điểm'], withMax(scores, [], max)))).toEqual([]);
  });
});

describe('ranks of which none is within the number of units', () => {
  const now = table('2025', ['STT', 'Đơn vị', 'Điểm tối đa', 'Điểm'], withMax([90, 80, 70, 60], []));
  const last = (...ranks: readonly CellContent[]) =>
    table(
      '2024',
      ['STT', 'Đơn vị', 'Xếp hạng'],
      ranks.map((rank, at) => [at + 1, UNITS[at] ?? '', rank]),
      2024,
    );

  it.each<readonly [string, readonly SheetSnapshot[], string]>([
    ['last year’s percentages', [now, last(90, 85, 80, 75)], 'C7 rank-unread'],
    [
      'in a column of last year',
      [
        table(
          'KQ',
          ['STT', 'Đơn vị', 'Điểm tối đa', 'Điểm', 'Xếp hạng năm 2024'],
          withMax([90, 80, 70], [90, 85, 80]),
        ),
      ],
      'E6 rank-unread',
    ],
    [
      'this year’s',
      [table('KQ', ['STT', 'Đơn vị', 'Điểm tối đa', 'Điểm', 'Xếp hạng'], withMax([90, 80, 70], [9, 11, 12]))],
      'E4 rank-unread',
    ],
  ])('are said at the least one: %s', (_, sheets, expected) => {
    expect(said(...sheets)).toEqual([expected]);
  });

  it.each<readonly [string, SheetSnapshot]>([
    ['a longer table', last(12, 30, 35, 63)],
    ['their texts', last('72/90', '75/90', '80/90', '81/90')],
  ])('are no news where last year’s are explained by %s', (_, before) => {
    expect(said(now, before)).toEqual([]);
  });
});
