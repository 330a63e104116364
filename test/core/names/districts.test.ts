import { describe, expect, it } from 'vitest';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { sheet, unitSheet, workbook } from '../sheets';

type Rows = readonly (readonly CellContent[])[];

const rank = (...sheets: readonly SheetSnapshot[]) => rankWorkbook(workbook(...sheets), defaultSettings);
const title = (year: number) => [`KẾT QUẢ XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CẤP XÃ NĂM ${year}`];
const table = (year: number, ...rows: Rows) => sheet(String(year), [title(year), ...rows]);
/** Each unit with its rank, and last year's. */
const ranks = (...sheets: readonly SheetSnapshot[]) =>
  rank(...sheets).ranking.blocks.map(({ units }) =>
    units.map(({ name, rank: own, previousRank }) => [name, own, previousRank]),
  );

const FOUR = [
  [
    ['Xã Tân Lập (Can Lộc)', 1, null],
    ['Xã Tân Lập (Cẩm Xuyên)', 2, null],
    ['Xã Cẩm Bình', 3, null],
    ['Xã Kim Song', 4, null],
  ],
];

describe('communes of one name are told apart by the district beside them', () => {
  const points = [91.5, 88.25, 95, 80];
  const names = ['Xã Tân Lập', 'Xã Cẩm Bình', 'Xã Tân Lập', 'Xã Kim Song'];
  const districts = ['Cẩm Xuyên', 'Cẩm Xuyên', 'Can Lộc', 'Can Lộc'];
  const rows = (of: (index: number) => readonly CellContent[]) => names.map((_, index) => of(index));

  it.each([
    'Huyện',
    'Quận/huyện',
    'Thuộc huyện',
    'Địa bàn',
    'Huyện, thị xã, thành phố',
    'Tên huyện',
    'HUYỆN',
    'UBND huyện',
    'Địa bàn huyện',
    'Đơn vị cấp huyện',
    'Tỉnh',
    'Trực thuộc huyện',
    'Huyện/TX/TP',
    'Huyện (trước sắp xếp)',
  ])('in a column %s left or right of the names', (header) => {
    const left = table(
      2025,
      ['STT', header, 'Xã, phường', 'Điểm tối đa', 'Điểm đạt được'],
      ...rows((at) => [at + 1, districts[at] ?? '', names[at] ?? '', 100, points[at] ?? 0]),
    );
    expect(ranks(left)).toEqual(FOUR);
    const right = table(
      2025,
      ['STT', 'Tên đơn vị', header, 'Điểm tối đa', 'Điểm đạt được'],
      ...rows((at) => [at + 1, names[at] ?? '', `Huyện ${districts[at] ?? ''}`, 100, points[at] ?? 0]),
    );
    expect(ranks(right)).toEqual(FOUR);
  });

  it('in a merged cell of such a column', () => {
    const merged = table(
      2025,
      ['STT', 'Huyện', 'Xã, phường', 'Điểm tối đa', 'Điểm đạt được'],
      ...rows((at) => [
        at + 1,
        at % 2 === 0 ? (districts[at] ?? '') : null,
        names[at] ?? '',
        100,
        points[at] ?? 0,
      ]),
    );
    expect(ranks(merged)).toEqual(FOUR);
  });

  it('in rows that part the table', () => {
    const parted = table(
      2025,
      ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Điểm đạt được', 'Xếp hạng'],
      ['I', 'Huyện Cẩm Xuyên'],
      [1, 'Xã Tân Lập', 100, 91.5, 2],
      [2, 'Xã Cẩm Bình', 100, 88.25, 3],
      ['II', 'Huyện Can Lộc'],
      [1, 'Xã Tân Lập', 100, 95, 1],
      [2, 'Xã Kim Song', 100, 80, 4],
    );
    expect(ranks(parted)).toEqual(FOUR);
  });

  it.each(['Huyện %s', 'Các xã, phường thuộc huyện %s', 'UBND HUYỆN %s', 'Địa bàn huyện %s'])(
    'in rows that say %s',
    (words) => {
      const parted = table(
        2025,
        ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Điểm đạt được'],
        ['I', words.replace('%s', 'Cẩm Xuyên')],
        [1, 'Xã Tân Lập', 100, 91.5],
        [2, 'Xã Cẩm Bình', 100, 88.25],
        ['II', words.replace('%s', 'Can Lộc')],
        [1, 'Xã Tân Lập', 100, 95],
        [2, 'Xã Kim Song', 100, 80],
      );
      expect(ranks(parted)).toEqual(FOUR);
    },
  );

  it('in a table of fields', () => {
    const fields = table(
      2025,
      ['STT', 'Huyện', 'Xã, phường', 'Cải cách thể chế (50 điểm)', 'Cải cách bộ máy (50 điểm)'],
      ...rows((at) => [
        at + 1,
        districts[at] ?? '',
        names[at] ?? '',
        (points[at] ?? 0) / 2,
        (points[at] ?? 0) / 2,
      ]),
    );
    expect(ranks(fields)).toEqual(FOUR);
  });

  it('over the columns of criteria × units', () => {
    const columns = sheet('Tổng hợp', [
      title(2025),
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Huyện Cẩm Xuyên', null, 'Huyện Can Lộc', null],
      [null, null, null, ...names],
      ['1', 'Cải cách thể chế', 100],
      ['1.1', 'Văn bản', 100, ...points],
    ]);
    expect(ranks(columns)).toEqual(FOUR);
  });

  it('on sheets of their own: in a line, in the letterhead or behind the name', () => {
    const of = (
      name: string,
      district: readonly CellContent[],
      scores: readonly [number, number, number],
    ) => {
      const own = unitSheet('Xã Tân Lập', scores, { block: 'Cấp xã', name });
      return sheet(name, [district, ...own.values.map((row) => row)]);
    };
    const line = [
      of('Phiếu 1', ['Huyện: Cẩm Xuyên'], [1, 2, 3]),
      of('Phiếu 2', ['Huyện: Can Lộc'], [2, 2, 3]),
    ];
    const head = [
      of('Phiếu 1', ['UBND HUYỆN CẨM XUYÊN'], [1, 2, 3]),
      of('Phiếu 2', ['UBND HUYỆN CAN LỘC'], [2, 2, 3]),
    ];
    const behind = [
      unitSheet('Xã Tân Lập, huyện Cẩm Xuyên', [1, 2, 3], { block: 'Cấp xã' }),
      unitSheet('UBND xã Tân Lập huyện Can Lộc', [2, 2, 3], { block: 'Cấp xã' }),
    ];
    expect(ranks(...line)).toEqual([
      [
        ['Xã Tân Lập (Can Lộc)', 1, null],
        ['Xã Tân Lập (Cẩm Xuyên)', 2, null],
      ],
    ]);
    expect(ranks(...head)).toEqual([
      [
        ['Xã Tân Lập (CAN LỘC)', 1, null],
        ['Xã Tân Lập (CẨM XUYÊN)', 2, null],
      ],
    ]);
    const then = table(
      2022,
      ['STT', 'Huyện', 'Xã, phường', 'Xếp hạng'],
      [1, 'Cẩm Xuyên', 'Xã Tân Lập', 1],
      [2, 'Can Lộc', 'Xã Tân Lập', 2],
    );
    expect(ranks(...behind, then)).toEqual([
      [
        ['UBND xã Tân Lập huyện Can Lộc', 1, 2],
        ['Xã Tân Lập, huyện Cẩm Xuyên', 2, 1],
      ],
    ]);
  });

  it('in a list of units, which gives each its own block', () => {
    const list = sheet('Danh mục', [
      ['STT', 'Tên đơn vị', 'Huyện', 'Khối'],
      [1, 'Xã Tân Lập', 'Cẩm Xuyên', 'Cụm 1'],
      [2, 'Xã Tân Lập', 'Can Lộc', 'Cụm 2'],
      [3, 'Xã Kim Song', 'Can Lộc', 'Cụm 2'],
    ]);
    const scores = table(
      2025,
      ['STT', 'Huyện', 'Xã, phường', 'Điểm tối đa', 'Điểm đạt được'],
      [1, 'H. Cẩm Xuyên', 'Xã Tân Lập', 100, 91.5],
      [2, 'CAN LỘC', 'Xã Tân Lập', 100, 95],
      [3, 'CAN LỘC', 'Xã Kim Song', 100, 80],
    );
    const { ranking, findings } = rank(list, scores);
    expect(ranking.blocks.map(({ name, units }) => [name, units.map((unit) => unit.name)])).toEqual([
      ['Cụm 1', ['Xã Tân Lập (Cẩm Xuyên)']],
      ['Cụm 2', ['Xã Tân Lập (CAN LỘC)', 'Xã Kim Song']],
    ]);
    expect(findings).toEqual([]);
  });

  it('but one name twice in one district is scored twice', () => {
    const twice = table(
      2025,
      ['STT', 'Huyện', 'Xã, phường', 'Điểm tối đa', 'Điểm đạt được'],
      [1, 'Cẩm Xuyên', 'Xã Tân Lập', 100, 91.5],
      [2, 'Huyện Cẩm Xuyên', 'Xã Tân Lập', 100, 95],
    );
    expect(() => rank(twice)).toThrow();
  });

  it('and ranks that begin again in each district make districts the blocks', () => {
    const parted = table(
      2025,
      ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Điểm đạt được', 'Xếp hạng'],
      ['I', 'Huyện Cẩm Xuyên'],
      [1, 'Xã Tân Lập', 100, 91.5, 1],
      [2, 'Xã Cẩm Bình', 100, 88.25, 2],
      ['II', 'Huyện Can Lộc'],
      [1, 'Xã Tân Lập', 100, 95, 1],
      [2, 'Xã Kim Song', 100, 80, 2],
    );
    expect(rank(parted).ranking.blocks.map(({ name }) => name)).toEqual(['Huyện Cẩm Xuyên', 'Huyện Can Lộc']);
  });
});

