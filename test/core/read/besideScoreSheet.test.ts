import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

type Row = readonly CellContent[];

const HEADER: Row = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định'];
const rowsOf = (unit: string, score: number): readonly Row[] => [
  ['BẢNG CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2025'],
  [`Đơn vị: ${unit}`],
  ['Khối: Sở, ban, ngành'],
  HEADER,
  ['I', 'Thể chế', 10],
  ['1', 'Văn bản', 10, 9, score],
  ['II', 'Thủ tục', 10],
  ['1', 'Công khai', 10, 9, score],
];

/** The findings and ranks with a table below the sheet of Sở Nội vụ, or right of it from row 4 on. */
const told = (rows: readonly Row[], beside = false) => {
  const own = rowsOf('Sở Nội vụ', 7);
  const filled = (row: Row) => [...row, ...new Array<null>(6 - row.length).fill(null)];
  const cells = beside
    ? own.map((row, index) => [...filled(row), ...(rows[index - 2] ?? [])])
    : [...own, [], ...rows];
  const other = sheet('YT', rowsOf('Sở Y tế', 8));
  return toldBy(workbook(sheet('NV', cells), other), () => true);
};

const RANKED = ['Sở Y tế 80', 'Sở Nội vụ 70'];
const FIELDS: Row = ['TT', 'Lĩnh vực', 'Điểm tối đa', 'Điểm thẩm định'];
const POINTS: Row = ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm thẩm định'];

describe('a further table on the sheet of a unit', () => {
  it.each<{ readonly title: string; readonly rows: readonly Row[] }>([
    { title: 'TỔNG HỢP', rows: [FIELDS, [1, 'Thể chế', 10, 7], [2, 'Thủ tục', 10, 7]] },
    {
      title: 'TỔNG HỢP THEO LĨNH VỰC',
      rows: [FIELDS, ['I', 'Thể chế', 10, 7], ['II', 'Thủ tục', 10, 7], [null, 'Tổng cộng', 20, 14]],
    },
    { title: 'KẾT QUẢ', rows: [HEADER, [1, 'Thể chế', 10, 9, 7], [2, 'Thủ tục', 10, 9, 7]] },
  ])('that sums up its fields is no unit: $title', ({ title, rows }) => {
    expect(told([[title], ...rows])).toEqual(RANKED);
    expect(told([[title], ...rows], true)).toEqual(RANKED);
  });

  it('that sums up its fields otherwise is said where it differs', () => {
    const rows: readonly Row[] = [
      ['TỔNG HỢP'],
      FIELDS,
      [1, 'Thể chế', 10, 9],
      [2, 'Thủ tục', 10, 7],
      [null, 'Tổng cộng', 20, 16],
    ];
    expect(told(rows)).toEqual([...RANKED, 'D12 subtotal-score-differs', 'D14 total-score-differs']);
    expect(told(rows.slice(0, 3), true)).toEqual([...RANKED, 'J5 subtotal-score-differs']);
  });

  it.each<readonly [string, number]>([
    ['ĐIỂM THƯỞNG', 80],
    ['ĐIỂM CỘNG', 80],
    ['ĐIỂM TRỪ', 60],
  ])('titled %s counts for the unit', (title, percent) => {
    const rows: readonly Row[] = [[title], POINTS, [1, 'Sáng kiến', 5, 2]];
    for (const lines of [told(rows), told(rows, true)]) {
      expect(lines).toContain(`Sở Nội vụ ${String(percent)}`);
      expect(lines).toHaveLength(2);
    }
  });

  it('of other criteria is no unit either, but said', () => {
    expect(told([['PHẦN B'], POINTS, [1, 'Hài lòng', 5, 2]])).toEqual([...RANKED, 'D12 numbers-unread']);
  });

  it('without a column of numbers, so that its max stands in another column, is read or said all the same', () => {
    const shifted = POINTS.slice(1);
    expect(told([['ĐIỂM THƯỞNG'], shifted, ['Sáng kiến', 5, 2]]).slice(0, 2)).toContain('Sở Nội vụ 80');
    expect(told([['PHẦN B'], shifted, ['Hài lòng', 5, 2]])).toEqual([...RANKED, 'C12 numbers-unread']);
  });

  it('of the same criteria may be another unit’s whose name is missing, which is asked for', () => {
    const lines = told(rowsOf('', 5).filter((_, index) => index !== 1));
    expect(lines).toContain('NV 50');
    expect(lines.join()).toContain('unit-name-missing');
  });
});
