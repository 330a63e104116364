import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtPreview } from './builtPreview';
import { previewScreen } from './previewPage';
import { workbooks } from './scoreStates';
import { scoreWorkbook } from './scoreWorkbook';

const openPreview = builtPreview();

/** The red that fills a zero score: #FFC7CE. */
const RED = [255, 199, 206] as const;

/** How many points of the grid on the screen have exactly this colour. */
function coloredPoints(page: Page, color: readonly [number, number, number]): Promise<number> {
  return page.evaluate(([red, green, blue]) => {
    let count = 0;
    for (const canvas of document.querySelectorAll('canvas')) {
      const { width, height } = canvas;
      const points =
        width * height > 0 ? canvas.getContext('2d')?.getImageData(0, 0, width, height).data : null;
      for (let at = 0; points && at < points.length; at += 4) {
        if (points[at] === red && points[at + 1] === green && points[at + 2] === blue) count++;
      }
    }
    return count;
  }, color);
}

test('the matrix shows zero scores filled red, and no other cell', async () => {
  const { page, faults } = await openPreview({ workbook: workbooks.empty() });
  // Wide enough for the columns of the units, right of those of the criteria.
  await page.setViewportSize({ width: 1280, height: 720 });
  const screen = previewScreen(page);
  await screen.computeButton.waitFor();
  const show = async (zeroes: 0 | 1 | 2) => {
    const scores = new Map<string, readonly [number, number, number]>([
      ['Sở Nội vụ', [zeroes > 0 ? 0 : 1, 3, 4]],
      ['Sở Tư pháp', [2, 3, zeroes > 1 ? 0 : 4]],
    ]);
    await screen.open(`${zeroes}.xlsx`, scoreWorkbook(scores));
    await screen.opened();
    expect(await screen.sheetNames()).toEqual(['Sở Nội vụ', 'Sở Tư pháp']);
    await screen.compute();
    await page.getByText('Ma trận Sở, ban, ngành', { exact: true }).click();
    await expect.poll(() => screen.frontSheet()).toBe('Ma trận Sở, ban, ngành');
  };

  await show(0);
  expect(await coloredPoints(page, RED)).toBe(0);
  await show(1);
  await expect.poll(() => coloredPoints(page, RED)).toBeGreaterThan(200);
  const one = await coloredPoints(page, RED);
  await show(2);
  await expect.poll(() => coloredPoints(page, RED)).toBeGreaterThan(1.5 * one);
  expect(faults).toEqual([]);
});
