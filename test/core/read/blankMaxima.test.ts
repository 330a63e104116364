import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

const _ = null;
const TITLE = ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'];

function table(...rows: readonly (readonly CellContent[])[]): readonly string[] {
  return toldBy(workbook(sheet('Bảng', [TITLE, ...rows])), ({ code }) => code !== 'block-guessed');
}

/** Units with these maxima and 40, 45, 50 … points. */
function totals(...maxima: readonly CellContent[]): readonly string[] {
  return table(
    ['TT', 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định'],
    ...maxima.map((max, at) => [at + 1, `Sở ${'ABCDEF'[at] ?? ''}`, max, 40 + 5 * at]),
  );
}

describe('a cell without a max in a column of maxima', () => {
  it.each<readonly [string, readonly CellContent[], readonly string[]]>([
    ['between others', [100, _, 100], ['C4']],
    ['above others', [_, 100, 100], ['C3']],
    ['below others', [100, 100, _], ['C5']],
    ['of two units', [_, 100], ['C3']],
    ['with a dash', [100, '-', 100], ['C4']],
    ['with 0', [100, 100, 0], ['C5']],
    ['twice', [100, _, 100, _, 100], ['C4', 'C6']],
    ['in most rows', [_, _, 100, _, _], ['C3']],
  ])('takes the others’ max and is named (%s)', (_name, maxima, cells) => {
    const points = ['A 40', 'B 45', 'C 50', 'D 55', 'E 60'].slice(0, maxima.length).toReversed();
    expect(totals(...maxima)).toEqual([
      ...points.map((unit) => `Sở ${unit}`),
      ...cells.map((cell) => `${cell} max-differs`),
    ]);
  });

  it('takes the max of its own block', () => {
    expect(
      table(
        ['TT', 'Đơn vị', 'Khối', 'Điểm tối đa', 'Điểm thẩm định'],
        [1, 'Sở A', 'Khối 1', 100, 80],
        [2, 'Sở B', 'Khối 1', 100, 70],
        [3, 'Xã C', 'Khối 2', 80, 60],
        [4, 'Xã D', 'Khối 2', _, 40],
        [5, 'Xã E', 'Khối 2', 80, 20],
      ),
    ).toEqual(['Sở A 80', 'Sở B 70', 'Xã C 75', 'Xã D 50', 'Xã E 25', 'D6 max-differs']);
  });

  it('below the first one of its block has that, as if they were merged, which is noted', () => {
    expect(
      table(
        ['TT', 'Đơn vị', 'Khối', 'Điểm tối đa', 'Điểm thẩm định'],
        [1, 'Sở A', 'Khối 1', 100, 80],
        [2, 'Sở B', 'Khối 1', _, 70],
        [3, 'Xã C', 'Khối 2', 80, 60],
        [4, 'Xã D', 'Khối 2', _, 40],
      ),
    ).toEqual([
      'Sở A 80',
      'Sở B 70',
      'Xã C 75',
      'Xã D 50',
      'D4 merged-cells-assumed',
      'D6 merged-cells-assumed',
    ]);
  });

  it('that is merged with one above it has that', () => {
    const rows: readonly CellContent[][] = [
      ['TT', 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định'],
      [1, 'Sở A', 80, 60],
      [2, 'Sở B', _, 40],
      [3, 'Sở C', 100, 40],
    ];
    const merged = [{ row: 2, column: 2, rows: 2, columns: 1 }];
    expect(
      toldBy(workbook(sheet('Bảng', [TITLE, ...rows], { merged })), ({ code }) => code !== 'block-guessed'),
    ).toEqual(['Sở A 75', 'Sở B 50', 'Sở C 40']);
  });

  it('of a field takes that of the field in other rows and is named', () => {
    expect(
      table(
        ['STT', 'Đơn vị', 'Thể chế', _, 'Thủ tục', _],
        [_, _, 'Điểm tối đa', 'Điểm thẩm định', 'Điểm tối đa', 'Điểm thẩm định'],
        [1, 'Sở A', 10, 8, 20, 16],
        [2, 'Sở B', _, 6, 20, 18],
        [3, 'Sở C', 10, 7, 20, 11],
      ),
    ).toEqual(['Sở A 80', 'Sở B 80', 'Sở C 60', 'C5 max-differs']);
  });

  it('of the survey part takes the others’, not only the verified part’s', () => {
    expect(
      table(
        ['TT', 'Đơn vị', 'Điểm tối đa', _, 'Điểm đạt được', _],
        [_, _, 'Thẩm định', 'Điều tra XHH', 'Thẩm định', 'Điều tra XHH'],
        [1, 'Sở A', 80, 20, 60, 15],
        [2, 'Sở B', 80, _, 64, 16],
        [3, 'Sở C', 80, 20, 40, 10],
      ),
    ).toEqual(['Sở B 80', 'Sở A 75', 'Sở C 50', 'D5 max-differs']);
  });

  it('beside points (60/100) takes the others’ and is named', () => {
    expect(
      table(
        ['TT', 'Đơn vị', 'Điểm thẩm định'],
        [1, 'Sở A', '60/80'],
        [2, 'Sở B', '40'],
        [3, 'Sở C', '20/80'],
      ),
    ).toEqual(['Sở A 75', 'Sở B 50', 'Sở C 25', 'C4 max-differs']);
  });
});
