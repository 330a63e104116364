import { expect, it } from 'vitest';
import { rankWorkbook } from '../../../../src/core/run/run';
import { defaultSettings } from '../../../../src/core/settings/settings';
import type { CellContent } from '../../../../src/core/workbook';
import { sheet, workbook } from '../../sheets';

const UNITS = ['Phường An Một', 'Phường An Hai', 'Phường An Ba'];

/** Totals of a year, those of the first unit the most; another line `Khối:` each year. */
const totals = (year: number, block: string | null, points: readonly number[]) =>
  sheet(`KQ ${year}`, [
    [`KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`],
    ...(block === null ? [] : [[`Khối: ${block}`]]),
    ['STT', 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định'],
    ...UNITS.map((unit, at): CellContent[] => [at + 1, unit, 100, points[at] ?? null]),
  ]);

it.each([
  ['Phường', 'Cấp xã'],
  ['Cấp xã', 'Phường'],
  ['Phường', 'Phường'],
  ['Phường', null],
  [null, 'Khối phường'],
  ['Cấp xã', 'Xã, phường'],
  ['Cụm 1', 'Cụm số 01'],
])(
  'a block called %s is the one called %s last year: its units are compared with their ranks there',
  (now, then) => {
    const book = workbook(totals(2025, now, [90, 80, 70]), totals(2024, then, [60, 70, 80]));
    const { ranking } = rankWorkbook(book, defaultSettings);
    expect(
      ranking.blocks.map(({ units }) => units.map(({ rank, previousRank }) => [rank, previousRank])),
    ).toEqual([
      [
        [1, 3],
        [2, 2],
        [3, 1],
      ],
    ]);
  },
);
