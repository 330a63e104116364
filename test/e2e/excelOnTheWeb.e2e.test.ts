import { mkdir, readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openWorkbook } from '../../src/preview/openFile';
import { launchBrowser } from './browser';
import { openExcelOnTheWeb } from './excelOnTheWeb';
import { workbooks } from './scoreStates';

let browser: Browser;

beforeAll(async () => {
  await mkdir('test-artifacts/web', { recursive: true });
  browser = await launchBrowser();
});

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});

afterAll(async () => {
  await browser.close();
});

const sample = async () => openWorkbook(await readFile('assets/samples/ha-tinh-2023.xlsx'));

describe('the task pane with office.js, in the frame of Excel on the web', () => {
  test('ranks the sample by a click, speaks the language of Office and needs nothing beyond ExcelApi 1.9', async () => {
    const { page, pane, excel, faults } = await openExcelOnTheWeb(browser, await sample(), {
      language: 'en-US',
      excelApi: '1.9',
      colorScheme: 'dark',
    });

    await pane.getByRole('button', { name: 'Compute Ranking', exact: true }).click();

    await pane.getByText('90.53%').waitFor();
    await page.screenshot({ path: 'test-artifacts/web/ranking-en-dark.png' });
    expect(excel.workbook.getSheetBySheetName('Ranking Sở, ban, ngành')).not.toBeNull();
    expect(faults).toEqual([]);
  });

  test('asks for Enter while a cell is being edited, and ranks by itself after it', async () => {
    const { pane, excel, faults } = await openExcelOnTheWeb(browser, await openWorkbook(workbooks.ready()));
    excel.host.setCellEditMode(true);

    await pane.getByRole('button', { name: 'Tính xếp hạng', exact: true }).click();
    await pane.getByText('Nhấn Enter (hoặc Esc) trong ô đó; việc tính sẽ tự tiếp tục.').waitFor();
    excel.host.setCellEditMode(false);

    await pane.getByText('Bình quân 80,00%').waitFor();
    expect(faults).toEqual([]);
  });
});
