import { describe, expect, it } from 'vitest';
import { RankingStopped } from '../../../src/core/run/rankingStopped';
import { computeRanking, inspectWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { Settings } from '../../../src/core/settings/settings';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { core as texts } from '../../../src/locales/vi/core';
import { NOW, sheet, unitSheet, workbook } from '../sheets';

type Row = readonly CellContent[];

const TITLE: Row = ['KẾT QUẢ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'];
const BLOCK: Row = ['Khối: Sở, ban, ngành'];
const FIELDS: Row = ['STT', 'Tên đơn vị', 'I. Công tác chỉ đạo', null, 'II. Cải cách thể chế', null];
const CRITERIA: Row = [null, null, 'I.1 Kế hoạch', 'I.2 Báo cáo', 'II.1 Rà soát', 'II.2 Văn bản'];
const MAXIMA: Row = [null, 'Điểm tối đa', 2, 3, 1, 4];
const UNITS: readonly Row[] = [
  [1, 'Sở Nội vụ', 2, 3, 1, 4],
  [2, 'Sở Tư pháp', 1.5, 2, 0, 3.5],
  [3, 'Sở Y tế', 2, 2.5, 1, 3],
];

const table = (...rows: readonly Row[]) => sheet('Điểm', [TITLE, BLOCK, ...rows]);
const run = (own: SheetSnapshot, settings: Partial<Settings> = {}, ...others: readonly SheetSnapshot[]) =>
  computeRanking(workbook(own, ...others), { ...defaultSettings, ...settings }, texts, NOW);
type Run = ReturnType<typeof run>;

const kindOf = (result: Run) => result.readings[0]?.kind;
const leavesOf = ({ ranking }: Run) =>
  ranking.blocks[0]?.matrix.leaves.map(({ field, code, name, maxPoints }) => [field, code, name, maxPoints]);
const unitsOf = ({ ranking }: Run) =>
  ranking.blocks[0]?.units.map(({ name, rank, points, maxPoints }) => [rank, name, points, maxPoints]);
const zerosOf = ({ ranking }: Run) =>
  ranking.blocks[0]?.zeroScores.map(({ unit, code, place }) => [unit, code, place.cell]);
const codes = ({ findings }: Run) => findings.map(({ code, place }) => `${code} ${place.cell}`);

const RANKED = [
  [1, 'Sở Nội vụ', 10, 10],
  [2, 'Sở Y tế', 8.5, 10],
  [3, 'Sở Tư pháp', 7, 10],
];
const LEAVES = [
  ['Công tác chỉ đạo', 'I.1', 'Kế hoạch', 2],
  ['Công tác chỉ đạo', 'I.2', 'Báo cáo', 3],
  ['Cải cách thể chế', 'II.1', 'Rà soát', 1],
  ['Cải cách thể chế', 'II.2', 'Văn bản', 4],
];

/** Ways to write the same table; what the criteria are called, where it is not as in `LEAVES`. */
const TWINS: Readonly<Record<string, { rows: readonly Row[]; called?: readonly (readonly string[])[] }>> = {
  'heads of fields merged': { rows: [FIELDS, CRITERIA, MAXIMA, ...UNITS] },
  'heads of fields in each column': {
    rows: [
      [
        ...FIELDS.slice(0, 2),
        ...['I. Công tác chỉ đạo', 'I. Công tác chỉ đạo', 'II. Cải cách thể chế', 'II. Cải cách thể chế'],
      ],
      CRITERIA,
      MAXIMA,
      ...UNITS,
    ],
  },
  'number and unit named in the lower row': {
    rows: [[null, null, ...FIELDS.slice(2)], ['STT', 'Tên đơn vị', ...CRITERIA.slice(2)], MAXIMA, ...UNITS],
  },
  'a number on a line of its own': {
    rows: [
      FIELDS,
      CRITERIA.map((cell) => (typeof cell === 'string' ? cell.replace(' ', '\n') : cell)),
      MAXIMA,
      ...UNITS,
    ],
  },
  'names only': {
    rows: [
      ['STT', 'Tên đơn vị', 'Công tác chỉ đạo', null, 'Cải cách thể chế', null],
      [null, null, 'Kế hoạch', 'Báo cáo', 'Rà soát', 'Văn bản'],
      MAXIMA,
      ...UNITS,
    ],
    called: [
      ['1.1', 'Kế hoạch'],
      ['1.2', 'Báo cáo'],
      ['2.1', 'Rà soát'],
      ['2.2', 'Văn bản'],
    ],
  },
  'names only, below numbered fields': {
    rows: [FIELDS, [null, null, 'Kế hoạch', 'Báo cáo', 'Rà soát', 'Văn bản'], MAXIMA, ...UNITS],
  },
  'numbers that begin again in each field': {
    rows: [FIELDS, [null, null, '1. Kế hoạch', '2. Báo cáo', '1. Rà soát', '2. Văn bản'], MAXIMA, ...UNITS],
    called: [
      ['1', 'Kế hoạch'],
      ['2', 'Báo cáo'],
      ['1', 'Rà soát'],
      ['2', 'Văn bản'],
    ],
  },
  'numbers in a row above the names': {
    rows: [
      FIELDS,
      [null, null, 'I.1', 'I.2', 'II.1', 'II.2'],
      [null, null, 'Kế hoạch', 'Báo cáo', 'Rà soát', 'Văn bản'],
      MAXIMA,
      ...UNITS,
    ],
  },
  'numbers typed as numbers in a row below the names': {
    rows: [
      FIELDS,
      [null, null, 'Kế hoạch', 'Báo cáo', 'Rà soát', 'Văn bản'],
      [null, null, 1.1, 1.2, 2.1, 2.2],
      MAXIMA,
      ...UNITS,
    ],
    called: [
      ['1.1', 'Kế hoạch'],
      ['1.2', 'Báo cáo'],
      ['2.1', 'Rà soát'],
      ['2.2', 'Văn bản'],
    ],
  },
  'numbers only': {
    rows: [FIELDS, [null, null, 'I.1', 'I.2', 'II.1', 'II.2'], MAXIMA, ...UNITS],
    called: [
      ['I.1', 'Tiêu chí I.1'],
      ['I.2', 'Tiêu chí I.2'],
      ['II.1', 'Tiêu chí II.1'],
      ['II.2', 'Tiêu chí II.2'],
    ],
  },
  'numbers only, typed as numbers': {
    rows: [FIELDS, [null, null, 1.1, 1.2, 2.1, 2.2], MAXIMA, ...UNITS],
    called: [
      ['1.1', 'Tiêu chí 1.1'],
      ['1.2', 'Tiêu chí 1.2'],
      ['2.1', 'Tiêu chí 2.1'],
      ['2.2', 'Tiêu chí 2.2'],
    ],
  },
  'numbers only, which begin again': {
    rows: [FIELDS, [null, null, 1, 2, 1, 2], MAXIMA, ...UNITS],
    called: [
      ['1', 'Tiêu chí 1'],
      ['2', 'Tiêu chí 2'],
      ['1', 'Tiêu chí 1'],
      ['2', 'Tiêu chí 2'],
    ],
  },
  'numbers only, which go on': {
    rows: [FIELDS, [null, null, 1, 2, 3, 4], MAXIMA, ...UNITS],
    called: [
      ['1', 'Tiêu chí 1'],
      ['2', 'Tiêu chí 2'],
      ['3', 'Tiêu chí 3'],
      ['4', 'Tiêu chí 4'],
    ],
  },
  'no criterion named at all': {
    rows: [FIELDS, MAXIMA, ...UNITS],
    called: [
      ['I.1', 'Tiêu chí I.1'],
      ['I.2', 'Tiêu chí I.2'],
      ['II.1', 'Tiêu chí II.1'],
      ['II.2', 'Tiêu chí II.2'],
    ],
  },
  'a row of column numbers': { rows: [FIELDS, CRITERIA, [1, 2, 3, 4, 5, 6], MAXIMA, ...UNITS] },
  'a row of column numbers below the maxima': {
    rows: [FIELDS, CRITERIA, MAXIMA, ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'], ...UNITS],
  },
  'maxima in the header texts': {
    rows: [
      FIELDS,
      [
        null,
        null,
        'I.1 Kế hoạch (2 điểm)',
        'I.2 Báo cáo (3 điểm)',
        'II.1 Rà soát (1 điểm)',
        'II.2 Văn bản (4 điểm)',
      ],
      ...UNITS,
    ],
  },
  'maxima in texts and row, and those of fields': {
    rows: [
      ['STT', 'Tên đơn vị', 'I. Công tác chỉ đạo (5 điểm)', null, 'II. Cải cách thể chế: 5 điểm', null],
      [
        null,
        null,
        'I.1 Kế hoạch (2 điểm)',
        'I.2 Báo cáo (3 điểm)',
        'II.1 Rà soát (1 điểm)',
        'II.2 Văn bản (4 điểm)',
      ],
      [null, 'Điểm chuẩn', '2', '3', '1', '4'],
      ...UNITS,
    ],
  },
  'maxima of fields in a row of their own': {
    rows: [
      FIELDS,
      [null, 'Điểm tối đa', 5, null, 5, null],
      [
        null,
        null,
        'I.1 Kế hoạch (2 điểm)',
        'I.2 Báo cáo (3 điểm)',
        'II.1 Rà soát (1 điểm)',
        'II.2 Văn bản (4 điểm)',
      ],
      ...UNITS,
    ],
  },
  'maxima in a column beside each score': {
    rows: [
      [
        'STT',
        'Tên đơn vị',
        'I. Công tác chỉ đạo',
        null,
        null,
        null,
        'II. Cải cách thể chế',
        null,
        null,
        null,
      ],
      [null, null, 'I.1 Kế hoạch', null, 'I.2 Báo cáo', null, 'II.1 Rà soát', null, 'II.2 Văn bản', null],
      [null, null, ...[1, 2, 3, 4].flatMap(() => ['Điểm tối đa', 'Điểm đạt'])],
      ...UNITS.map(([at = null, name = null, ...scores]) => [
        at,
        name,
        ...scores.flatMap((score, index) => [[2, 3, 1, 4][index] ?? null, score]),
      ]),
    ],
  },
  'sums of fields, total, per cent, rank, grade and notes': {
    rows: [
      [
        ...FIELDS.slice(0, 4),
        null,
        ...FIELDS.slice(4),
        null,
        'Tổng điểm',
        'Tỷ lệ %',
        'Xếp hạng',
        'Xếp loại',
        'Ghi chú',
      ],
      [...CRITERIA.slice(0, 4), 'Cộng I', ...CRITERIA.slice(4), 'Điểm lĩnh vực II'],
      [...MAXIMA.slice(0, 4), 5, ...MAXIMA.slice(4), 5, 10],
      [1, 'Sở Nội vụ', 2, 3, 5, 1, 4, 5, 10, 100, 1, 'Tốt'],
      [2, 'Sở Tư pháp', 1.5, 2, 3.5, 0, 3.5, 3.5, 7, 70, 3, 'Khá', 'nộp chậm'],
      [3, 'Sở Y tế', 2, 2.5, 4.5, 1, 3, 4, 8.5, 85, 2, 'Tốt'],
    ],
  },
  'a total whose header stands beside the criteria’s': {
    rows: [
      [...FIELDS, null],
      [...CRITERIA, 'Tổng điểm'],
      [...MAXIMA, 10],
      ...UNITS.map((row, index) => [...row, [10, 7, 8.5][index] ?? null]),
    ],
  },
  'self-scores and verified ones below each criterion': {
    rows: [
      [
        'STT',
        'Tên đơn vị',
        'I. Công tác chỉ đạo',
        null,
        null,
        null,
        'II. Cải cách thể chế',
        null,
        null,
        null,
      ],
      [null, null, 'I.1 Kế hoạch', null, 'I.2 Báo cáo', null, 'II.1 Rà soát', null, 'II.2 Văn bản', null],
      [null, null, ...[1, 2, 3, 4].flatMap(() => ['TC', 'TĐ'])],
      [null, 'Điểm tối đa', 2, 2, 3, 3, 1, 1, 4, 4],
      ...UNITS.map(([at = null, name = null, ...scores]) => [
        at,
        name,
        ...scores.flatMap((score) => [0.5, score]),
      ]),
    ],
  },
  'the fields once for self-scores and once for verified ones': {
    rows: [
      ['STT', 'Tên đơn vị', 'Điểm tự chấm', null, null, null, 'Điểm thẩm định', null, null, null],
      [null, null, ...FIELDS.slice(2), ...FIELDS.slice(2)],
      [null, null, ...CRITERIA.slice(2), ...CRITERIA.slice(2)],
      [null, 'Điểm tối đa', ...MAXIMA.slice(2), ...MAXIMA.slice(2)],
      ...UNITS.map((row) => [...row.slice(0, 2), 0.5, 0.5, 0.5, 0.5, ...row.slice(2)]),
    ],
  },
  'names that begin like words for columns': {
    rows: [
      FIELDS,
      [
        null,
        null,
        'I.1 Kết quả thực hiện',
        'I.2 Tỷ lệ hồ sơ',
        'II.1 Ghi chú báo cáo',
        'II.2 Điểm đánh giá SIPAS',
      ],
      MAXIMA,
      ...UNITS,
    ],
    called: [
      ['I.1', 'Kết quả thực hiện'],
      ['I.2', 'Tỷ lệ hồ sơ'],
      ['II.1', 'Ghi chú báo cáo'],
      ['II.2', 'Điểm đánh giá SIPAS'],
    ],
  },
  'such names without a number': {
    rows: [
      FIELDS,
      [
        null,
        null,
        'Kết quả thực hiện kế hoạch',
        'Tỷ lệ hồ sơ đúng hạn',
        'Kỷ luật, kỷ cương',
        'Quy chế làm việc',
      ],
      MAXIMA,
      ...UNITS,
    ],
    called: [
      ['I.1', 'Kết quả thực hiện kế hoạch'],
      ['I.2', 'Tỷ lệ hồ sơ đúng hạn'],
      ['II.1', 'Kỷ luật, kỷ cương'],
      ['II.2', 'Quy chế làm việc'],
    ],
  },
  'a row of maxima with a remark': {
    rows: [[...FIELDS, 'Ghi chú'], CRITERIA, [...MAXIMA, 'theo Quyết định'], ...UNITS],
  },
};

describe('units × criteria', () => {
  it.each(Object.entries(TWINS))('is read from a table with %s', (_, { rows, called }) => {
    const result = run(table(...rows));
    expect(kindOf(result)).toBe('unitsByCriteria');
    expect(unitsOf(result)).toEqual(RANKED);
    const leaves = LEAVES.map(([field, code, name, max], at) => [
      field,
      ...(called?.[at] ?? [code, name]),
      max,
    ]);
    expect(leavesOf(result)).toEqual(leaves);
    expect(zerosOf(result)).toEqual([['Sở Tư pháp', leaves[2]?.[1], expect.any(String)]]);
    // Some of the made-up claims are below what was appraised.
    expect(codes(result).filter((code) => !code.startsWith('appraised-above-self'))).toEqual([]);
  });
});

describe('criteria of a table of units', () => {
  it('may stand below sub-fields, in three rows of heads', () => {
    const result = run(
      table(
        ['STT', 'Tên đơn vị', 'I. Chỉ đạo', null, null, 'II. Thể chế'],
        [null, null, '1. Kế hoạch', null, '2. Kiểm tra', null],
        [null, null, '1.1 Ban hành', '1.2 Thực hiện', '2.1 Số đơn vị', '1. Rà soát'],
        MAXIMA,
        ...UNITS,
      ),
    );
    expect(leavesOf(result)).toEqual([
      ['Chỉ đạo', '1.1', 'Ban hành', 2],
      ['Chỉ đạo', '1.2', 'Thực hiện', 3],
      ['Chỉ đạo', '2.1', 'Số đơn vị', 1],
      ['Thể chế', '1', 'Rà soát', 4],
    ]);
    expect(unitsOf(result)).toEqual(RANKED);
    expect(codes(result)).toEqual([]);
  });

  it('leave a field of one column as it is', () => {
    const result = run(
      table(
        ['STT', 'Tên đơn vị', 'I. Chỉ đạo', null, null, 'II. Thể chế'],
        [null, null, 'I.1 Ban hành', 'I.2 Thực hiện', 'I.3 Số đơn vị', null],
        MAXIMA,
        ...UNITS,
      ),
    );
    expect(leavesOf(result)?.at(-1)).toEqual(['Thể chế', 'II', 'Thể chế', 4]);
    expect(unitsOf(result)).toEqual(RANKED);
  });

  it('are told from each other by their number, of which Excel makes 1.1 of 1.10', () => {
    const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    const result = run(
      table(
        ['STT', 'Tên đơn vị', '1. Chỉ đạo', ...numbers.slice(1).map(() => null), '2. Thể chế'],
        [null, null, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 1.1, 2.1],
        [null, 'Điểm tối đa', ...numbers, 5],
        [1, 'Sở Nội vụ', ...numbers, 4],
      ),
    );
    expect(
      leavesOf(result)
        ?.slice(-2)
        .map(([, code]) => code),
    ).toEqual(['1.10', '2.1']);
    expect(codes(result)).toEqual(['number-repaired L4']);
  });

  it('stop the block where a max is missing or one criterion has two columns', () => {
    const stopped = (...rows: readonly Row[]) =>
      inspectWorkbook(workbook(table(...rows)), defaultSettings)
        .findings.filter(({ severity }) => severity === 'error')
        .map(({ code, place }) => `${code} ${place.cell}`);
    expect(stopped(FIELDS, CRITERIA, [null, 'Điểm tối đa', 2, null, 1, 4], ...UNITS)).toEqual([
      'max-missing D4',
    ]);
    expect(
      stopped(FIELDS, [null, null, 'I.1 Kế hoạch', 'I.1 Kế hoạch', ...CRITERIA.slice(4)], MAXIMA, ...UNITS),
    ).toContain('duplicate-criterion D4');
  });

  it('are compared with the sums of their field, the max and the points', () => {
    const result = run(
      table(
        ['STT', 'Tên đơn vị', 'I. Chỉ đạo (6 điểm)', null, null, 'II. Thể chế', null, null, 'Tổng điểm'],
        [null, null, 'I.1 Kế hoạch', 'I.2 Báo cáo', 'Cộng', 'II.1 Rà soát', 'II.2 Văn bản', 'Tổng II'],
        [null, 'Điểm tối đa', 2, 3, null, 1, 4, 5, 12],
        [1, 'Sở Nội vụ', 2, 3, 5, 1, 4, 4, 9],
        [2, 'Sở Tư pháp', 1, 2, 3, 1, 1, 2, 5],
      ),
    );
    expect(codes(result)).toEqual([
      'subtotal-differs C3',
      'total-differs I3',
      'stated-total-differs B6',
      'subtotal-score-differs H6',
    ]);
    expect(unitsOf(result)).toEqual([
      [1, 'Sở Nội vụ', 10, 10],
      [2, 'Sở Tư pháp', 5, 10],
    ]);
  });

  it('have sums of each kind of score, compared with the same kind', () => {
    const rows = (sum: number): readonly Row[] => [
      ['STT', 'Tên đơn vị', 'I. Chỉ đạo', null, null, null, null, null, 'II. Thể chế', null],
      [null, null, 'I.1 Kế hoạch', null, 'I.2 Báo cáo', null, 'Cộng', null, 'II.1 Rà soát', null],
      [null, null, ...[1, 2, 3, 4].flatMap(() => ['TC', 'TĐ'])],
      [null, 'Điểm tối đa', 2, 2, 3, 3, 5, 5, 4, 4],
      [1, 'Sở Nội vụ', 2, 1, 3, 2, 5, sum, 4, 4],
    ];
    expect(codes(run(table(...rows(3))))).toEqual([]);
    expect(codes(run(table(...rows(5))))).toEqual(['subtotal-score-differs H7']);
  });

  it('have bonus and penalty points beside them, of the whole or below a head of their own', () => {
    const points = (heads: Row, below: Row) =>
      unitsOf(
        run(
          table(
            [...FIELDS, ...heads],
            [...CRITERIA, ...below],
            MAXIMA,
            [1, 'Sở Nội vụ', 2, 3, 1, 4, 1, 0.5],
            [2, 'Sở Tư pháp', 1, 3, 1, 4, null, null],
          ),
        ),
      );
    expect(points(['Điểm thưởng', 'Điểm trừ'], [])).toEqual([
      [1, 'Sở Nội vụ', 10.5, 10],
      [2, 'Sở Tư pháp', 9, 10],
    ]);
    expect(points(['III. Điểm thưởng', null], ['Sáng kiến', 'Giải thưởng'])).toEqual([
      [1, 'Sở Nội vụ', 11.5, 10],
      [2, 'Sở Tư pháp', 9, 10],
    ]);
  });

  it('take survey points as those of a score sheet do', () => {
    const result = run(
      table(
        ['STT', 'Tên đơn vị', 'I. Chỉ đạo', null, null, null, null, null, 'II. Thể chế'],
        [null, null, 'I.1 Kế hoạch', null, null, 'I.2 Báo cáo', null, null, 'II.1 Rà soát'],
        [null, null, 'TC', 'TĐ', 'ĐTXHH', 'TC', 'TĐ', 'ĐTXHH', null],
        [null, 'Điểm tối đa', 4, null, null, 3, null, null, 5],
        [1, 'Sở Nội vụ', 4, 1.5, 2, 3, null, 2.5, 5],
      ),
    );
    expect(unitsOf(result)).toEqual([[1, 'Sở Nội vụ', 11, 12]]);
  });

  it.each<[string, readonly Row[]]>([
    [
      'behind the heads of the fields',
      [
        ['STT', 'Tên đơn vị', 'I. Chỉ đạo (trọng số 80%)', null, 'II. Thể chế (trọng số 20%)', null],
        CRITERIA,
        MAXIMA,
      ],
    ],
    [
      'behind those of the criteria',
      [
        FIELDS,
        [
          ...[null, null, 'I.1 Kế hoạch (trọng số 32%)', 'I.2 Báo cáo (trọng số 48%)'],
          ...['II.1 Rà soát (trọng số 4%)', 'II.2 Văn bản (trọng số 16%)'],
        ],
        MAXIMA,
      ],
    ],
  ])('are weighted where weights stand %s', (_, header) => {
    const result = run(table(...header, ...UNITS));
    // Sở Tư pháp has 3.5 of 5 in both fields, Sở Y tế 4.5 and 4 of 5.
    const percents = result.ranking.blocks[0]?.units.map(({ name, percent }) => [name, percent?.toFixed(2)]);
    expect(percents).toEqual([
      ['Sở Nội vụ', '100.00'],
      ['Sở Y tế', '88.00'],
      ['Sở Tư pháp', '70.00'],
    ]);
    expect(leavesOf(result)?.map(([, code, name]) => [code, name])).toEqual(
      LEAVES.map(([, code, name]) => [code, name]),
    );
    expect(codes(result)).toEqual([]);
  });

  it('have weights in columns of their own, or stop the block where one lacks it', () => {
    const rows = (...weights: readonly CellContent[]): readonly Row[] => [
      ['STT', 'Tên đơn vị', 'I. Chỉ đạo', null, null, null, 'II. Thể chế', null],
      [
        null,
        null,
        'I.1 Kế hoạch (2 điểm)',
        null,
        'I.2 Báo cáo (3 điểm)',
        null,
        'II.1 Rà soát (4 điểm)',
        null,
      ],
      [null, null, ...[1, 2, 3].flatMap(() => ['Trọng số', 'Điểm đạt'])],
      [1, 'Sở Nội vụ', weights[0] ?? null, 1, weights[1] ?? null, 3, weights[2] ?? null, 4],
    ];
    expect(run(table(...rows('50%', '25%', '25%'))).ranking.blocks[0]?.units[0]?.percent).toBe(75);
    expect(
      inspectWorkbook(workbook(table(...rows('50%', null, '25%'))), defaultSettings).findings,
    ).toMatchObject([{ code: 'weights-unusable', severity: 'error', place: { cell: 'E6' } }]);
  });

  it('stand in several blocks, parted by rows, by a column or by tables on one sheet', () => {
    const blocks = ({ ranking }: Run) =>
      ranking.blocks.map(({ name, units }) => [
        name,
        ...units.map((unit) => `${unit.rank ?? ''} ${unit.name}`),
      ]);
    const districts: readonly Row[] = [
      [1, 'Huyện Can Lộc', 1, 1, 1, 1],
      [2, 'Huyện Đức Thọ', 2, 2, 0, 2],
    ];
    const ranked = ['1 Sở Nội vụ', '2 Sở Y tế', '3 Sở Tư pháp'];
    const rows: readonly Row[] = [
      ['I', 'Các sở, ban, ngành tỉnh'],
      ...UNITS,
      ['II', 'UBND huyện, thị xã'],
      ...districts,
    ];
    expect(blocks(run(sheet('Điểm', [TITLE, FIELDS, CRITERIA, MAXIMA, ...rows])))).toEqual([
      ['Các sở, ban, ngành tỉnh', ...ranked],
      ['UBND huyện, thị xã', '1 Huyện Đức Thọ', '2 Huyện Can Lộc'],
    ]);
    const inColumn = (row: Row, block: CellContent) => [...row.slice(0, 2), block, ...row.slice(2)];
    const column = [
      inColumn(FIELDS, 'Khối'),
      inColumn(CRITERIA, null),
      inColumn(MAXIMA, null),
      ...UNITS.map((row) => inColumn(row, 'Khối A')),
      ...districts.map((row) => inColumn(row, 'Khối B')),
    ];
    expect(blocks(run(sheet('Điểm', [TITLE, ...column])))).toEqual([
      ['Khối A', ...ranked],
      ['Khối B', '1 Huyện Đức Thọ', '2 Huyện Can Lộc'],
    ]);
    const two = [
      TITLE,
      BLOCK,
      FIELDS,
      CRITERIA,
      MAXIMA,
      ...UNITS,
      [],
      ['Khối: Cấp huyện'],
      FIELDS,
      CRITERIA,
      MAXIMA,
    ];
    expect(blocks(run(sheet('Điểm', [...two, ...districts])))).toEqual([
      ['Sở, ban, ngành', ...ranked],
      ['Cấp huyện', '1 Huyện Đức Thọ', '2 Huyện Can Lộc'],
    ]);
  });

  it('count from hidden columns, which is said', () => {
    const hidden = { ...table(FIELDS, CRITERIA, MAXIMA, ...UNITS), hiddenColumns: [3] };
    const result = run(hidden);
    expect(unitsOf(result)).toEqual(RANKED);
    expect(result.findings).toMatchObject([{ code: 'hidden-rows-read', facts: { columns: 'D' } }]);
  });

  it('say where points stand below what has none, and take the field’s own', () => {
    const result = run(
      table(
        ['STT', 'Tên đơn vị', 'I. Chỉ đạo (5 điểm)', null, null, 'II. Thể chế (5 điểm)', null, null],
        [null, null, 'I.1 Kế hoạch', 'I.2 Báo cáo', 'Cộng', 'II.1 Rà soát', 'II.2 Văn bản', 'Cộng'],
        [1, 'Sở Nội vụ', 2, 3, 5, 1, 4, 5],
        [2, 'Sở Y tế', 1, 3, 4, 1, 3, 4],
      ),
    );
    expect(kindOf(result)).toBe('unitsByFields');
    expect(unitsOf(result)).toEqual([
      [1, 'Sở Nội vụ', 10, 10],
      [2, 'Sở Y tế', 8, 10],
    ]);
    expect(codes(result)).toEqual(['fields-assumed C3']);
  });
});

describe('a table of units with one row of fields', () => {
  const fields = ['Chỉ đạo', 'Thể chế', 'TTHC', 'Bộ máy', 'Công vụ', 'Tài chính', 'Chính quyền số'];
  const numbered = fields.map(
    (name, index) => `${['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'][index] ?? ''}. ${name}`,
  );
  const rows: readonly Row[] = [
    [null, 'Điểm tối đa', 10, 10, 10, 10, 10, 10, 10],
    [1, 'Sở Nội vụ', 9, 9, 9, 9, 9, 9, 9],
    [2, 'Sở Y tế', 8, 8, 8, 8, 8, 8, 8],
  ];
  const blanks = fields.slice(1).map(() => null);

  it.each<[string, readonly Row[], readonly string[]]>([
    ['alone', [['STT', 'Tên đơn vị', ...numbered]], []],
    [
      'below words for the whole',
      [
        ['STT', 'Tên đơn vị', 'Điểm từng lĩnh vực', ...blanks],
        [null, null, ...numbered],
      ],
      [],
    ],
    [
      'below `Lĩnh vực`',
      [
        ['STT', 'Tên đơn vị', 'LĨNH VỰC', ...blanks],
        [null, null, ...fields],
      ],
      [],
    ],
    [
      'below a title',
      [
        ['STT', 'Tên đơn vị', 'BỘ TIÊU CHÍ CỦA TỈNH', ...blanks],
        [null, null, ...fields],
      ],
      ['fields-assumed C3'],
    ],
    [
      'below groups, called fields',
      [
        ['STT', 'Tên đơn vị', 'A. Nội bộ', null, null, 'B. Bên ngoài', null, null, null],
        [null, null, ...fields.map((name, index) => `Lĩnh vực ${index + 1}: ${name}`)],
      ],
      [],
    ],
  ])('%s is one of units × fields', (_, header, said) => {
    const result = run(table(...header, ...rows));
    expect(kindOf(result)).toBe('unitsByFields');
    expect(result.ranking.blocks[0]?.fields.map(({ name }) => name)).toEqual(fields);
    expect(unitsOf(result)).toEqual([
      [1, 'Sở Nội vụ', 63, 70],
      [2, 'Sở Y tế', 56, 70],
    ]);
    expect(codes(result)).toEqual(said);
  });

  it('says where its columns are numbered as criteria below no field', () => {
    const result = run(table(['STT', 'Tên đơn vị', ...CRITERIA.slice(2)], MAXIMA, ...UNITS));
    expect(kindOf(result)).toBe('unitsByFields');
    expect(unitsOf(result)).toEqual(RANKED);
    expect(result.findings).toMatchObject([{ code: 'fields-assumed', place: { cell: 'C3' } }]);
  });

  it('is one of criteria where its only head is numbered above them', () => {
    const one = ['STT', 'Tên đơn vị', 'I. Chỉ đạo', null, null, null];
    const result = run(
      table(
        one,
        [null, null, 'I.1 Ban hành', 'I.2 Báo cáo', 'I.3 Kiểm tra', 'I.4 Tập huấn'],
        MAXIMA,
        ...UNITS,
      ),
    );
    expect(kindOf(result)).toBe('unitsByCriteria');
    expect(result.ranking.blocks[0]?.fields).toMatchObject([{ name: 'Chỉ đạo', maxPoints: 10 }]);
    expect(codes(result)).toEqual([]);
  });
});

describe('a table of units × criteria beside others', () => {
  const lastYear = sheet('Năm 2022', [
    ['KẾT QUẢ CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2022'],
    BLOCK,
    FIELDS,
    CRITERIA,
    MAXIMA,
    [1, 'Sở Nội vụ', 2, 0, 1, 4],
    [2, 'Sở Tư pháp', 2, 3, 1, 4],
    [3, 'Sở Y tế', 2, 2, 1, 3],
  ]);

  it('is compared with last year’s, by field and by criterion', () => {
    const { ranking } = run(table(FIELDS, CRITERIA, MAXIMA, ...UNITS), {}, lastYear);
    expect(ranking.blocks[0]?.units.map(({ name, previousRank }) => [name, previousRank])).toEqual([
      ['Sở Nội vụ', 3],
      ['Sở Y tế', 2],
      ['Sở Tư pháp', 1],
    ]);
    expect(ranking.blocks[0]?.units[0]?.fields).toMatchObject([
      { name: 'Công tác chỉ đạo', percent: 100, previousPercent: 40 },
      { name: 'Cải cách thể chế', percent: 100, previousPercent: 100 },
    ]);
    const causes = ranking.blocks[0]?.moves?.units.map(({ unit, causes: own }) => [
      unit.name,
      own?.criteria?.gained.map(({ code }) => code),
      own?.criteria?.lost.map(({ code }) => code),
    ]);
    expect(causes).toEqual([
      ['Sở Nội vụ', ['I.2'], []],
      ['Sở Y tế', [], []],
      ['Sở Tư pháp', [], ['II.1']],
    ]);
  });

  it('is only compared where the block has score sheets', () => {
    const sheets = [
      unitSheet('Sở Nội vụ', [1, 1, 1]),
      unitSheet('Sở Tư pháp', [1, 1, 2]),
      unitSheet('Sở Y tế', [1, 1, 3]),
    ];
    const own = table([...FIELDS, 'Tổng điểm'], CRITERIA, MAXIMA, ...UNITS.map((row) => [...row, 3]));
    const result = run(own, {}, ...sheets);
    expect(result.ranking.blocks[0]?.units.map(({ place }) => place.sheet)).toEqual([
      'Sở Y tế',
      'Sở Tư pháp',
      'Sở Nội vụ',
    ]);
    expect(codes(result)).toEqual(['stated-total-differs B7', 'stated-total-differs B8']);
  });

  it('counts before a table of fields and one of totals, which are compared', () => {
    const totals = sheet('Tổng', [
      TITLE,
      BLOCK,
      ['STT', 'Tên đơn vị', 'Tổng điểm (10 điểm)'],
      [1, 'Sở Nội vụ', 10],
      [2, 'Sở Tư pháp', 7],
      [3, 'Sở Y tế', 9],
    ]);
    const fields = sheet('Lĩnh vực', [
      TITLE,
      BLOCK,
      ['STT', 'Tên đơn vị', 'Chỉ đạo (5 điểm)', 'Thể chế (5 điểm)', 'Tổng điểm'],
      [1, 'Sở Nội vụ', 5, 5, 10],
      [2, 'Sở Tư pháp', 3, 3, 6],
      [3, 'Sở Y tế', 4, 4, 8.5],
    ]);
    const { ranking, findings } = computeRanking(
      workbook(totals, fields, table(FIELDS, CRITERIA, MAXIMA, ...UNITS)),
      defaultSettings,
      texts,
      NOW,
    );
    expect(ranking.blocks[0]?.matrix.leaves).toHaveLength(4);
    expect(findings.map(({ code, place }) => `${code} ${place.sheet}!${place.cell}`)).toEqual([
      'stated-total-differs Tổng!B6',
      'stated-total-differs Lĩnh vực!B5',
    ]);
  });

  it('competes with another one of its kind', () => {
    const draft = {
      ...table(FIELDS, CRITERIA, MAXIMA, ...UNITS.map((row) => [...row.slice(0, 5), 0])),
      name: 'Dự thảo',
    };
    const result = run(draft, {}, table(FIELDS, CRITERIA, MAXIMA, ...UNITS));
    expect(unitsOf(result)).toEqual(RANKED);
    expect(result.findings).toMatchObject([
      { code: 'tables-compete', facts: { sheet: 'Dự thảo', other: 'Điểm' } },
    ]);
  });

  it('takes the block and year that the officer gives', () => {
    const settings = { sheets: [{ sheet: 'Điểm', block: 'Khối khác', year: 2021 }] };
    const { ranking } = run(table(FIELDS, CRITERIA, MAXIMA, ...UNITS), settings);
    expect(ranking.blocks.map(({ name, year }) => [name, year])).toEqual([['Khối khác', 2021]]);
  });

  it('counts the score that the settings ask for', () => {
    const rows = TWINS['self-scores and verified ones below each criterion']?.rows ?? [];
    expect(unitsOf(run(table(...rows), { scoreSource: 'self' }))?.[0]).toEqual([1, 'Sở Nội vụ', 2, 10]);
  });

  it('has live formulas for its scores, zero scores red, and links to its cells', () => {
    const { plan } = run(table(FIELDS, CRITERIA, MAXIMA, ...UNITS));
    const matrix = plan.sheets.find(({ name }) => name.startsWith('Ma trận'));
    const formulas = JSON.stringify(matrix?.values);
    for (const cell of ['$C$6', '$F$6', '$E$7']) expect(formulas).toContain(`'Điểm'!${cell}`);
  });
});

it('98 criteria of 124 communes are read, each where it stands', () => {
  const criteria = Array.from({ length: 98 }, (_, index) => index);
  const field = (index: number) => Math.floor(index / 14);
  const heads = criteria.map((index) =>
    index % 14 === 0 ? `${ROMAN[field(index)] ?? ''}. Lĩnh vực ${'abcdefg'.charAt(field(index))}` : null,
  );
  const names = criteria.map(
    (index) => `${ROMAN[field(index)] ?? ''}.${(index % 14) + 1} Tiêu chí số ${index}`,
  );
  const units = Array.from({ length: 124 }, (_, unit) => [
    unit + 1,
    `Xã số ${unit}`,
    ...criteria.map((index) => ((unit + index) % 5) / 4),
  ]);
  const result = run(
    table(
      ['TT', 'Xã, phường', ...heads],
      [null, null, ...names],
      [null, 'Điểm chuẩn', ...criteria.map(() => 1)],
      ...units,
    ),
  );
  const { matrix, fields } = result.ranking.blocks[0] ?? {};
  expect(fields?.map(({ maxPoints }) => maxPoints)).toEqual([14, 14, 14, 14, 14, 14, 14]);
  expect(matrix?.leaves[97]).toMatchObject({ code: 'VII.14', name: 'Tiêu chí số 97' });
  expect(matrix?.scores[97]?.[123]).toBe(0);
  expect(result.readings[0]).toMatchObject({ kind: 'unitsByCriteria', units: 124, criteria: 98 });
});

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'];

describe('a damage of one header, row or column gives the same ranking, or a finding', () => {
  const withTotal: readonly Row[] = [
    [...FIELDS, 'Tổng điểm', 'Ghi chú'],
    [...CRITERIA, null, null],
    [...MAXIMA, 10, null],
    ...UNITS.map((row, index) => [...row, [10, 7, 8.5][index] ?? null, null]),
  ];
  const tables: Readonly<Record<string, readonly Row[]>> = {
    'with a total': withTotal,
    'with sums': TWINS['sums of fields, total, per cent, rank, grade and notes']?.rows ?? [],
    'with kinds of score': [
      ['STT', 'Tên đơn vị', 'I. Chỉ đạo', null, null, null, 'II. Thể chế', null, 'Tổng cộng', null],
      [null, null, 'I.1 Kế hoạch', null, 'I.2 Báo cáo', null, 'II.1 Rà soát', null, null, null],
      [null, null, ...[1, 2, 3, 4].flatMap(() => ['TC', 'TĐ'])],
      [null, 'Điểm tối đa', 2, 2, 3, 3, 4, 4, 9, 9],
      [1, 'Sở Nội vụ', 2, 1.5, 3, 3, 4, 4, 9, 8.5],
      [2, 'Sở Tư pháp', 2, 2, 3, 1, 4, 0, 9, 3],
      [3, 'Sở Y tế', 2, 2, 3, 2, 4, 3, 9, 7],
    ],
  };

  it.each(Object.entries(tables))('%s', (_, rows) => {
    const whole = figures(rows);
    for (const [what, damaged] of damages(rows)) {
      const { ranking, said } = figures(damaged);
      if (ranking !== whole.ranking) expect(said - whole.said, what).toBeGreaterThan(0);
    }
  });

  /** The ranking as text, and how much is said; a stopped run has none and says why. */
  function figures(rows: readonly Row[]) {
    let result: Run;
    try {
      result = run(table(...rows));
    } catch (error) {
      if (error instanceof RankingStopped) return { ranking: '', said: Infinity };
      throw error;
    }
    return { ranking: JSON.stringify(unitsOf(result)), said: result.findings.length };
  }

  function* damages(rows: readonly Row[]): Iterable<readonly [string, readonly Row[]]> {
    const data = rows.findIndex(([first]) => first === 1);
    const width = Math.max(...rows.map((row) => row.length));
    const full = rows.map((row) => [...row, ...new Array<null>(width - row.length).fill(null)]);
    const changed = (at: number, column: number, cell: CellContent) =>
      full.map((row, index) => (index === at ? row.with(column, cell) : row));
    for (let at = 0; at < data; at++) {
      yield [`row ${at} gone`, full.filter((__, index) => index !== at)];
      for (let column = 0; column < width; column++) {
        if ((full[at]?.[column] ?? null) === null) continue;
        yield [`header ${at}, ${column} blank`, changed(at, column, null)];
        yield [`header ${at}, ${column} renamed`, changed(at, column, 'Khác lạ')];
      }
    }
    for (let column = 0; column < width; column++) {
      yield [`column ${column} gone`, full.map((row) => row.toSpliced(column, 1))];
      yield [`column ${column} empty`, full.map((row, at) => (at < data ? row : row.with(column, null)))];
    }
  }
});
