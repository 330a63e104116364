import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

type Row = readonly CellContent[];

function said(...rows: readonly Row[]): readonly string[] {
  const book = workbook(
    sheet('KQ', [['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'], ['Khối: Sở, ban, ngành'], ...rows]),
  );
  return toldBy(book, ({ severity, code }) => severity === 'warning' && code !== 'numbering-broken');
}

const KINDS: Row = [null, null, 'TC', 'TĐ', 'TC', 'TĐ'];

describe('the first unit’s scores without its name and number', () => {
  it.each<[string, readonly Row[]]>([
    [
      'below a row of maxima of fields',
      [
        ['STT', 'Đơn vị', 'Thể chế', 'TTHC'],
        [null, 'Điểm tối đa', 10, 20],
        [null, null, 9, 18],
        [2, 'Sở B', 8, 17],
        [3, 'Sở C', 7, 16],
      ],
    ],
    [
      'below a row of maxima of criteria',
      [
        ['STT', 'Đơn vị', 'I. Thể chế', null, 'II. TTHC', null],
        [null, null, '1. A', '2. B', '1. C', '2. D'],
        [null, 'Điểm tối đa', 5, 5, 10, 10],
        [null, null, 4, 4, 9, 9],
        [2, 'Sở B', 4, 4, 8, 9],
        [3, 'Sở C', 3, 4, 8, 8],
      ],
    ],
    [
      'below maxima in the header',
      [
        ['STT', 'Đơn vị', 'Thể chế (10 điểm)', 'TTHC (20 điểm)'],
        [null, null, 9, 18],
        [2, 'Sở B', 8, 17],
        [3, 'Sở C', 7, 16],
      ],
    ],
    [
      'below maxima in the header over kinds of score',
      [
        ['STT', 'Đơn vị', 'Thể chế (10 điểm)', null, 'TTHC (20 điểm)', null],
        KINDS,
        [null, null, 10, 9, 20, 18],
        [2, 'Sở B', 10, 8, 20, 17],
        [3, 'Sở C', 10, 7, 20, 16],
      ],
    ],
    [
      'beside a column of maxima',
      [
        ['STT', 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định'],
        [null, null, 30, 27],
        [2, 'Sở B', 30, 25],
        [3, 'Sở C', 30, 23],
      ],
    ],
  ])('are no maxima, and said: %s', (_, rows) => {
    const row =
      3 + rows.findIndex((cells) => cells[0] === null && cells[1] === null && typeof cells[2] === 'number');
    expect(said(...rows)).toEqual(['Sở B 83.3333', 'Sở C 76.6667', `B${row} row-unread`]);
  });

  it.each<[string, readonly Row[]]>([
    ['maxima', [[null, null, 10, 20]]],
    [
      'maxima below a label that is merged over two rows',
      [
        [null, 'Điểm tối đa', 30],
        [null, null, 10, 20],
      ],
    ],
  ])('are not what stands below the heads without a label: %s', (_, rows) => {
    const read = said(['STT', 'Đơn vị', 'Thể chế', 'TTHC'], ...rows, [1, 'Sở B', 8, 17], [2, 'Sở C', 7, 16]);
    expect(read).toEqual(['Sở B 83.3333', 'Sở C 76.6667']);
  });

  it('are not maxima that the header gives once more', () => {
    const read = said(
      ['STT', 'Đơn vị', 'Thể chế (10 điểm)', 'TTHC (20 điểm)'],
      [null, null, 10, 20],
      [1, 'Sở B', 8, 17],
      [2, 'Sở C', 7, 16],
    );
    expect(read).toEqual(['Sở B 83.3333', 'Sở C 76.6667']);
  });
});

describe('the first unit’s one number without its name', () => {
  const REST: readonly Row[] = [
    [2, 'Sở B', 94.11],
    [3, 'Sở C', 88.02],
  ];
  const withoutNumbers = (rows: readonly Row[]) => rows.map((row) => row.slice(1));

  it.each<[string, string, readonly Row[]]>([
    ['of an index', 'B4', [['STT', 'Đơn vị', 'Chỉ số (%)'], [1, null, 95.25], ...REST]],
    ['of points', 'B4', [['STT', 'Đơn vị', 'Tổng điểm'], [1, null, 95.25], ...REST]],
    ['typed as text', 'B4', [['STT', 'Đơn vị', 'Chỉ số (%)'], ['01', null, '95,25%'], ...REST]],
    ['beside a grade', 'B4', [['STT', 'Đơn vị', 'Tổng điểm', 'Xếp loại'], [1, null, 95.25, 'Tốt'], ...REST]],
    [
      'of an index, in a table without running numbers',
      'A4',
      withoutNumbers([[null, 'Đơn vị', 'Chỉ số (%)'], [null, null, 95.25], ...REST]),
    ],
    [
      'of points, in a table without running numbers',
      'A4',
      withoutNumbers([[null, 'Đơn vị', 'Tổng điểm'], [null, null, 95.25], ...REST]),
    ],
  ])('is said: %s', (_, cell, rows) => {
    const read = said(...rows).filter((one) => !one.endsWith('scale-assumed'));
    expect(read).toEqual(['Sở B 94.11', 'Sở C 88.02', `${cell} row-unread`]);
  });

  it('is said where the names moved down by a row, onto that of the average', () => {
    const read = said(
      ['STT', 'Đơn vị', 'Tổng điểm'],
      [1, null, 95.25],
      [2, 'Sở A', 94.11],
      [3, 'Sở B', 88.02],
      [null, 'Sở C', 92.46],
      [null, 'Trung bình chung'],
    );
    expect(read).toContain('B4 row-unread');
  });

  it('is no max where the names moved down by a row, the label of the maxima with them', () => {
    const read = said(
      ['STT', 'Đơn vị', 'Thể chế', 'TTHC'],
      [null, null, 10, 20],
      [1, 'Điểm tối đa', 9, 18],
      [2, 'Sở A', 8, 17],
      [3, 'Sở B', 7, 16],
    );
    expect(read).toEqual(['Sở A 83.3333', 'Sở B 76.6667', 'B5 row-unread']);
  });

  it.each<[string, readonly Row[]]>([
    ['of points', [['STT', 'Đơn vị', 'Tổng điểm'], [null, null, 100], ...REST]],
    ['of points, with a label', [['STT', 'Đơn vị', 'Tổng điểm'], [1, 'Điểm tối đa', 100], ...REST]],
  ])('is none where it is a max: %s', (_, rows) => {
    expect(said(...rows)).toEqual(['Sở B 94.11', 'Sở C 88.02']);
  });
});
