import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtPreview } from './builtPreview';
import { paneSteps } from './paneSteps';
import { previewScreen } from './previewPage';
import { workbooks } from './scoreStates';
import { webStage } from './webStage';

const open = webStage();
const openPreview = builtPreview();

test('the views are used by keyboard: sort, find, open the fields, go through the rows', async () => {
  const { page, pane, excel, faults } = await open('sample');
  await paneSteps(pane).compute();
  const press = async (target: Locator, key: string): Promise<void> => {
    await target.focus();
    await page.keyboard.press(key);
  };
  const firstUnit = () => pane.locator('tbody tr[data-row]').first().locator('th button').innerText();

  await press(pane.locator('thead button').nth(1), 'Enter');
  expect(await pane.locator('th[aria-sort="ascending"]').innerText()).toContain('Đơn vị');
  expect(await firstUnit()).toBe('Ban Quản lý Khu kinh tế tỉnh');

  await pane.getByRole('searchbox').focus();
  await page.keyboard.type('so noi vu');
  await pane.getByText('1/19 đơn vị').waitFor();
  expect(await firstUnit()).toBe('Sở Nội vụ');

  await press(pane.locator('tbody [aria-expanded]').first(), 'Enter');
  await pane.getByRole('table', { name: 'Các lĩnh vực của Sở Nội vụ' }).waitFor();

  await pane.getByRole('searchbox').fill('');
  const second = pane.locator('tbody tr[data-row]').nth(1).locator('th button');
  await press(pane.locator('tbody tr[data-row]').first().locator('th button'), 'ArrowDown');
  expect(await second.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(() => excel.workbook.getActiveSheet().getName()).not.toContain('Tổng hợp');
  expect(faults).toEqual([]);
});

test('the pane speaks the language that is chosen, and speaks it again when it is opened anew', async () => {
  const { page, faults } = await openPreview({ workbook: workbooks.ready() });
  const { pane } = previewScreen(page);
  await pane.getByRole('combobox', { name: 'Ngôn ngữ · Language' }).selectOption('en');
  await pane.getByRole('button', { name: 'Compute Ranking', exact: true }).waitFor();
  expect(await pane.locator('html').getAttribute('lang')).toBe('en');

  await page.reload();
  await pane.getByRole('button', { name: 'Compute Ranking', exact: true }).waitFor();
  await pane.getByRole('combobox', { name: 'Language · Ngôn ngữ' }).selectOption('office');
  await pane.getByRole('button', { name: 'Tính xếp hạng', exact: true }).waitFor();
  expect(faults).toEqual([]);
});
