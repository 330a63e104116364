import { describe, expect, it } from 'vitest';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { sheet } from '../sheets';
import { pointsAndWarnings } from './told';

type Row = readonly CellContent[];

const TITLE = 'KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024';
const UNITS = ['Sở Nội vụ', 'Sở Y tế', 'Sở Tư pháp'];

/** Points of the units in their order, and every warning with its cell; of sheets that say the same, one. */
function results(...sheets: readonly SheetSnapshot[]) {
  const { points, said } = pointsAndWarnings(UNITS, sheets);
  return { points, said: [...new Set(said)] };
}

/** A sheet of each unit: 90, 89 and 88 of 100, self-scores in D, verified ones in E, more columns from F. */
const scoreSheets = (
  below: readonly Row[],
  more: { readonly head?: readonly Row[]; readonly own?: Row } = {},
) =>
  UNITS.map((unit, at) =>
    sheet(unit, [
      [TITLE],
      [`Đơn vị: ${unit}`],
      ...(more.head ?? [['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định']]),
      [1, 'Thể chế', 40, 40, 35, ...(more.own ?? [])],
      [2, 'Bộ máy', 60, 60, 55 - at],
      ...below,
    ]),
  );

/** The same units beside each other, in D to F. */
const columns = (below: readonly Row[]) =>
  sheet('KQ', [
    [TITLE],
    ['STT', 'Tiêu chí', 'Điểm tối đa', ...UNITS],
    [1, 'Thể chế', 40, 35, 35, 35],
    [2, 'Bộ máy', 60, 55, 54, 53],
    ...below,
  ]);

describe('a row Tổng điểm thưởng or Tổng điểm trừ', () => {
  it.each<
    readonly [label: string, code: CellContent, points: readonly number[], inColumns: readonly number[]]
  >([
    ['Tổng điểm thưởng', null, [91, 90, 89], [91, 89, 90]],
    ['Tổng điểm thưởng', 3, [91, 90, 89], [91, 89, 90]],
    ['TỔNG ĐIỂM CỘNG THÊM', null, [91, 90, 89], [91, 89, 90]],
    ['Tổng điểm trừ', null, [89, 88, 87], [89, 89, 86]],
    ['Tổng điểm bị trừ', null, [89, 88, 87], [89, 89, 86]],
    ['Cộng thêm', null, [91, 90, 89], [91, 89, 90]],
    ['Cộng điểm thưởng', null, [91, 90, 89], [91, 89, 90]],
    ['Cộng thưởng', null, [91, 90, 89], [91, 89, 90]],
    ['Cộng điểm ưu tiên', null, [91, 90, 89], [91, 89, 90]],
    ['Cộng ưu tiên', null, [91, 90, 89], [91, 89, 90]],
    ['Cộng khuyến khích', null, [91, 90, 89], [91, 89, 90]],
    ['Tổng thưởng', null, [91, 90, 89], [91, 89, 90]],
    ['Tổng trừ', null, [89, 88, 87], [89, 89, 86]],
    ['Tổng phạt', null, [89, 88, 87], [89, 89, 86]],
    ['Cộng điểm bị trừ', null, [89, 88, 87], [89, 89, 86]],
  ])('counts where it is alone: %s', (label, code, points, inColumns) => {
    expect(results(...scoreSheets([[code, label, null, 2, 1]])).points).toEqual(points);
    expect(results(columns([[code, label, null, 1, 0, 2]])).points).toEqual(inColumns);
  });

  it.each(['Cộng sáng kiến', 'Cộng điểm sáng kiến', 'Tổng thưởng thi đua', 'Cộng vượt kế hoạch'])(
    'is said where it may be bonus points of a name of its own: %s',
    (label) => {
      const [below, inColumns] = [
        [null, label, null, 2, 1],
        [null, label, null, 1, 0, 2],
      ];
      const total = [null, 'Tổng cộng', 100];
      for (const rows of [[below], [total, below], [below, total]])
        expect(results(...scoreSheets(rows))).toEqual({
          points: [90, 89, 88],
          said: [`numbers-unread D${rows[0] === total ? 7 : 6}`],
        });
      expect(results(columns([inColumns]))).toEqual({ points: [90, 89, 88], said: ['numbers-unread D5'] });
    },
  );

  it.each(['Cộng các lĩnh vực', 'Cộng điểm 2 lĩnh vực', 'Tổng điểm sau khi cộng điểm thưởng', 'Cộng phần A'])(
    'is none where it is a sum of criteria: %s',
    (label) => {
      const sum = [null, label, null, 90, 89, 88];
      expect(results(columns([sum]))).toEqual({ points: [90, 89, 88], said: [] });
    },
  );

  it('counts below the total, and inside a total', () => {
    const total = [null, 'Tổng cộng', 100, 100, null];
    const [bonus, penalty] = [
      [null, 'Tổng điểm thưởng', null, 2, 1],
      [null, 'Tổng điểm trừ', null, 0, 2],
    ];
    for (const rows of [
      [total, bonus, penalty],
      [bonus, penalty, total],
    ])
      expect(results(...scoreSheets(rows))).toEqual({ points: [89, 88, 87], said: [] });
  });

  it('is compared where the rows that it sums up have points, and a difference is said', () => {
    const parts = [
      [null, 'Điểm thưởng sáng kiến', null, 2, 1],
      [null, 'Điểm thưởng mô hình', null, 1, 1],
    ];
    const sum = (points: number) => scoreSheets([...parts, [null, 'Tổng điểm thưởng', null, 3, points]]);
    expect(results(...sum(2))).toEqual({ points: [92, 91, 90], said: [] });
    expect(results(...sum(3))).toEqual({ points: [92, 91, 90], said: ['subtotal-score-differs E8'] });
  });

  it('counts where these rows are blank, and is said of the one unit of which only it is filled', () => {
    const parts = (...cells: Row) => [
      [null, 'Điểm thưởng sáng kiến', null, ...cells],
      [null, 'Điểm thưởng mô hình', null, ...cells],
      [null, 'Tổng điểm thưởng', null, 2, 2, 2],
    ];
    expect(results(columns(parts()))).toEqual({ points: [92, 91, 90], said: [] });
    expect(results(columns(parts(1, null, 1)))).toEqual({
      points: [92, 89, 90],
      said: ['subtotal-score-differs E7'],
    });
  });

  it('may be the heading of its parts', () => {
    const rows = [
      ['III', 'Tổng điểm thưởng', null, 3, 2],
      [1, 'Sáng kiến', null, 2, 1],
      [2, 'Mô hình', null, 1, 1],
    ];
    expect(results(...scoreSheets(rows))).toEqual({ points: [92, 91, 90], said: [] });
  });

  it('is compared with a column of such points', () => {
    const head = [['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định', 'Điểm bị trừ']];
    const sum = [[null, 'Tổng điểm trừ', null, null, 2]];
    expect(results(...scoreSheets(sum, { head, own: [2] }))).toEqual({ points: [88, 87, 86], said: [] });
    expect(results(...scoreSheets(sum, { head, own: [1] }))).toEqual({
      points: [89, 88, 87],
      said: ['subtotal-score-differs E6'],
    });
  });
});

