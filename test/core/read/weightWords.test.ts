import { describe, expect, it } from 'vitest';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

type Rows = readonly (readonly CellContent[])[];

const told = (...sheets: readonly SheetSnapshot[]) =>
  toldBy(workbook(...sheets), ({ severity }) => severity !== 'info');

const TITLE = ['KẾT QUẢ CHẤM ĐIỂM CÁC SỞ, BAN, NGÀNH NĂM 2024'];
const kq = (...rows: Rows) => sheet('KQ', [TITLE, ...rows]);
const UNITS: Rows = [
  [1, 'Sở Nội vụ', 9, 4],
  [2, 'Sở Y tế', 6, 10],
];
const WEIGHTED = ['Sở Nội vụ 75', 'Sở Y tế 72'];
const PLAIN = ['Sở Y tế 80', 'Sở Nội vụ 65'];

/** A name with what stands behind it in each table in which fields or criteria may have weights. */
const TABLES: readonly (readonly [string, (of: (weight: number) => string) => SheetSnapshot])[] = [
  [
    'criteria × units',
    (of) =>
      kq(
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế'],
        ['1', `Thể chế${of(7)}`, 10, 9, 6],
        ['2', `Thủ tục${of(3)}`, 10, 4, 10],
      ),
  ],
  [
    'units × fields with a row of maxima',
    (of) =>
      kq(
        ['STT', 'Tên đơn vị', `Thể chế${of(7)}`, `Thủ tục${of(3)}`],
        [null, 'Điểm tối đa', 10, 10],
        ...UNITS,
      ),
  ],
  [
    'units × fields with the max before it',
    (of) => kq(['STT', 'Tên đơn vị', `Thể chế (10 điểm)${of(7)}`, `Thủ tục (10 điểm)${of(3)}`], ...UNITS),
  ],
  [
    'units × fields with the max behind it',
    (of) => kq(['STT', 'Tên đơn vị', `Thể chế${of(7)} (10 điểm)`, `Thủ tục${of(3)} (10 điểm)`], ...UNITS),
  ],
  [
    'units × criteria',
    (of) =>
      kq(
        ['STT', 'Tên đơn vị', `I. Thể chế${of(7)}`, null, `II. Thủ tục${of(3)}`, null],
        [null, null, 'I.1 Rà soát', 'I.2 Báo cáo', 'II.1 Đúng hạn', 'II.2 Trực tuyến'],
        [null, 'Điểm tối đa', 5, 5, 5, 5],
        [1, 'Sở Nội vụ', 5, 4, 2, 2],
        [2, 'Sở Y tế', 3, 3, 5, 5],
      ),
  ],
];

describe.each(TABLES)('in a table of %s', (_, made) => {
  it.each<[string, (weight: number) => string]>([
    ['(trọng số 70%)', (w) => ` (trọng số ${w}0%)`],
    ['(Trọng số: 70 %)', (w) => ` (Trọng số: ${w}0 %)`],
    ['(trong so 70%)', (w) => ` (trong so ${w}0%)`],
    ['(Tỷ trọng 0,7)', (w) => ` (Tỷ trọng 0,${w})`],
    ['(TS: 70%)', (w) => ` (TS: ${w}0%)`],
    ['(TS 70%)', (w) => ` (TS ${w}0%)`],
    ['(chiếm 70%)', (w) => ` (chiếm ${w}0%)`],
    ['(chiếm tỷ trọng 70%)', (w) => ` (chiếm tỷ trọng ${w}0%)`],
    ['(trọng số là 70%)', (w) => ` (trọng số là ${w}0%)`],
    ['[trọng số 70%]', (w) => ` [trọng số ${w}0%]`],
    ['{trọng số 70%}', (w) => ` {trọng số ${w}0%}`],
    ['- trọng số 70%', (w) => ` - trọng số ${w}0%`],
    ['– Trọng số: 70%', (w) => ` – Trọng số: ${w}0%`],
    [': trọng số 70%', (w) => `: trọng số ${w}0%`],
    [', trọng số 70%', (w) => `, trọng số ${w}0%`],
    ['; trọng số 70%', (w) => `; trọng số ${w}0%`],
    ['| trọng số 70%', (w) => ` | trọng số ${w}0%`],
    ['/ trọng số 70%', (w) => ` / trọng số ${w}0%`],
    ['trọng số 70% on a line of its own', (w) => `\nTrọng số ${w}0%`],
    ['- chiếm 70%', (w) => ` - chiếm ${w}0%`],
    [': tỷ trọng 70', (w) => `: tỷ trọng ${w}0`],
    ['[hệ số 7]', (w) => ` [hệ số ${w}]`],
    ['(HS: 7)', (w) => ` (HS: ${w})`],
    ['- hệ số 7', (w) => ` - hệ số ${w}`],
    [': hệ số 7', (w) => `: hệ số ${w}`],
    ['– HỆ SỐ: 0,7', (w) => ` – HỆ SỐ: 0,${w}`],
  ])('“%s” behind the names is their weight', (_text, of) => {
    expect(told(made(of))).toEqual(WEIGHTED);
  });
});

