import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

type Row = readonly CellContent[];

const TITLE = ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'];
const BLOCK = ['Khối: Sở, ban, ngành'];

const told = (...rows: readonly Row[]) =>
  toldBy(workbook(sheet('KQ', [TITLE, BLOCK, ...rows])), ({ severity }) => severity !== 'info');

const totals = (head: Row, first: Row, second: Row) =>
  told(
    ['TT', 'Đơn vị', 'Điểm tối đa', ...head],
    [1, 'Sở Nội vụ', 100, ...first],
    [2, 'Sở Y tế', 100, ...second],
  );

describe('two columns of one kind of score', () => {
  it.each([
    ['Điểm thẩm định sơ bộ', 'Điểm thẩm định chính thức'],
    ['Điểm thẩm định dự kiến', 'Điểm thẩm định cuối cùng'],
    ['Điểm thẩm định ban đầu', 'Điểm thẩm định điều chỉnh'],
    ['Thẩm định trước họp', 'Thẩm định sau họp'],
    ['Điểm thẩm định', 'Điểm thẩm định chính thức'],
    ['Điểm thẩm định sơ bộ', 'Điểm thẩm định'],
    ['Điểm thẩm định của tổ', 'Điểm thẩm định của Hội đồng'],
    ['Tự chấm lần 1', 'Tự chấm lần 2'],
    ['Điểm tự chấm', 'Điểm tự chấm sau thẩm định'],
  ])('count by what their headers say, wherever they stand: %s, then %s', (before, after) => {
    const expected = ['Sở Nội vụ 90', 'Sở Y tế 70'];
    expect(totals([before, after], [80, 90], [85, 70]).slice(0, 2)).toEqual(expected);
    const other = totals([after, before], [90, 80], [70, 85]);
    expect(other.slice(0, 2)).toEqual(expected);
    expect(other.filter((line) => line.includes('column-unread'))).toEqual([]);
  });

  it.each([
    ['Sở Nội vụ chấm', 'Sở Tài chính chấm'],
    ['Điểm thẩm định cấp tỉnh', 'Điểm thẩm định cấp sở'],
    ['Xã bạn chấm', 'Điểm thẩm định'],
    ['Điểm đạt được', 'Tổng điểm'],
  ])('are said where nothing tells which counts: %s, %s', (a, b) => {
    const expected = ['Sở Nội vụ 90', 'Sở Y tế 70', 'D3 column-unread'];
    expect(totals([a, b], [80, 90], [85, 70])).toEqual(expected);
    expect(totals([b, a], [80, 90], [85, 70])).toEqual(expected);
  });

  it('are said below each field whose scores differ', () => {
    const byFields = told(
      ['TT', 'Đơn vị', 'Thể chế (40 điểm)', null, 'Bộ máy (60 điểm)', null],
      [null, null, 'Sở Nội vụ chấm', 'Sở Tài chính chấm', 'Sở Nội vụ chấm', 'Sở Tài chính chấm'],
      [1, 'Sở Nội vụ', 30, 35, 50, 50],
      [2, 'Sở Y tế', 31, 31, 50, 40],
    );
    expect(byFields).toEqual(['Sở Nội vụ 85', 'Sở Y tế 71', 'C4 column-unread', 'E4 column-unread']);
  });

  it.each<[string, Row, Row, Row]>([
    ['agree', ['Điểm đạt được', 'Tổng điểm'], [90, 90], [70, 70]],
    ['are one of all points', ['Điểm đạt được', 'Điểm thưởng', 'Tổng điểm'], [88, 2, 90], [70, 0, 70]],
    ['are less a deduction', ['Tổng điểm', 'Điểm trừ', 'Tổng điểm còn lại'], [92, 2, 90], [71, 1, 70]],
    ['are one on another scale', ['Điểm đạt được', 'Tổng điểm'], [45, 90], [35, 70]],
    [
      'are parts of a total',
      ['Sở Nội vụ chấm', 'Sở Tài chính chấm', 'Tổng điểm'],
      [40, 50, 90],
      [40, 30, 70],
    ],
  ])('are not said where they %s', (_, head, first, second) => {
    expect(totals(head, first, second)).toEqual(['Sở Nội vụ 90', 'Sở Y tế 70']);
  });
});
