import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtPreview, PICTURES } from './builtPreview';
import { previewScreen } from './previewPage';
import { scoreWorkbook } from './scoreWorkbook';

const openPreview = builtPreview();

const scores = new Map<string, readonly [number, number, number]>([
  ['Sở Nội vụ', [1, 3, 4]],
  ['Sở <b>Tư pháp', [2, 3, 0]],
]);

// One workbook for all: what is dear is to open the preview and to rank in it.
test('the summary leads to a result sheet; the charts of a block lie over their cells, scroll with them and follow a corrected score; sheets with links and charts are replaced by the next run', async () => {
  const { page, faults } = await openPreview({ workbook: scoreWorkbook(scores) });
  const screen = previewScreen(page);
  await screen.opened();
  expect(await screen.sheetNames()).toEqual([...scores.keys()]);
  await screen.compute();
  await expect.poll(() => screen.frontSheet()).toBe('Tổng hợp');
  const written = await screen.sheetNames();

  const link = page.getByText("'Xếp hạng Sở, ban, ngành'!A1");
  for (let y = 200; !(await link.isVisible()) && y < 420; y += 12) {
    await page.mouse.move(120, y);
    await page.waitForTimeout(500);
  }
  await link.click();
  await expect.poll(() => screen.frontSheet()).toBe('Xếp hạng Sở, ban, ngành');

  const charts = page.locator('.charts svg');
  await expect.poll(() => charts.count()).toBe(0);

  await page.locator('[data-u-comp="slide-tab-item"]', { hasText: 'Biểu đồ' }).click();
  await expect.poll(() => charts.count()).toBe(2);
  const first = charts.first();
  expect(await first.getAttribute('aria-label')).toBe('Chỉ số CCHC năm 2024: Sở, ban, ngành');
  expect(await first.locator('text').allTextContents()).toEqual(
    expect.arrayContaining(['Sở Nội vụ', 'Sở <b>Tư pháp', '80.00', '50.00']),
  );
  await page.screenshot({ path: `${PICTURES}/charts.png` });

  const before = await restingTop(first);
  const grid = await page.locator('.spreadsheet').boundingBox();
  await page.mouse.move((grid?.x ?? 0) + 300, (grid?.y ?? 0) + 400);
  await page.mouse.wheel(0, 120);
  await expect.poll(async () => Math.round(before - ((await first.boundingBox())?.y ?? 0))).toBe(120);

  await page.locator('[data-u-comp="slide-tab-item"]', { hasText: 'Sở Nội vụ' }).first().click();
  await expect.poll(() => charts.count()).toBe(0);
  await screen.typeInto('E9', '5');
  await page.locator('[data-u-comp="slide-tab-item"]', { hasText: 'Biểu đồ' }).click();
  await expect.poll(() => charts.first().locator('text').allTextContents()).toContain('90.00');

  await screen.compute();
  expect(await screen.sheetNames()).toEqual(written);
  expect(faults).toEqual([]);
});

/** Where a chart lies once the rows above it have their heights, in pixels from the top of the page. */
async function restingTop(chart: Locator): Promise<number> {
  let last = Number.NaN;
  const isAtRest = async () => {
    const top = (await chart.boundingBox())?.y ?? Number.NaN;
    const rests = top === last;
    last = top;
    return rests;
  };
  await expect.poll(isAtRest, { interval: 500 }).toBe(true);
  return last;
}
