import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { computeRanking } from '../../src/core/run/run';
import { defaultSettings } from '../../src/core/settings/settings';
import type { CellContent, PlannedSheet, SheetSnapshot } from '../../src/core/workbook';
import { core } from '../../src/locales/vi/core';
import { readWorkbookFile } from '../../src/xlsx/readFile';
import { NOW } from '../core/sheets';
import { checkFormulas } from '../formulas/formulaCells';
import { faultsOf } from '../xlsx/validator';
import { builtPreview } from './builtPreview';
import { previewScreen } from './previewPage';

const openPreview = builtPreview();

/** What the core plans for a workbook: its sheets with formulas. */
function plannedFor(workbook: Buffer): readonly PlannedSheet[] {
  return computeRanking(readWorkbookFile(workbook), defaultSettings, core, NOW).plan.sheets.filter(
    ({ name }) => /^(?:Xếp hạng|Lĩnh vực|Ma trận) /u.test(name),
  );
}

/** What the spreadsheet shows of these sheets, read through the pane as the add-in reads Excel. */
async function shownSheets(page: Page, names: readonly string[]): Promise<readonly SheetSnapshot[]> {
  const frame = page.frames().find((each) => each.parentFrame() === page.mainFrame());
  if (frame === undefined) throw new Error('The pane has no frame.');
  const shown = await frame.evaluate(
    (sheets) =>
      Excel.run(async (context) => {
        const ranges = sheets.map((name) => context.workbook.worksheets.getItem(name).getUsedRange());
        for (const range of ranges) range.load(['values', 'rowIndex', 'columnIndex']);
        await context.sync();
        return ranges.map(({ values, rowIndex, columnIndex }) => ({
          values: values as (string | number | boolean)[][],
          firstRow: rowIndex,
          firstColumn: columnIndex,
        }));
      }),
    names,
  );
  return names.map((name, at) => {
    const { values, firstRow, firstColumn } = shown[at] ?? { values: [], firstRow: 0, firstColumn: 0 };
    const contents: readonly (readonly CellContent[])[] = values;
    return {
      name,
      visibility: 'visible',
      firstRow,
      firstColumn,
      values: contents,
      numberFormats: [],
      resultMark: null,
    };
  });
}

/** How many units of the pane's list are seen as a whole without scrolling. */
function wholeRows(page: Page): Promise<number> {
  return page
    .frameLocator('iframe')
    .locator('tbody tr[data-row]')
    .evaluateAll(
      (rows) => rows.filter((row) => row.getBoundingClientRect().bottom <= window.innerHeight).length,
    );
}

// One run for all that is to be seen of it: in the preview that of the sample takes long.
test('the sample is ranked by a click and opens the cell of a line, six units seen at 1366 × 600, without a foreign request or an error of the page; every formula shows what was computed, in the spreadsheet and in the download, which is valid', async () => {
  const sample = await readFile('assets/samples/ha-tinh-2023.xlsx');
  const planned = plannedFor(sample);
  const { page, faults } = await openPreview();
  const screen = previewScreen(page);
  await screen.opened();
  const before = await screen.sheetNames();

  await screen.compute();

  expect((await screen.sheetNames()).slice(0, before.length)).toEqual(before);
  expect((await screen.sheetNames()).slice(before.length)).toEqual(
    expect.arrayContaining([
      'Xếp hạng Sở, ban, ngành',
      'Xếp hạng Cấp huyện',
      'Xếp hạng Cơ quan Trung ương',
      'Ma trận Sở, ban, ngành',
      'Ma trận Cấp huyện',
      'Ma trận Cơ quan Trung ương',
      'Tiêu chí 0 điểm',
    ]),
  );
  await expect.poll(() => screen.frontSheet()).toBe('Tổng hợp');
  const rows = await screen.rankingRows();
  expect(rows.slice(0, 4)).toEqual([
    ['1', 'Sở Khoa học và Công nghệ', '96,25%', '–'],
    ['2', 'Sở Thông tin và Truyền thông', expect.stringMatching(/^\d\d,\d\d%$/), '▲3'],
    ['3', 'Sở Ngoại vụ', expect.stringMatching(/^\d\d,\d\d%$/), '▲8'],
    ['4', 'Sở Kế hoạch và Đầu tư', expect.stringMatching(/^\d\d,\d\d%$/), '▲8'],
  ]);
  await screen.pane.getByText('Bình quân 90,53%').waitFor();
  await page.setViewportSize({ width: 1366, height: 600 });
  await expect.poll(() => wholeRows(page)).toBeGreaterThanOrEqual(6);
  await page.setViewportSize({ width: 960, height: 720 });

  await screen.pane.getByRole('row', { name: /Sở Ngoại vụ/ }).click();
  // Right after a run the spreadsheet may still be drawing.
  await expect.poll(() => screen.frontSheet(), { timeout: 30_000 }).toBe('Sở Ngoại vụ');

  await screen.pane.getByRole('combobox', { name: 'Khối' }).selectOption('Cấp huyện');
  await screen.pane.getByText('Bình quân 90,59%').waitFor();

  const shown = await shownSheets(
    page,
    planned.map(({ name }) => name),
  );
  const { formulas, wrong } = checkFormulas(planned, shown);
  expect(formulas).toBeGreaterThan(1000);
  expect(wrong).toEqual([]);
  for (const sheet of shown.filter(({ name }) => name.startsWith('Xếp hạng'))) {
    expect(sheet.values.flat(), sheet.name).toContain(core.live.agrees);
  }

  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải xuống' }).click();
  const bytes = await readFile(await (await started).path());
  // Nothing is said to be left out.
  expect(await page.locator('.notice').count()).toBe(0);
  expect(checkFormulas(planned, readWorkbookFile(bytes).sheets).wrong).toEqual([]);
  expect(await faultsOf(bytes)).toEqual([]);
  expect(faults).toEqual([]);
});