// What stands between a name and its max would hide the max.
describe.each(TABLES.filter(([name]) => !name.includes('before')))('in a table of %s', (_, made) => {
  it.each<[string, (weight: number) => string]>([
    ['a factor that the name speaks of', () => ' theo hệ số 2,34'],
    ['what the name is among', (w) => ` (trong số ${w} xã)`],
    ['a part that the name speaks of', (w) => ` chiếm ${w}0%`],
    ['papers', (w) => ` (HS ${w})`],
    ['doctors', (w) => ` (TS ${w})`],
    ['a word of the name', () => ' - trọng số hóa'],
  ])('%s is none', (_text, of) => {
    expect(told(made(of)).slice(0, 2)).toEqual(PLAIN);
  });
});

const HEAD = ['STT', 'Tên đơn vị', 'Thể chế (10 điểm)', 'Thủ tục (10 điểm)'];
const FIELDS = ['STT', 'Tên đơn vị', 'I. Thể chế', null, 'II. Thủ tục', null];
const CRITERIA = [null, null, 'I.1 Rà soát', 'I.2 Báo cáo', 'II.1 Đúng hạn', 'II.2 Trực tuyến'];
const MAXIMA = [null, 'Điểm tối đa', 5, 5, 5, 5];
const SCORES: Rows = [
  [1, 'Sở Nội vụ', 5, 4, 2, 2],
  [2, 'Sở Y tế', 3, 3, 5, 5],
];
const BY_UNITS = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế'];
const CRITERIA_ROWS: Rows = [
  ['1', 'Thể chế', 10, 9, 6],
  ['2', 'Thủ tục', 10, 4, 10],
];

