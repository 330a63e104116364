import { describe, expect, it } from 'vitest';
import { notRankedIn } from '../../../src/core/read/words/notRanked';
import { readRanks } from '../../../src/core/read/words/printedRank';
import { defaultSettings } from '../../../src/core/settings/settings';
import { rankWorkbook } from '../../../src/core/run/run';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';

/** The ranks that a column of cells gives; `null` for a blank, `out` for not ranked, `?` for what is not read. */
function ranksOf(cells: readonly CellContent[], formats: readonly string[] = []) {
  const column = sheet(
    'KQ',
    cells.map((cell) => [cell]),
    { numberFormats: cells.map((_, row) => [formats[row] ?? 'General']) },
  );
  return readRanks(
    column,
    cells.map((_, row) => ({ row, column: 0, block: null })),
  ).map((read) =>
    read.kind === 'rank' ? read.rank : { blank: null, notRanked: 'out', unread: '?' }[read.kind],
  );
}

describe('a rank is read in every way in which people write it', () => {
  it.each([
    [3, 3],
    ['3', 3],
    ['03', 3],
    ['3.', 3],
    ['3/18', 3],
    ['3 / 18', 3],
    ['3/63 đơn vị', 3],
    ['2=', 2],
    ['=2', 2],
    ['2*', 2],
    ['2 (đồng hạng)', 2],
    ['2 đồng hạng', 2],
    ['Đồng hạng 2', 2],
    ['2/18 (đồng hạng)', 2],
    ['Hạng 3', 3],
    ['HẠNG 3', 3],
    ['Hạng: 3/18', 3],
    ['Thứ 3', 3],
    ['Xếp thứ 3', 3],
    ['Vị trí số 3', 3],
    ['Hạng thứ 12', 12],
    ['I', 1],
    ['Hạng II', 2],
    ['XIV', 14],
    ['Nhất', 1],
    ['Nhì', 2],
    ['Ba', 3],
    ['Hạng Nhất', 1],
    ['Thứ hai', 2],
    ['thứ mười hai', 12],
    ['Hai mươi mốt', 21],
    ['(3)', 3],
    ['[3]', 3],
    ['#3', 3],
    ['3rd', 3],
    ['1st', 1],
    ['3 (1)', 3],
    ['3(*)', 3],
    ['2 (cùng hạng với Sở Y tế)', 2],
    ['2 đồng hạng với Sở Y tế', 2],
    ['', null],
    [null, null],
    ['  ', null],
  ])('%j is %j', (cell, rank) => {
    expect(ranksOf([cell])).toEqual([rank]);
  });

  it.each([
    'cao',
    '18/3',
    '0',
    0,
    -1,
    2.5,
    'i',
    'Tốt',
    '1-2',
    '3 4',
    '(3',
    '#',
    '3 (năm trước 1)',
    '3/18/2024',
    'không rõ',
    '-',
    'N/A',
    { error: '#REF!' },
    true,
  ])('%j is no rank', (cell) => {
    expect(ranksOf([cell])).toEqual(['?']);
  });

  it('1-2 is the rank 1 where two units have it', () => {
    expect(ranksOf(['1-2', '1-2', 3])).toEqual([1, 1, 3]);
    expect(ranksOf(['1-2', 2, '3-5'])).toEqual(['?', 2, '?']);
  });

  it('words and Roman numerals that most units share are classes, not ranks', () => {
    expect(ranksOf(['I', 'II', 'III', 'III'])).toEqual([1, 2, 3, 3]);
    expect(ranksOf(['I', 'I', 'I', 'II', 'II', 'II'])).toEqual(['?', '?', '?', '?', '?', '?']);
  });

  it('3/11 that became a date is read where the others say of how many', () => {
    const [day3, day1] = [45599, 45597]; // 3/11/2024 and 1/11/2024
    expect(ranksOf(['13/11', day3], ['General', 'd-mmm'])).toEqual(['?', '?']);
    expect(ranksOf(['2/11', day3], ['General', 'd-mmm'])).toEqual([2, 3]);
    expect(ranksOf([day3, day1], ['d/m', 'd/m'])).toEqual([3, 1]);
    expect(ranksOf([day3], ['d/m'])).toEqual(['?']);
  });
});

