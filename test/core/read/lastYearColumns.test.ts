import { describe, expect, it } from 'vitest';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';

type Row = readonly CellContent[];

/** `2025: Xã B 2>1 90` of each unit: last year's rank, this year's and the index; then what matters of the findings. */
function ranked(...rows: readonly Row[]): readonly string[] {
  const book = workbook(
    sheet('Điểm', [['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'], ['Khối: Các xã'], ...rows]),
  );
  const { ranking } = rankWorkbook(book, defaultSettings);
  const units = ranking.blocks.flatMap((block) =>
    block.units.map(
      ({ name, rank, percent, previousRank }) =>
        `${String(block.year)}: ${name} ${String(previousRank)}>${String(rank)} ${String(percent)}`,
    ),
  );
  const warnings = ranking.findings.filter(({ severity }) => severity !== 'info');
  return [...units, ...warnings.map(({ code, place }) => `${place.cell} ${code}`)];
}

/** Points in two fields, then last year's index and rank. */
const UNITS: readonly Row[] = [
  [1, 'Xã A', 8, 12, 70, 3],
  [2, 'Xã B', 9, 18, 80, 2],
  [3, 'Xã C', 7, 20, 85, 1],
];
const FIELDS: Row = ['STT', 'Đơn vị', 'Thể chế (10 điểm)', 'Thủ tục (20 điểm)'];
const LAST = ['Chỉ số năm 2024', 'Xếp hạng năm 2024'];
const compared = ['2025: Xã B 2>1 90', '2025: Xã C 1>1 90', '2025: Xã A 3>3 66.66666666666667'];
const moved = ([number, unit, one, two, index, rank]: Row): Row => [
  ...[number, unit, index, rank, one, two].map((cell) => cell ?? null),
];

describe('columns of last year beside a table of the title’s year', () => {
  it.each<[string, readonly Row[]]>([
    ['beside fields', [[...FIELDS, ...LAST], ...UNITS]],
    ['left of the fields', [['STT', 'Đơn vị', ...LAST, ...FIELDS.slice(2)], ...UNITS.map(moved)]],
    [
      'below a head of their own',
      [[...FIELDS, 'Năm 2024', null], [null, null, null, null, 'Chỉ số', 'Hạng'], ...UNITS],
    ],
    [
      'beside fields with a row of maxima',
      [['STT', 'Đơn vị', 'Thể chế', 'Thủ tục', ...LAST], [null, 'Điểm tối đa', 10, 20], ...UNITS],
    ],
    [
      'beside criteria',
      [
        ['STT', 'Đơn vị', 'I. Thể chế', null, 'Năm 2024', null],
        [null, null, 'I.1 Văn bản', 'I.2 Rà soát', 'Chỉ số', 'Hạng'],
        [null, 'Điểm tối đa', 10, 20],
        ...UNITS,
      ],
    ],
  ])('are compared, and the year is the title’s: %s', (_, rows) => {
    expect(ranked(...rows)).toEqual(compared);
  });

  it.each<[string, readonly string[]]>([
    ['Xã', ['Xã An Hòa', 'Xã An Bình', 'Xã Kỳ Sơn']],
    ['names alone', ['An Hòa', 'An Bình', 'Kỳ Sơn']],
  ])('are no unit’s, nor is their year the table’s, beside units in columns: %s', (_, [a, b, c]) => {
    const rows: readonly Row[] = [
      ['STT', 'Nội dung', 'Điểm tối đa', a ?? '', b ?? '', c ?? '', 'Năm 2024'],
      ['1', 'Thể chế', 10],
      ['1.1', 'Văn bản', 4, 4, 3, 2, 3.5],
      ['1.2', 'Rà soát', 6, 5, 5, 4, 1.5],
    ];
    expect(ranked(...rows)).toEqual([
      ...[`2025: ${a ?? ''} null>1 90`, `2025: ${b ?? ''} null>2 80`, `2025: ${c ?? ''} null>3 60`],
      'G3 column-unread',
    ]);
  });

  it('are the table’s own where nothing else holds points, which is said', () => {
    const rows = UNITS.map(([number, unit, , , index, rank]): Row => [
      ...[number, unit, index, rank].map((cell) => cell ?? null),
    ]);
    expect(ranked(['STT', 'Đơn vị', ...LAST], ...rows)).toEqual([
      ...['2024: Xã C null>1 85', '2024: Xã B null>2 80', '2024: Xã A null>3 70'],
      'C3 line-unused',
    ]);
  });
});
