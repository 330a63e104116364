import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/core/settings/settings';
import { RankingStopped } from '../../../src/core/run/rankingStopped';
import { rankWorkbook } from '../../../src/core/run/run';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';

type Rows = readonly (readonly CellContent[])[];

/** `KQ!B2 2` of each finding of rows above a header: where the first one stands, and how many there are. */
function above(...sheets: readonly SheetSnapshot[]): readonly string[] {
  const said = () => {
    try {
      return rankWorkbook(workbook(...sheets), defaultSettings).findings;
    } catch (error) {
      if (error instanceof RankingStopped) return error.findings;
      throw error;
    }
  };
  return said().flatMap(({ code, place, facts }) =>
    code === 'row-unread' && 'aboveHeader' in facts
      ? [`${place.sheet}!${place.cell} ${String(facts.aboveHeader)}`]
      : [],
  );
}

const TITLE = ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'];
const GOOD = sheet('KQ', [
  TITLE,
  ['TT', 'Đơn vị', 'Tổng điểm'],
  [1, 'Sở A', 80],
  [2, 'Sở B', 90],
  [3, 'Sở C', 70],
]);

/** Tables with rows above their header. */
const LOST: readonly (readonly [string, Rows, cell: string, count: number])[] = [
  [
    'units of a table of totals',
    [
      TITLE,
      [1, 'Sở A', 80],
      [2, 'Sở B', 90],
      ['TT', 'Đơn vị', 'Tổng điểm'],
      [3, 'Sở C', 70],
      [4, 'Sở D', 60],
    ],
    'B2',
    2,
  ],
  [
    'one that has no score yet',
    [TITLE, [1, 'Sở A', null], ['TT', 'Đơn vị', 'Tổng điểm'], [2, 'Sở B', 90], [3, 'Sở C', 70]],
    'B2',
    1,
  ],
  [
    'one whose name has no kind',
    [TITLE, ['01', 'A Lưới', 80], ['TT', 'Đơn vị', 'Tổng điểm'], [2, 'Sở B', 90], [3, 'Sở C', 70]],
    'B2',
    1,
  ],
  [
    'one without a number',
    [TITLE, [null, 'Sở A', 80], ['TT', 'Đơn vị', 'Tổng điểm'], [2, 'Sở B', 90], [3, 'Sở C', 70]],
    'B2',
    1,
  ],
  [
    'one of a table without numbers',
    [TITLE, ['Sở A', 80], ['Đơn vị', 'Tổng điểm'], ['Sở B', 90], ['Sở C', 70]],
    'A2',
    1,
  ],
  [
    'units of a table of fields',
    [
      TITLE,
      [1, 'Sở A', 8, 15],
      ['TT', 'Đơn vị', 'Thể chế (10 điểm)', 'Thủ tục (20 điểm)'],
      [2, 'Sở B', 9, 18],
      [3, 'Sở C', 7, 20],
    ],
    'B2',
    1,
  ],
  [
    'criteria of several units',
    [
      TITLE,
      ['1', 'Thể chế', 10],
      ['1.1', 'VB', 4, 3, 4],
      ['STT', 'Nội dung', 'Điểm tối đa', 'Sở A', 'Sở B'],
      ['1.2', 'RS', 6, 5, 6],
    ],
    'B2',
    2,
  ],
  [
    'criteria of one unit',
    [
      TITLE,
      ['Đơn vị: Sở A'],
      ['I', 'Thể chế', 10],
      ['1', 'VB', 4, 3],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Thẩm định'],
      ['2', 'RS', 6, 5],
    ],
    'B3',
    2,
  ],
  [
    'a unit of a table of criteria',
    [
      TITLE,
      [1, 'Sở A', 4, 5, 4],
      ['STT', 'Đơn vị', 'I. Thể chế', null, 'II. Thủ tục'],
      [null, null, 'I.1. Văn bản', 'I.2. Rà soát', 'II.1. Công khai'],
      [null, 'Điểm tối đa', 5, 5, 5],
      [2, 'Sở B', 5, 4, 3],
      [3, 'Sở C', 3, 4, 5],
    ],
    'B2',
    1,
  ],
];

describe('rows above the header of their table are said at the first one', () => {
  it.each(LOST)('%s', (_, rows, cell, count) => {
    expect(above(sheet('KQ', rows))).toEqual([`KQ!${cell} ${count}`]);
  });

  it('units of a list', () => {
    const list = sheet('DS', [
      ['DANH SÁCH ĐƠN VỊ'],
      [1, 'Sở A', 'Khối 1'],
      ['STT', 'Đơn vị', 'Khối'],
      [2, 'Sở B', 'Khối 1'],
      [3, 'Sở C', 'Khối 1'],
    ]);
    expect(above(list, GOOD)).toEqual(['DS!B2 1']);
  });

  it("units of last year's table", () => {
    const last = sheet('2024', [
      ['KẾT QUẢ NĂM 2024'],
      [1, 'Sở A', 80, 1],
      ['TT', 'Đơn vị', 'Tổng điểm', 'Xếp hạng'],
      [2, 'Sở B', 70, 2],
      [3, 'Sở C', 60, 3],
    ]);
    expect(above(GOOD, last)).toEqual(['2024!B2 1']);
  });
});

describe('what may stand above a table is not said', () => {
  it.each<readonly [string, Rows]>([
    [
      'a paper’s head',
      [
        ['UBND TỈNH X', null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        ['SỞ NỘI VỤ', null, 45667],
      ],
    ],
    ['a year in a cell of its own', [[null, 'Sở Nội vụ', 2025]]],
    [
      'lines with a colon',
      [
        [1, 'Đơn vị: Sở A', 80],
        [2, 'Khối: Sở', 3],
      ],
    ],
    [
      'numbered remarks',
      [
        [1, 'Phạm vi áp dụng'],
        [2, 'Đối tượng'],
      ],
    ],
    ['a row of maxima', [[null, 'Điểm tối đa', 100]]],
  ])('%s', (_, rows) => {
    const table: Rows = [
      ['TT', 'Đơn vị', 'Tổng điểm'],
      [1, 'Sở A', 80],
      [2, 'Sở B', 90],
    ];
    expect(above(sheet('KQ', [TITLE, ...rows, ...table]))).toEqual([]);
  });

  it('nor is a row that numbers the columns of criteria by letters and numbers', () => {
    const rows: Rows = [
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'],
      ['A', 'B', 1, 2],
      [1, 'Thể chế', 10, 8],
      [2, 'Thủ tục', 10, 9],
    ];
    expect(above(sheet('Sở A', [TITLE, ['Đơn vị: Sở A'], ...rows]))).toEqual([]);
  });
});
