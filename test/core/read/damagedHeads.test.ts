import { describe, expect, it } from 'vitest';
import { RankingStopped } from '../../../src/core/run/rankingStopped';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';

type Row = readonly CellContent[];

const UNITS: readonly Row[] = [
  [1, 'Xã An Hòa', 1, 2, 3, 4, 5],
  [2, 'Xã Bình Minh', 2, 2, 2, 2, 5],
];
const MAXIMA: Row = [null, 'Điểm tối đa', 2, 3, 4, 5, 6];
const ROMAN: Row = [
  null,
  null,
  'I.1 Kế hoạch',
  'I.2 Báo cáo',
  'II.1 Rà soát',
  'II.2 Văn bản',
  'III.1 Một cửa',
];
const ARABIC: Row = [null, null, '1.1 Kế hoạch', '1.2 Báo cáo', '2.1 Rà soát', '2.2 Văn bản', '3.1 Một cửa'];

/** Fields with the points of the first unit, `Chỉ đạo 3/5`, then `E3 fields-assumed` of each finding. */
function fieldsOf(...rows: readonly Row[]): readonly string[] {
  const book = workbook(
    sheet('Điểm', [['KẾT QUẢ CHẤM ĐIỂM CCHC NĂM 2025'], ['Khối: Các xã'], ...rows, ...UNITS]),
  );
  try {
    const { ranking } = rankWorkbook(book, defaultSettings);
    const [block] = ranking.blocks;
    const fields = block?.fields.map(({ name, maxPoints }, at) => {
      const points = block.units[0]?.fields[at]?.points;
      return `${name} ${String(points)}/${String(maxPoints)}`;
    });
    return [...(fields ?? []), ...ranking.findings.map(({ code, place }) => `${place.cell} ${code}`)];
  } catch (error) {
    if (!(error instanceof RankingStopped)) throw error;
    return error.findings.map(({ code, place }) => `${place.cell} ${code}`);
  }
}

describe('the head of a field that was blanked', () => {
  const second = ['Chỉ đạo 3/5', 'Lĩnh vực II 7/9', 'Thủ tục 5/6', 'E3 fields-assumed'];
  it.each<[string, Row, Row, readonly string[]]>([
    ['second of three', ['I. Chỉ đạo', null, null, null, 'III. Thủ tục'], ROMAN, second],
    [
      'second of three, over 2.1',
      ['1. Chỉ đạo', null, null, null, '3. Thủ tục'],
      ARABIC,
      second.map((one) => one.replace('II', '2')),
    ],
    [
      'second of three, `II` over 2.1',
      ['I. Chỉ đạo', null, null, null, 'III. Thủ tục'],
      ARABIC,
      second.map((one) => one.replace('II', '2')),
    ],
    [
      'first',
      [null, null, 'II. Thể chế', null, 'III. Thủ tục'],
      ROMAN,
      ['Lĩnh vực I 3/5', 'Thể chế 7/9', 'Thủ tục 5/6', 'C4 fields-assumed'],
    ],
    [
      'last',
      ['I. Chỉ đạo', null, 'II. Thể chế', null, null],
      ROMAN,
      ['Chỉ đạo 3/5', 'Thể chế 7/9', 'Lĩnh vực III 5/6', 'G3 fields-assumed'],
    ],
    [
      'second and third',
      ['I. Chỉ đạo', null, null, null, null],
      ROMAN,
      ['Chỉ đạo 3/5', 'Lĩnh vực II 7/9', 'Lĩnh vực III 5/6', 'E3 fields-assumed', 'G3 fields-assumed'],
    ],
  ])('%s: its criteria are a field of their own, which is said', (_, heads, criteria, expected) => {
    expect(fieldsOf(['STT', 'Đơn vị', ...heads], criteria, MAXIMA)).toEqual(expected);
  });

  it.each<[string, Row, Row]>([
    ['as numbered', ['I. Chỉ đạo', null, 'II. Thể chế', null, 'III. Thủ tục'], ROMAN],
    [
      'numbered on through all fields',
      ['I. Chỉ đạo', null, 'II. Thể chế', null, 'III. Thủ tục'],
      [null, null, '1 Kế hoạch', '2 Báo cáo', '3 Rà soát', '4 Văn bản', '5 Một cửa'],
    ],
    [
      'numbered by another set',
      ['I. Chỉ đạo', null, 'II. Thể chế', null, 'III. Thủ tục'],
      [null, null, '1.1 Kế hoạch', '1.3 Báo cáo', '3.1 Rà soát', '4.2 Văn bản', '7.1 Một cửa'],
    ],
  ])('is not looked for where all heads stand, %s', (_, heads, criteria) => {
    expect(fieldsOf(['STT', 'Đơn vị', ...heads], criteria, MAXIMA)).toEqual([
      ...['Chỉ đạo 3/5', 'Thể chế 7/9', 'Thủ tục 5/6'],
    ]);
  });
});

