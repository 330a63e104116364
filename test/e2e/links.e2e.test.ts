import { expect, test } from 'vitest';
import { builtPreview } from './builtPreview';
import { previewScreen } from './previewPage';
import { scoreWorkbook } from './scoreWorkbook';

const openPreview = builtPreview();

const scores = new Map<string, readonly [number, number, number]>([
  ['Sở Nội vụ', [0, 3, 4]],
  ['Sở Tư pháp', [2, 3, 0]],
]);

test('the summary leads to a result sheet, and sheets with links are replaced by the next run', async () => {
  const { page, faults } = await openPreview({ workbook: scoreWorkbook(scores) });
  const screen = previewScreen(page);
  await screen.opened();
  expect(await screen.sheetNames()).toEqual(['Sở Nội vụ', 'Sở Tư pháp']);
  await screen.compute();
  await expect.poll(() => screen.frontSheet()).toBe('Tổng hợp');
  const written = await screen.sheetNames();

  const link = page.getByText("'Xếp hạng Sở, ban, ngành'!A1");
  for (let y = 280; !(await link.isVisible()) && y < 420; y += 12) {
    await page.mouse.move(120, y);
    await page.waitForTimeout(500);
  }
  await link.click();
  await expect.poll(() => screen.frontSheet()).toBe('Xếp hạng Sở, ban, ngành');

  await screen.compute();
  expect(await screen.sheetNames()).toEqual(written);
  expect(faults).toEqual([]);
});
