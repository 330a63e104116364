import { describe, expect, test } from 'vitest';
import { computeFromRibbon } from '../../src/commands/computeFromRibbon';
import type { Problem } from '../../src/core/problem';
import { defaultSettings } from '../../src/core/settings/settings';
import { readWorkbook } from '../../src/excel/reading/readWorkbook';
import { saveSettings } from '../../src/excel/savedSettings';
import type { SheetSnapshot } from '../../src/core/workbook';
import { sheet, unitSheet } from '../core/sheets';
import { headlessExcel } from '../excel/headlessExcel';
import { univerData } from '../excel/univerBook';

const book = (...sheets: SheetSnapshot[]) =>
  headlessExcel(univerData(...sheets.map(({ name, values }) => ({ name, values }))));

const sheetNames = ({ workbook }: ReturnType<typeof book>) =>
  workbook.getSheets().map((one) => one.getName());

/** Presses the button; what was told, by codes. */
async function press(
  language: 'vi' | 'en' = 'vi',
  signal = new AbortController().signal,
): Promise<readonly string[]> {
  const told: Problem[] = [];
  const tell = (problem: Problem) => {
    told.push(problem);
    return Promise.resolve();
  };
  await computeFromRibbon(language, tell, signal);
  return told.map(({ code }) => code);
}

describe('the button Tính xếp hạng on the ribbon', () => {
  test('computes without the pane and ends on Tổng hợp', async () => {
    const excel = book(unitSheet('Sở Nội vụ', [2, 3, 5]), unitSheet('Sở Tư pháp', [1, 3, 5]));
    expect(await press()).toEqual([]);
    expect(excel.workbook.getActiveSheet().getName()).toBe('Tổng hợp');
    expect(sheetNames(excel)).toEqual(expect.arrayContaining(['Sở Nội vụ', 'Sở Tư pháp', 'Nhận định']));
  });

  test('ends on Kiểm tra dữ liệu where errors stopped a block, with the others ranked', async () => {
    const excel = book(
      unitSheet('Sở Nội vụ', [2, 3, 5]),
      unitSheet('Sở Tư pháp', [1, 3, 5]),
      unitSheet('Huyện X', [2, 9, 5], { block: 'Cấp huyện' }),
    );
    expect(await press()).toEqual([]);
    expect(excel.workbook.getActiveSheet().getName()).toBe('Kiểm tra dữ liệu');
    const written = sheetNames(excel);
    expect(written).toContain('Tổng hợp');
    expect(written.filter((name) => name.startsWith('Xếp hạng'))).toHaveLength(1);
  });

  test('writes in the language that was chosen', async () => {
    const excel = book(unitSheet('Sở Nội vụ', [2, 3, 5]), unitSheet('Sở Tư pháp', [1, 3, 5]));
    expect(await press('en')).toEqual([]);
    expect(excel.workbook.getActiveSheet().getName()).toBe('Summary');
  });

  test('computes by the rules saved in the workbook', async () => {
    const excel = book(unitSheet('Sở Nội vụ', [2, 3, 5]), unitSheet('Sở Tư pháp', [1, 3, 5]));
    // Both gave themselves all points.
    await saveSettings({ ...defaultSettings, scoreSource: 'self', liveFormulas: false });
    expect(await press()).toEqual([]);
    expect(excel.workbook.getActiveSheet().getName()).toBe('Tổng hợp');
    const { sheets } = await readWorkbook();
    const ranking = sheets.find(({ name }) => name.startsWith('Xếp hạng'))?.values ?? [];
    const rows = ranking.filter(([, unit]) => unit === 'Sở Nội vụ' || unit === 'Sở Tư pháp');
    expect(rows.map(([rank, unit]) => [rank, unit])).toEqual([
      [1, 'Sở Nội vụ'],
      [1, 'Sở Tư pháp'],
    ]);
  });

  test.each([
    ['no sheet is a score sheet', sheet('Ghi chú', [['Họp giao ban']]), 'no-score-sheets'],
    ['errors stop every block', unitSheet('Sở Nội vụ', [9, 3, 5]), 'nothing-ranked'],
  ])('says so and writes nothing where %s', async (_, only, code) => {
    const excel = book(only);
    const before = sheetNames(excel);
    expect(await press()).toEqual([code]);
    expect(sheetNames(excel)).toEqual(before);
  });

  test('says so and writes nothing where the saved settings cannot be read, or a cell is being edited', async () => {
    const excel = book(unitSheet('Sở Nội vụ', [2, 3, 5]), unitSheet('Sở Tư pháp', [1, 3, 5]));
    const before = sheetNames(excel);
    await excel.Excel.run(async (context) => {
      context.workbook.settings.add('cchc.settings', '{"ties":"x"}');
      await context.sync();
    });
    expect(await press()).toEqual(['saved-settings-unreadable']);
    excel.host.setCellEditMode(true);
    expect(await press()).toEqual(['cell-edit-mode']);
    excel.host.setCellEditMode(false);
    expect(sheetNames(excel)).toEqual(before);
  });
});