describe('rows below a heading Điểm thưởng', () => {
  const both = (a: string, b: string, codes: Row, heading: Row) => [
    heading,
    [codes[0] ?? null, a, null, null, 2],
    [codes[1] ?? null, b, null, null, 1],
  ];

  it.each<readonly [a: string, b: string, codes: Row, heading: Row]>([
    ['Tự chấm', 'Thẩm định', [], [null, 'Điểm thưởng']],
    ['Tự chấm', 'Thẩm định', [], ['III', 'Điểm thưởng']],
    ['- Tự chấm', '- Thẩm định', [], [null, 'ĐIỂM THƯỞNG']],
    ['Tự chấm', 'Thẩm định', [1, 2], ['III', 'Điểm thưởng']],
    ['Điểm tự chấm', 'Điểm thẩm định', ['a', 'b'], [null, 'Điểm thưởng (tối đa 5 điểm)']],
    ['Đơn vị tự chấm', 'Sở Nội vụ thẩm định', [1, 2], [3, 'Điểm thưởng']],
  ])('are rounds where they are called so: %s, %s with numbers %j below %j', (...rows) => {
    expect(results(...scoreSheets(both(...rows)))).toEqual({ points: [91, 90, 89], said: [] });
  });

  it.each<readonly [codes: Row, heading: Row]>([
    [[], [null, 'Điểm thưởng']],
    [
      [1, 2],
      [null, 'Điểm thưởng'],
    ],
    [
      [1, 2],
      ['III', 'Điểm thưởng'],
    ],
    [
      [1, 2],
      [3, 'Điểm thưởng'],
    ],
  ])('are parts of it where they are not: with numbers %j below %j', (codes, heading) => {
    expect(results(...scoreSheets(both('Sáng kiến', 'Mô hình mới', codes, heading)))).toEqual({
      points: [93, 92, 91],
      said: [],
    });
  });

  it('end where the numbers go on above it', () => {
    const rows = [
      [3, 'Điểm thưởng'],
      [1, 'Sáng kiến', null, 2, 1],
      [2, 'Mô hình', null, 1, 1],
      [4, 'Điểm phạt'],
      [1, 'Chậm báo cáo', null, 1, 1],
      [5, 'Công vụ', 10, 10, 9],
    ];
    expect(results(...scoreSheets(rows))).toEqual({ points: [100, 99, 98], said: [] });
  });

  it('are no bonus points where they restate the whole', () => {
    const rows = [
      [null, 'Điểm thưởng'],
      [null, 'Điểm trung bình của khối', null, null, 85],
      [null, 'Chỉ số (%)', null, null, 90],
    ];
    expect(results(...scoreSheets(rows)).points).toEqual([90, 89, 88]);
  });
});

