import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/core/settings/settings';
import { rankWorkbook } from '../../../src/core/run/run';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';

type Rows = readonly (readonly CellContent[])[];

/** The rows of a table, printed on pages: what stands between two pages is put before each row but the first. */
function onPages(above: Rows, header: Rows, rows: Rows, between: Rows, every = 1): Rows {
  return [
    ...above,
    ...header,
    ...rows.flatMap((row, index) => (index > 0 && index % every === 0 ? [...between, row] : [row])),
  ];
}

function results(...sheets: readonly SheetSnapshot[]) {
  const { ranking } = rankWorkbook(workbook(...sheets), defaultSettings);
  return {
    blocks: ranking.blocks.map(({ name, units, fields }) => ({
      name,
      fields: fields.map((field) => [field.name, field.maxPoints]),
      units: units.map((unit) => [unit.name, unit.rank, unit.points, unit.maxPoints, unit.previousRank]),
    })),
    findings: ranking.findings.map(({ code, place }) => `${code} ${place.sheet}!${place.cell}`),
  };
}

const ofYear = (year: number) => [`KẾT QUẢ CHẤM ĐIỂM THI ĐUA CÁC SỞ, BAN, NGÀNH NĂM ${String(year)}`];
const HEADER = ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Tổng điểm', 'Xếp hạng'];
const NUMBERS = [1, 2, 3, 4, 5];
const now: Rows = [
  [1, 'Sở Nội vụ', 100, 99, 1],
  [2, 'Sở Y tế', 100, 95, 3],
  [3, 'Sở Tư pháp', 100, 97, 2],
];
const then: Rows = [
  [1, 'Sở Nội vụ', 100, 80, 3],
  [2, 'Sở Y tế', 100, 95, 1],
  [3, 'Sở Tư pháp', 100, 90, 2],
];
const both = (between: (year: number) => Rows, header: Rows = [HEADER]) =>
  results(
    sheet('KQ24', onPages([ofYear(2024)], header, now, between(2024))),
    sheet('KQ23', onPages([ofYear(2023)], header, then, between(2023))),
  );

