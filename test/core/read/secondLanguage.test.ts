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

const TOTALS: readonly Row[] = [
  [1, 'Sở Nội vụ', 100, 80],
  [2, 'Sở Y tế', 100, 85],
];
const HEADER: Row = ['TT', 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định'];
const RANKED = ['Sở Y tế 85', 'Sở Nội vụ 80'];

describe('a header in two languages on two rows', () => {
  it.each([
    [['No.', 'Unit', 'Max score', 'Appraised score']],
    [['No.', 'Agency', 'Maximum points', 'Verified score']],
    [['(No.)', '(Unit)', '(Max score)', '(Appraised score)']],
    [['#', 'Department', 'Max points', 'Points']],
  ])('is one header, whichever comes first and with numbers of the columns below: %s', (english) => {
    expect(told(HEADER, english, ...TOTALS)).toEqual(RANKED);
    expect(told(english, HEADER, ...TOTALS)).toEqual(RANKED);
    expect(told(HEADER, english, ['(1)', '(2)', '(3)', '(4)'], ...TOTALS)).toEqual(RANKED);
  });

  it.each<{ readonly heads: readonly Row[] }>([
    {
      heads: [
        ['TT', 'Đơn vị', 'Thể chế (10 điểm)', 'Thủ tục (20 điểm)'],
        ['No.', 'Unit', 'Institutions', 'Procedures'],
      ],
    },
    {
      heads: [
        ['TT', 'Đơn vị', 'Thể chế', 'Thủ tục'],
        ['No.', 'Unit', 'Institutions', 'Procedures'],
        [null, 'Điểm tối đa', 10, 20],
      ],
    },
  ])('is one header above fields: $heads', ({ heads }) => {
    expect(told(...heads, [1, 'Sở Nội vụ', 8, 13], [2, 'Sở Y tế', 9, 18])).toEqual([
      'Sở Y tế 90',
      'Sở Nội vụ 70',
    ]);
  });

  it('keeps kinds of score below which the names of the rows are written again', () => {
    const heads: readonly Row[] = [
      ['TT', 'Đơn vị', 'Thể chế (10 điểm)', null, 'Thủ tục (20 điểm)', null],
      ['TT', 'Đơn vị', 'Tự chấm', 'Thẩm định', 'Tự chấm', 'Thẩm định'],
    ];
    const rows: readonly Row[] = [
      [1, 'Sở Nội vụ', 9, 8, 16, 13],
      [2, 'Sở Y tế', 9, 9, 18, 18],
    ];
    expect(told(...heads, ...rows)).toEqual(['Sở Y tế 90', 'Sở Nội vụ 70']);
  });
});