describe('columns of bonus points beside criteria', () => {
  const head = (...below: Row) => [
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định', 'Điểm thưởng'],
    [null, null, null, null, null, ...below],
  ];

  it.each([
    ['Tự chấm', 'Thẩm định'],
    ['Tối đa', 'Đạt được'],
    ['Tối đa', 'Điểm đạt được'],
    ['Số sáng kiến', 'Điểm'],
  ])('below one header are no scores of the criteria: %s | %s', (...below) => {
    expect(results(...scoreSheets([], { head: head(...below), own: [2, 1] }))).toEqual({
      points: [91, 90, 89],
      said: [],
    });
  });

  it.each(['Tổng cộng', 'Điểm thưởng', 'Tổng điểm thưởng'])(
    'may have points of the whole alone, in the row %s',
    (label) => {
      const rows = [[null, label, null, null, null, 2]];
      expect(results(...scoreSheets(rows, { head: head().slice(0, 1) }))).toEqual({
        points: [92, 91, 90],
        said: [],
      });
    },
  );
});

describe('bonus points in rounds where the scores have none', () => {
  const totals = (head: Row, cells: readonly Row[], above: readonly Row[] = []) =>
    sheet('KQ', [
      [TITLE],
      ...(above.length > 0 ? above : [['STT', 'Tên đơn vị', 'Điểm tối đa', 'Điểm thẩm định', ...head]]),
      ...UNITS.map((unit, at) => [at + 1, unit, 100, 90 - at, ...(cells[at] ?? [])]),
    ]);
  const cells = [
    [2, 1],
    [1, 1],
    [0, 0],
  ];

  it.each([
    ['Điểm thưởng lần 1', 'Điểm thưởng lần 2'],
    ['Điểm thưởng đợt 1', 'Điểm thưởng đợt 2'],
    ['Điểm thưởng vòng I', 'Điểm thưởng vòng II'],
    ['Điểm thưởng lần 2', 'Điểm thưởng lần 3'],
  ])('count by the last one, and the one before is said: %s | %s', (...heads) => {
    expect(results(totals(heads, cells))).toEqual({ points: [91, 90, 88], said: ['column-unread E2'] });
    const above = [
      ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Điểm thẩm định', 'Điểm thưởng'],
      [null, null, null, null, ...heads.map((one) => one.slice(12))],
    ];
    expect(results(totals([], cells, above))).toEqual({ points: [91, 90, 88], said: ['column-unread E3'] });
    const head = [['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định', ...heads]];
    const sheets = scoreSheets([], { head, own: [2, 1] });
    expect(results(...sheets)).toEqual({ points: [91, 90, 89], said: ['column-unread F3'] });
    const rows = heads.map((one, at) => [null, one, null, null, 2 - at]);
    expect(results(...scoreSheets(rows))).toEqual({ points: [91, 90, 89], said: ['numbers-unread E6'] });
  });

  it.each([
    ['the last', [91, 90, 88]],
    ['all', [93, 91, 88]],
  ])('say nothing where a printed total has %s inside', (_, points) => {
    const table = totals(
      ['Điểm thưởng lần 1', 'Điểm thưởng lần 2', 'Tổng điểm'],
      cells.map((own, at) => [...own, points[at] ?? null]),
    );
    expect(results(table)).toEqual({ points, said: [] });
  });

  it.each([
    ['Điểm thưởng quý I', 'Điểm thưởng quý II'],
    ['Điểm thưởng tháng 1', 'Điểm thưởng tháng 2'],
  ])('of parts of the year are all the year’s: %s | %s', (...heads) => {
    expect(results(totals(heads, cells))).toEqual({ points: [93, 91, 88], said: [] });
  });

  it.each([
    ['Điểm thưởng 6 tháng', 'Điểm thưởng cả năm'],
    ['Điểm thưởng năm trước', 'Điểm thưởng'],
    ['Điểm thưởng 2023', 'Điểm thưởng 2024'],
  ])('of another period are not added: %s | %s', (...heads) => {
    expect(results(totals(heads, cells))).toEqual({ points: [91, 90, 88], said: [] });
  });
});

