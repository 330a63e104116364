import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

const _ = null;
const TITLE = ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'];
const OF_MAXIMA = ['max-missing', 'max-differs', 'subtotal-differs', 'numbers-unread'];
const HEADS = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'];
const FIRST: readonly CellContent[][] = [
  ['1', 'Thể chế', 10],
  ['1.1', 'Văn bản', 4, 3],
  ['1.2', 'Rà soát', 6, 5],
];

function table(rows: readonly (readonly CellContent[])[]): readonly string[] {
  return toldBy(workbook(sheet('Bảng', rows)), ({ code }) => OF_MAXIMA.includes(code));
}

function unit(rows: readonly (readonly CellContent[])[], heads: readonly CellContent[] = HEADS) {
  return table([['PHIẾU CHẤM ĐIỂM NĂM 2025'], ['Đơn vị: Sở Nội vụ'], heads, ...rows]);
}

describe('a max with a minus before it', () => {
  it('at a criterion that got points is an error at its cell', () => {
    expect(
      table([
        TITLE,
        ['STT', 'Nội dung', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế'],
        ['1', 'Thể chế', 10],
        ['1.1', 'Văn bản', 4, 3, 4],
        ['1.2', 'Rà soát', -6, 5, 6],
      ]),
    ).toEqual(['C5 max-missing', 'C3 subtotal-differs']);
  });

  it.each([
    ['numbered', HEADS, [...FIRST, ['2', 'Một cửa', -10, 8]], 'C7'],
    [
      'a sub-criterion',
      HEADS,
      [
        ['1', 'Thể chế', _],
        ['1.1', 'Văn bản', 4, 3],
        ['1.2', 'Rà soát', -6, 5],
      ],
      'C6',
    ],
    [
      'among fields beside',
      ['Lĩnh vực', ...HEADS.slice(1)],
      [
        ['Thể chế', 'Văn bản', 4, 3],
        ['Một cửa', 'Rà soát', -6, 5],
      ],
      'C5',
    ],
    ['of complaints', HEADS, [...FIRST, ['2', 'Giải quyết khiếu nại, tố cáo', -10, 8]], 'C7'],
  ])('of a unit’s criterion (%s) is an error at its cell', (_name, heads, rows, cell) => {
    expect(unit(rows, heads)).toEqual([`${cell} max-missing`]);
  });

  it.each<readonly [string, readonly CellContent[][]]>([
    ['1.1 below 1', [...FIRST, ['2', 'Thủ tục', -10], ['2.1', 'Công khai', 4, 2], ['2.2', 'Một cửa', 6, 6]]],
    [
      'a number below a letter',
      [
        ['A', 'Thể chế', 10],
        ['1', 'Văn bản', 6, 4],
        ['2', 'Rà soát', 4, 4],
        ['B', 'Thủ tục', -10],
        ['1', 'Công khai', 4, 2],
        ['2', 'Một cửa', 6, 6],
      ],
    ],
  ])('at a field leaves its criteria what they are, and is said (%s)', (_name, rows) => {
    expect(unit(rows)).toEqual(['Sở Nội vụ 80', 'C7 subtotal-differs']);
  });

  it.each<readonly [string, readonly CellContent[][]]>([
    ['its name', [['2', 'Báo cáo chậm', -2, 1]]],
    ['points below 0', [['2', 'Rượu bia', -2, -1]]],
    [
      'a heading',
      [
        ['2', 'Điểm trừ', _, _],
        ['1', 'Rượu bia', -2, 1],
      ],
    ],
    [
      'a heading without numbers',
      [
        [_, 'Điểm trừ', _, _],
        [_, 'Rượu bia', -2, 1],
      ],
    ],
    [
      'others beside it',
      [
        ['2', 'Nề nếp', -5, _],
        ['2.1', 'Rượu bia', -3, 0.5],
        ['2.2', 'Đánh bài', -2, 0.5],
      ],
    ],
  ])('is a penalty by %s', (_name, rows) => {
    expect(unit([...FIRST, ...rows])).toEqual(['Sở Nội vụ 70']);
  });

  it('of a unit in a table of totals is said, and the others’ counts', () => {
    expect(
      table([
        TITLE,
        ['STT', 'Đơn vị', 'Điểm tối đa', 'Tổng điểm'],
        [1, 'Sở Nội vụ', 80, 72],
        [2, 'Sở Y tế', -80, 60],
      ]),
    ).toEqual(['Sở Nội vụ 90', 'Sở Y tế 75', 'C4 max-differs']);
  });
});
