import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

const _ = null;
const TITLE: readonly CellContent[] = ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'];

type Rows = readonly (readonly CellContent[])[];

function told(rows: Rows): readonly string[] {
  const matters = (code: string) => !['scale-assumed', 'block-guessed'].includes(code);
  return toldBy(workbook(sheet('Bảng', rows)), ({ code }) => matters(code));
}

/** Units with 80, 90 and 70 points. */
const TABLES: Readonly<Record<string, Rows>> = {
  totals: [
    TITLE,
    ['TT', 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định'],
    [1, 'Sở A', 100, 80],
    [2, 'Sở B', 100, 90],
    [3, 'Sở C', 100, 70],
  ],
  fields: [
    TITLE,
    ['TT', 'Đơn vị', 'Thể chế (50 điểm)', 'Tài chính (50 điểm)'],
    [1, 'Sở A', 40, 40],
    [2, 'Sở B', 45, 45],
    [3, 'Sở C', 35, 35],
  ],
  criteria: [
    TITLE,
    ['STT', 'Nội dung', 'Điểm tối đa', 'Sở A', 'Sở B', 'Sở C'],
    ['1', 'Thể chế', 100],
    ['1.1', 'Văn bản', 60, 50, 55, 40],
    ['1.2', 'Rà soát', 40, 30, 35, 30],
  ],
};
const PENALTY: Rows = [[], ['ĐIỂM TRỪ'], ['TT', 'Đơn vị', 'Điểm trừ'], [1, 'Sở B', 15]];

describe.each(Object.entries(TABLES))('a small table of points below a table of %s', (_name, table) => {
  it.each<readonly [string, Rows, Readonly<Record<'A' | 'B' | 'C', number>>]>([
    ['penalty', PENALTY, { A: 80, B: 75, C: 70 }],
    ['without a title or a gap', PENALTY.slice(2), { A: 80, B: 75, C: 70 }],
    ['with a minus', [[], ['TT', 'Đơn vị', 'Điểm trừ'], [1, 'Sở B', -15]], { A: 80, B: 75, C: 70 }],
    [
      'with reasons and two rows of a unit',
      [
        [],
        ['STT', 'Tên đơn vị', 'Lý do', 'Điểm trừ'],
        [1, 'Sở A', 'Chậm', 1],
        [2, 'Sở A', 'Sai', 2],
        [_, 'Tổng cộng', _, 3],
      ],
      { A: 77, B: 90, C: 70 },
    ],
    [
      'bonus, and penalty below it',
      [[], ['I. ĐIỂM THƯỞNG'], ['TT', 'Đơn vị', 'Điểm thưởng'], [1, 'Sở C', 3], ...PENALTY],
      { A: 80, B: 75, C: 73 },
    ],
    [
      'of names typed otherwise',
      [[], ['TT', 'Đơn vị', 'Điểm cộng'], [1, 'SỞ  C', 3]],
      { A: 80, B: 90, C: 73 },
    ],
    [
      'of nothing',
      [[], ['TT', 'Đơn vị', 'Điểm trừ'], [1, 'Sở B', 0], [2, 'Sở C', '-']],
      { A: 80, B: 90, C: 70 },
    ],
  ])('counts (%s)', (_kind, below, points) => {
    const ranked = Object.entries(points).sort(([, a], [, b]) => b - a);
    expect(told([...table, ...below])).toEqual(
      ranked.map(([unit, percent]) => `Sở ${unit} ${String(percent)}`),
    );
  });

  it('is said of a unit that the table has not', () => {
    const row = String(table.length + 4);
    expect(told([...table, ...PENALTY.slice(0, -1), [1, 'Sở D', 15]])).toEqual([
      'Sở B 90',
      'Sở A 80',
      'Sở C 70',
      `C${row} numbers-unread`,
    ]);
  });
});

it('points below a column that is just called Điểm are what the title says', () => {
  const below = (title: string): Rows => [
    [],
    [title],
    ['TT', 'Đơn vị', 'Nội dung', 'Điểm'],
    [1, 'Sở C', 'Chậm', 3],
  ];
  const of = (title: string) => told([...(TABLES['totals'] ?? []), ...below(title)])[2];
  expect(of('ĐIỂM THƯỞNG')).toBe('Sở C 73');
  expect(of('II. CÁC ĐƠN VỊ ĐƯỢC CỘNG ĐIỂM')).toBe('Sở C 73');
  expect(of('DANH SÁCH ĐƠN VỊ BỊ TRỪ ĐIỂM')).toBe('Sở C 67');
  expect(of('ĐIỂM THƯỞNG, ĐIỂM TRỪ')).toBe('Sở C 70');
});

describe('a small table counts for nothing, which is said', () => {
  it('where a printed total may have its points inside', () => {
    const total = ['TT', 'Đơn vị', 'Điểm tối đa', 'Tổng điểm'];
    const table = (TABLES['totals'] ?? []).map((line, row) => (row === 1 ? total : line));
    expect(told([...table, ...PENALTY])).toEqual(['Sở B 90', 'Sở A 80', 'Sở C 70', 'C8 column-unread']);
  });

  it('where the table has other points of the kind, and is not said where it lists them', () => {
    const table = (penalty: number): Rows => [
      TITLE,
      ['TT', 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định', 'Điểm trừ'],
      [1, 'Sở A', 100, 80, 0],
      [2, 'Sở B', 100, 90, penalty],
    ];
    expect(told([...table(15), ...PENALTY])).toEqual(['Sở A 80', 'Sở B 75']);
    expect(told([...table(5), ...PENALTY])).toEqual(['Sở B 85', 'Sở A 80', 'C7 column-unread']);
  });
});
