import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

type Row = readonly CellContent[];

const GOOD = sheet('Xã', [
  ['KẾT QUẢ CHẤM ĐIỂM CCHC CÁC XÃ NĂM 2025'],
  ['Khối: Xã, phường'],
  ['TT', 'Đơn vị', 'Điểm tối đa', 'Điểm'],
  [1, 'Xã An Hòa', 100, 90],
  [2, 'Xã Bình Minh', 100, 80],
]);
const UNITS = ['Sở Y tế', 'Sở Tư pháp', 'Sở Nội vụ'];

/** What is said of a sheet of three units with these figures beside them. */
function saidOf(title: string, header: Row, figures: Row): readonly string[] {
  const rows = UNITS.map((unit, at) => [at + 1, unit, figures[at] ?? null]);
  const damaged = sheet('Sở', [[title], header, ...rows]);
  return toldBy(workbook(damaged, GOOD), ({ code }) => code === 'sheet-without-scores').slice(2);
}

const HEADERS: readonly Row[] = [
  [],
  ['TT', null, 'Điểm'],
  ['TT', 'Đơn vị', null],
  ['TT', 'Ghi chú', 'Điểm'],
  ['TT', 'Đơn vị', 'Ghi chú'],
  ['TT', 'Đơn vị', 'Chênh lệch'],
];

describe('a sheet of units whose header was damaged', () => {
  it.each<readonly [string, Row]>([
    ['numbers', [68.32, 69.25, 90.5]],
    ['points of a max', ['68.32/84', '69,25/71,5', '90/100']],
    ['texts with a decimal comma', ['68,32', '69,25', '90,5']],
  ])('is said to give no scores, whatever it lost: %s', (_, figures) => {
    const title = 'KẾT QUẢ CHẤM ĐIỂM CCHC CÁC SỞ NĂM 2025';
    expect(HEADERS.map((header) => saidOf(title, header, figures).length)).toEqual(HEADERS.map(() => 1));
  });

  it.each<readonly [string, Row]>([
    ['days', ['10/12', '15/12', '20/12']],
    ['papers', ['45/2024', '46/2024', '47/2024']],
    ['numbers of criteria', ['1.1', '1.2', '1.3']],
  ])('is none where its texts are %s', (_, figures) => {
    const header = ['TT', 'Đơn vị', 'Thời điểm'];
    expect(saidOf('KẾ HOẠCH TỰ KIỂM TRA CCHC NĂM 2025', header, figures)).toEqual([]);
  });
});
