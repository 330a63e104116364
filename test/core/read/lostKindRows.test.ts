import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

type Row = readonly CellContent[];

const UNITS = ['Sở Nội vụ', 'Sở Y tế', 'Sở Tài chính', 'Sở Tư pháp'];

/** Two rows a unit, its claim and what was verified: 80, 70, 60 and 50 per cent. */
const ROWS: readonly Row[] = UNITS.flatMap((unit, at): readonly Row[] => [
  [at + 1, unit, 'Tự chấm', 5, 5],
  [null, null, 'Thẩm định', 4 - at * 0.5, 4 - at * 0.5],
]);

const told = (rows: readonly Row[]) =>
  toldBy(
    workbook(
      sheet('KQ', [
        ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
        ['Khối: Sở, ban, ngành'],
        ['STT', 'Đơn vị', 'Nội dung', 'Chỉ đạo (5 điểm)', 'Thể chế (5 điểm)'],
        ...rows,
      ]),
    ),
    ({ code }) => code === 'stage-missing',
  ).filter((line) => line.includes('stage-missing'));

describe('a unit that lacks a row of the kinds of score that the others have', () => {
  it.each([0, 1, 2, 3])('is told where its row Thẩm định is gone: unit %i', (unit) => {
    const row = 2 * unit + 1;
    const rows = ROWS.filter((_, at) => at !== row);
    expect(told(rows)).toEqual([`B${4 + row - 1} stage-missing`]);
  });

  it.each([0, 1, 2, 3])('is told where the head of that row is gone or no known word: unit %i', (unit) => {
    const row = 2 * unit + 1;
    for (const head of [null, 'Qwerty']) {
      const rows = ROWS.map((cells, at) => (at === row ? [null, null, head, ...cells.slice(3)] : cells));
      expect(told(rows)).toEqual([`B${4 + row - 1} stage-missing`]);
    }
  });

  it('is none where all have the same rows', () => {
    expect(told(ROWS)).toEqual([]);
    expect(told(ROWS.filter((cells) => cells[2] === 'Tự chấm'))).toEqual([]);
  });
});
