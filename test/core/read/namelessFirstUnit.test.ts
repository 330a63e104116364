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