describe('last year', () => {
  const now = table(
    2025,
    ['STT', 'Huyện', 'Xã, phường', 'Điểm tối đa', 'Điểm đạt được'],
    [1, 'Cẩm Xuyên', 'Xã Tân Lập', 100, 91.5],
    [2, 'Can Lộc', 'Xã Tân Lập', 100, 95],
    [3, 'Can Lộc', 'Xã Kim Song', 100, 80],
  );

  it('is found by name and district, whichever way the district stands there', () => {
    const column = table(
      2024,
      ['STT', 'Tên đơn vị', 'Thuộc huyện', 'Xếp hạng'],
      [1, 'Xã Kim Song', 'Huyện Can Lộc', 1],
      [2, 'Xã Tân Lập', 'Huyện Can Lộc', 2],
      [3, 'Xã Tân Lập', 'Huyện Cẩm Xuyên', 3],
    );
    const rows = table(
      2024,
      ['STT', 'Tên đơn vị', 'Xếp hạng'],
      ['I', 'HUYỆN CAN LỘC'],
      [1, 'Xã Kim Song', 1],
      [2, 'Xã Tân Lập', 2],
      ['II', 'HUYỆN CẨM XUYÊN'],
      [1, 'Xã Tân Lập', 3],
    );
    const inName = table(
      2024,
      ['STT', 'Tên đơn vị', 'Xếp hạng'],
      [1, 'Xã Kim Song', 1],
      [2, 'Xã Tân Lập (Can Lộc)', 2],
      [3, 'Xã Tân Lập - huyện Cẩm Xuyên', 3],
    );
    for (const then of [column, rows, inName]) {
      expect(ranks(now, then)).toEqual([
        [
          ['Xã Tân Lập (Can Lộc)', 1, 2],
          ['Xã Tân Lập (Cẩm Xuyên)', 2, 3],
          ['Xã Kim Song', 3, 1],
        ],
      ]);
    }
  });

  it('without a district is found where only one unit can be meant, and else not compared, which is said', () => {
    const then = table(2024, ['STT', 'Tên đơn vị', 'Xếp hạng'], [1, 'Xã Kim Song', 1], [2, 'Xã Tân Lập', 2]);
    const { ranking, findings } = rank(now, then);
    expect(ranking.blocks[0]?.units.map(({ previousRank }) => previousRank)).toEqual([null, null, 1]);
    expect(
      findings.flatMap(({ code, facts }) => (code === 'previous-unit-unmatched' ? [facts.reason] : [])),
    ).toEqual(['namesake', 'namesake']);
    const one = table(
      2025,
      ['STT', 'Huyện', 'Xã, phường', 'Điểm tối đa', 'Điểm đạt được'],
      [1, 'Can Lộc', 'Xã Tân Lập', 100, 95],
      [2, 'Can Lộc', 'Xã Kim Song', 100, 80],
    );
    expect(ranks(one, then)).toEqual([
      [
        ['Xã Tân Lập', 1, 2],
        ['Xã Kim Song', 2, 1],
      ],
    ]);
  });

  it('of another district is another unit’s', () => {
    const then = table(
      2024,
      ['STT', 'Huyện', 'Xã, phường', 'Xếp hạng'],
      [1, 'Thạch Hà', 'Xã Tân Lập', 1],
      [2, 'Thị xã Kỳ Anh', 'Xã Kim Song', 2],
      [3, 'Kỳ Anh', 'Xã Kim Song', 3],
    );
    const { ranking } = rank(now, then);
    expect(ranking.blocks[0]?.units.map(({ name, previousRank }) => [name, previousRank])).toEqual([
      ['Xã Tân Lập (Can Lộc)', null],
      ['Xã Tân Lập (Cẩm Xuyên)', null],
      ['Xã Kim Song (Can Lộc)', null],
    ]);
  });
});

describe('a column over points is no column of districts', () => {
  it('whatever its header says', () => {
    const scores = table(
      2025,
      ['STT', 'Tên đơn vị', 'Huyện', 'Điểm tối đa', 'Điểm đạt được'],
      [1, 'Xã Tân Lập', 90, 100, 91.5],
      [2, 'Xã Kim Song', 91, 100, 95],
    );
    expect(ranks(scores)).toEqual([
      [
        ['Xã Kim Song', 1, null],
        ['Xã Tân Lập', 2, null],
      ],
    ]);
  });
});
