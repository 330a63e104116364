import { describe, expect, it } from 'vitest';
import { computeRanking } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { Settings } from '../../../src/core/settings/settings';
import type { CellContent } from '../../../src/core/workbook';
import { core as texts } from '../../../src/locales/vi/core';
import { NOW, sheet, workbook } from '../sheets';

const run = (rows: readonly (readonly CellContent[])[], settings: Partial<Settings> = {}) =>
  computeRanking(workbook(sheet('Tổng hợp', rows)), { ...defaultSettings, ...settings }, texts, NOW);
const TITLE = ['TỔNG HỢP ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'];
const BLOCK = ['Khối: Sở, ban, ngành'];

const fieldsOf = (result: ReturnType<typeof run>) =>
  result.ranking.blocks[0]?.fields.map(({ name, maxPoints }) => [name, maxPoints]);
const unitsOf = (result: ReturnType<typeof run>) =>
  result.ranking.blocks[0]?.units.map(({ name, rank, points, maxPoints }) => [rank, name, points, maxPoints]);
const codes = (result: ReturnType<typeof run>) => result.findings.map(({ code }) => code);

const TWO_ROWS: readonly (readonly CellContent[])[] = [
  TITLE,
  BLOCK,
  [
    'STT',
    'Tên đơn vị',
    'CẢI CÁCH THỂ CHẾ (10 điểm)',
    null,
    null,
    null,
    'CẢI CÁCH TÀI CHÍNH CÔNG (5,5 điểm)',
    null,
    null,
    null,
    'TỔNG CỘNG',
    null,
    null,
    null,
    'Xếp hạng',
  ],
  [
    null,
    null,
    ...['TC', 'TĐ', 'Bị trừ', 'Tổng'],
    ...['TC', 'TĐ', 'Bị trừ', 'Tổng'],
    ...['TC', 'TĐ', 'Bị trừ', 'Tổng'],
  ],
  [1, 'Sở Nội vụ', 10, 9, 0.5, 8.5, 5, 5, null, 5, 15, 14, 0.5, 13.5, 1],
  [2, 'Sở Tư pháp', 9, 8, null, 8, 5, '0', null, '0', 14, 8, null, 8, 2],
];

