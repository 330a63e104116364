import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

type Row = readonly CellContent[];

const told = (...rows: readonly Row[]) =>
  toldBy(
    workbook(sheet('KQ', [['KẾT QUẢ CHỈ SỐ CCHC NĂM 2025'], ['Khối: Sở, ban, ngành'], ...rows])),
    ({ severity }) => severity !== 'info',
  );

const RANKED = ['Sở Y tế 80', 'Sở Nội vụ 70'];

describe('a max as people type it', () => {
  it.each([
    '10đ',
    '10 điểm',
    '(10đ)',
    '/10',
    '≤10',
    '≤ 10',
    'max 10',
    'tối đa 10',
    'Tối đa: 10',
    '0-10',
    'từ 0 đến 10',
  ])('%s is 10 beside units, beside criteria and over fields', (max) => {
    const totals = told(
      ['TT', 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định'],
      [1, 'Sở Nội vụ', max, 7],
      [2, 'Sở Y tế', max, 8],
    );
    const criteria = told(
      ['STT', 'Nội dung', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế'],
      ['1', 'Văn bản', max, 7, 8],
    );
    const fields = told(
      ['TT', 'Đơn vị', 'Thể chế', 'Thủ tục'],
      [null, 'Điểm tối đa', max, max],
      [1, 'Sở Nội vụ', 7, 7],
      [2, 'Sở Y tế', 8, 8],
    );
    expect({ totals, criteria, fields }).toEqual({ totals: RANKED, criteria: RANKED, fields: RANKED });
  });

  it.each(['Max', 'Điểm', 'Số điểm', 'Điểm trần', 'Mức điểm', 'Mức tối đa', 'Khung điểm', 'Điểm quy định'])(
    'stands in a row called “%s” below the header, which is no unit',
    (label) => {
      const rows: readonly Row[] = [
        [1, 'Sở Nội vụ', 7, 7, 14],
        [2, 'Sở Y tế', 8, 8, 16],
      ];
      const of = (maxima: Row, width: number) =>
        told(
          ['TT', 'Đơn vị', 'Thể chế', 'Thủ tục', 'Tổng điểm'].slice(0, width),
          maxima.slice(0, width),
          ...rows.map((row) => row.slice(0, width)),
        );
      for (const maxima of [
        [null, label, 10, 10, 20],
        [label, null, 10, 10, 20],
      ]) {
        expect(of(maxima, 4)).toEqual(RANKED);
        expect(of(maxima, 5)).toEqual(RANKED);
      }
    },
  );

  it.each(['(≤10)', '(Max=10)', '(từ 0 đến 10 điểm)', ', tối đa 10 điểm', '(/10)', '(10đ)'])(
    'stands behind the name of a field: %s',
    (behind) => {
      const rows = told(
        ['TT', 'Đơn vị', `Thể chế ${behind}`, `Thủ tục ${behind}`],
        [1, 'Sở Nội vụ', 7, 7],
        [2, 'Sở Y tế', 8, 8],
      );
      expect(rows).toEqual(RANKED);
    },
  );
});