describe('a unit is out of the ranking in every way in which people say so', () => {
  it.each([
    'Không xếp hạng',
    'KHÔNG XẾP HẠNG',
    'Không xét',
    'Không xét xếp hạng',
    'Không tham gia xếp hạng',
    'Không tham gia',
    'KXH',
    'kxh',
    'Không đánh giá, xếp hạng',
    'Không thuộc đối tượng xếp hạng',
    'Chưa xếp hạng',
    'Miễn xếp hạng',
    'Không xếp thứ',
    'Không xếp hạng do mới thành lập',
    'Không xếp hạng (đơn vị đặc thù)',
    'Đơn vị không xếp hạng',
    'K.xếp hạng',
    'K. xếp hạng',
    'Not ranked',
    'Ngoài bảng',
  ])('%s in the column of ranks', (text) => {
    expect(ranksOf([text])).toEqual(['out']);
  });

  it.each([
    ['Không xếp hạng', true],
    ['Đơn vị mới thành lập, không tham gia xếp hạng', true],
    ['KXH', true],
    ['Không xét', true],
    ['Không xét (cơ quan thường trực)', true],
    ['Chưa xét thi đua', true],
    ['Loại khỏi xếp hạng', true],
    ['Không xét điểm thưởng', false],
    ['Loại tốt', false],
    ['Năm 2024 không xếp hạng', true],
    ['Năm 2023 không xếp hạng', false],
    ['K.xếp hạng', true],
    ['Not ranked', true],
    ['Kết quả xếp hạng: tốt', false],
    ['Ranked 3rd', false],
    ['Không có ý kiến', false],
    ['Không tham gia', false],
    ['Xếp hạng không đổi', false],
    ['Không thay đổi so với xếp hạng năm trước', false],
  ])('%s in a note: %s', (text, out) => {
    expect(notRankedIn(text, 'note', 2024)).toBe(out);
  });
});

const TITLE = 'KẾT QUẢ XẾP HẠNG CHỈ SỐ CCHC CÁC SỞ, BAN, NGÀNH NĂM 2024';
const L4: readonly (readonly CellContent[])[] = [
  [TITLE],
  ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Tổng điểm'],
  [1, 'Sở Nội vụ', 100, 99],
  [2, 'Sở Y tế', 100, 95],
  [3, 'Sở Tư pháp', 100, 97],
];
const scoreSheet = (unit: string, points: number) =>
  sheet(unit, [
    [TITLE],
    [`Đơn vị: ${unit}`],
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'],
    ['1', 'Chỉ đạo', 100],
    ['1.1', 'Kế hoạch', 100, points],
  ]);
const scoreSheets = [scoreSheet('Sở Nội vụ', 99), scoreSheet('Sở Y tế', 95), scoreSheet('Sở Tư pháp', 97)];
const withColumn = (header: string, cells: readonly CellContent[]) =>
  sheet(
    'KQ',
    L4.map((row, index) => (index === 0 ? row : [...row, index === 1 ? header : (cells[index - 2] ?? null)])),
  );

