import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

const TITLE = ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'];
const BLOCK = ['Khối: Sở, ban, ngành'];
const NEWS = new Set(['column-unread', 'name-is-number']);

const toldOf = (...rows: readonly (readonly CellContent[])[]) =>
  toldBy(workbook(sheet('KQ', rows)), ({ code }) => NEWS.has(code));

/** Criteria × units of which the header of the middle unit is another text. */
function between(header: CellContent, criteria = 3): readonly string[] {
  const rows = [
    ['1', 'Kế hoạch', 10, 9, 7, 8],
    ['2', 'Báo cáo', 10, 8, 6, 5],
    ['3', 'Rà soát', 10, 7, 5, 6],
  ];
  const head = ['STT', 'Nội dung', 'Điểm tối đa', 'Sở Nội vụ', header, 'Sở Tư pháp'];
  return toldOf(TITLE, BLOCK, head, ...rows.slice(0, criteria));
}

describe('scores between two units in columns whose header is no unit’s name', () => {
  it.each([['STT'], ['TT'], ['Số TT']])('are said, called numbers of criteria: %s', (header) => {
    expect(between(header)).toContain('E3 column-unread');
    expect(between(header, 2)).toContain('E3 column-unread');
  });

  it.each([['Ghi chú'], ['Nhận xét'], ['Ý kiến'], ['Lý do']])(
    'are said, called remarks, even where the table has one or two criteria: %s',
    (header) => {
      expect([1, 2, 3].map((criteria) => between(header, criteria).at(-1))).toEqual(
        new Array<string>(3).fill('E3 column-unread'),
      );
    },
  );

  it.each<readonly [string, string, readonly (readonly CellContent[])[]]>([
    [
      'running numbers',
      'STT',
      [
        ['a', 'Kế hoạch', 10, 9, 1, 8],
        ['b', 'Báo cáo', 10, 8, 2, 5],
      ],
    ],
    [
      'the numbers of the criteria once more',
      'TT',
      [
        ['I', 'Thể chế', null, null, 'I'],
        [1.1, 'Kế hoạch', 10, 9, 1.1, 8],
        [1.2, 'Báo cáo', 10, 8, 1.2, 5],
      ],
    ],
    [
      'a remark that is a number',
      'Ghi chú',
      [
        ['1', 'Kế hoạch', 10, 9, null, 8],
        ['2', 'Báo cáo', 10, 8, 2, 5],
      ],
    ],
  ])('are none: %s', (_, header, rows) => {
    const head = ['STT', 'Nội dung', 'Điểm tối đa', 'Sở Nội vụ', header, 'Sở Tư pháp'];
    expect(toldOf(TITLE, BLOCK, head, ...rows).filter((one) => one.includes('column-unread'))).toEqual([]);
  });
});

describe('a name that a formula left', () => {
  const LEFT: readonly CellContent[] = ['#N/A', '#REF!', '#NAME?', '#VALUE!', true];

  it.each(LEFT.map((name) => [name]))('is said where it names a unit: %s', (name) => {
    const inRow = toldOf(
      TITLE,
      BLOCK,
      ['STT', 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định'],
      [1, 'Sở Nội vụ', 100, 90],
      [2, name, 100, 80],
    );
    expect([inRow.at(-1), between(name).at(-1)]).toEqual(['B5 name-is-number', 'E3 name-is-number']);
  });

  it.each([['#N/A'], ['?'], ['…']])('or a mark is said where it names a block: %s', (name) => {
    const said = toldOf(
      TITLE,
      ['STT', 'Đơn vị', 'Khối', 'Điểm tối đa', 'Điểm thẩm định'],
      [1, 'Sở Nội vụ', 'Khối A', 100, 90],
      [2, 'Sở Y tế', 'Khối A', 100, 80],
      [3, 'Sở Tư pháp', name, 100, 70],
    );
    expect(said).toContain('B5 name-is-number');
  });

  it.each([[4], ['12']])('is said where a number names a unit of score sheets: %s', (name) => {
    const own = toldOf(
      ['PHIẾU CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
      [`Đơn vị: ${String(name)}`],
      BLOCK,
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'],
      ['1', 'Kế hoạch', 10, 9],
    );
    expect([between(name).at(-1), own.at(-1)]).toEqual(['E3 name-is-number', 'A2 name-is-number']);
  });
});
