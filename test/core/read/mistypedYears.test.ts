import { describe, expect, it } from 'vitest';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

type Row = readonly CellContent[];

const TITLE = 'KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH';
const BLOCK = ['Khối: Sở, ban, ngành'];
const UNITS = ['Sở Nội vụ', 'Sở Y tế', 'Sở Tài chính'];

const saidOf = (...sheets: readonly SheetSnapshot[]) =>
  toldBy(workbook(...sheets), ({ code }) => code === 'line-unused').filter((line) =>
    line.includes('line-unused'),
  );

/** Criteria × units with these heads of years below each unit. */
const belowUnits = (years: Row, title = `${TITLE} NĂM 2025`) =>
  saidOf(
    sheet('KQ', [
      [title],
      BLOCK,
      ['STT', 'Nội dung', 'Điểm tối đa', ...UNITS.flatMap((unit) => [unit, null])],
      [null, null, null, ...years],
      ['1', 'Kế hoạch', 4, 1, 2, 2, 3, 3, 4],
      ['2', 'Báo cáo', 6, 4, 5, 5, 6, 3, 4],
    ]),
  );

describe('a year below a unit that the other units have not', () => {
  it.each<[string, readonly number[]]>([
    ['D4', [2042, 2025, 2024, 2025, 2024, 2025]],
    ['F4', [2024, 2025, 2042, 2025, 2024, 2025]],
    ['G4', [2024, 2025, 2024, 2052, 2024, 2025]],
    ['I4', [2024, 2025, 2024, 2025, 2024, 2015]],
    ['G4', [2024, 2025, 2024, 2024, 2024, 2025]],
  ])('is said at its head %s', (cell, years) => {
    const expected = [`${cell} line-unused`];
    expect(belowUnits(years)).toEqual(expect.arrayContaining(expected));
    expect(belowUnits(years.map((year) => `Năm ${year}`))).toEqual(expect.arrayContaining(expected));
    expect(
      belowUnits(
        years.map((year) => `Năm ${year}`),
        TITLE,
      ),
    ).toEqual(expect.arrayContaining(expected));
  });

  it('is said below a field', () => {
    const fields = sheet('KQ', [
      [`${TITLE} NĂM 2025`],
      BLOCK,
      ['STT', 'Đơn vị', 'Thể chế (10 điểm)', null, 'Bộ máy (10 điểm)', null, 'Công vụ (10 điểm)', null],
      [null, null, 2024, 2025, 2024, 2052, 2024, 2025],
      ...UNITS.map((unit, at): Row => [at + 1, unit, 5, 6 + at, 5, 7, 5, 8]),
    ]);
    expect(saidOf(fields)).toEqual(expect.arrayContaining(['F4 line-unused']));
  });

  it('is not where all have the same, or no years', () => {
    expect(belowUnits([2024, 2025, 2024, 2025, 2024, 2025])).toEqual([]);
    expect(belowUnits(['Năm trước', 'Năm nay', 'Năm trước', 'Năm nay', 'Năm trước', 'Năm nay'])).toEqual([]);
    expect(belowUnits(['Tự chấm', 'Thẩm định', 'Tự chấm', 'Thẩm định', 'Tự chấm', 'Thẩm định'])).toEqual([]);
  });
});

describe('a year of a table that may be mistyped', () => {
  const table = (tab: string, year: number, by = 0) =>
    sheet(tab, [
      [`${TITLE} NĂM ${year}`],
      BLOCK,
      ['STT', 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định'],
      ...UNITS.map((unit, at): Row => [at + 1, unit, 100, 90 - ((at + by) % 3)]),
    ]);

  it.each([
    ['KQ trước', 2052],
    ['Kết quả năm trước', 2026],
    ['Năm ngoái', 2025],
    ['KQ cũ', 2027],
  ])('is said on a tab that is of the time before: %s, %i', (tab, year) => {
    expect(saidOf(table('KQ', 2025), table(tab, year, 1))).toContain('A1 line-unused');
  });

  it('is said where two years are far apart', () => {
    expect(saidOf(table('KQ', 2025), table('A', 2042, 1))).toEqual(['A1 line-unused']);
    expect(saidOf(table('KQ', 2025), table('A', 2014, 1))).toEqual(['A1 line-unused']);
  });

  it('is not where the years follow each other, or the tab names a round', () => {
    expect(saidOf(table('KQ', 2025), table('Năm trước', 2024, 1))).toEqual([]);
    expect(saidOf(table('KQ', 2025), table('A', 2019, 1))).toEqual([]);
    expect(saidOf(table('KQ', 2025), table('Lần trước', 2025, 1))).toEqual([]);
    expect(saidOf(table('KQ trước', 2025))).toEqual([]);
  });
});
