import { describe, expect, it } from 'vitest';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

type Row = readonly CellContent[];

const YEAR = 'KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025';
const UNITS = ['Sở Nội vụ', 'Sở Y tế', 'Sở Tư pháp'];

/** Self-scores and verified scores of the three units; the units trade places. */
const SCORES = [
  { self: [40, 40], verified: [45, 45] },
  { self: [44, 44], verified: [42, 42] },
  { self: [47, 47], verified: [35, 35] },
];
const RIGHT = ['Sở Nội vụ 90', 'Sở Y tế 84', 'Sở Tư pháp 70'];

const told = (sheets: readonly SheetSnapshot[]) =>
  toldBy(workbook(...sheets), ({ severity }) => severity !== 'info');

/** A score sheet a unit; below a head over both columns where one is given. */
const scoreSheets = (self: string, verified: string, over: string | null) =>
  UNITS.map((unit, at) => {
    const { self: claimed = [], verified: given = [] } = SCORES[at] ?? {};
    const head: readonly Row[] =
      over === null
        ? [['STT', 'Tiêu chí', 'Điểm tối đa', self, verified, 'Ghi chú']]
        : [
            ['STT', 'Tiêu chí', 'Điểm tối đa', over, null, 'Ghi chú'],
            [null, null, null, self, verified, null],
          ];
    return sheet(unit, [
      [YEAR],
      [`Đơn vị: ${unit}`],
      ...head,
      ['1', 'Kế hoạch', 50, claimed[0] ?? null, given[0] ?? null, null],
      ['2', 'Bộ máy', 50, claimed[1] ?? null, given[1] ?? null, null],
    ]);
  });

/** All units in the columns of one table of criteria. */
const oneTable = (self: string, verified: string) => [
  sheet('Tổng hợp', [
    [YEAR],
    ['STT', 'Tiêu chí', 'Điểm tối đa', ...UNITS.flatMap((unit) => [unit, null])],
    [null, null, null, ...UNITS.flatMap(() => [self, verified])],
    ...['Kế hoạch', 'Bộ máy'].map((name, row) => [
      String(row + 1),
      name,
      50,
      ...SCORES.flatMap((one) => [one.self[row] ?? null, one.verified[row] ?? null]),
    ]),
  ]),
];

/** Units in rows. */
const totals = (self: string, verified: string, over: string | null) => {
  const head: readonly Row[] =
    over === null
      ? [['STT', 'Tên đơn vị', 'Điểm tối đa', self, verified]]
      : [
          ['STT', 'Tên đơn vị', 'Điểm tối đa', over, null],
          [null, null, null, self, verified],
        ];
  return [
    sheet('KQ', [
      [YEAR],
      ...head,
      ...UNITS.map((unit, at) => {
        const sum = (values: readonly number[] = []) => values.reduce((all, one) => all + one, 0);
        return [at + 1, unit, 100, sum(SCORES[at]?.self), sum(SCORES[at]?.verified)];
      }),
    ]),
  ];
};

const HEADS = [
  null,
  'Điểm đánh giá',
  'Điểm chấm',
  'Điểm',
  'Kết quả',
  'Điểm đạt được',
  'Số điểm',
  'Chấm điểm',
  'Đánh giá',
];
const APPRAISERS = [
  'Cơ quan thẩm định',
  'Đơn vị thẩm định',
  'Cơ quan chủ trì thẩm định',
  'Đơn vị theo dõi thẩm định',
  'Cơ quan chủ trì đánh giá',
  'Đơn vị chủ trì',
  'Người thẩm định',
  'Cơ quan theo dõi',
];

describe('a column called after who appraises', () => {
  it.each(APPRAISERS)('holds the verified scores where numbers stand in it: %s', (name) => {
    for (const self of ['Đơn vị tự chấm', 'Điểm tự chấm', 'Tự đánh giá']) {
      for (const over of HEADS) {
        expect(told(scoreSheets(self, name, over))).toEqual(RIGHT);
        expect(told(totals(self, name, over))).toEqual(RIGHT);
      }
      expect(told(oneTable(self, name))).toEqual(RIGHT);
    }
  });

  it.each(APPRAISERS)('names the appraiser where words stand in it: %s', (name) => {
    const sheets = UNITS.map((unit, at) => {
      const given = SCORES[at]?.verified ?? [];
      return sheet(unit, [
        [YEAR],
        [`Đơn vị: ${unit}`],
        ['STT', 'Tiêu chí', 'Điểm tối đa', name, 'Điểm thẩm định'],
        ['1', 'Kế hoạch', 50, 'Sở Nội vụ', given[0] ?? null],
        ['2', 'Bộ máy', 50, 'Văn phòng UBND tỉnh', given[1] ?? null],
      ]);
    });
    expect(told(sheets)).toEqual(RIGHT);
  });
});

describe('a column called after words below a head of scores', () => {
  const sheets = (name: string, cells: Row) =>
    UNITS.slice(0, 1).map((unit) =>
      sheet(unit, [
        [YEAR],
        [`Đơn vị: ${unit}`],
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đánh giá', null],
        [null, null, null, 'Tự chấm', name],
        ...cells.map((cell, at) => [String(at + 1), `Tiêu chí ${String(at + 1)}`, 10, 9, cell]),
      ]),
    );

  it.each(['Kết quả thực hiện', 'Số liệu kê khai', 'Cách tính điểm', 'Nhận xét'])(
    'is said to be unread where numbers stand in it: %s',
    (name) => {
      expect(told(sheets(name, [8, 7, 9.5, 6]))).toContain('E4 column-unread');
      expect(told(sheets(name, ['Đạt', 'Đạt', 'Chưa đạt', 'Đạt']))).not.toContain('E4 column-unread');
    },
  );

  it('is not where it is their difference', () => {
    const own = sheet('Sở Nội vụ', [
      [YEAR],
      ['Đơn vị: Sở Nội vụ'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đánh giá', null, null],
      [null, null, null, 'Tự chấm', 'Thẩm định', 'Chênh lệch'],
      ...[8, 7, 8.5, 6].map((cell, at) => [
        String(at + 1),
        `Tiêu chí ${String(at + 1)}`,
        10,
        9,
        cell,
        9 - cell,
      ]),
    ]);
    expect(told([own])).toEqual(['Sở Nội vụ 73.75']);
  });
});
