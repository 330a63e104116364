import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

const _ = null;
const TITLE: readonly CellContent[] = ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'];
const HEADS: readonly CellContent[] = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'];
const CRITERIA: readonly CellContent[][] = [
  ['1', 'Thể chế', 10],
  ['1.1', 'Văn bản', 4, 3],
  ['1.2', 'Rà soát', 6, 5],
];

type Rows = readonly (readonly CellContent[])[];

function told(rows: Rows): readonly string[] {
  const matters = (code: string) => !['scale-assumed', 'block-guessed'].includes(code);
  return toldBy(workbook(sheet('Bảng', rows)), ({ severity, code }) => severity !== 'info' && matters(code));
}

/** The points of a unit that has 8 of 10 points, and what is said. */
function unit(below: Rows, criteria: Rows = CRITERIA, heads = HEADS): readonly string[] {
  return told([['PHIẾU CHẤM ĐIỂM NĂM 2025'], ['Đơn vị: Sở Nội vụ'], heads, ...criteria, ...below]);
}

function totals(heads: readonly CellContent[], ...rows: readonly CellContent[][]): readonly string[] {
  const units = ['Sở Nội vụ', 'Sở Y tế', 'Sở Tư pháp'];
  return told([
    TITLE,
    ['STT', 'Đơn vị', ...heads],
    ...rows.map((row, at) => [at + 1, units[at] ?? _, ...row]),
  ]);
}

