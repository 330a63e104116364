import { describe, expect, it } from 'vitest';
import { RankingStopped } from '../../../src/core/run/rankingStopped';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';

type Rows = readonly (readonly CellContent[])[];

/** `Sở Y tế 16/40` of each ranked unit, the fields, then `C3 column-unread` of each finding that is no mere info. */
function told(rows: Rows): readonly string[] {
  const codes = (findings: readonly { code: string; severity: string; place: { cell: string } }[]) =>
    findings.flatMap(({ code, severity, place }) => (severity === 'info' ? [] : [`${place.cell} ${code}`]));
  try {
    const { ranking } = rankWorkbook(
      workbook(sheet('KQ', [['KẾT QUẢ CHẤM ĐIỂM NĂM 2024'], ...rows])),
      defaultSettings,
    );
    return [
      ...ranking.blocks.flatMap(({ units, fields }) => [
        ...units.map(({ name, points, maxPoints }) => `${name} ${String(points)}/${String(maxPoints)}`),
        ...fields.map(({ name }) => name),
      ]),
      ...codes(ranking.findings),
    ];
  } catch (error) {
    if (!(error instanceof RankingStopped)) throw error;
    return codes(error.findings);
  }
}

const TOTAL = ['Sở Y tế 16/40', 'Sở Nội vụ 13/40', 'Thể chế', 'Thủ tục'];
const HEADER = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế'];
const CRITERIA: Rows = [
  ['1', 'Thể chế', 10, 9, 6],
  ['2', 'Thủ tục', 30, 4, 10],
];
const FIELDS = ['STT', 'Tên đơn vị', 'Thể chế (10 điểm)', 'Thủ tục (30 điểm)'];
const UNITS: Rows = [
  [1, 'Sở Nội vụ', 9, 4],
  [2, 'Sở Y tế', 6, 10],
];

/** Where the sum over a table may stand. */
const PLACES: readonly (readonly [string, (word: string) => Rows])[] = [
  ['a row below criteria', (word) => [HEADER, ...CRITERIA, [null, word, 40, 13, 16]]],
  ['a row below criteria, under the numbers', (word) => [HEADER, ...CRITERIA, [word, null, 40, 13, 16]]],
  [
    'a column right of units',
    (word) => [[...HEADER, word], ...CRITERIA.map((row, at) => [...row, [15, 14][at] ?? 0])],
  ],
  ['a row below units', (word) => [FIELDS, ...UNITS, [null, word, 15, 14]]],
  [
    'a column right of fields',
    (word) => [[...FIELDS, word], ...UNITS.map((row, at) => [...row, [13, 16][at] ?? 0])],
  ],
  [
    'a column with a max right of fields',
    (word) => [
      ['STT', 'Tên đơn vị', 'Thể chế', 'Thủ tục', word],
      [null, 'Điểm tối đa', 10, 30, 40],
      ...UNITS.map((row, at) => [...row, [13, 16][at] ?? 0]),
    ],
  ],
  [
    'a column below each field',
    (word) => [
      ['STT', 'Tên đơn vị', 'Thể chế (10 điểm)', null, null, 'Thủ tục (30 điểm)', null, null],
      [null, null, 'TĐ', 'XHH', word, 'TĐ', 'XHH', word],
      [1, 'Sở Nội vụ', 5, 4, 9, 2, 2, 4],
      [2, 'Sở Y tế', 5, 1, 6, 5, 5, 10],
    ],
  ],
  [
    'a column below each field of criteria',
    (word) => [
      ['STT', 'Tên đơn vị', 'I. Thể chế', null, null, 'II. Thủ tục', null, null],
      [null, null, 'I.1 Rà soát', 'I.2 Báo cáo', word, 'II.1 Đúng hạn', 'II.2 Trực tuyến', word],
      [null, 'Điểm tối đa', 5, 5, 10, 10, 20, 30],
      [1, 'Sở Nội vụ', 5, 4, 9, 2, 2, 4],
      [2, 'Sở Y tế', 5, 1, 6, 5, 5, 10],
    ],
  ],
];

const IN_VIETNAMESE = [
  'Tổng',
  'Tổng cộng',
  'TỔNG ĐIỂM',
  'Tổng số điểm đạt được',
  'Cộng tổng',
  'Điểm tổng cộng',
];
const IN_ENGLISH = ['Total', 'TOTAL SCORE', 'Grand total', 'Overall score', 'Sum'];
const BOTH: readonly ((a: string, b: string) => string)[] = [
  (a, b) => `${a}/${b}`,
  (a, b) => `${a} / ${b}`,
  (a, b) => `${a} (${b})`,
  (a, b) => `${a} - ${b}`,
  (a, b) => `${a}\n${b}`,
  (a, b) => `${a} | ${b}`,
];
const WORDS = [
  ...IN_VIETNAMESE,
  ...IN_ENGLISH,
  ...IN_VIETNAMESE.flatMap((a, at) =>
    IN_ENGLISH.flatMap((b, other) => {
      const both = BOTH[(at + other) % BOTH.length];
      return both === undefined ? [] : [both(a, b), both(b, a)];
    }),
  ),
];

describe.each(PLACES)('a total in %s', (_, rows) => {
  it.each(WORDS)('may be called “%s”', (word) => {
    expect(told(rows(word))).toEqual(TOTAL);
  });
});

it.each(['TỔNG CỘNG (I+II)/TOTAL', 'Tổng cộng (1+2) - Total', 'TỔNG ĐIỂM (I + II)'])(
  '“%s” is a total',
  (word) => {
    expect(told([HEADER, ...CRITERIA, [null, word, 40, 13, 16]])).toEqual(TOTAL);
  },
);

it.each(['Công chứng', 'Tống đạt', 'Cộng đồng', 'Tổng đài'])('a field “%s” is no total', (word) => {
  const rows = [['STT', 'Tên đơn vị', 'Thể chế (10 điểm)', `${word} (30 điểm)`], ...UNITS];
  expect(told(rows).slice(0, 2)).toEqual(TOTAL.slice(0, 2));
  expect(told([HEADER, ...CRITERIA, [null, word, 5, 1, 1]]).join()).toContain('criterion-number-missing');
});
