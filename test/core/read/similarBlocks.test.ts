import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { ranksToldBy } from './told';

type Row = readonly CellContent[];

const TITLE: Row = ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'];
const UNITS = ['Đơn vị A', 'Đơn vị B', 'Đơn vị C', 'Đơn vị D'];

/** The units of two blocks in turn, in one table with a column of blocks. */
const inColumn = (one: string, other: string) => [
  sheet('KQ', [
    TITLE,
    ['Đơn vị', 'Khối', 'Điểm tối đa', 'Điểm thẩm định'],
    ...UNITS.map((unit, at): Row => [unit, at % 2 === 0 ? one : other, 100, 90 - at]),
  ]),
];
/** Those of each block on a sheet of its own. */
const onSheets = (one: string, other: string) =>
  [one, other].map((block, at) =>
    sheet(`KQ ${at}`, [
      TITLE,
      [`Khối: ${block}`],
      ['Đơn vị', 'Điểm tối đa', 'Điểm thẩm định'],
      ...UNITS.slice(2 * at, 2 * at + 2).map((unit, row): Row => [unit, 100, 90 - row]),
    ]),
  );

describe('a block that is called nearly as another one', () => {
  it.each([
    ['Sở, ban, ngành', 'Sở, bna, ngành'],
    ['Các sở, ban, ngàn', 'Sở, ban, ngành'],
    ['Cấp huyện', 'Cấp hyện'],
    ['Miền núi', 'Miền niú'],
    ['Khối miền núi', 'Khối mièn núi'],
  ])('is said at its first unit: %s, %s', (one, other) => {
    expect(ranksToldBy(workbook(...inColumn(one, other)))).toEqual([
      `${one}: Đơn vị A 1, Đơn vị C 2`,
      `${other}: Đơn vị B 1, Đơn vị D 2`,
      'A4 name-similar',
    ]);
  });

  it.each([
    ['Cụm 1', 'Cụm 2'],
    ['Cụm Bảo Lâm', 'Cụm Bảo Lạc'],
    ['Khối THPT', 'Khối THCS'],
    ['Khối I', 'Khối II'],
    ['Vùng I', 'Vùng II'],
    ['Loại A1', 'Loại B1'],
    ['Khối đảng', 'Khối đoàn thể'],
    ['Sở, ban, ngành A', 'Sở, ban, ngành B'],
    ['Sở, ban, ngành', 'Sở, ban, ngành 2'],
    ['Miền núi', 'Miền xuôi'],
    ['Cấp xã', 'Cấp huyện'],
    ['Xã miền núi', 'Xã'],
    ['Cơ quan Trung ương', 'Ngành dọc'],
  ])('is not: %s, %s', (one, other) => {
    expect(ranksToldBy(workbook(...inColumn(one, other)))).toEqual([
      `${one}: Đơn vị A 1, Đơn vị C 2`,
      `${other}: Đơn vị B 1, Đơn vị D 2`,
    ]);
  });

  it.each([
    ['Cơ quan Trung ương', 'Ngành dọc', ['A4 name-similar']],
    ['Cấp xã', 'Phường', []],
    ['Xã, phường', 'Khối phường', ['A4 name-similar']],
    ['Xã', 'Phường', []],
    ['Huyện', 'Thị xã', []],
    ['Các sở', 'Cơ quan tương đương sở', []],
  ] as const)('on another sheet may be a part of the other, which is said: %s, %s', (one, other, said) => {
    expect(ranksToldBy(workbook(...onSheets(one, other)))).toEqual([
      `${one}: Đơn vị A 1, Đơn vị B 2`,
      `${other}: Đơn vị C 1, Đơn vị D 2`,
      ...said,
    ]);
  });

  it('is the same without the word for a region', () => {
    expect(ranksToldBy(workbook(...inColumn('Vùng đồng bằng', 'Đồng bằng')))).toEqual([
      'Vùng đồng bằng: Đơn vị A 1, Đơn vị B 2, Đơn vị C 3, Đơn vị D 4',
    ]);
  });
});
