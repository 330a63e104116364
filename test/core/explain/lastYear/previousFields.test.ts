import { describe, expect, it } from 'vitest';
import { rankWorkbook } from '../../../../src/core/run/run';
import { defaultSettings } from '../../../../src/core/settings/settings';
import type { CellContent, SheetSnapshot } from '../../../../src/core/workbook';
import { sheet, workbook } from '../../sheets';

type Row = readonly CellContent[];

const UNITS = ['Sở Nội vụ', 'Sở Y tế', 'Sở Tư pháp', 'Sở Tài chính'];
const FIELDS = ['Cải cách thể chế', 'Cải cách tài chính công', 'Chính quyền số'];

const THIS_YEAR = sheet('Kết quả 2023', [
  ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
  ['Khối: Sở, ban, ngành'],
  ['STT', 'Tên đơn vị', ...FIELDS.map((name) => `${name} (10 điểm)`), 'Tổng điểm (30 điểm)'],
  ...UNITS.map((unit, at): Row => [at + 1, unit, 9 - at, 9, 8, 26 - at]),
]);

const RANKS = sheet('Xếp hạng 2022', [
  ['XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2022'],
  ['Khối: Sở, ban, ngành'],
  ['STT', 'Tên đơn vị', 'Chỉ số (%)', 'Xếp hạng'],
  ...UNITS.map((unit, at): Row => [at + 1, unit, 92.5 - at, at + 1]),
]);

/** Last year's table of fields, changed by its rows: the title is row 1, the names of fields row 4, the units rows 5 to 8. */
function fieldsOfLastYear(change?: (rows: CellContent[][]) => void): SheetSnapshot {
  const rows: CellContent[][] = [
    ['CHỈ SỐ CẢI CÁCH HÀNH CHÍNH THEO LĨNH VỰC NĂM 2022'],
    ['Khối: Sở, ban, ngành'],
    ['STT', 'Tên đơn vị', 'Chỉ số (%)', 'Tỷ lệ đạt theo lĩnh vực (%)', null, null],
    [null, null, null, ...FIELDS],
    ...UNITS.map((unit, at) => [at + 1, unit, 92.5 - at, 90.5 - at, 92, 95]),
  ];
  change?.(rows);
  return sheet('Lĩnh vực 2022', rows);
}

function run(...lastYear: readonly SheetSnapshot[]) {
  const { ranking, findings } = rankWorkbook(workbook(THIS_YEAR, ...lastYear), defaultSettings);
  return {
    said: findings.map(({ code, severity, place }) => `${code} ${severity} ${place.sheet}!${place.cell}`),
    percents: ranking.blocks[0]?.units.map(({ name, previousPercent, fields }) => [
      name,
      previousPercent,
      ...fields.map((field) => field.previousPercent),
    ]),
  };
}

/** What is compared where nothing is damaged. */
const WHOLE = UNITS.map((unit, at) => [unit, 92.5 - at, 90.5 - at, 92, 95]);

function put(row: number, column: number, content: CellContent) {
  return (rows: CellContent[][]) => {
    const line = rows[row - 1];
    if (line !== undefined) line[column] = content;
  };
}

describe('last year’s table of fields', () => {
  it('gives every unit’s fields in silence', () => {
    expect(run(RANKS, fieldsOfLastYear())).toEqual({ said: [], percents: WHOLE });
  });

  it.each<readonly [what: string, change: (rows: CellContent[][]) => void]>([
    ['says no block', put(2, 0, null)],
    ['calls the block otherwise', put(2, 0, 'Khối: Các cơ quan cấp tỉnh')],
  ])('gives them, too, where it %s', (_, change) => {
    expect(run(RANKS, fieldsOfLastYear(change)).percents).toEqual(WHOLE);
  });

  it.each<readonly [what: string, change: (rows: CellContent[][]) => void, said: readonly string[]]>([
    [
      'a unit is gone from it',
      (rows) => rows.splice(4, 1),
      ['numbering-broken warning Lĩnh vực 2022!A5', 'previous-unit-unmatched warning Xếp hạng 2022!C4'],
    ],
    [
      'the name of a unit is blank',
      put(6, 1, null),
      [
        'row-unread warning Lĩnh vực 2022!B6',
        'numbering-broken warning Lĩnh vực 2022!A7',
        'previous-unit-unmatched warning Xếp hạng 2022!C5',
      ],
    ],
    [
      'a column of it is blank under its header',
      (rows) => {
        for (const row of rows.slice(4)) row[5] = null;
      },
      ['figure-unread warning Lĩnh vực 2022!F5'],
    ],
    [
      'a field has another name',
      put(4, 5, 'Hiện đại hóa'),
      ['previous-fields-unmatched info Lĩnh vực 2022!F5'],
    ],
    ['a field is misspelt', put(4, 5, 'Chính quyền sồ'), ['name-similar warning Lĩnh vực 2022!B5']],
    [
      'its head calls the percentages points',
      put(3, 3, 'Điểm thẩm định'),
      ['field-max-missing warning Lĩnh vực 2022!D4'],
    ],
    [
      'its head calls them remarks',
      put(3, 3, 'Ghi chú'),
      ['D4', 'E4', 'F4'].map((cell) => `column-unread warning Lĩnh vực 2022!${cell}`),
    ],
    [
      'its head calls them maxima',
      put(3, 3, 'Điểm tối đa'),
      ['D4', 'E4', 'F4'].map((cell) => `column-unread warning Lĩnh vực 2022!${cell}`),
    ],
    ['its head calls them ranks', put(3, 3, 'Xếp hạng'), ['column-unread warning Lĩnh vực 2022!D4']],
  ])('is not compared in silence where %s', (_, change, said) => {
    expect(run(RANKS, fieldsOfLastYear(change)).said.toSorted()).toEqual(said.toSorted());
  });
});

describe('an index of last year', () => {
  it.each<readonly [what: string, content: CellContent, format: string]>([
    ['that a format makes a hundred times what it is', 91.5, '0.00%'],
    ['that lost its format', 0.915, 'General'],
    ['that is negative', -91.5, 'General'],
  ])('%s is said and not compared', (_, content, format) => {
    const damaged = {
      ...RANKS,
      values: RANKS.values.map((line, row) => (row === 4 ? line.with(2, content) : line)),
      numberFormats: RANKS.numberFormats.map((line, row) => (row === 4 ? line.with(2, format) : line)),
    };
    const { said, percents } = run(damaged);
    expect(said).toEqual(['figure-unread warning Xếp hạng 2022!C5']);
    expect(percents?.map(([name, percent]) => [name, percent])).toEqual([
      ['Sở Nội vụ', 92.5],
      ['Sở Y tế', null],
      ['Sở Tư pháp', 90.5],
      ['Sở Tài chính', 89.5],
    ]);
  });

  it('far below the others is believed', () => {
    const low = { ...RANKS, values: RANKS.values.map((line, row) => (row === 6 ? line.with(2, 8.5) : line)) };
    expect(run(low).said).toEqual([]);
  });
});