describe('a header that is printed on each page parts no table', () => {
  const twins: readonly (readonly [string, (year: number) => Rows])[] = [
    ['as it is', () => [HEADER]],
    ['below a blank row', () => [[null], HEADER]],
    ['with its row of column numbers', () => [HEADER, NUMBERS]],
    ['in other case, spaces and words', () => [['TT', 'TÊN ĐƠN VỊ', 'Điểm  tối đa', 'Tổng số điểm', 'Hạng']]],
    ['with a page number above', () => [['Trang 2'], HEADER]],
    ['with a page number between its rows', () => [[null, null, 'Trang 2/3'], HEADER, ['- 2 -']]],
    ['with (tiếp theo)', () => [[null, '(tiếp theo)'], HEADER]],
    ['with the title again', (year) => [ofYear(year), HEADER]],
    ['with the title and (tiếp theo)', () => [['Bảng kết quả chấm điểm (tiếp theo)'], HEADER]],
    [
      'with sums carried over',
      () => [[null, 'Cộng trang 1', 300, 274], HEADER, [null, 'Mang sang', 300, 274]],
    ],
  ];
  it.each(twins)('units × totals of two years, %s', (_, between) => {
    expect(both(between)).toEqual({
      blocks: [
        {
          name: 'Sở, ban, ngành',
          fields: [['Tổng điểm', 100]],
          units: [
            ['Sở Nội vụ', 1, 99, 100, 3],
            ['Sở Tư pháp', 2, 97, 100, 2],
            ['Sở Y tế', 3, 95, 100, 1],
          ],
        },
      ],
      findings: ['block-guessed KQ24!B3'],
    });
  });

  it('units × totals with a row of column numbers on each page', () => {
    const { findings, blocks } = both(() => [HEADER, NUMBERS], [HEADER, NUMBERS]);
    expect(blocks[0]?.units).toHaveLength(3);
    expect(findings).toEqual(['block-guessed KQ24!B4']);
  });

  const fields: Rows = [
    [
      'STT',
      'Tên đơn vị',
      'CẢI CÁCH THỂ CHẾ (40 điểm)',
      null,
      'CẢI CÁCH TÀI CHÍNH (60 điểm)',
      null,
      'Tổng điểm',
    ],
    [null, null, 'TC', 'TĐ', 'TC', 'TĐ', null],
  ];
  const shorter: Rows = [
    ['TT', 'Tên đơn vị', 'Cải cách thể chế', null, 'Cải cách tài chính', null, 'Tổng điểm'],
    [null, null, 'TC', 'TĐ', 'TC', 'TĐ', null],
  ];
  it.each([
    ['the same', fields],
    ['without the maxima', shorter],
  ])('units × fields in two header rows, %s', (_, again) => {
    const rows: Rows = [
      [1, 'Sở Nội vụ', 40, 40, 60, 59, 99],
      [2, 'Sở Y tế', 40, 40, 60, 55, 95],
      [3, 'Sở Tư pháp', 40, 38, 60, 59, 97],
    ];
    expect(
      results(sheet('KQ', onPages([ofYear(2024)], fields, rows, [['Trang 2'], ...again]))),
    ).toMatchObject({
      blocks: [
        {
          fields: [
            ['CẢI CÁCH THỂ CHẾ', 40],
            ['CẢI CÁCH TÀI CHÍNH', 60],
          ],
          units: [
            ['Sở Nội vụ', 1, 99, 100, null],
            ['Sở Tư pháp', 2, 97, 100, null],
            ['Sở Y tế', 3, 95, 100, null],
          ],
        },
      ],
      findings: ['block-guessed KQ!B4'],
    });
  });

  const criteria: Rows = [
    ['1', 'Cải cách thể chế', 40],
    ['1.1', 'Ban hành văn bản', 10, 10, 9],
    ['1.2', 'Rà soát văn bản', 30, 30, 28],
    ['2', 'Cải cách tài chính', 60],
    ['2.1', 'Giải ngân', 60, 60, 55],
  ];
  const pages: readonly (readonly [string, Rows])[] = [
    ['as it is', [['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế']]],
    [
      'with column numbers',
      [
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế'],
        [1, 2, 3, 4, 5],
      ],
    ],
    ['with a page number', [['Trang 2'], ['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế']]],
  ];
  it.each(pages)('criteria × units, %s', (_, between) => {
    const header: Rows = [['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế']];
    expect(results(sheet('KQ', onPages([ofYear(2024)], header, criteria, between)))).toMatchObject({
      blocks: [
        {
          fields: [
            ['Cải cách thể chế', 40],
            ['Cải cách tài chính', 60],
          ],
          units: [
            ['Sở Nội vụ', 1, 100, 100, null],
            ['Sở Y tế', 2, 92, 100, null],
          ],
        },
      ],
      findings: ['block-guessed KQ!D2'],
    });
  });

  it('a unit score sheet in two header rows', () => {
    const header: Rows = [
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đánh giá', null, 'Ghi chú'],
      [null, null, null, 'Tự chấm', 'Thẩm định', null],
      [1, 2, 3, 4, 5, 6],
    ];
    const above = [ofYear(2024), ['Đơn vị: Sở Nội vụ']];
    expect(
      results(sheet('SNV', onPages(above, header, criteria, [[null, '(tiếp theo)'], ...header], 2))),
    ).toMatchObject({
      blocks: [{ units: [['Sở Nội vụ', 1, 92, 100, null]] }],
      findings: ['block-guessed SNV!A2'],
    });
  });

  it('a list of units', () => {
    const list = sheet(
      'DM',
      onPages(
        [['DANH MỤC ĐƠN VỊ']],
        [['STT', 'Tên đơn vị', 'Khối']],
        [
          [1, 'Sở Nội vụ', 'Khối 1'],
          [2, 'Sở Y tế', 'Khối 2'],
          [3, 'Sở Tư pháp', 'Khối 1'],
        ],
        [['Trang 2'], ['STT', 'Tên đơn vị', 'Khối']],
      ),
    );
    const { blocks, findings } = results(
      sheet('KQ24', [ofYear(2024), HEADER.slice(0, 4), ...now.map((row) => row.slice(0, 4))]),
      list,
    );
    expect(blocks.map(({ name, units }) => [name, units.map(([unit]) => unit)])).toEqual([
      ['Khối 1', ['Sở Nội vụ', 'Sở Tư pháp']],
      ['Khối 2', ['Sở Y tế']],
    ]);
    expect(findings).toEqual([]);
  });

  it('the block above goes on on the next page, and one that begins there begins there', () => {
    const rows: Rows = [
      ['I', 'Cụm thi đua số 1'],
      [1, 'Sở Nội vụ', 100, 99, 1],
      HEADER,
      [2, 'Sở Y tế', 100, 95, 2],
      ['II', 'Cụm thi đua số 2'],
      HEADER,
      [1, 'Sở Tư pháp', 100, 97, 1],
      HEADER,
      [2, 'Sở Tài chính', 100, 90, 2],
    ];
    const { blocks, findings } = results(sheet('KQ', [['KẾT QUẢ XẾP HẠNG CCHC NĂM 2024'], HEADER, ...rows]));
    expect(blocks.map(({ name, units }) => [name, units.map(([unit]) => unit)])).toEqual([
      ['Cụm thi đua số 1', ['Sở Nội vụ', 'Sở Y tế']],
      ['Cụm thi đua số 2', ['Sở Tư pháp', 'Sở Tài chính']],
    ]);
    expect(findings).toEqual([]);
  });
});

