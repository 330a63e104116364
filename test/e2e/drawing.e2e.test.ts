import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtPreview } from './builtPreview';
import { previewScreen } from './previewPage';

const openPreview = builtPreview();

/** Counts from now on the texts that are drawn on the grid, and notes how many they are when the pane's run ends. */
async function countDrawnTexts(page: Page): Promise<(which: 'drawnTexts' | 'drawnInRun') => Promise<number>> {
  await page.evaluate(() => {
    const counts = { drawnTexts: 0, drawnInRun: 0 };
    Object.assign(window, { counts });
    const context = CanvasRenderingContext2D.prototype;
    const fillText = Object.getOwnPropertyDescriptor(context, 'fillText')?.value as typeof context.fillText;
    context.fillText = function (...given) {
      counts.drawnTexts += 1;
      fillText.apply(this, given);
    };
    const main = document.querySelector('iframe')?.contentDocument?.querySelector('main');
    if (!main) throw new Error('There is no pane.');
    new MutationObserver(() => {
      if (main.getAttribute('aria-busy') !== 'true') counts.drawnInRun ||= counts.drawnTexts;
    }).observe(main, { attributeFilter: ['aria-busy'] });
  });
  return (which) => page.evaluate((name) => Number(Reflect.get(Reflect.get(window, 'counts'), name)), which);
}

test('the grid is not drawn anew for what a run writes until all is written', async () => {
  const { page, faults } = await openPreview();
  const screen = previewScreen(page);
  await screen.opened();
  const counted = await countDrawnTexts(page);

  await screen.compute();

  const inRun = await counted('drawnInRun');
  await expect.poll(() => screen.frontSheet()).toBe('Tổng hợp');
  // A part of the texts of one sheet, where each of nineteen had the grid drawn.
  await expect.poll(() => counted('drawnTexts')).toBeGreaterThan(200);
  expect(inRun).toBeLessThan(200);
  expect(faults).toEqual([]);
});