describe('a unit that is not ranked is scored, shown and said, in every layout', () => {
  const twins: readonly (readonly [string, readonly SheetSnapshot[], string])[] = [
    ['L4, column of ranks', [withColumn('Xếp hạng', ['Không xếp hạng', 2, 1])], 'KQ!E3'],
    ['L4, column of notes', [withColumn('Ghi chú', ['Không xếp hạng', null, 'Tốt'])], 'KQ!E3'],
    ['L4, column of grades', [withColumn('Xếp loại', ['Không xếp hạng', 'A', 'A'])], 'KQ!E3'],
    [
      'L3',
      [
        sheet('KQ', [
          [TITLE],
          [
            'STT',
            'Tên đơn vị',
            'CẢI CÁCH THỂ CHẾ (40 điểm)',
            'CẢI CÁCH TÀI CHÍNH (60 điểm)',
            'Tổng điểm',
            'Hạng',
          ],
          [1, 'Sở Nội vụ', 40, 59, 99, 'KXH'],
          [2, 'Sở Y tế', 40, 55, 95, 2],
          [3, 'Sở Tư pháp', 38, 59, 97, 1],
        ]),
      ],
      'KQ!F3',
    ],
    [
      'L2, a row of ranks',
      [
        sheet('KQ', [
          [TITLE],
          ['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế', 'Sở Tư pháp'],
          ['1', 'Chỉ đạo', 100],
          ['1.1', 'Kế hoạch', 100, 99, 95, 97],
          [null, 'Tổng cộng', 100, 99, 95, 97],
          [null, 'Xếp hạng', null, 'Không xếp hạng', 2, 1],
        ]),
      ],
      'KQ!D6',
    ],
    [
      'L1 with a ranking of the same year beside it',
      [...scoreSheets, withColumn('Xếp hạng', ['Không xét', 2, 1])],
      'KQ!E3',
    ],
    [
      'L1 with a note in the list of units',
      [
        ...scoreSheets,
        sheet('DM', [
          ['DANH MỤC ĐƠN VỊ'],
          ['STT', 'Tên đơn vị', 'Khối', 'Ghi chú'],
          [1, 'Sở Nội vụ', 'Sở, ban, ngành', 'Không tham gia xếp hạng'],
          [2, 'Sở Y tế', 'Sở, ban, ngành'],
          [3, 'Sở Tư pháp', 'Sở, ban, ngành'],
        ]),
      ],
      'DM!D3',
    ],
  ];
  it.each(twins)('%s', (_, sheets, cell) => {
    const { ranking } = rankWorkbook(workbook(...sheets), defaultSettings);
    expect(ranking.blocks[0]?.units.map(({ name, rank, points }) => [name, rank, points])).toEqual([
      ['Sở Tư pháp', 1, 97],
      ['Sở Y tế', 2, 95],
      ['Sở Nội vụ', null, 99],
    ]);
    const said = ranking.findings.filter(({ code }) => code !== 'block-guessed');
    expect(said.map(({ code, severity, place }) => [code, severity, `${place.sheet}!${place.cell}`])).toEqual(
      [['unit-not-ranked', 'info', cell]],
    );
  });

  it.each(['Xếp hạng', 'Ghi chú'])(
    'a cell of the column %s that is merged over two units speaks of both',
    (header) => {
      const merged = sheet(
        'KQ',
        [
          [TITLE],
          ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Tổng điểm', header],
          [1, 'Sở Nội vụ', 100, 99, 'Không xếp hạng'],
          [2, 'Sở Xây dựng', 100, 98, null],
          [3, 'Sở Y tế', 100, 95, null],
        ],
        { merged: [{ row: 2, column: 4, rows: 2, columns: 1 }] },
      );
      const { ranking } = rankWorkbook(workbook(merged), defaultSettings);
      expect(ranking.blocks[0]?.units.map(({ name, rank }) => [name, rank])).toEqual([
        ['Sở Y tế', 1],
        ['Sở Nội vụ', null],
        ['Sở Xây dựng', null],
      ]);
      expect(
        ranking.findings.flatMap(({ code, place, facts }) =>
          code === 'unit-not-ranked' ? [[facts.unit, place.cell]] : [],
        ),
      ).toEqual([
        ['Sở Nội vụ', 'E3'],
        ['Sở Xây dựng', 'E3'],
      ]);
    },
  );

  it('last year’s rank that is merged over two units is that of both', () => {
    const last = sheet(
      '2023',
      [
        ['XẾP HẠNG NĂM 2023'],
        ['STT', 'Đơn vị', 'Xếp hạng'],
        [1, 'Sở Nội vụ', 1],
        [2, 'Sở Y tế', 2],
        [3, 'Sở Tư pháp', null],
      ],
      { merged: [{ row: 3, column: 2, rows: 2, columns: 1 }] },
    );
    const { ranking } = rankWorkbook(workbook(sheet('KQ', L4), last), defaultSettings);
    expect(ranking.blocks[0]?.units.map(({ name, previousRank }) => [name, previousRank])).toEqual([
      ['Sở Nội vụ', 1],
      ['Sở Tư pháp', 2],
      ['Sở Y tế', 2],
    ]);
    expect(ranking.findings.map(({ code }) => code)).toEqual(['block-guessed']);
  });

  it('what last year’s table says leaves nobody out this year, and gives no rank of then', () => {
    const last = sheet('2023', [
      ['KẾT QUẢ XẾP HẠNG CHỈ SỐ CCHC NĂM 2023'],
      ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Tổng điểm', 'Xếp hạng'],
      [1, 'Sở Nội vụ', 100, 99, 'Không xếp hạng'],
      [2, 'Sở Y tế', 100, 95, 2],
      [3, 'Sở Tư pháp', 100, 97, 1],
    ]);
    const { ranking } = rankWorkbook(workbook(sheet('KQ', L4), last), defaultSettings);
    expect(ranking.blocks[0]?.units.map(({ rank, previousRank }) => [rank, previousRank])).toEqual([
      [1, null],
      [2, 1],
      [3, 2],
    ]);
    expect(ranking.findings).toMatchObject([
      { code: 'block-guessed' },
      { code: 'previous-unit-unmatched', facts: { reason: 'unranked' } },
    ]);
  });
});