describe('another table below keeps its header', () => {
  it('where its numbers begin again it has the year of the table above', () => {
    const communes: Rows = [
      [1, 'Xã Hòa Bình', 100, 80, 2],
      [2, 'Xã Tân Lập', 100, 90, 1],
    ];
    const { blocks, findings } = results(
      sheet('KQ', [['KẾT QUẢ XẾP HẠNG CCHC NĂM 2024'], HEADER, ...now, [null], HEADER, ...communes]),
      sheet('KQ23', [['KẾT QUẢ XẾP HẠNG CCHC NĂM 2023'], HEADER, ...then, [null], HEADER, ...communes]),
    );
    expect(blocks.map(({ name, units }) => [name, units.map(([unit, , , , rank]) => [unit, rank])])).toEqual([
      [
        'Sở, ban, ngành',
        [
          ['Sở Nội vụ', 3],
          ['Sở Tư pháp', 2],
          ['Sở Y tế', 1],
        ],
      ],
      [
        'Cấp xã',
        [
          ['Xã Tân Lập', 1],
          ['Xã Hòa Bình', 2],
        ],
      ],
    ]);
    expect(findings.filter((text) => !text.startsWith('block-guessed'))).toEqual([]);
  });

  it('of another unit, below a title of its own', () => {
    const header: Rows = [['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định']];
    const rows = (score: number): Rows => [
      ['1', 'Chỉ đạo', 10],
      ['1.1', 'Kế hoạch', 10, score],
    ];
    const { blocks } = results(
      sheet('KQ', [
        ofYear(2024),
        ['Đơn vị: Sở Nội vụ'],
        ...header,
        ...rows(9),
        ['Đơn vị: Sở Y tế'],
        ...header,
        ...rows(8),
      ]),
    );
    expect(blocks[0]?.units.map(([name, , points]) => [name, points])).toEqual([
      ['Sở Nội vụ', 9],
      ['Sở Y tế', 8],
    ]);
  });
});
