import { describe, expect, it } from 'vitest';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

type Row = readonly CellContent[];

const TITLE: Row = ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'];
const COMMUNES: readonly Row[] = [
  ['Khối: Xã, phường'],
  ['TT', 'Đơn vị', 'Chỉ số (%)', 'Xếp hạng'],
  [1, 'Xã Cam Lộ', 75, 1],
  [2, 'Xã Gio Linh', 70, 2],
];
const departments = (...rows: readonly Row[]) => [['Khối: Sở, ban, ngành'], ...rows];

function said(...sheets: readonly SheetSnapshot[]): readonly string[] {
  return toldBy(workbook(...sheets), ({ code }) => code === 'unit-without-scores');
}

const RANKED = ['Xã Cam Lộ 75', 'Xã Gio Linh 70'];

describe('a block of this year whose table has ranks or grades and no scores', () => {
  it.each<[string, readonly Row[]]>([
    ['ranks', departments(['TT', 'Đơn vị', 'Xếp hạng'], [1, 'Sở A', 1], [2, 'Sở B', 2])],
    [
      'ranks and grades',
      departments(['TT', 'Đơn vị', 'Xếp hạng', 'Xếp loại'], [1, 'Sở A', 1, 'Tốt'], [2, 'Sở B', 2, 'Khá']),
    ],
    [
      'scores under a note',
      departments(['TT', 'Đơn vị', 'Ghi chú', 'Xếp hạng'], [1, 'Sở A', 90, 1], [2, 'Sở B', 80, 2]),
    ],
  ])('is said, beside one that is ranked: %s', (_, rows) => {
    const apart = said(sheet('Sở', [TITLE, ...rows]), sheet('Xã', [TITLE, ...COMMUNES]));
    expect(apart).toEqual([...RANKED, 'B4 unit-without-scores']);
    expect(said(sheet('KQ', [TITLE, ...rows, [], ...COMMUNES]))).toEqual([
      ...RANKED,
      'B4 unit-without-scores',
    ]);
  });

  it.each<[string, readonly Row[]]>([
    [
      'its units are scored elsewhere',
      [['Khối: Xã, phường'], ['TT', 'Đơn vị', 'Hạng'], [1, 'Xã Cam Lộ', 1], [2, 'Xã Gio Linh', 2]],
    ],
    ['its unit is not ranked', departments(['TT', 'Đơn vị', 'Xếp hạng'], [1, 'Sở A', 'Không xếp hạng'])],
  ])('is nothing where %s', (_, rows) => {
    expect(said(sheet('Bảng', [TITLE, ...rows]), sheet('Xã', [TITLE, ...COMMUNES]))).toEqual(RANKED);
  });

  it('is nothing of the year before', () => {
    const before = sheet('2024', [
      ['KẾT QUẢ XẾP HẠNG CHỈ SỐ CCHC NĂM 2024'],
      ...departments(['TT', 'Đơn vị', 'Xếp hạng'], [1, 'Sở A', 1], [2, 'Sở B', 2]),
    ]);
    expect(said(before, sheet('Xã', [TITLE, ...COMMUNES]))).toEqual(RANKED);
  });
});
