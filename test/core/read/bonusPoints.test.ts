import { describe, expect, it } from 'vitest';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';

type Row = readonly CellContent[];

/** A unit score sheet of 10 points; the rows of bonus and penalty points stand in rows 8 and 9. */
function scoreSheet(bonus: Row, penalty: Row): SheetSnapshot {
  return sheet('Sở Nội vụ', [
    ['BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
    ['Đơn vị: Sở Nội vụ'],
    ['Khối: Sở, ban, ngành'],
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định lần 1', 'Điểm thẩm định lần 2'],
    ['1', 'Cải cách thể chế', 10],
    ['1.1', 'Kế hoạch CCHC', 4, 4, 3.5, 3.5],
    ['1.2', 'Rà soát văn bản', 6, 6, 5.5, 5],
    [null, 'Điểm thưởng', ...bonus],
    [null, 'Điểm phạt', ...penalty],
  ]);
}

function run(source: SheetSnapshot, scoreSource: typeof defaultSettings.scoreSource = 'latest') {
  const { ranking, findings } = rankWorkbook(workbook(source), { ...defaultSettings, scoreSource });
  return {
    points: ranking.blocks[0]?.units.map((unit) => unit.points),
    said: findings
      .filter(({ severity, code }) => severity !== 'info' && code !== 'block-of-one')
      .map(({ code, place }) => `${code} ${place.cell}`),
  };
}

describe('bonus and penalty points of a score sheet', () => {
  it.each<readonly [what: string, bonus: Row, penalty: Row, points: number, said: readonly string[]]>([
    ['of the second round count in silence', [2, 1, 1, 0.5], [null, 0.5, 1, 1], 8, []],
    ['of the first round count where the second has none', [2, 1, 0.5], [], 9, []],
    ['which only the unit claims count and are said', [2, 1], [], 9.5, ['self-score-used D8']],
    ['are said as penalty points, too', [], [null, 1], 7.5, ['self-score-used D9']],
    ['of which the unit claims none say nothing', [2, 0], [null, 0], 8.5, []],
    ['that were refused by a zero say nothing', [2, 1, 0], [], 8.5, []],
    ['above the max of their row are said', [2, 1, 2.5], [], 11, ['score-above-max E8']],
    ['below a negative max are none too many', [], [-2, 1, 2], 6.5, []],
    ['above a negative max are said', [], [-2, 1, 3], 5.5, ['score-above-max E9']],
    ['up to half of all maxima are believed', [null, 1, 5], [], 13.5, []],
    ['of more than that are said', [null, 1, 500], [], 508.5, ['score-above-max E8']],
    ['are said as too large a penalty, too', [], [null, 1, 5.5], 3, ['score-above-max E9']],
  ])('%s', (_, bonus, penalty, points, said) => {
    expect(run(scoreSheet(bonus, penalty))).toEqual({ points: [points], said });
  });

  it.each<readonly [source: typeof defaultSettings.scoreSource, points: number, said: readonly string[]]>([
    ['verified', 9.5, []],
    ['verified1', 10, []],
    ['verified2', 8.5, ['score-blank E8']],
  ])('in a round that does not count are said: %s', (source, points, said) => {
    expect(run(scoreSheet([2, null, 1], []), source)).toEqual({ points: [points], said });
  });
});

describe('bonus points of a table of criteria', () => {
  const table = (headers: readonly Row[], scores: readonly Row[]) =>
    sheet('Kết quả', [
      ['KẾT QUẢ THẨM ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
      ['Khối: Sở, ban, ngành'],
      ...headers,
      ['1', 'Cải cách thể chế', 10],
      ['1.1', 'Kế hoạch CCHC', 4, ...(scores[0] ?? [])],
      ['1.2', 'Rà soát văn bản', 6, ...(scores[1] ?? [])],
      [null, 'Điểm thưởng', 2, ...(scores[2] ?? [])],
    ]);

  it('are said where only the unit claims them', () => {
    const pairs = table(
      [
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở Nội vụ', null, 'Sở Y tế', null],
        [null, null, null, 'Tự chấm', 'Thẩm định', 'Tự chấm', 'Thẩm định'],
      ],
      [
        [4, 3, 4, 3],
        [6, 5, 6, 4],
        [1, 1, 1, null],
      ],
    );
    expect(run(pairs)).toEqual({ points: [9, 8], said: ['self-score-used F8'] });
  });

  it('are said above the max of their row', () => {
    const single = table(
      [['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế']],
      [
        [3, 3],
        [5, 4],
        [1, 3],
      ],
    );
    expect(run(single)).toEqual({ points: [10, 9], said: ['score-above-max E7'] });
  });
});

describe('bonus points of a table of units', () => {
  it.each<readonly [what: string, header: Row, rows: readonly Row[], said: readonly string[]]>([
    [
      'are said beside fields',
      ['STT', 'Tên đơn vị', 'Thể chế (4 điểm)', 'Bộ máy (6 điểm)', 'Điểm thưởng'],
      [
        [1, 'Sở Nội vụ', 3, 5, 1],
        [2, 'Sở Y tế', 3, 4, 15],
      ],
      ['score-above-max E5'],
    ],
    [
      'are said beside totals',
      ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Điểm thẩm định', 'Điểm thưởng'],
      [
        [1, 'Sở Nội vụ', 10, 8, 1],
        [2, 'Sở Y tế', 10, 7, 15],
      ],
      ['score-above-max E5'],
    ],
  ])('of more than half of the whole max %s', (_, header, rows, said) => {
    const one = sheet('Kết quả', [
      ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
      ['Khối: Sở, ban, ngành'],
      header,
      ...rows,
    ]);
    expect(run(one).said).toEqual(said);
  });
});

describe('rounds of bonus points of a table of units', () => {
  const UNITS = ['Sở Nội vụ', 'Sở Y tế', 'Sở Tư pháp'];
  const beside: readonly (readonly [what: string, head: Row, below: Row, scores: Row, column: string])[] = [
    [
      'fields',
      ['Thể chế (4 điểm)', null, 'Bộ máy (6 điểm)', null],
      ['Tự chấm', 'Thẩm định', 'Tự chấm', 'Thẩm định'],
      [4, 3, 6, 5],
      'G',
    ],
    ['totals', ['Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định'], [null, null, null], [10, 9, 8], 'F'],
  ];

  it.each(beside)('beside %s: the last one counts', (_, head, below, scores) => {
    const table = sheet('Kết quả', [
      ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
      ['Khối: Sở, ban, ngành'],
      ['STT', 'Tên đơn vị', ...head, 'Điểm thưởng', null],
      [null, null, ...below, 'Tự chấm', 'Thẩm định'],
      ...UNITS.map((unit, at): Row => [at + 1, unit, ...scores, 2, 1 - at * 0.25]),
    ]);
    expect(run(table)).toEqual({ points: [9, 8.75, 8.5], said: [] });
  });

  it.each(beside)('beside %s: what only an earlier one has is said', (_, head, below, scores, column) => {
    const table = sheet('Kết quả', [
      ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
      ['Khối: Sở, ban, ngành'],
      ['STT', 'Tên đơn vị', ...head, 'Điểm thưởng', null],
      [null, null, ...below, 'Tự chấm', 'Thẩm định'],
      ...UNITS.map((unit, at): Row => [at + 1, unit, ...scores, 2, at === 2 ? null : 1 - at * 0.25]),
    ]);
    expect(run(table)).toEqual({ points: [9, 8.75, 8], said: [`score-blank ${column}7`] });
  });
});

describe('a stated sum of a column of bonus or penalty points that its cells do not give is said', () => {
  const criteria = (head: Row, ...cells: readonly Row[]) => [
    ['STT', 'Tiêu chí', 'Điểm tối đa', ...head],
    ['I', 'Cải cách thể chế', 16, ...(cells[0] ?? [])],
    ['1', 'Văn bản', 10, ...(cells[1] ?? [])],
    ['2', 'Rà soát', 6, ...(cells[2] ?? [])],
    ['II', 'Cải cách bộ máy', 4, ...(cells[3] ?? [])],
    ['1', 'Sắp xếp', 4, ...(cells[4] ?? [])],
    [null, 'Tổng cộng', 20, ...(cells[5] ?? [])],
  ];
  const one = (head: Row, ...cells: readonly Row[]) =>
    sheet('Sở Nội vụ', [
      ['BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
      ['Đơn vị: Sở Nội vụ'],
      ['Khối: Sở, ban, ngành'],
      ...criteria(head, ...cells),
    ]);

  it.each<readonly [head: Row, cells: readonly Row[], points: number, said: readonly string[]]>([
    [['Thẩm định', 'Điểm thưởng'], [[13, 1], [8, 1], [5], [3, 0.5], [3, 0.5], [16, 1.5]], 17.5, []],
    [['Thẩm định', 'Điểm thưởng'], [[13], [8, 1], [5], [3], [3, 0.5], [16, null]], 17.5, []],
    [
      ['Thẩm định', 'Điểm thưởng'],
      [[13, 1], [8, 1], [5], [3, 0.5], [3, 0.5], [16, 2]],
      17.5,
      ['total-score-differs E10'],
    ],
    [
      ['Thẩm định', 'Điểm thưởng'],
      [[13, 2], [8, 1], [5], [3, 0.5], [3, 0.5], [16, 2.5]],
      17.5,
      ['subtotal-score-differs E5'],
    ],
    [['Thẩm định', 'Điểm trừ'], [[13, -1], [8, 1], [5], [3, 0.5], [3, 0.5], [16, -1.5]], 14.5, []],
    [
      ['Thẩm định', 'Điểm trừ'],
      [[13, -1], [8, -1], [5], [3], [3, -0.5], [16, -2]],
      14.5,
      ['total-score-differs E10'],
    ],
    [
      ['Tổng điểm', 'Điểm thưởng'],
      [[13], [8, 1], [5], [3], [3, 0.5], [16, 2]],
      16,
      ['total-score-differs E10'],
    ],
    [['Tổng điểm', 'Điểm thưởng'], [[13], [8], [5], [3], [3], [16, 2]], 16, ['total-score-differs E10']],
  ])('%j %j', (head, cells, points, said) => {
    expect(run(one(head, ...cells))).toEqual({ points: [points], said });
  });

  it('below a unit of a table of criteria', () => {
    const table = sheet('Kết quả', [
      ['KẾT QUẢ THẨM ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
      ['Khối: Sở, ban, ngành'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở Nội vụ', null, 'Sở Y tế', null],
      [null, null, null, 'Thẩm định', 'Điểm thưởng', 'Thẩm định', 'Điểm thưởng'],
      ['1', 'Cải cách thể chế', 10, 8, 1, 7, 1],
      ['2', 'Cải cách bộ máy', 10, 8, null, 7, 1],
      [null, 'Tổng cộng', 20, 16, 1, 14, 3],
    ]);
    expect(run(table)).toEqual({ points: [17, 16], said: ['total-score-differs G7'] });
  });
});