describe('a criterion whose column was emptied', () => {
  const heads: Row = ['STT', 'Đơn vị', 'I. Chỉ đạo', null, 'II. Thể chế', null, 'III. Thủ tục'];
  const without = (column: number, row: Row) => row.map((cell, at) => (at === column ? null : cell));
  const said = (criteria: Row, column: number) => {
    const rows = [heads, criteria, without(column, MAXIMA), ...UNITS.map((row) => without(column, row))];
    const book = workbook(sheet('Điểm', [['KẾT QUẢ CHẤM ĐIỂM CCHC NĂM 2025'], ['Khối: Các xã'], ...rows]));
    try {
      return rankWorkbook(book, defaultSettings).ranking.findings.map(({ code }) => code);
    } catch (error) {
      if (!(error instanceof RankingStopped)) throw error;
      return error.findings.map(({ code, place }) => `${place.cell} ${code}`);
    }
  };
  it.each<[string, Row, number, string]>([
    ['first of its field', ROMAN, 4, 'E4'],
    ['last of its field', ROMAN, 5, 'F4'],
    ['numbered 1.2', ARABIC, 3, 'D4'],
  ])('%s has no max, as one that has points', (_, criteria, column, cell) => {
    expect(said(criteria, column)).toEqual([`${cell} max-missing`]);
  });

  it('is not looked for in a column of remarks', () => {
    const remarks: Row = [null, null, 'I.1 Kế hoạch', 'Minh chứng', 'II.1 Rà soát', 'II.2 Văn bản', 'III.1'];
    expect(said(remarks, 3)).toEqual([]);
  });
});

describe('a criterion without a number whose column was emptied, max and all, is said', () => {
  const HEADS: Row = ['TT', 'Đơn vị', 'Chỉ đạo', null, 'Thể chế', null, 'Thủ tục'];
  const NAMES: Row = [null, null, 'Kế hoạch', 'Báo cáo', 'Rà soát', 'Văn bản', 'Một cửa'];
  const without = (...columns: readonly number[]) => {
    const rows = [MAXIMA, ...UNITS].map((row) =>
      row.map((cell, column) => (columns.includes(column) ? null : cell)),
    );
    const book = workbook(
      sheet('Điểm', [['KẾT QUẢ CHẤM ĐIỂM CCHC NĂM 2025'], ['Khối: Các xã'], HEADS, NAMES, ...rows]),
    );
    const { ranking } = rankWorkbook(book, defaultSettings);
    return [
      ...ranking.blocks.flatMap(({ units }) => units.map(({ points, maxPoints }) => [points, maxPoints])),
      ...ranking.findings.map(({ code, place }) => `${place.cell} ${code}`),
    ];
  };

  it('and nothing where none was', () => {
    expect(without()).toEqual([
      [15, 20],
      [13, 20],
    ]);
  });

  it.each<[string, readonly number[], readonly [number, number][], string]>([
    [
      'the first of a field',
      [2],
      [
        [14, 18],
        [11, 18],
      ],
      'C4',
    ],
    [
      'the last of a field',
      [5],
      [
        [11, 15],
        [11, 15],
      ],
      'F4',
    ],
    [
      'all of a field',
      [4, 5],
      [
        [8, 11],
        [9, 11],
      ],
      'E3',
    ],
  ])('%s', (_, columns, points, cell) => {
    const ranked = [...points].sort((one, other) => other[0] - one[0]);
    expect(without(...columns)).toEqual([...ranked, `${cell} column-unread`]);
  });
});
