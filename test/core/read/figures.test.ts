import { describe, expect, it } from 'vitest';
import { figuresOver, isPrintedAs } from '../../../src/core/read/cells/figuresOver';
import { isTotalMoved } from '../../../src/core/read/cells/movedMaxima';
import { mayPrintAs } from '../../../src/core/read/cells/printedSum';
import {
  isFigureAt,
  isPointsOfMax,
  isScoreText,
  pointsBeforeMax,
} from '../../../src/core/read/cells/scoreTexts';
import { pointsLike, tellingNumbers } from '../../../src/core/read/cells/tellingNumbers';
import { doubtfulMaxima, withThousandMaxima } from '../../../src/core/read/cells/thousandMaxima';
import {
  ambiguousNumber,
  certainDecimalSign,
  parseNumber,
  parsePointsOfMax,
  withoutPointsWord,
} from '../../../src/core/read/cells/typedNumber';
import type { CellContent } from '../../../src/core/workbook';
import { sheet } from '../sheets';

/** Cells of one column, with a number format where it matters. */
const column = (cells: readonly CellContent[], format = 'General') =>
  sheet(
    'S',
    cells.map((cell) => [cell]),
    { numberFormats: cells.map(() => [format]) },
  );

describe('figures over the scores of several units', () => {
  const figures = (scores: readonly number[], units?: number, max?: number) =>
    figuresOver(scores, units, max).map(([name, value]) => `${name} ${Number(value.toFixed(4))}`);

  it('are each way of putting 2, 8 and 5 of 10 together', () => {
    expect(figures([2, 8, 5], 4, 10)).toEqual([
      'sum 15',
      'mean 5',
      'meanOfAll 3.75',
      'most 8',
      'least 2',
      'range 6',
      'difference -3',
      'median 5',
      'variance 6',
      'deviation 2.4495',
      'variation 0.4899',
      'percent 48.9898',
      'variance 9',
      'deviation 3',
      'variation 0.6',
      'percent 60',
      'lost 5',
      'lostByAll 15',
      'share 0.5',
      'percent 50',
    ]);
  });

  it('have the mean of the two in the middle as the median of four', () => {
    expect(figures([7, 1, 4, 3])).toContain('median 3.5');
    expect(figures([7, 1, 4, 3])).toContain('meanOfAll 3.75');
  });

  it('tell nothing of what is lost without a max', () => {
    for (const max of [undefined, 0]) {
      expect(figures([1, 2], 2, max).filter((one) => /lost|share/u.test(one))).toEqual([]);
    }
  });

  it.each<[figure: number, value: number, isCalled: boolean, name: string, is: boolean]>([
    [3.333, 3.33, false, '', true],
    [3.333, 3.34, false, '', false],
    [3.333, 3.3, false, '', false],
    [3.333, 3.3, true, '', true],
    [3.37, 3.3, true, '', false],
    [3.333, 3, true, '', false],
    [48.99, 49, true, 'percent', true],
    [48.4, 49, true, 'percent', false],
    [48.5, 49, true, 'percent', true],
    [48.9, 49, false, 'percent', false],
    [3.331, 3.31, true, '', false],
    [5, 5, false, '', true],
  ])('%d may be printed as %d, called so: %s %s: %s', (figure, value, isCalled, name, is) => {
    expect(isPrintedAs(figure, value, isCalled, name)).toBe(is);
  });

  it('a sum may be printed to the hundredth', () => {
    expect(mayPrintAs(1_335_000, 1_340_000)).toBe(true);
    expect(mayPrintAs(1_345_000, 1_340_000)).toBe(true);
    expect(mayPrintAs(1_334_999, 1_340_000)).toBe(false);
    expect(mayPrintAs(1_345_001, 1_340_000)).toBe(false);
  });
});

describe('the max of a total that was moved into the place of the last max', () => {
  it.each<[readonly number[], readonly number[], boolean, string]>([
    [[10, 20, 60], [15, 19], true, 'more than the others, and nobody has half of it'],
    [[10, 20, 60], [15, 31], false, 'somebody has more than half of it'],
    [[10, 20, 60], [30], true, 'what the others leave of it'],
    [[10, 30, 60], [30], true, 'the max before it, and half of it'],
    [[10, 20, 40], [21], false, 'somebody has more than the one before it and than the others leave'],
    [[10, 20, 40], [20], true, 'the max before it'],
    [[10, 40, 60], [35], false, 'somebody has more than half of it, though less than the one before it'],
    [[30, 30, 100], [45], false, 'somebody has more than the others leave, though less than half of it'],
    [[10, 20, 30], [5], false, 'no more than the others together'],
    [[10, 0, 30], [5], false, 'nothing before it'],
    [[10, 20, 60], [], false, 'no scores tell it'],
    [[], [5], false, 'no maxima'],
  ])('%j with scores %j: %s (%s)', (maxima, scores, is) => {
    expect(isTotalMoved(maxima, scores)).toBe(is);
  });
});