describe('a small table of bonus or penalty points below a unit’s own', () => {
  it.each<readonly [string, Rows, number]>([
    ['bonus', [[], ['STT', 'Nội dung', 'Điểm thưởng'], [1, 'Sáng kiến', 2], [2, 'Mô hình', 1]], 110],
    ['penalty', [[], ['STT', 'Nội dung', 'Điểm trừ'], [1, 'Chậm báo cáo', 1]], 70],
    ['penalty typed with a minus', [[], ['STT', 'Nội dung', 'Điểm trừ'], [1, 'Chậm báo cáo', -1]], 70],
    ['content of penalties', [[], ['STT', 'Nội dung điểm trừ', 'Điểm trừ'], [1, 'Chậm báo cáo', 2]], 60],
    ['without numbers', [[], [_, 'Nội dung', 'Điểm trừ'], [_, 'Chậm báo cáo', 1]], 70],
    ['below a title', [[], ['II. ĐIỂM THƯỞNG'], ['STT', 'Nội dung', 'Điểm'], [1, 'Sáng kiến', 1]], 90],
    ['with a sum', [[], ['STT', 'Nội dung', 'Điểm thưởng'], [1, 'Sáng kiến', 1], [_, 'Tổng cộng', 1]], 90],
    [
      'both, one below the other',
      [
        [],
        ['STT', 'Nội dung', 'Điểm thưởng'],
        [1, 'Sáng kiến', 2],
        [],
        ['ĐIỂM TRỪ'],
        ['STT', 'Nội dung', 'Điểm'],
        [1, 'Chậm', 1],
      ],
      90,
    ],
    [
      'both, side by side',
      [[], ['STT', 'Nội dung', 'Điểm thưởng', 'Điểm trừ'], [1, 'Sáng kiến', 2, _], [2, 'Chậm', _, 1]],
      90,
    ],
    ['of nothing', [[], ['STT', 'Nội dung', 'Điểm thưởng'], [1, 'Sáng kiến', 0]], 80],
  ])('counts (%s)', (_name, below, percent) => {
    expect(unit(below)).toEqual([`Sở Nội vụ ${String(percent)}`]);
    expect(unit([[_, 'Tổng cộng', 10, 8], ...below])).toEqual([`Sở Nội vụ ${String(percent)}`]);
  });

  const LIST: Rows = [[], ['STT', 'Nội dung', 'Điểm thưởng'], [1, 'Sáng kiến', 2], [2, 'Mô hình', 1]];

  it('lists what a row of the table has, or is said', () => {
    expect(unit(LIST, [...CRITERIA, [_, 'Điểm thưởng', _, 3]])).toEqual(['Sở Nội vụ 110']);
    expect(unit(LIST, [...CRITERIA, [_, 'Điểm thưởng', _, 1]])).toEqual(['Sở Nội vụ 90', 'C9 column-unread']);
    expect(unit(LIST, [...CRITERIA, [_, 'Điểm trừ', _, 1]])).toEqual(['Sở Nội vụ 100']);
  });

  it('is said below the columns of several units', () => {
    const one = [
      TITLE,
      ['STT', 'Nội dung', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế'],
      ['1', 'Văn bản', 4, 4, 4],
      ['2', 'Rà soát', 6, 4, 4],
    ];
    expect(told([...one, ...LIST])).toEqual(['Sở Nội vụ 80', 'Sở Y tế 80', 'C6 column-unread']);
  });
});

describe('points beside a table', () => {
  it('in a list of its own do not count, and are said', () => {
    const heads = [...HEADS, _, 'Nội dung trừ', 'Điểm trừ'];
    const [first = [], ...others] = CRITERIA;
    expect(unit([], [[...first, _, _, 'Chậm báo cáo', 1], ...others], heads)).toEqual([
      'Sở Nội vụ 80',
      'G3 column-unread',
    ]);
  });

  it.each(['Cộng/trừ', 'Cộng, trừ điểm', 'Điểm cộng/trừ', 'Thưởng/phạt'])(
    'called %s count by their sign',
    (head) => {
      const [first = [], second = [], third = []] = CRITERIA;
      expect(unit([], [first, [...second, -1], [...third, 0.5]], [...HEADS, head])).toEqual(['Sở Nội vụ 75']);
      expect(totals(['Điểm thẩm định', head], [80, 1], [81, -2], [79, 0])).toEqual([
        'Sở Nội vụ 81',
        'Sở Y tế 79',
        'Sở Tư pháp 79',
      ]);
      expect(totals(['Tổng điểm', head], [80, 1], [81, -2], [79, 0])).toEqual([
        'Sở Y tế 81',
        'Sở Nội vụ 80',
        'Sở Tư pháp 79',
        'D2 column-unread',
      ]);
    },
  );

  it.each<readonly [string, readonly CellContent[], readonly CellContent[][]]>([
    [
      'a total',
      ['Tổng điểm', 'Điểm trừ'],
      [
        [80, 2],
        [81, 5],
      ],
    ],
    [
      'points that others come to',
      ['Điểm thẩm định', 'Điểm đạt được', 'Điểm trừ'],
      [
        [82, 80, 2],
        [86, 81, 5],
      ],
    ],
    [
      'a final score behind them',
      ['Điểm trừ', 'Điểm đạt được'],
      [
        [2, 80],
        [5, 81],
      ],
    ],
    [
      'nothing but 0',
      ['Điểm đạt được', 'Điểm trừ'],
      [
        [80, 0],
        [81, 0],
      ],
    ],
  ])('are inside %s', (_name, heads, rows) => {
    expect(totals(heads, ...rows)).toEqual(['Sở Y tế 81', 'Sở Nội vụ 80']);
  });
});

describe('a line of text below a unit’s table', () => {
  it.each([
    'Điểm thưởng: 1 điểm',
    'Điểm cộng: 1,5đ',
    '- Điểm trừ: 2 điểm.',
    'Điểm phạt = 1',
    'Điểm điều tra xã hội học: 17,5 điểm',
    'Điểm điều tra XHH: 17,5/20',
  ])('with points is said: %s', (line) => {
    expect(unit([[], [line]])).toEqual(['Sở Nội vụ 80', 'A8 numbers-unread']);
    expect(
      unit([
        [_, 'Tổng cộng', 10, 8],
        [_, line],
      ]),
    ).toEqual(['Sở Nội vụ 80', 'B8 numbers-unread']);
  });

  it.each([
    'Điểm thưởng: 0',
    'Điểm thưởng: không',
    'Ghi chú: điểm thưởng tối đa 2 điểm',
    'Điểm thưởng tối đa: 2 điểm',
    'Tổng điểm: 8',
    'Ngày 15/12/2025',
  ])('without such points is none: %s', (line) => {
    expect(unit([[], [line]])).toEqual(['Sở Nội vụ 80']);
  });

  it('may restate what the table has', () => {
    expect(unit([[], ['Điểm thưởng: 1 điểm']], [...CRITERIA, [_, 'Điểm thưởng', _, 1]])).toEqual([
      'Sở Nội vụ 90',
    ]);
  });
});

describe('a line of text that states a total of a unit’s sheet', () => {
  const said = (lines: Rows, rows: Rows = CRITERIA, heads: readonly CellContent[] = HEADS) =>
    unit(lines, rows, heads);

  it.each<readonly [line: string, code: string]>([
    ['Tổng điểm thẩm định: 7/10', 'total-score-differs'],
    ['Tổng điểm: 7', 'total-score-differs'],
    ['Tổng cộng: 8,5 điểm', 'total-score-differs'],
    ['- Tổng số điểm đạt được là 9 điểm.', 'total-score-differs'],
    ['Điểm thẩm định: 17,5 điểm', 'total-score-differs'],
    ['Tổng điểm thẩm định: 8/12', 'total-differs'],
    ['Tổng điểm tối đa: 12', 'total-differs'],
    ['Chỉ số CCHC: 81%', 'stated-total-differs'],
    ['Chỉ số: 78,5', 'stated-total-differs'],
  ])('is said where its criteria give another one: %s', (line, code) => {
    expect(said([[], [line]])).toEqual(['Sở Nội vụ 80', `A8 ${code}`]);
    expect(said([[_, line]])).toEqual(['Sở Nội vụ 80', `B7 ${code}`]);
  });

  it.each([
    'Tổng điểm thẩm định: 8/10',
    'Tổng điểm: 8,00 điểm',
    'Tổng điểm tối đa: 10 điểm',
    'Chỉ số CCHC: 80%',
    'Chỉ số CCHC: 80,0',
    'Tổng điểm năm 2024: 7',
    'Xếp loại: Tốt',
    'Số văn bản: 12',
  ])('is silent where they give it, or it is of something else: %s', (line) => {
    expect(said([[], [line]])).toEqual(['Sở Nội vụ 80']);
  });

  it('may have bonus points inside or not, and is of its own kind of score', () => {
    const withBonus = [...CRITERIA, [_, 'Điểm thưởng', _, 1]];
    expect(said([[], ['Tổng điểm: 9']], withBonus)).toEqual(['Sở Nội vụ 90']);
    expect(said([[], ['Tổng điểm: 8']], withBonus)).toEqual(['Sở Nội vụ 90']);
    const rounds = CRITERIA.map((row) => [...row.slice(0, 3), row[3] === undefined ? _ : 5, ...row.slice(3)]);
    const heads = [...HEADS.slice(0, 3), 'Tự chấm', ...HEADS.slice(3)];
    const self = rounds.filter((row) => row[3] === 5).length * 5;
    expect(
      said([[], [`Tổng điểm tự chấm: ${self}`]], rounds, heads).filter((one) => one.includes('total')),
    ).toEqual([]);
    expect(said([[], [`Tổng điểm tự chấm: ${self - 1}`]], rounds, heads)).toContain('A8 total-score-differs');
  });
});

describe('a table of bonus or penalty points beside one of units, in another order', () => {
  it.each<readonly [string, readonly CellContent[], cell: string]>([
    ['a blank column apart', [_, 'TT', 'Đơn vị', 'Điểm trừ'], 'G2'],
    ['right beside it', ['TT', 'Đơn vị', 'Điểm trừ'], 'F2'],
    ['without numbers', ['Đơn vị', 'Điểm thưởng'], 'E2'],
  ])('%s: is taken off no unit, and said', (_name, heads, cell) => {
    const beside = (unit: string, points: number) =>
      heads.map((head) => {
        if (head === 'TT') return 1;
        return head === 'Đơn vị' ? unit : head === null ? _ : points;
      });
    expect(
      totals(
        ['Điểm thẩm định', ...heads],
        [80, ...beside('Sở Y tế', 5)],
        [90, ...beside('Sở Nội vụ', 1)],
        [70, ...heads.map(() => _)],
      ),
    ).toEqual(['Sở Y tế 90', 'Sở Nội vụ 80', 'Sở Tư pháp 70', `${cell} column-unread`]);
  });
});
