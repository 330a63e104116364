import { describe, expect, it } from 'vitest';
import { mergedRows, readMergedColumn } from '../../../src/core/read/cells/mergedCells';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { Area, CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';

type Rows = readonly (readonly CellContent[])[];
const _ = null;

/** What holds in each row of a column, a letter a cell and `.` a blank, and how bad what is said of it is. */
function read(cells: string, merged?: readonly (readonly [from: number, rows: number])[], always = false) {
  const column = sheet(
    'KQ',
    Array.from(cells, (cell) => [cell === '.' ? null : cell]),
    merged === undefined
      ? {}
      : { merged: merged.map(([row, rows]): Area => ({ row, column: 0, rows, columns: 1 })) },
  );
  const { texts, findings } = readMergedColumn(
    column,
    0,
    column.values.map((_row, index) => index),
    always,
  );
  return [
    texts.map((text) => (text === '' ? '.' : text)).join(''),
    ...findings.map(({ severity }) => severity),
  ];
}

describe('a merged cell holds for all its rows', () => {
  it.each([
    ['A..B..', 'AAABBB', 'info'],
    ['A.BC..', 'AABCCC', 'info'],
    ['A..B..A.', 'AAABBBAA', 'info'],
    ['A....', 'AAAAA', 'info'],
    ['AABB', 'AABB'],
    ['A.ABB', 'AAABB', 'warning'],
    ['AA.BB', 'AA.BB'],
    ['AAAB..', 'AAABBB', 'warning'],
    ['ABA.BA', 'ABA.BA'],
    ['..A..', '..A..'],
    ['.....', '.....'],
  ])('told by what stands in the column: %s is %s', (cells, ...expected) => {
    expect(read(cells)).toEqual(expected);
  });

  it.each([
    [
      'A..B..',
      [
        [0, 3],
        [3, 3],
      ],
      'AAABBB',
    ],
    [
      'A.BA.',
      [
        [0, 2],
        [3, 2],
      ],
      'AABAA',
    ],
    [
      'A.BB.B',
      [
        [0, 2],
        [3, 2],
      ],
      'AABBBB',
    ],
    ['A..B..', [[0, 3]], 'AAABBB', 'warning'],
    ['A..B..', [], 'AAABBB', 'warning', 'warning'],
    ['AA.BB', [], 'AA.BB'],
  ] as const)('known by the file: %s with %j is %s', (cells, merged, ...expected) => {
    expect(read(cells, merged)).toEqual(expected);
  });

  it.each([
    ['AA.BB', 'AAABB', 'warning'],
    ['ABA.BA', 'ABAABA', 'warning'],
    ['A..B.', 'AAABB', 'info'],
  ])('where nothing else can tell what a row belongs to: %s is %s', (cells, ...expected) => {
    expect(read(cells, undefined, true)).toEqual(expected);
  });
});

describe('what is said of blanks that take a value', () => {
  const said = (cells: string, merged?: readonly Area[]) => {
    const column = sheet(
      'KQ',
      Array.from(cells, (cell) => [cell === '.' ? null : cell]),
      merged === undefined ? {} : { merged },
    );
    const rows = column.values.map((_row, index) => index);
    return readMergedColumn(column, 0, rows).findings.map(({ place, facts }) => [place.cell, facts]);
  };

  it('has the first value and the cells of a column that looks merged', () => {
    expect(said('A..B.')).toEqual([['A2', { text: 'A', cells: ['A2', 'A3', 'A5'], count: 3 }]]);
  });

  it('names six cells, and counts all', () => {
    const cells = ['A2', 'A3', 'A4', 'A5', 'A6', 'A7'];
    expect(said('A.......B')).toEqual([['A2', { text: 'A', cells, count: 7 }]]);
  });

  it('names each of five values among blanks by itself, and no six', () => {
    const five = 'A.ABB.BCC.CDD.DEE.E';
    expect(said(five).map(([cell]) => cell)).toEqual(['A2', 'A6', 'A10', 'A14', 'A18']);
    expect(said(`${five}FF.F`)).toEqual([
      ['A2', { text: 'A', cells: ['A2', 'A6', 'A10', 'A14', 'A18', 'A22'], count: 6 }],
    ]);
  });

  it('is nothing of cells that the file knows to be merged', () => {
    expect(said('A..B.', [{ row: 0, column: 0, rows: 3, columns: 1 }])).toEqual([
      ['A5', { text: 'B', cells: ['A5'], count: 1 }],
    ]);
  });

  it('takes each cell of a value once, and those that are merged as one', () => {
    expect(said('A.BB.B', [{ row: 2, column: 0, rows: 1, columns: 1 }]).map(([cell]) => cell)).toEqual([
      'A2',
      'A5',
    ]);
  });
});

it('a row that is merged has the row of its value, in one column only and to the end of the sheet', () => {
  const own = (...merged: readonly Area[]) => [
    ...mergedRows(sheet('KQ', [['A'], [null], [null], ['B'], [null]], { merged }), 0),
  ];
  const area = (row: number, rows: number, column = 0): Area => ({ row, column, rows, columns: 1 });
  expect(own(area(0, 2), area(3, 2))).toEqual([
    [0, 0],
    [1, 0],
    [3, 3],
    [4, 3],
  ]);
  expect(own(area(3, 9))).toEqual([
    [3, 3],
    [4, 3],
  ]);
  expect(own(area(0, 2, 1))).toEqual([]);
  // Areas of a broken file lie upon one another: the upper one holds, in whichever order they come.
  for (const areas of [
    [area(0, 3), area(1, 4)],
    [area(1, 4), area(0, 3)],
  ]) {
    expect(own(...areas)).toEqual([
      [0, 0],
      [1, 0],
      [2, 0],
      [3, 1],
      [4, 1],
    ]);
  }
  expect(own(area(0, 4), area(1, 1), area(2, 3))).toEqual([
    [0, 0],
    [1, 0],
    [2, 0],
    [3, 0],
    [4, 2],
  ]);
});

function results(...sheets: readonly SheetSnapshot[]) {
  const { ranking } = rankWorkbook(workbook(...sheets), defaultSettings);
  return {
    blocks: ranking.blocks.map(({ name, units }) => [
      name,
      ...units.map(
        (unit) => `${unit.name} ${String(unit.rank)} ${String(unit.points)} ${String(unit.previousRank)}`,
      ),
    ]),
    findings: ranking.findings.map(
      ({ code, severity, place }) => `${code} ${severity} ${place.sheet}!${place.cell}`,
    ),
  };
}

const TITLE = ['KẾT QUẢ XẾP HẠNG THI ĐUA NĂM 2024'];
const NAMES = ['Sở Nội vụ', 'Sở Tài chính', 'Sở Y tế', 'Sở Xây dựng'];
const POINTS = [95, 93, 96, 94];
const ONCE = ['Khối thi đua số 1', _, 'Khối thi đua số 2', _];
const TWO_BLOCKS = [
  ['Khối thi đua số 1', 'Sở Nội vụ 1 95 null', 'Sở Tài chính 2 93 null'],
  ['Khối thi đua số 2', 'Sở Y tế 1 96 null', 'Sở Xây dựng 2 94 null'],
];
const l4 = (
  blocks: readonly CellContent[],
  header: readonly CellContent[] = ['STT', 'Khối', 'Tên đơn vị', 'Điểm tối đa', 'Tổng điểm'],
): Rows => [
  TITLE,
  header,
  ...NAMES.map((name, index) => [index + 1, blocks[index] ?? null, name, 100, POINTS[index] ?? null]),
];

describe('a block merged over its units is the block of all of them', () => {
  const twins: readonly (readonly [string, readonly SheetSnapshot[], string])[] = [
    ['L4, left of the units', [sheet('KQ', l4(ONCE))], 'KQ!B4'],
    [
      'L4, the leftmost column',
      [
        sheet(
          'KQ',
          l4(ONCE).map(([code, block, ...rest], row) =>
            row === 0 ? TITLE : [block ?? null, code ?? null, ...rest],
          ),
        ),
      ],
      'KQ!A4',
    ],
    [
      'L4, right of the points',
      [
        sheet('KQ', [
          TITLE,
          ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Tổng điểm', 'Khối'],
          ...NAMES.map((name, index) => [index + 1, name, 100, POINTS[index] ?? null, ONCE[index] ?? null]),
        ]),
      ],
      'KQ!E4',
    ],
    [
      'L3',
      [
        sheet('KQ', [
          TITLE,
          ['STT', 'Khối', 'Tên đơn vị', 'CẢI CÁCH THỂ CHẾ (40 điểm)', 'CẢI CÁCH TÀI CHÍNH (60 điểm)'],
          ...NAMES.map((name, index) => [
            index + 1,
            ONCE[index] ?? null,
            name,
            40,
            (POINTS[index] ?? 0) - 40,
          ]),
        ]),
      ],
      'KQ!B4',
    ],
    [
      'a list of units',
      [
        sheet('DM', [
          ['DANH SÁCH ĐƠN VỊ'],
          ['STT', 'Tên đơn vị', 'Khối'],
          ...NAMES.map((name, index) => [index + 1, name, ONCE[index] ?? null]),
        ]),
        sheet(
          'KQ',
          l4([]).map((row) => row.filter((_cell, column) => column !== 1)),
        ),
      ],
      'DM!C4',
    ],
  ];
  it.each(twins)('%s', (_name, sheets, cell) => {
    const { blocks, findings } = results(...sheets);
    expect(blocks).toEqual(TWO_BLOCKS);
    expect(findings).toEqual([`merged-cells-assumed info ${cell}`]);
  });

  it('in last year’s table', () => {
    const last = l4(ONCE).map((row, index) =>
      index === 0
        ? ['KẾT QUẢ XẾP HẠNG THI ĐUA NĂM 2023']
        : [...row, index === 1 ? 'Xếp hạng' : ([2, 1, 2, 1][index - 2] ?? null)],
    );
    const full = ONCE.map((block, index) => block ?? ONCE[index - 1] ?? null);
    const { blocks, findings } = results(sheet('KQ', l4(full)), sheet('KQ23', last));
    expect(blocks.flat().filter((text) => text.startsWith('Sở'))).toEqual([
      'Sở Nội vụ 1 95 2',
      'Sở Tài chính 2 93 1',
      'Sở Y tế 1 96 2',
      'Sở Xây dựng 2 94 1',
    ]);
    expect(findings).toContain('merged-cells-assumed info KQ23!B4');
  });

  it('a file that knows of no merged cells there makes it a warning, one that does says nothing', () => {
    const merged = [2, 4].map((row): Area => ({ row, column: 1, rows: 2, columns: 1 }));
    expect(results(sheet('KQ', l4(ONCE), { merged })).findings).toEqual([]);
    expect(results(sheet('KQ', l4(ONCE), { merged: [] })).findings).toEqual([
      'merged-cells-assumed warning KQ!B4',
      'merged-cells-assumed warning KQ!B6',
    ]);
  });

  it('a block that is missing among blocks written row by row is said', () => {
    const { blocks, findings } = results(
      sheet('KQ', l4(['Khối thi đua số 1', 'Khối thi đua số 1', _, 'Khối thi đua số 2'])),
    );
    expect(blocks.map(([name]) => name)).toEqual([
      'Khối thi đua số 1',
      'Sở, ban, ngành',
      'Khối thi đua số 2',
    ]);
    expect(findings).toEqual(['block-guessed warning KQ!C5']);
  });
});

describe('a unit merged over a row for each kind of score', () => {
  const header = ['STT', 'Tên đơn vị', 'Loại điểm', 'Điểm tối đa', 'Tổng điểm', 'Xếp hạng'];
  it('has its max and its rank in all of them', () => {
    const { blocks, findings } = results(
      sheet('KQ', [
        ['KẾT QUẢ CHẤM ĐIỂM CÁC SỞ, BAN, NGÀNH NĂM 2024'],
        header,
        [1, 'Sở Nội vụ', 'Tự chấm', 100, 95, 2],
        [_, _, 'Thẩm định', _, 90, _],
        [2, 'Sở Y tế', 'Tự chấm', 100, 97, 1],
        [_, _, 'Thẩm định', _, 96, _],
        [3, 'Sở Tư pháp', 'Tự chấm', 80, 70, 3],
        [_, _, 'Thẩm định', _, 60, _],
      ]),
      sheet('KQ23', [
        ['KẾT QUẢ CHẤM ĐIỂM CÁC SỞ, BAN, NGÀNH NĂM 2023'],
        header,
        [1, 'Sở Nội vụ', 'Tự chấm', 100, 95, 'Hạng 1'],
        [_, _, 'Thẩm định', _, 90, _],
        [2, 'Sở Y tế', 'Tự chấm', 100, 97, '2/2'],
        [_, _, 'Thẩm định', _, 86, _],
      ]),
    );
    expect(blocks).toEqual([
      ['Sở, ban, ngành', 'Sở Y tế 1 96 2', 'Sở Nội vụ 2 90 1', 'Sở Tư pháp 3 60 null'],
    ]);
    expect(findings).toEqual(['block-guessed info KQ!B3', 'previous-unit-unmatched info KQ!B7']);
  });

  it('stands beside other columns, and its name may stand in each row', () => {
    const rows = (name: CellContent): Rows => [
      ['KẾT QUẢ CHẤM ĐIỂM CÁC SỞ, BAN, NGÀNH NĂM 2024'],
      [
        'STT',
        'Tên đơn vị',
        'Điểm tối đa',
        'Loại điểm',
        'THỂ CHẾ (40 điểm)',
        'TÀI CHÍNH (60 điểm)',
        'Tổng điểm',
      ],
      [1, 'Sở Nội vụ', 100, 'Tự chấm', 40, 58, 98],
      [_, name, _, 'Thẩm định', 38, 50, 88],
      [_, name, _, 'Chênh lệch', 2, 8, 10],
    ];
    for (const name of [_, 'Sở Nội vụ']) {
      const { blocks, findings } = results(sheet('KQ', rows(name)));
      expect(blocks).toEqual([['Sở, ban, ngành', 'Sở Nội vụ 1 88 null']]);
      expect(findings).toEqual(['block-guessed info KQ!B3']);
    }
  });
});