describe('a rank above the number of units', () => {
  it.each<readonly [readonly CellContent[], readonly unknown[]]>([
    [
      [1, 300, 3],
      [1, '?', 3],
    ],
    [
      [1, 2, '22', 4],
      [1, 2, '?', 4],
    ],
  ])('is not read where all others are within it: %j', (cells, ranks) => {
    expect(ranksOf(cells)).toEqual(ranks);
  });

  it.each<readonly [readonly CellContent[]]>([[[1, 2, 5]], [[12, 15, 40]], [[1, 2, 12, 30]], [[40]]])(
    'is one in a part of a longer table: %j',
    (cells) => {
      expect(ranksOf(cells)).toEqual(cells);
    },
  );
});

describe('a rank beyond the number of units', () => {
  const now = (units: readonly string[]) =>
    sheet('Nay', [
      ['KẾT QUẢ CCHC NĂM 2024'],
      ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Tổng điểm'],
      ...units.map((unit, index) => [index + 1, unit, 100, 90 - index]),
    ]);
  const rows = (units: readonly string[], ranks: readonly CellContent[]) =>
    units.map((unit, index) => [index + 1, unit, ranks[index] ?? null]);
  const last = (...lines: readonly (readonly CellContent[])[]) =>
    sheet('2023', [['XẾP HẠNG CCHC NĂM 2023'], ['STT', 'Tên đơn vị', 'Xếp hạng'], ...lines]);
  const SO = ['Sở A', 'Sở B', 'Sở C', 'Sở D'];
  const HUYEN = ['Huyện X', 'Huyện Y'];
  const said = (...sheets: readonly SheetSnapshot[]) =>
    rankWorkbook(workbook(...sheets), defaultSettings).ranking.findings.flatMap(({ code, place, facts }) =>
      code === 'rank-unread' && 'rank' in facts ? [`${place.cell} ${facts.rank} of ${facts.among}`] : [],
    );
  const blocks = (so: readonly number[], huyen: readonly number[]) =>
    last(
      ['I', 'Các sở, ban, ngành', null],
      ...rows(SO, so),
      ['II', 'UBND huyện, thị xã', null],
      ...rows(HUYEN, huyen),
    );

  it.each<[string, SheetSnapshot, string]>([
    ['a slip', last(...rows(SO, [1, 2, 3, 5])), 'C6 5 of 4'],
    ['a unit that is missing', last(...rows(SO, [1, 3, 4, 5])), 'C6 5 of 4'],
    ['beyond a tie', last(...rows(SO, [1, 2, 2, 5])), 'C6 5 of 4'],
    ['of a block with ranks of its own', blocks([1, 2, 3, 5], [1, 2]), 'C7 5 of 4'],
  ])('is said and compared all the same: %s', (_, table, expected) => {
    expect(said(now([...SO, ...HUYEN]), table)).toEqual([expected]);
    const { blocks: ranked } = rankWorkbook(workbook(now(SO), table), defaultSettings).ranking;
    expect(ranked[0]?.units.map(({ previousRank }) => previousRank)).toContain(5);
  });

  it('is said of this year, too', () => {
    const table = sheet('Nay', [
      ['KẾT QUẢ CCHC NĂM 2024'],
      ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Tổng điểm', 'Xếp hạng'],
      ...SO.map((unit, index) => [index + 1, unit, 100, 90 - index, [1, 2, 3, 5][index] ?? null]),
    ]);
    expect(said(table)).toEqual(['E6 5 of 4']);
  });

  it.each<[string, readonly SheetSnapshot[]]>([
    ['by a tie', [last(...rows(SO, [1, 1, 3, 3]))]],
    ['by ranks among all blocks', [blocks([1, 2, 3, 5], [4, 6])]],
    ['by a unit that is not ranked', [last(...rows([...SO, 'Sở E'], [1, 2, 3, 5, 'Không xếp hạng']))]],
    ['by a longer table of which these are some', [last(...rows(SO, [3, 7, 9, 12]))]],
    ['by a running number that jumps', [last(...rows(SO, [1, 2, 3, 5]).with(3, [5, 'Sở D', 5]))]],
    ['by its text', [last(...rows(SO, ['1/18', '2/18', '3/18', '5/18']))]],
    [
      'by another table of the same year',
      [last(...rows(SO, [1, 2, 3, 5])), { ...last(...rows(['Sở E'], [4])), name: '2023 (tiếp)' }],
    ],
  ])('is no news where it is explained %s', (_, tables) => {
    expect(said(now([...SO, ...HUYEN, 'Sở E']), ...tables)).toEqual([]);
  });
});