describe('weights that stand apart from the names', () => {
  it.each<[string, Rows]>([
    ['in a row above the header', [[null, 'Trọng số', '70%', '30%'], HEAD, ...UNITS]],
    ['in a row above the header, of one', [['Trọng số', null, 0.7, 0.3], HEAD, ...UNITS]],
    ['in a row of factors above the header', [[null, 'Hệ số', 7, 3], HEAD, ...UNITS]],
    [
      'in a row above groups',
      [[null, 'Trọng số', '70%', '30%'], [null, null, 'Nhóm A', 'Nhóm B'], HEAD, ...UNITS],
    ],
    [
      'over the fields',
      [['STT', 'Tên đơn vị', 'Trọng số 70%', 'Trọng số 30%'], [null, null, ...HEAD.slice(2)], ...UNITS],
    ],
    ['over the fields, above the header', [[null, null, '(Trọng số: 70%)', '(TS: 30%)'], HEAD, ...UNITS]],
    ['below the fields', [HEAD, [null, null, 'Trọng số: 70%', 'Trọng số: 30%'], ...UNITS]],
    [
      'between fields and maxima',
      [
        ['STT', 'Tên đơn vị', 'Thể chế', 'Thủ tục'],
        [null, null, 'Trọng số 70%', 'Trọng số 30%'],
        [null, 'Điểm tối đa', 10, 10],
        ...UNITS,
      ],
    ],
    [
      'over kinds of score',
      [
        ['STT', 'Tên đơn vị', 'Trọng số 70%', null, 'Trọng số 30%', null],
        [null, null, 'Thể chế (10 điểm)', null, 'Thủ tục (10 điểm)', null],
        [null, null, 'TC', 'TĐ', 'TC', 'TĐ'],
        [1, 'Sở Nội vụ', 9, 9, 5, 4],
        [2, 'Sở Y tế', 7, 6, 10, 10],
      ],
    ],
    [
      'in a row above fields over criteria',
      [[null, 'Trọng số', '70%', null, '30%'], FIELDS, CRITERIA, MAXIMA, ...SCORES],
    ],
    [
      'merged over fields over criteria',
      [
        ['STT', 'Tên đơn vị', 'Trọng số 70%', null, 'Trọng số 30%', null],
        [null, null, ...FIELDS.slice(2)],
        CRITERIA,
        MAXIMA,
        ...SCORES,
      ],
    ],
    [
      'of known words over the fields, above the header',
      [[null, null, 'Hệ số 7', 'Hệ số 3'], HEAD, ...UNITS],
    ],
    ['without the word weight over the fields', [[null, null, 'Chiếm 70%', 'Chiếm 30%'], HEAD, ...UNITS]],
    ['in a line above', [['Trọng số: Thể chế 70%, Thủ tục 30%'], HEAD, ...UNITS]],
    ['in a line above, with semicolons', [['Trọng số: Thể chế: 70%; Thủ tục: 30%.'], HEAD, ...UNITS]],
    [
      'in a line above, in brackets',
      [['Trọng số các lĩnh vực: Thể chế (70%) và Thủ tục (30%)'], HEAD, ...UNITS],
    ],
    ['in a line above, of one', [['(Trọng số: Thể chế 0,7, Thủ tục 0,3)'], HEAD, ...UNITS]],
    ['in a line of factors above', [['Hệ số: Thể chế 7; Thủ tục 3'], HEAD, ...UNITS]],
    ['in a note below', [HEAD, ...UNITS, [], ['Ghi chú: Trọng số Thể chế 70%, Thủ tục 30%']]],
    [
      'in a line above fields over criteria',
      [['Trọng số: Thể chế 70%, Thủ tục 30%'], FIELDS, CRITERIA, MAXIMA, ...SCORES],
    ],
    [
      'in a line above criteria × units',
      [['Trọng số: Thể chế 70%, Thủ tục 30%'], BY_UNITS, ...CRITERIA_ROWS],
    ],
  ])('%s', (_, rows) => {
    expect(told(kq(...rows))).toEqual(WEIGHTED);
  });

  it('in a line that calls fields by their short names', () => {
    const head = HEAD.with(2, 'Cải cách thể chế (10 điểm)').with(3, 'Cải cách thủ tục hành chính (10 điểm)');
    expect(told(kq(['Trọng số: Thể chế 70%, TTHC 30%'], head, ...UNITS))).toEqual(WEIGHTED);
  });

  it('merged over groups of fields', () => {
    expect(
      told(
        kq(
          ['Trọng số nhóm A: 70%; nhóm B: 30%'],
          ['STT', 'Tên đơn vị', 'Nhóm A', null, 'Nhóm B', null],
          [null, null, 'Thể chế', 'Bộ máy', 'Thủ tục', 'Công vụ'],
          MAXIMA,
          ...SCORES,
        ),
      ),
    ).toEqual(WEIGHTED);
  });

  it.each<[string, Rows, string]>([
    ['a line of other names', [['Trọng số nhóm A: 70%; nhóm B: 30%'], HEAD, ...UNITS], 'A2'],
    ['a line that lacks a field', [['Trọng số: Thể chế 70%'], HEAD, ...UNITS], 'A2'],
    ['a line that is not whole', [['Trọng số: Thể chế 70%, Thủ tục 20%'], HEAD, ...UNITS], 'A2'],
    ['a line of numbers before names', [['Trọng số: 70% Thể chế, 30% Thủ tục'], HEAD, ...UNITS], 'A2'],
    ['a line of other names below', [HEAD, ...UNITS, ['Trọng số: Nhóm A 70%, Nhóm B 30%']], 'A5'],
    ['a row that lacks one', [[null, 'Trọng số', '70%', null], HEAD, ...UNITS], 'D3'],
    ['a row with a blank row below it', [[null, 'Trọng số', '70%', '30%'], [], HEAD, ...UNITS], 'B2'],
    ['a row above criteria', [['Trọng số', null, null, '70%', '30%'], BY_UNITS, ...CRITERIA_ROWS], 'A2'],
    [
      'one merged over two fields',
      [
        ['STT', 'Tên đơn vị', 'Trọng số 70%', null, 'Trọng số 30%'],
        [null, null, 'Thể chế (10 điểm)', 'Bộ máy (10 điểm)', 'Thủ tục (10 điểm)'],
        [1, 'Sở Nội vụ', 9, 4, 5],
        [2, 'Sở Y tế', 6, 10, 6],
      ],
      'D3',
    ],
    [
      'those of kinds of score',
      [
        [
          'STT',
          'Tiêu chí',
          'Điểm tối đa',
          'Điểm thẩm định (trọng số 70%)',
          'Điểm điều tra XHH (trọng số 30%)',
        ],
        ['1', 'Thể chế', 10, 6, 2],
      ],
      'D2',
    ],
    [
      'those of units',
      [[...BY_UNITS.slice(0, 3), 'Sở Nội vụ (hệ số 1,2)', 'Sở Y tế (hệ số 1)'], ...CRITERIA_ROWS],
      'D2',
    ],
    [
      'those of the parts of each field',
      [
        ['STT', 'Tên đơn vị', 'Thể chế (10 điểm)', null, 'Thủ tục (10 điểm)', null],
        [null, null, 'TĐ (trọng số 70%)', 'XHH (trọng số 30%)', 'TĐ (trọng số 70%)', 'XHH (trọng số 30%)'],
        [1, 'Sở Nội vụ', 5, 4, 2, 2],
        [2, 'Sở Y tế', 5, 1, 5, 5],
      ],
      'C3',
    ],
    [
      'those in a column of notes',
      [
        [...BY_UNITS, 'Ghi chú'],
        ...CRITERIA_ROWS.map((row, at) => [...row, ['Trọng số 70%', 'Trọng số 30%'][at] ?? '']),
      ],
      'F3',
    ],
  ])('stop the block where nobody can tell whose they are: %s', (_, rows, cell) => {
    expect(told(kq(...rows))).toContain(`${cell} weights-unusable`);
    expect(told(kq(...rows)).join()).not.toContain('Sở Y tế 8');
  });

  it.each<[string, Rows, string]>([
    ['a row of shares above', [[null, null, '70%', '30%'], HEAD, ...UNITS], 'C2'],
    ['a row of shares below the header', [HEAD, [null, null, 0.7, 0.3], ...UNITS], 'C3'],
    [
      'a note',
      [HEAD, ...UNITS, ['Ghi chú: điểm thẩm định được tính với trọng số 70%, điểm điều tra XHH 30%.']],
      'A5',
    ],
    ['a factor of some units', [HEAD, ...UNITS, ['(*) Đơn vị miền núi được nhân hệ số 1,2']], 'A5'],
    [
      'shares behind the names of fields',
      [['STT', 'Tên đơn vị', 'Thể chế (70%)', 'Thủ tục (30%)'], [null, 'Điểm tối đa', 10, 10], ...UNITS],
      'C2',
    ],
    [
      'shares behind the names of criteria',
      [BY_UNITS, ['1', 'Thể chế (70%)', 10, 9, 6], ['2', 'Thủ tục - 30%', 10, 4, 10]],
      'B3',
    ],
    [
      'a note of one criterion',
      [
        [...BY_UNITS, 'Ghi chú'],
        ['1', 'Thể chế', 10, 9, 6, 'Hệ số 2'],
        ['2', 'Thủ tục', 10, 4, 10],
      ],
      'F3',
    ],
    ['kinds of score', [['Trọng số: điểm tự chấm 70%, điểm thẩm định 30%'], HEAD, ...UNITS], 'A2'],
  ])('are said where a text only speaks of them or says nothing: %s', (_, rows, cell) => {
    expect(told(kq(...rows))).toEqual([...PLAIN, `${cell} weights-unusable`]);
  });

  it.each<[string, Rows]>([
    [
      'a note without numbers',
      [HEAD, ...UNITS, ['Ghi chú: Chỉ số = Σ điểm × trọng số (Điều 5, QĐ 1187/QĐ-BNV).']],
    ],
    ['what units are among', [['Trong số 20% đơn vị dẫn đầu có 2 sở'], HEAD, ...UNITS]],
    [
      'criteria whose content they are',
      [
        BY_UNITS,
        ['1', 'Tỷ lệ chi theo hệ số lương 2,34', 10, 9, 6],
        ['2', 'Xây dựng trọng số các tiêu chí năm 2024', 10, 4, 10],
      ],
    ],
    ['shares of the maxima', [[null, null, '50%', '50%'], HEAD, ...UNITS]],
  ])('%s are none', (_, rows) => {
    expect(told(kq(...rows))).toEqual(PLAIN);
  });

  it('that a line gives otherwise than the table are said', () => {
    const head = ['STT', 'Tên đơn vị', 'Thể chế (10 điểm; trọng số 70%)', 'Thủ tục (10 điểm; trọng số 30%)'];
    expect(told(kq(['Trọng số: Thể chế 70%, Thủ tục 30%'], head, ...UNITS))).toEqual(WEIGHTED);
    expect(told(kq(['Trọng số: Thể chế 60%, Thủ tục 40%'], head, ...UNITS))).toEqual([
      ...WEIGHTED,
      'A2 weights-unusable',
    ]);
  });

  it('are inside a printed total', () => {
    expect(
      told(
        kq(
          ['Trọng số: thẩm định 70%, điều tra XHH 30%'],
          ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Tổng điểm'],
          [1, 'Sở Nội vụ', 100, 75],
          [2, 'Sở Y tế', 100, 72],
        ),
      ),
    ).toEqual(WEIGHTED);
  });
});

describe('a column of weights with an English header', () => {
  it.each(['Weight', 'Weights', 'Weight(s)', 'Weighting', 'Weight (%)'])(
    '%s weighs the criteria',
    (header) => {
      expect(
        told(
          kq(
            ['No.', 'Criterion', header, 'Max score', 'Sở Nội vụ', 'Sở Y tế'],
            [1, 'Ban hành văn bản', '70%', 5, 5, 3],
            [2, 'Giải ngân', '30%', 10, 4, 10],
          ),
        ),
      ).toEqual(['Sở Nội vụ 82', 'Sở Y tế 72']);
    },
  );
});
