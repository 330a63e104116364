import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { ranksToldBy } from './told';

const TITLE = ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'];
const FIRST = ['Xã A', 'Xã B', 'Xã C'];
const SECOND = ['Xã D', 'Xã E', 'Xã G'];

/** A table of three units with 90, 80 and 70 points less `less`, their running numbers and ranks from `from`. */
function table(block: string, units: readonly string[], less = 0, ranks = true, from = 1) {
  const rows: readonly (readonly CellContent[])[] = [
    TITLE,
    [`Khối: ${block}`],
    ['TT', 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định', ...(ranks ? ['Xếp hạng'] : [])],
    ...units.map((unit, at) => [from + at, unit, 100, 90 - 10 * at - less, ...(ranks ? [from + at] : [])]),
  ];
  return rows;
}

const said = (...tables: readonly ReturnType<typeof table>[]) =>
  ranksToldBy(workbook(...tables.map((rows, at) => sheet(`Bảng ${at}`, rows)))).filter((line) =>
    line.endsWith('numbering-broken'),
  );

describe('two tables that name one block', () => {
  it.each(['Cụm 1', 'Sở, ban, ngành', 'Khối II'])(
    'and print ranks from 1 each are said at the second one: %s',
    (block) => {
      expect(said(table(block, FIRST), table(block, SECOND, 5))).toEqual(['B4 numbering-broken']);
      const below = [...table(block, FIRST), [], ...table(block, SECOND, 5)];
      expect(said(below)).toEqual(['B11 numbering-broken']);
    },
  );

  it('and number their units from 1 each are said where the block is a numbered one', () => {
    const both = (block: string) => said(table(block, FIRST, 0, false), table(block, SECOND, 5, false));
    expect(both('Cụm 1')).toEqual(['B4 numbering-broken']);
    // The communes of each district on a sheet of their own.
    expect(both('Xã, phường')).toEqual([]);
  });

  it('are one ranking where ranks and numbers go on in the second one, and two where the blocks are two', () => {
    expect(said(table('Cụm 1', FIRST), table('Cụm 1', SECOND, 30, true, 4))).toEqual([]);
    expect(said(table('Cụm 1', FIRST), table('Cụm 2', SECOND, 5))).toEqual([]);
  });
});