describe('a text that is a score', () => {
  it.each([
    '68,32',
    '1,5',
    '100,125',
    ' 1,5 ',
    '68.32/84',
    '5/32',
    '84/84',
    '100/1899',
    '0/40',
    `1,5${' '.repeat(27)}`,
  ])('%s is one', (text) => {
    expect(isScoreText(text)).toBe(true);
    expect(isFigureAt(column([text]), 0, 0)).toBe(true);
  });

  it.each([
    '1.5',
    '15',
    '1,2345',
    '1234,5',
    'x1,5',
    '1,5x',
    '15/12',
    '30/31',
    '45/2024',
    '5/1900',
    '85/84',
    'a/84',
    '1.1.1',
    `68.32/84${' '.repeat(40)}`,
    `1,5${' '.repeat(28)}`,
    `68.32/84${' '.repeat(23)}`,
    '',
  ])('%j is none', (text) => {
    expect(isScoreText(text)).toBe(false);
    expect(isFigureAt(column([text]), 0, 0)).toBe(false);
  });

  it('is points and their max: 68.32/84', () => {
    expect(pointsBeforeMax('68.32/84')).toBe(68.32);
    expect(pointsBeforeMax(68.32)).toBeUndefined();
    expect([isPointsOfMax('68.32/84'), isPointsOfMax('68,32'), isPointsOfMax(5)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('is any number, and no other content', () => {
    expect([0, 15, null, true, { error: '#N/A' }].map((cell) => isFigureAt(column([cell]), 0, 0))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('numbers of a column that may well be points', () => {
  const telling = (cells: readonly CellContent[], format?: string) =>
    tellingNumbers(
      column(cells, format),
      cells.map((_, row) => row),
      0,
    );

  it.each<[string, readonly CellContent[], { readonly count: number; readonly firstRow: number }]>([
    ['numbers and texts of numbers', [90, '85,5', '68.32/84'], { count: 3, firstRow: 0 }],
    ['as many as other texts', ['Đạt', 8, 'Đạt', 7.5], { count: 2, firstRow: 1 }],
    ['blanks count for nothing', [null, '  ', '', 8, null], { count: 1, firstRow: 3 }],
    ['1, 2, 1', [1, 2, 1], { count: 3, firstRow: 0 }],
    ['2, 3', [2, 3], { count: 2, firstRow: 0 }],
    ['1 alone', [1], { count: 1, firstRow: 0 }],
    ['falling numbers', [3, 2, 1], { count: 3, firstRow: 0 }],
    ['1, 2, 4', [1, 2, 4], { count: 3, firstRow: 0 }],
    ['2, 3, 1', [2, 3, 1], { count: 3, firstRow: 0 }],
    ['parts that begin again too often', [1, 2, 1, 1, 2], { count: 5, firstRow: 0 }],
    ['halves', [1.5, 2.5, 3.5], { count: 3, firstRow: 0 }],
    ['years among points', [2023, 85], { count: 2, firstRow: 0 }],
    ['half a year', [2023.5], { count: 1, firstRow: 0 }],
    ['before and after the years that are meant', [1989, 2101], { count: 2, firstRow: 0 }],
    ['3, 4, 6', [3, 4, 6], { count: 3, firstRow: 0 }],
    ['0, 1', [0, 1], { count: 2, firstRow: 0 }],
  ])('%s', (_, cells, found) => {
    expect(telling(cells)).toEqual(found);
  });

  it.each<[string, readonly CellContent[]]>([
    ['blanks', [null, ' ']],
    ['texts', ['Đạt', 'Khá']],
    ['one number among more texts', ['Đạt', 'Khá', 8]],
    ['1, 2', [1, 2]],
    ['1, 2, 3', [1, 2, 3]],
    ['3, 4, 5', [3, 4, 5]],
    ['1, 2, 1, 2', [1, 2, 1, 2]],
    ['1, 2, 3, 1, 2', [1, 2, 3, 1, 2]],
    ['7, 8, 9, 1, 2, 3', [7, 8, 9, 1, 2, 3]],
    ['years', [1990, 2100]],
    ['telephone numbers', ['0912345678', 912_345_678]],
    ['numbers of documents', ['0012', '0345']],
  ])('none of %s', (_, cells) => {
    expect(telling(cells)).toBeNull();
  });

  it('none of dates and times, but of texts in their cells', () => {
    expect(telling([45_292, 45_300], 'd/m')).toBeNull();
    expect(telling([0.5, 0.25], 'h:mm')).toBeNull();
    expect(telling(['8,5', '7,5'], 'd/m')).toEqual({ count: 2, firstRow: 0 });
    expect(telling([0.85, 0.5], '0%')).toEqual({ count: 2, firstRow: 0 });
  });

  it.each<[CellContent, number | null]>([
    [9_999_999, 9_999_999],
    [10_000_000, null],
    [-10_000_000, null],
    ['0123', null],
    [' 0123 ', null],
    ['012', 12],
    ['0,123', 0.123],
    ['10123', 10_123],
    ['-5', -5],
    ['Đạt', null],
  ])('%j may be %j', (content, value) => {
    expect(pointsLike(column([content]), 0, 0, content)).toBe(value);
  });
});

describe('a number as people type it', () => {
  it.each<[string, number | undefined]>([
    ['5', 5],
    ['+5', 5],
    ['−5', -5],
    ['-.5', -0.5],
    ['+,5', 0.5],
    ['5,', 5],
    ['5.', 5],
    ["'5", 5],
    ['5%', 5],
    ['1,234.5', 1234.5],
    ['-1.234,5', -1234.5],
    ['1234,567.5', undefined],
    ['1,23.5', undefined],
    ['1.234.567.8', undefined],
    ['1,234.567,8', undefined],
    ['1.234,567.890', undefined],
    ['-1.234.567', -1234567],
    ['1 234 567,8', 1234567.8],
    ['1 234 567 8', undefined],
    ['12 34', undefined],
    ['1234 567', undefined],
    ['x5', undefined],
    ['5x', undefined],
    ['5%%', undefined],
    ["''5", undefined],
    ['.', undefined],
    ['+', undefined],
    ['--5', undefined],
    ['1e3', undefined],
    ['٣', undefined],
    ['1'.repeat(100), Number('1'.repeat(100))],
    ['1'.repeat(101), undefined],
  ])('%s is %s', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  it.each<[string, { readonly points: number; readonly max: number } | undefined]>([
    ['68.32/84', { points: 68.32, max: 84 }],
    ['68,32 / 84', { points: 68.32, max: 84 }],
    ['/84', undefined],
    ['68', undefined],
    ['68/', undefined],
    ['a/84', undefined],
    ['1/2/3', undefined],
    [`1/2${' '.repeat(97)}`, { points: 1, max: 2 }],
    [`${' '.repeat(99)}1/2${' '.repeat(99)}`, undefined],
  ])('%j is %j', (text, value) => {
    expect(parsePointsOfMax(text)).toEqual(value);
  });

  it.each<[string, ReturnType<typeof ambiguousNumber>]>([
    ['1.234', { sign: '.', decimal: 1.234, thousands: 1234 }],
    ['-97,685', { sign: ',', decimal: -97.685, thousands: -97685 }],
    ['+100.000', { sign: '.', decimal: 100, thousands: 100000 }],
    ["'1.234 %", { sign: '.', decimal: 1.234, thousands: 1234 }],
    ['0.125', undefined],
    ['1.23', undefined],
    ['1.2345', undefined],
    ['1234.567', undefined],
    ['1.234.567', undefined],
    ['x1.234', undefined],
  ])('%s may be two numbers: %j', (text, value) => {
    expect(ambiguousNumber(text)).toEqual(value);
  });

  it.each<[string, string | undefined]>([
    ['1,5', ','],
    ['1.5', '.'],
    ['1.234,5', ','],
    ['1,234.5', '.'],
    ['0.125', '.'],
    ['1.234', undefined],
    ['15', undefined],
  ])('the decimal sign of %s is %s', (text, sign) => {
    expect(certainDecimalSign(text)).toBe(sign);
  });

  it.each([
    ['1,5 điểm', '1,5'],
    ['1,5đ', '1,5'],
    ['1,5  Điểm.', '1,5'],
    ['2 đ.', '2'],
    ['điểm', 'điểm'],
    ['1,5 điểm cộng', '1,5 điểm cộng'],
    ['đạt 5 điểm', 'đạt 5'],
    [`${'9'.repeat(98)} đ`, '9'.repeat(98)],
    [`${'9'.repeat(99)} đ`, `${'9'.repeat(99)} đ`],
  ])('%s is %s without the word for points', (text, bare) => {
    expect(withoutPointsWord(text)).toBe(bare);
  });
});

describe('maxima typed as thousands', () => {
  const thousands = (rows: readonly (readonly CellContent[])[], times?: number) => {
    const own = sheet('S', rows);
    const listed = rows.map((_, row) => ({ row }));
    const { sheet: made, findings } = withThousandMaxima(own, listed, [0], [1, 2], times);
    return [made.values.map(([max]) => max), findings.map(({ place, facts }) => [place.cell, facts])];
  };

  it('are thousands, all of a column, where one is below the points of its row', () => {
    expect(
      thousands([
        ['2.000', 1, 1.5],
        ['1.000', null, 900],
        [500, 400, 400],
      ]),
    ).toEqual([[2000, 1000, 500], [['A1', { text: '2.000', value: 2000, count: 2 }]]]);
  });

  it('stay as they are where points are not above them', () => {
    expect(thousands([['1.000', 1, 0.9]])).toEqual([['1.000'], []]);
    expect(thousands([['1.500', 2, 0]], 1.5)).toEqual([['1.500'], []]);
    expect(thousands([['1.000', 2, 0]], 1.5)).toEqual([
      [1000],
      [['A1', { text: '1.000', value: 1000, count: 1 }]],
    ]);
    expect(thousands([['1,5', 900, 2]])).toEqual([['1,5'], []]);
    expect(thousands([[1, 900, 2]])).toEqual([[1], []]);
  });

  const doubtful = (maxima: readonly (readonly [max: number | null, ...texts: readonly CellContent[]])[]) => {
    const own = sheet(
      'S',
      maxima.map(([, ...texts]) => texts),
    );
    const stated = maxima.map(([max, ...texts], row) => ({
      max,
      cells: texts.map((_, at) => ({ row, column: at })),
    }));
    return doubtfulMaxima(own, stated).map(({ place, severity, facts }) => [place.cell, severity, facts]);
  };
  const said = (cell: string, text: string, value: number) => [cell, 'warning', { text, value, count: 1 }];

  it('are doubted where those beside them are hundreds', () => {
    expect(
      doubtful([
        [1, '1.000'],
        [500, 500],
      ]),
    ).toEqual([said('A1', '1.000', 1)]);
    expect(
      doubtful([
        [1, 'Thể chế (1.000 điểm)'],
        [500, 500],
      ]),
    ).toEqual([said('A1', '1.000', 1)]);
    expect(
      doubtful([
        [500, 500],
        [1.5, null, '1,500'],
        [null, '1.000'],
      ]),
    ).toEqual([said('B2', '1,500', 1.5)]);
    expect(
      doubtful([
        [1, '1.000'],
        [50, 50],
      ]),
    ).toEqual([]);
    expect(
      doubtful([
        [1, '1.000'],
        [200, 200],
      ]),
    ).toEqual([said('A1', '1.000', 1)]);
    expect(
      doubtful([
        [4, '4.000'],
        [200, 200],
      ]),
    ).toEqual([]);
    expect(
      doubtful([
        [4, '4.000'],
        [800, 800],
      ]),
    ).toEqual([said('A1', '4.000', 4)]);
  });

  it('are none where they are of another size, are numbers, or end in more digits', () => {
    expect(
      doubtful([
        [1, '1.000'],
        [49, 49],
      ]),
    ).toEqual([]);
    expect(
      doubtful([
        [1, '1.000'],
        [199, 199],
      ]),
    ).toEqual([]);
    expect(
      doubtful([
        [1, 1],
        [500, 500],
      ]),
    ).toEqual([]);
    expect(
      doubtful([
        [1, '2.000'],
        [500, 500],
      ]),
    ).toEqual([]);
    expect(
      doubtful([
        [1, '1.000.000'],
        [500, 500],
      ]),
    ).toEqual([]);
    expect(
      doubtful([
        [1, '11.000,5'],
        [500, 500],
      ]),
    ).toEqual([]);
    expect(
      doubtful([
        [1, `1.000${' chữ'.repeat(20)}`],
        [500, 500],
      ]),
    ).toEqual([]);
    expect(doubtful([])).toEqual([]);
  });
});
