import { describe, expect, it } from 'vitest';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';

type Rows = readonly (readonly CellContent[])[];
const _ = null;
const TITLE = ['KẾT QUẢ CHẤM ĐIỂM CÁC SỞ, BAN, NGÀNH NĂM 2024'];

function said(rows: Rows): readonly string[] {
  const { ranking } = rankWorkbook(workbook(sheet('KQ', [TITLE, ...rows])), defaultSettings);
  return ranking.findings
    .filter(({ code }) => code !== 'block-guessed')
    .map(({ code, place }) => `${code} ${place.cell}`);
}

describe('a printed total may have bonus and penalty inside or not', () => {
  const inside = [
    'STT',
    'Tên đơn vị',
    'Điểm chuẩn',
    'Điểm đạt được',
    'Điểm thưởng',
    'Điểm trừ',
    'Tổng điểm',
    'Xếp hạng',
  ];
  const verified = [
    'STT',
    'Tên đơn vị',
    'Điểm tối đa',
    'Điểm thẩm định',
    'Điểm cộng',
    'Điểm trừ',
    'Tổng điểm',
    'Xếp hạng',
  ];
  const rows: Rows = [
    [1, 'Sở Nội vụ', 100, 98, 5, 0, 103, 1],
    [2, 'Sở Y tế', 100, 97, 0, -2, 95, 3],
    [3, 'Sở Tư pháp', 100, 96, 1, 0, 97, 2],
  ];
  const twins: readonly (readonly [string, Rows])[] = [
    ['above the max', [inside, ...rows]],
    ['beside verified points', [verified, ...rows]],
    [
      'a penalty without its sign',
      [inside, ...rows.map((row) => row.map((cell) => (cell === -2 ? 2 : cell)))],
    ],
    [
      'not inside, and no column with it',
      [
        [
          'STT',
          'Tên đơn vị',
          'Điểm tối đa',
          'Điểm thẩm định',
          'Điểm thưởng',
          'Điểm trừ',
          'Chỉ số',
          'Xếp hạng',
        ],
        [1, 'Sở Nội vụ', 100, 98, 5, 0, 98, 1],
        [2, 'Sở Y tế', 100, 97, 0, 2, 95, 3],
        [3, 'Sở Tư pháp', 100, 96, 1, 0, 97, 2],
      ],
    ],
    [
      'in a table of fields',
      [
        [
          'STT',
          'Tên đơn vị',
          'THỂ CHẾ (40 điểm)',
          'TÀI CHÍNH (60 điểm)',
          'Điểm thưởng',
          'Điểm trừ',
          'Tổng điểm',
          'Xếp hạng',
        ],
        [1, 'Sở Nội vụ', 40, 58, 1, 0, 99, 1],
        [2, 'Sở Y tế', 38, 59, 0, 2, 95, 3],
        [3, 'Sở Tư pháp', 39, 57, 1, 0, 96, 2],
      ],
    ],
    [
      'in criteria × units, the total with the bonus and without the penalty',
      [
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế'],
        ['1', 'Chỉ đạo', 10],
        ['1.1', 'Kế hoạch', 10, 9, 8],
        [_, 'Điểm thưởng', _, 1, 0],
        [_, 'Điểm phạt', _, 2, 0],
        [_, 'Tổng cộng', 10, 10, 8],
      ],
    ],
  ];
  it.each(twins)('%s', (_name, table) => {
    expect(said(table)).toEqual([]);
  });

  it('any other total is said', () => {
    const wrong = (total: number) => rows.map((row, index) => (index === 0 ? row.with(6, total) : row));
    expect(said([inside, ...wrong(104)])).toEqual(['printed-sum-differs G3']);
    expect(said([verified, ...wrong(104)])).toEqual(['printed-sum-differs G3']);
    expect(said([verified, ...wrong(99.5)])).toEqual(['printed-sum-differs G3']);
  });
});

describe('a printed sum is that of its criteria up to its rounding', () => {
  const third = 1 / 3;
  const table = (max: number, ...parts: readonly number[]): Rows => [
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế'],
    ['1', 'Lĩnh vực một', max],
    ...parts.map((part, index) => [
      `1.${String(index + 1)}`,
      `Tiêu chí ${String(index)}`,
      part,
      part,
      part / 2,
    ]),
    [_, 'Tổng cộng', max],
  ];
  it.each([
    ['thirds of one', table(1, third, third, third)],
    ['thirds that a formula added up', table(third + third + third, third, third, third)],
    ['sevenths', table(1, ...new Array<number>(7).fill(1 / 7))],
    ['tenths in doubles', table(0.1 + 0.2, 0.1, 0.2)],
    ['printed with two decimals', table(6.67, 10 / 3, 10 / 3)],
  ])('%s', (_name, rows) => {
    expect(said(rows)).toEqual([]);
  });

  it.each([
    ['a hundredth less', table(1, 0.33, 0.33, 0.33)],
    ['half a point less', table(10, 5, 4.5)],
    ['99.55 of 100', table(100, 50, 49.55)],
    ['a thousandth of a whole number', table(2, 1, 0.999)],
  ])('%s is said', (_name, rows) => {
    expect(said(rows)).toEqual(['subtotal-differs C3', expect.stringMatching(/^total-differs C/u)]);
  });

  it('in a table of fields', () => {
    const rows = (max: number): Rows => [
      ['STT', 'Tên đơn vị', 'THỂ CHẾ', 'TÀI CHÍNH', 'NHÂN SỰ', `Tổng điểm (${String(max)} điểm)`],
      [_, 'Điểm tối đa', third, third, third, _],
      [1, 'Sở Nội vụ', third, third, third, 1],
      [2, 'Sở Y tế', third, 0.3, third, 0.966667],
    ];
    expect(said(rows(1))).toEqual([]);
    expect(said(rows(2))).toEqual(['total-differs F2']);
  });
});

describe('bonus and penalty points as large as scores, inside a printed total', () => {
  const heads = (...last: readonly string[]) => ['STT', 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định', ...last];
  const others: Rows = [
    [2, 'Sở Y tế', 100, 88, 0, 0, 88],
    [3, 'Sở Tư pháp', 100, 79.25, 0, 1, 78.25],
  ];

  it.each<[string, readonly string[], Rows]>([
    [
      'the verified points moved into the bonus',
      ['score-above-max E3'],
      [heads('Điểm cộng', 'Điểm trừ', 'Tổng điểm'), [1, 'Sở Nội vụ', 100, _, 91.5, 1, 92.5], ...others],
    ],
    [
      'all figures moved by a cell',
      ['score-above-max E3'],
      [heads('Điểm cộng', 'Điểm trừ', 'Tổng điểm'), [1, 'Sở Nội vụ', 100, _, 91.5, 1, 0], ...others],
    ],
    [
      'the heads of penalty and total are exchanged',
      ['score-above-max G3', 'score-above-max G4', 'score-above-max G5'],
      [heads('Điểm cộng', 'Tổng điểm', 'Điểm trừ'), [1, 'Sở Nội vụ', 100, 91.5, 1, 0, 92.5], ...others],
    ],
  ])('are said: %s', (_name, expected, table) => {
    expect(said(table)).toEqual(expected);
  });
});
