import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { accessibilityFaults } from './accessibility';
import { builtPreview } from './builtPreview';
import { paneSteps } from './paneSteps';
import { previewScreen } from './previewPage';
import { workbooks } from './scoreStates';
import { fewSheets, webStage } from './webStage';

const open = webStage();
const openPreview = builtPreview();

test('the views are used by keyboard: sort, find, open the fields, go through the rows', async () => {
  const { page, pane, excel, faults } = await open('sample', fewSheets());
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

test('each index has a bar with the block’s average and, where the row has the focus or is pointed at, last year’s; an open row says where the unit stands, and has the same of each field', async () => {
  const { pane, faults } = await open('sample', fewSheets());
  await paneSteps(pane).compute();
  const row = pane.locator('tbody tr[data-row]').filter({ hasText: 'Sở Ngoại vụ' });
  const bar = row.getByRole('img', { name: /^Bình quân khối 90,53%\. Năm 2022: \d/u });
  const said = [...((await bar.getAttribute('aria-label')) ?? '').matchAll(/([\d,]+)%/gu)];
  const [average = NaN, before = NaN, from = NaN, to = NaN] = said.map(([, digits = '']) =>
    Number(digits.replace(',', '.')),
  );
  const drawn = await bar.evaluate((track) => {
    const { left, width } = track.getBoundingClientRect();
    const [filled, ...marks] = [...track.children].map((part) => part.getBoundingClientRect());
    const places = [filled?.right ?? NaN, ...marks.map((mark) => (mark.left + mark.right) / 2)];
    return places.map((place) => (place - left) / width);
  });
  // To a part of a pixel.
  [94.9, average, before].forEach((percent, index) => {
    expect(drawn[index]).toBeCloseTo((percent - from) / (to - from), 1);
  });
  const glance = row.locator('[data-fields]');
  expect((await glance.getAttribute('title'))?.split('\n')).toHaveLength(
    await glance.locator('span').count(),
  );
  expect(await glance.getAttribute('title')).toMatch(/^[^\n]+: \d+,\d\d%/u);
  const lastYear = bar.locator('[data-last-year]');
  expect(await lastYear.isVisible()).toBe(false);
  await row.locator('th button').focus();
  expect(await lastYear.isVisible()).toBe(true);

  await row.locator('[aria-expanded]').press('Enter');
  const card = await pane.locator('tbody dl').first().innerText();
  expect(card.split('\n').filter((line) => line !== '')).toEqual([
    expect.stringMatching(/^Thứ hạng: 3/u),
    expect.stringMatching(/^Bình quân của khối: 90,53%; đơn vị cao hơn 4,37 điểm phần trăm$/u),
    expect.stringMatching(
      /^Đơn vị xếp ngay trên: Sở Thông tin và Truyền thông \(hạng 2, 95,60%\); cách 0,70 /u,
    ),
    expect.stringMatching(/^Đơn vị xếp ngay dưới: Sở Kế hoạch và Đầu tư \(hạng 4, 94,07%\); cách 0,83 /u),
    expect.stringMatching(/^Thẩm định: tự chấm [\d,]+ → [\d,]+ điểm \(−[\d,]+\); giảm\s\d+/u),
  ]);
  const fields = pane.getByRole('table', { name: 'Các lĩnh vực của Sở Ngoại vụ' }).locator('tbody tr');
  expect(await fields.getByRole('img', { name: /^Bình quân khối \d/u }).count()).toBe(await fields.count());
  expect(await fields.locator('[data-last-year]').first().isVisible()).toBe(true);
  const number = (text: string, before: RegExp) => Number(before.exec(text)?.[1]?.replace(',', '.'));
  const low = await fields.evaluateAll((rows) =>
    rows.map((one) => [one.textContent, one.querySelector('[role="img"]')?.getAttribute('aria-label') ?? '']),
  );
  expect(
    await glance.locator('span').evaluateAll((all) => all.map((one) => one.hasAttribute('data-low'))),
  ).toEqual(
    low.map(
      ([text = '', bar = '']) => number(text, /(\d+,\d\d)%/u) < number(bar, /^Bình quân khối (\d+,\d\d)%/u),
    ),
  );
  expect(await accessibilityFaults(pane)).toEqual([]);
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