describe('units × fields (L3)', () => {
  it('takes each field’s total as its score, its max from the header text', () => {
    const result = run(TWO_ROWS);
    expect(fieldsOf(result)).toEqual([
      ['CẢI CÁCH THỂ CHẾ', 10],
      ['CẢI CÁCH TÀI CHÍNH CÔNG', 5.5],
    ]);
    expect(unitsOf(result)).toEqual([
      [1, 'Sở Nội vụ', 13.5, 15.5],
      [2, 'Sở Tư pháp', 8, 15.5],
    ]);
    expect(result.ranking.blocks[0]?.units[0]?.fields.map(({ percent, rank }) => [percent, rank])).toEqual([
      [85, 1],
      [(5 / 5.5) * 100, 1],
    ]);
    expect(result.ranking.blocks[0]?.zeroScores).toMatchObject([
      { unit: 'Sở Tư pháp', field: 'CẢI CÁCH TÀI CHÍNH CÔNG', place: { sheet: 'Tổng hợp', cell: 'J6' } },
    ]);
    expect(result.readings).toMatchObject([{ kind: 'unitsByFields', units: 2, criteria: 2 }]);
    expect(result.findings).toEqual([]);
  });

  it('takes verified and survey points less what is deducted where no total is printed', () => {
    const result = run([
      TITLE,
      BLOCK,
      ['STT', 'Tên đơn vị', 'Thể chế', null, null, 'Tài chính công', null, null],
      [null, null, 'TĐ', 'ĐTXHH', 'Bị trừ', 'TĐ', 'ĐTXHH', 'Bị trừ'],
      [null, null, 10, null, null, 5, null, null],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'],
      [1, 'Sở Nội vụ', 6, 2, 0.5, 3, 1, null],
    ]);
    expect(unitsOf(result)).toEqual([[1, 'Sở Nội vụ', 11.5, 15]]);
    expect(fieldsOf(result)).toEqual([
      ['Thể chế', 10],
      ['Tài chính công', 5],
    ]);
  });

  it('reads `Đánh giá qua ĐTXHH | UBND huyện thẩm định | Tổng điểm | Chỉ số (%)` under a general header', () => {
    const sub = ['Đánh giá qua ĐTXHH', 'UBND huyện thẩm định', 'Tổng điểm', 'Chỉ số (%)'];
    const result = run([
      TITLE,
      ['Khối: Cấp xã'],
      [
        'TT',
        'Đơn vị',
        'Kết quả đánh giá theo lĩnh vực',
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        'Tổng điểm',
        'Chỉ số',
        'Xếp thứ',
      ],
      [
        null,
        null,
        'I. Công tác chỉ đạo (20 điểm)',
        null,
        null,
        null,
        'II. Cải cách thể chế (10 điểm)',
        null,
        null,
        null,
        null,
        null,
        null,
      ],
      [null, null, ...sub, ...sub, null, null, null],
      [1, 'Xã An Hòa', 5, 13, 18, 90, 2, 7, 9, 90, 27, 90, 1],
      [2, 'Phường Bình Minh', 5, 10, 15, 75, 2, 7, 9, 90, 24, 80, 2],
    ]);
    expect(fieldsOf(result)).toEqual([
      ['Công tác chỉ đạo', 20],
      ['Cải cách thể chế', 10],
    ]);
    expect(unitsOf(result)).toEqual([
      [1, 'Xã An Hòa', 27, 30],
      [2, 'Phường Bình Minh', 24, 30],
    ]);
    expect(result.findings).toEqual([]);
  });

  it('reads one column a field, its max in a row `Điểm tối đa`', () => {
    const result = run([
      TITLE,
      BLOCK,
      ['STT', 'Tên đơn vị', 'Chỉ đạo', 'Thể chế', 'Tổng điểm', 'Xếp hạng'],
      [null, 'Điểm tối đa', 10, 5, 15],
      [1, 'Sở Nội vụ', '9,5', '-', 9.5, 1],
      [2, 'Sở Tư pháp', 8, 4, 12, 2],
    ]);
    expect(unitsOf(result)).toEqual([
      [1, 'Sở Nội vụ', 9.5, 10],
      [2, 'Sở Tư pháp', 12, 15],
    ]);
    expect(result.findings).toEqual([]);
  });

  it('reads fields under `Điểm tự chấm` and again under `Điểm thẩm định`, and survey points with a max', () => {
    const result = run([
      TITLE,
      BLOCK,
      [
        'STT',
        'Tên đơn vị',
        'Điểm tự chấm',
        null,
        'Điểm thẩm định',
        null,
        'Điểm điều tra XHH (20 điểm)',
        'Tổng điểm',
      ],
      [null, null, 'Chỉ đạo (50 điểm)', 'Thể chế (30 điểm)', 'Chỉ đạo (50 điểm)', 'Thể chế (30 điểm)'],
      [1, 'Sở Nội vụ', 50, 30, 45, 28, 18, 91],
    ]);
    expect(fieldsOf(result)).toEqual([
      ['Chỉ đạo', 50],
      ['Thể chế', 30],
      ['Điểm điều tra XHH', 20],
    ]);
    expect(unitsOf(result)).toEqual([[1, 'Sở Nội vụ', 91, 100]]);
    expect(result.findings).toEqual([]);
  });

  it('takes the groups from the row above a header that names number and unit in its second row', () => {
    const result = run([
      TITLE,
      BLOCK,
      [null, null, 'Thể chế (10 điểm)', null, 'Tài chính công (5 điểm)', null],
      ['STT', 'Tên đơn vị', 'Tự chấm', 'Thẩm định', 'Tự chấm', 'Thẩm định'],
      [1, 'Sở Nội vụ', 10, 9, 5, 4],
    ]);
    expect(unitsOf(result)).toEqual([[1, 'Sở Nội vụ', 13, 15]]);
  });

  it('adds bonus and takes penalties of their own columns off, outside the fields', () => {
    const result = run([
      TITLE,
      BLOCK,
      [
        'STT',
        'Tên đơn vị',
        'Thể chế (10 điểm)',
        'Tài chính công (5 điểm)',
        'Điểm thưởng',
        'Điểm trừ',
        'Tổng điểm',
      ],
      [1, 'Sở Nội vụ', 9, 4, 1, 0.5, 13.5],
    ]);
    expect(unitsOf(result)).toEqual([[1, 'Sở Nội vụ', 13.5, 15]]);
    expect(result.findings).toEqual([]);
  });

  it('ranks by totals and says so where the fields’ max is not told', () => {
    const result = run([
      TITLE,
      BLOCK,
      ['STT', 'Tên đơn vị', 'Chỉ đạo', 'Thể chế', 'Tổng điểm (100 điểm)'],
      [1, 'Sở Nội vụ', 50, 40, 90],
    ]);
    expect(unitsOf(result)).toEqual([[1, 'Sở Nội vụ', 90, 100]]);
    expect(result.findings).toMatchObject([
      { code: 'field-max-missing', place: { cell: 'C3' }, facts: { field: 'Chỉ đạo', count: 2 } },
    ]);
  });

  it('names a unit whose printed total its fields do not add up to', () => {
    const result = run(
      TWO_ROWS.map((row) => (row[1] === 'Sở Nội vụ' ? row.map((c, i) => (i === 13 ? 14 : c)) : row)),
    );
    expect(result.findings).toMatchObject([
      {
        code: 'stated-total-differs',
        place: { cell: 'B5' },
        facts: { what: 'points', stated: 14, computed: 13.5 },
      },
    ]);
  });

  it('counts a score that the settings ask for, and says where the self-score was used', () => {
    expect(unitsOf(run(TWO_ROWS, { scoreSource: 'self' }))?.[0]).toEqual([1, 'Sở Nội vụ', 14.5, 15.5]);
    const unverified = TWO_ROWS.map((row) =>
      row[1] === 'Sở Tư pháp' ? row.map((cell, at) => (at === 7 || at === 9 ? null : cell)) : row,
    );
    expect(codes(run(unverified))).toContain('self-score-used');
  });

  it('treats hostile field and unit names as names', () => {
    const result = run([
      TITLE,
      BLOCK,
      ['STT', 'Tên đơn vị', 'constructor (10 điểm)', '__proto__ (5 điểm)'],
      [1, 'toString', 9, 4],
      [2, '=1+1', 8, 4],
    ]);
    expect(unitsOf(result)).toEqual([
      [1, 'toString', 13, 15],
      [2, '=1+1', 12, 15],
    ]);
  });
});