describe('one column or row of bonus and penalty points with their sign', () => {
  it.each([
    ['Điểm thưởng/phạt', false],
    ['Điểm cộng, điểm trừ', false],
    ['Điểm thưởng', true],
    ['Điểm cộng', true],
  ])('takes off what is below 0, which is said of bonus points alone: %s', (head, isSaid) => {
    const said = (cell: string) => (isSaid ? [`score-negative ${cell}`] : []);
    const table = sheet('KQ', [
      [TITLE],
      ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Điểm thẩm định', head],
      ...UNITS.map((unit, at) => [at + 1, unit, 100, 90 - at, 1 - at]),
    ]);
    expect(results(table)).toEqual({ points: [91, 89, 87], said: said('E5') });
    expect(results(columns([[null, head, null, 1, 0, -1]]))).toEqual({
      points: [91, 89, 87],
      said: said('F5'),
    });
  });

  it('says a bonus below 0 on a unit’s own sheet', () => {
    const sheets = scoreSheets([[null, 'Điểm thưởng', null, null, -0.5]]);
    expect(results(...sheets)).toEqual({ points: [89.5, 88.5, 87.5], said: ['score-negative E6'] });
  });

  it('says bonus points in the column of maxima where other units have none there', () => {
    const others = scoreSheets([[null, 'Điểm thưởng', null, null, 1]]).slice(1);
    const slip = scoreSheets([[null, 'Điểm thưởng', 1]]).slice(0, 1);
    expect(results(...slip, ...others)).toEqual({
      points: [90, 90, 89],
      said: ['score-blank E6'],
    });
  });
});

describe('columns below one header of bonus points', () => {
  const grouped = (heads: Row, cells: readonly Row[], over = 'Điểm thưởng') =>
    sheet('KQ', [
      [TITLE],
      ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Điểm thẩm định', over],
      [null, null, null, null, ...heads],
      ...UNITS.map((unit, at) => [at + 1, unit, 100, 90 - at, ...(cells[at] ?? [])]),
    ]);

  it.each(['Tổng', 'Cộng', 'Tổng điểm'])('count once beside their sum: %s', (sum) => {
    const cells = [
      [1, 1, 2],
      [1, 0, 1],
      [0, 0, 0],
    ];
    expect(results(grouped(['Sáng kiến', 'Mô hình', sum], cells))).toEqual({
      points: [92, 90, 88],
      said: [],
    });
    expect(
      results(
        grouped(
          ['Sáng kiến', 'Mô hình'],
          cells.map((row) => row.slice(0, 2)),
        ),
      ),
    ).toEqual({ points: [92, 90, 88], said: [] });
  });

  it('are bonus points as Cộng beside Trừ', () => {
    const cells = [
      [1, 0],
      [0, 2],
      [0, 0],
    ];
    expect(results(grouped(['Cộng', 'Trừ'], cells, 'Điểm khác'))).toEqual({ points: [91, 87, 88], said: [] });
  });
});

it.each(['Điểm khuyến khích', 'Điểm ưu tiên', 'Điểm cộng khuyến khích'])('%s are bonus points', (label) => {
  expect(results(columns([[null, label, null, 1, 0, 2]]))).toEqual({ points: [91, 89, 90], said: [] });
});

describe('rows below the criteria', () => {
  it('that sum up verified points are totals, not criteria', () => {
    const rows = [
      [null, 'Tổng điểm thẩm định', 100, 90, 89, 88],
      [null, 'Điểm thưởng', null, 1, 0, 2],
      [null, 'Tổng điểm cuối cùng', null, 91, 89, 90],
    ];
    expect(results(columns(rows))).toEqual({ points: [91, 89, 90], said: [] });
  });

  it('with survey points of which no column has any are said', () => {
    const row = [null, 'Điểm điều tra XHH', null, 8, 7, 9];
    expect(results(columns([row]))).toEqual({ points: [90, 89, 88], said: ['numbers-unread D5'] });
  });

  it('of bonus points may have maxima of their own', () => {
    const rows = [
      ['III', 'Điểm thưởng', 5],
      ['1', 'Sáng kiến', 3, null, 1],
      ['2', 'Mô hình', 2, null, 1],
      [null, 'Tổng cộng', 105, 100],
    ];
    expect(results(...scoreSheets(rows))).toEqual({ points: [92, 91, 90], said: [] });
  });
});

it('a row Độ lệch chuẩn below units is none of them', () => {
  const table = sheet('KQ', [
    [TITLE],
    ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Tổng điểm'],
    ...UNITS.map((unit, at) => [at + 1, unit, 100, 90 - at]),
    [null, 'Bình quân', 100, 89],
    [null, 'Độ lệch chuẩn', null, 0.82],
  ]);
  expect(results(table)).toEqual({ points: [90, 89, 88], said: [] });
});
