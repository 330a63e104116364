import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { computeRanking } from '../../src/core/run/run';
import { defaultSettings } from '../../src/core/settings';
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

test('every formula of the result sheets of the sample shows what was computed, in the spreadsheet and in the download, which is valid', async () => {
  const sample = await readFile('assets/samples/ha-tinh-2023.xlsx');
  const planned = plannedFor(sample);
  const { page, faults } = await openPreview();
  const screen = previewScreen(page);
  await screen.opened();
  await screen.compute();

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
  expect(checkFormulas(planned, readWorkbookFile(bytes).sheets).wrong).toEqual([]);
  expect(await faultsOf(bytes)).toEqual([]);
  expect(faults).toEqual([]);
});