it('fields of one name under two numbers are two', () => {
  const result = run([
    TITLE,
    BLOCK,
    ['STT', 'Tên đơn vị', 'I. Thể chế (10 điểm)', 'II. Bộ máy (10 điểm)', 'III. Bộ máy (30 điểm)'],
    [1, 'Sở A', 9, 4, 20],
    [2, 'Sở B', 6, 10, 16],
  ]);
  expect(unitsOf(result)).toEqual([
    [1, 'Sở A', 33, 50],
    [2, 'Sở B', 32, 50],
  ]);
  expect(fieldsOf(result)).toEqual([
    ['Thể chế', 10],
    ['Bộ máy (II)', 10],
    ['Bộ máy (III)', 30],
  ]);
});

type Row = readonly CellContent[];

describe('a column with the max of all others together', () => {
  const header = (...more: readonly CellContent[]) => [
    'STT',
    'Tên đơn vị',
    'Thể chế (10 điểm)',
    'Thủ tục (30 điểm)',
    'Chuyển đổi số (40 điểm)',
    ...more,
  ];
  const rows = (units: readonly (readonly CellContent[])[], ...more: readonly CellContent[]) =>
    run([
      TITLE,
      BLOCK,
      header(...more),
      ...units.map((scores, at) => [at + 1, `Sở ${'ABCDE'.charAt(at)}`, ...scores]),
    ]);

  it('and their points is a total, said once', () => {
    const result = rows([
      [9, 20, 29],
      [6, 25, 31],
      [7, 22, 29],
    ]);
    expect(unitsOf(result)).toEqual([
      [1, 'Sở B', 31, 40],
      [2, 'Sở A', 29, 40],
      [2, 'Sở C', 29, 40],
    ]);
    const said = result.findings.filter(({ code }) => code === 'column-unread');
    expect(said.map(({ place }) => place.cell)).toEqual(['E3']);
  });

  it.each<[string, readonly Row[], Row?]>([
    [
      'is no sum of theirs',
      [
        [9, 20, 35],
        [6, 25, 30],
        [7, 22, 40],
      ],
    ],
    [
      'has their sum by chance for one unit',
      [
        [9, 20, 29],
        [6, 25, 30],
      ],
    ],
    [
      'has their sum only where all points are given',
      [
        [10, 30, 40],
        [10, 30, 40],
        [7, 22, 30],
      ],
    ],
    [
      'has their sum only where nothing is given',
      [
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
        [7, 22, 30],
      ],
    ],
    [
      'is scored where they are not',
      [
        [null, null, 30],
        [null, null, null],
        [7, 22, 30],
      ],
    ],
    [
      'is in the printed total',
      [
        [9, 20, 29, 58],
        [6, 25, 31, 62],
        [7, 22, 29, 58],
      ],
      ['Tổng điểm (80 điểm)'],
    ],
  ])('that %s is a field', (_, units, more = []) => {
    const result = rows(units, ...more);
    expect(fieldsOf(result)).toEqual([
      ['Thể chế', 10],
      ['Thủ tục', 30],
      ['Chuyển đổi số', 40],
    ]);
    expect(codes(result)).not.toContain('column-unread');
  });
});
