import { expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet } from '../sheets';
import { pointsAndWarnings } from './told';

const UNITS = ['Sở Nội vụ', 'Sở Y tế', 'Sở Tư pháp'];
type Row = readonly CellContent[];

/** Units with bonus points in their order, 80, 79.5 and 70 of 100 without them, and the indexes that the table prints. */
function said(bonus: Row, indexes: Row, ranks: Row = []): readonly string[] {
  const KQ: readonly Row[] = [['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'], ['Khối: Sở, ban, ngành']];
  const tail = ['Điểm thưởng', 'Chỉ số (%)', ...(ranks.length > 0 ? ['Xếp hạng'] : [])];
  const rows = (points: readonly Row[]) =>
    UNITS.map((unit, at) => [
      at + 1,
      unit,
      ...(points[at] ?? []),
      bonus[at] ?? null,
      indexes[at] ?? null,
      ...(ranks.length > 0 ? [ranks[at] ?? null] : []),
    ]);
  const tables: readonly (readonly Row[])[] = [
    [
      ['TT', 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định', ...tail],
      ...rows([
        [100, 80],
        [100, 79.5],
        [100, 70],
      ]),
    ],
    [
      ['TT', 'Đơn vị', 'Thể chế (50 điểm)', 'TTHC (50 điểm)', ...tail],
      ...rows([
        [40, 40],
        [40, 39.5],
        [30, 40],
      ]),
    ],
  ];
  return tables.map((table) => pointsAndWarnings(UNITS, [sheet('KQ', [...KQ, ...table])]).said.join());
}

it('an index that is printed without bonus points is said where it leads to another order', () => {
  const differs = 'stated-total-differs B4';
  expect(said([1, 3, 0], [80, 79.5, 70])).toEqual([differs, differs]);
});

it('but not where the order is the same, where it has them, or where printed ranks tell it', () => {
  expect(said([2, 1, 0], [80, 79.5, 70])).toEqual(['', '']);
  expect(said([1, 3, 0], [81, 82.5, 70])).toEqual(['', '']);
  expect(said([1, 3, 0], [80, 79.5, 70], [2, 1, 3])).toEqual(['', '']);
});
