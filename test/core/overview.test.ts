import { describe, expect, test } from 'vitest';
import { computeRanking, inspectWorkbook } from '../../src/core/run/run';
import { defaultSettings } from '../../src/core/settings/settings';
import type { SheetSnapshot } from '../../src/core/workbook';
import { core } from '../../src/locales/vi/core';
import { NOW, sheet, unitSheet, workbook } from './sheets';

const overviewOf = (...sheets: readonly SheetSnapshot[]) =>
  inspectWorkbook(workbook(...sheets), defaultSettings).overview;

describe('what is told of a workbook before it is ranked', () => {
  test('is its year, the year before and each block with its units, criteria and errors', () => {
    const overview = overviewOf(
      unitSheet('Sở Nội vụ', [2, 3, 4]),
      unitSheet('Sở Tư pháp', [2, 3, 5]),
      unitSheet('Huyện X', [2, 9, 5], { block: '__proto__' }),
      sheet('Xếp hạng 2022', [
        ['XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2022'],
        ['TT', 'Tên đơn vị', 'Chỉ số (%)', 'Xếp hạng'],
        [1, 'Sở Nội vụ', 90.5, 1],
      ]),
    );
    expect(overview).toMatchObject({ isEmpty: false, year: 2023, previousYear: 2022, resultSheets: 0 });
    expect(overview.blocks).toEqual([
      { name: 'Sở, ban, ngành', year: 2023, units: 2, criteria: 3, errors: 0 },
      { name: '__proto__', year: 2023, units: 1, criteria: 3, errors: 1 },
    ]);
  });

  test('is that nothing stands in an empty workbook', () => {
    expect(overviewOf(sheet('Sheet1', []))).toEqual({
      isEmpty: true,
      year: null,
      previousYear: null,
      blocks: [],
      missing: null,
      resultSheets: 0,
      lastRun: null,
    });
  });

  test('is that a workbook without a score sheet is not empty', () => {
    expect(overviewOf(sheet('Ghi chú', [['Họp lúc 8 giờ']]))).toMatchObject({ isEmpty: false, blocks: [] });
  });

  test('is how many sheets have earlier results, and when these were computed', () => {
    const scores = [unitSheet('Sở Nội vụ', [2, 3, 4]), unitSheet('Sở Tư pháp', [2, 3, 5])];
    const { plan } = computeRanking(workbook(...scores), defaultSettings, core, NOW);
    const results = plan.sheets.map(({ name, mark, values }) => ({
      ...sheet(
        name,
        values.map((row) =>
          row.map((value) => (typeof value === 'object' && value !== null ? value.value : value)),
        ),
      ),
      resultMark: mark,
    }));
    const overview = overviewOf(...scores, ...results);
    expect(overview.resultSheets).toBe(plan.sheets.length);
    expect(overview.lastRun).toBeGreaterThan(40_000);
  });
});
