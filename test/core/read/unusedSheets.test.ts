import { describe, expect, it } from 'vitest';
import { inspectWorkbook } from '../../../src/core/run/run';
import { missingUnits } from '../../../src/core/findings/missingUnits';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';

type Row = readonly CellContent[];

const SCORES = sheet('Điểm', [
  ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
  ['Khối: Sở, ban, ngành'],
  ['STT', 'Nội dung', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế', 'Sở Tư pháp'],
  ['I', 'Thể chế', 10],
  ['1', 'Văn bản', 4, 4, 3, 2],
  ['2', 'Rà soát', 6, 5, 6, 4],
  ['II', 'Thủ tục', 10],
  ['1', 'Công khai', 5, 5, 4, 3],
  ['2', 'Một cửa', 5, 4, 4, 4],
]);

/** What is said of a sheet beside a good one: where, and what it looks like. */
function said(...rows: readonly Row[]) {
  const { findings } = inspectWorkbook(workbook(SCORES, sheet('Phụ', rows)), defaultSettings);
  return findings
    .filter(({ place }) => place.sheet === 'Phụ')
    .map((one) =>
      one.code === 'sheet-without-scores'
        ? `${one.place.cell} ${one.facts.why} ${one.facts.unit}`.trim()
        : one.code,
    );
}

const TITLE: Row = ['ĐIỂM CHỈ SỐ CCHC CÁC XÃ NĂM 2025'];
const HEADS: Row = [null, null, 'I.1 KH', 'I.2 BC', 'II.1 RS', 'II.2 VB'];
const FIELDS: Row = ['STT', 'Tên đơn vị', 'I. Chỉ đạo', null, 'II. Thể chế', null];
const MAXIMA: Row = [null, 'Điểm tối đa', 2, 3, 4, 5];
const UNITS: readonly Row[] = [
  [1, 'Xã A', 1, 2, 3, 4],
  [2, 'Xã B', 2, 2, 2, 2],
  [3, 'Xã C', 2, 3, 4, 5],
];

describe('a whole table of units that gives nothing', () => {
  it.each<[string, readonly Row[]]>([
    ['its `STT` blanked', [[null, ...FIELDS.slice(1)], HEADS, MAXIMA, ...UNITS]],
    ['its `Tên đơn vị` renamed', [['STT', 'Kết quả', ...FIELDS.slice(2)], HEADS, MAXIMA, ...UNITS]],
    ['a blank row between its heads', [FIELDS, [], HEADS, MAXIMA, ...UNITS]],
    ['no row of maxima', [FIELDS, HEADS, ...UNITS]],
    [
      'no header at all',
      [
        [1, 'Xã A', 80],
        [2, 'Xã B', 85],
        [3, 'Xã C', 70],
      ],
    ],
    [
      'units in columns and no max',
      [
        ['STT', 'Nội dung', 'Xã A', 'Xã B'],
        ['1', 'Văn bản', 4, 3],
        ['2', 'Rà soát', 6, 3],
      ],
    ],
    [
      'units in columns and maxima in the names',
      [
        ['STT', 'Nội dung', 'Xã A', 'Xã B'],
        ['1', 'Văn bản (4 điểm)', 4, 3],
        ['2', 'Rà soát (6 điểm)', 6, 3],
      ],
    ],
  ])('is warned of: %s', (_, rows) => {
    expect(said(TITLE, ...rows)).toEqual(['A1 units']);
  });

  it.each<[string, readonly Row[]]>([
    ['no title of scores', [['DÂN SỐ CÁC XÃ NĂM 2025'], ['Xã A', 8000], ['Xã B', 9000], ['Xã C', 7000]]],
    ['a time is no score', [['BIÊN CHẾ TẠI THỜI ĐIỂM 31/12'], ['Xã A', 20], ['Xã B', 21], ['Xã C', 25]]],
    ['no figures', [TITLE, ['Xã A', 'tốt'], ['Xã B', 'khá'], ['Xã C', 'khá']]],
  ])('is told from other tables of units: %s', (_, rows) => {
    expect(said(...rows)).toEqual(['sheet-passed-over']);
  });
});

describe('a sheet that says something of what is ranked without it', () => {
  it.each<[string, readonly Row[], string]>([
    [
      'weights of fields',
      [['BẢNG TRỌNG SỐ'], ['STT', 'Lĩnh vực', 'Trọng số'], [1, 'Thể chế', '70%'], [2, 'Thủ tục', '30%']],
      'B3 weights Thể chế',
    ],
    [
      'factors of criteria',
      [['HỆ SỐ CÁC TIÊU CHÍ'], ['STT', 'Tiêu chí', 'Hệ số'], ['1', 'Văn bản', 2], ['2', 'Rà soát', 1]],
      'B3 weights Văn bản',
    ],
    [
      'units that are not ranked',
      [['DANH SÁCH ĐƠN VỊ KHÔNG XẾP HẠNG'], ['STT', 'Đơn vị'], [1, 'Sở Y tế']],
      'B3 notRanked Sở Y tế',
    ],
    [
      'which units are ranked',
      [
        ['DANH SÁCH ĐƠN VỊ'],
        ['STT', 'Đơn vị', 'Xếp hạng'],
        [1, 'Sở Nội vụ', 'Có'],
        [2, 'Sở Y tế', 'Không'],
        [3, 'Sở Tư pháp', 'Có'],
      ],
      'B4 notRanked Sở Y tế',
    ],
    [
      'adjustments',
      [
        ['ĐIỀU CHỈNH SAU GIẢI TRÌNH NĂM 2025'],
        ['TT', 'Đơn vị', 'Tiêu chí', 'Điểm cũ', 'Điểm mới'],
        [1, 'Sở Y tế', 'Văn bản', 3, 4],
      ],
      'B3 points Sở Y tế',
    ],
    [
      'penalty points',
      [
        ['ĐIỂM TRỪ NĂM 2025'],
        ['STT', 'Đơn vị', 'Số lần vi phạm', 'Điểm trừ'],
        [1, 'Sở Nội vụ', 2, 1],
        [2, 'Sở Y tế', 1, 0.5],
      ],
      'B3 apart Sở Nội vụ',
    ],
  ])('is warned of: %s', (_, rows, expected) => {
    expect(said(...rows)).toEqual([expected]);
    const { findings } = inspectWorkbook(workbook(SCORES, sheet('Phụ', rows)), defaultSettings);
    expect(missingUnits(findings)).toBeNull();
  });

  it.each<[string, readonly Row[]]>([
    [
      'weights of nothing that is ranked',
      [
        ['STT', 'Nội dung', 'Trọng số'],
        [1, 'Tuyên truyền', '70%'],
      ],
    ],
    ['others that are not ranked', [['ĐƠN VỊ KHÔNG XẾP HẠNG'], ['STT', 'Đơn vị'], [1, 'Sở Xây dựng']]],
    [
      'who is ranked',
      [
        ['STT', 'Đơn vị', 'Phụ trách'],
        [1, 'Sở Y tế', 'Ông An'],
      ],
    ],
    [
      'no points yet',
      [
        ['STT', 'Đơn vị', 'Nội dung', 'Điểm cộng'],
        [1, 'Sở Y tế', 'Sáng kiến', null],
      ],
    ],
  ])('is told from others: %s', (_, rows) => {
    expect(said(...rows)).toEqual(['sheet-passed-over']);
  });
});

describe('a sheet of figures beside units that are ranked without it', () => {
  it.each<[string, readonly Row[], string]>([
    ['survey points without a year', [['ĐIỂM SIPAS'], ['TT', 'Đơn vị', 'SIPAS']], 'survey-apart'],
    ['points in words of no kind', [['DANH SÁCH'], ['TT', 'Đơn vị', 'Số điểm']], 'B3 points Sở Nội vụ'],
    ['results', [['KẾT QUẢ THI'], ['TT', 'Đơn vị', 'Kết quả thi']], 'B3 points Sở Nội vụ'],
  ])('is said: %s', (_, head, expected) => {
    expect(said(...head, [1, 'Sở Nội vụ', 5], [2, 'Sở Y tế', 9])).toContain(expected);
  });
});

describe('a list of units whose columns are not told', () => {
  const units: readonly Row[] = [
    [1, 'Sở Nội vụ', 'Cụm 1'],
    [2, 'Sở Y tế', 'Cụm 1'],
    [3, 'Sở Tư pháp', 'Cụm 2'],
  ];

  it.each<[string, readonly Row[]]>([
    ['no word over its groups', [['STT', 'Tên đơn vị', null]]],
    ['another word over them', [['STT', 'Tên đơn vị', 'Ghi chú']]],
    ['no word over its units', [['STT', null, 'Khối']]],
    ['no header', []],
  ])('is said, since its groups are not used: %s', (_, header) => {
    const list = said(['DANH SÁCH ĐƠN VỊ'], ...header, ...units);
    expect(list).toEqual([`B${header.length + 2} list Sở Nội vụ`]);
  });

  it('is passed over where it has no groups, or is a list of something else', () => {
    const alone = units.map(([number = null, name = null]): Row => [number, name]);
    expect(said(['DANH SÁCH ĐƠN VỊ'], ['STT', null], ...alone)).toEqual(['sheet-passed-over']);
    expect(said(['DANH SÁCH CÁN BỘ ĐẦU MỐI'], ['STT', null, 'Ghi chú'], ...units)).toEqual([
      'sheet-passed-over',
    ]);
  });
});
