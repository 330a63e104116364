import type { Frame } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityFaults } from './accessibility';
import { builtPreview, PICTURES } from './builtPreview';
import { previewScreen } from './previewPage';

const openPreview = builtPreview();

const WORDS = {
  vi: { compute: 'Tính xếp hạng', areas: ['Dữ liệu', 'Quy tắc', 'Hướng dẫn'], search: 'Tìm đơn vị' },
  en: { compute: 'Compute Ranking', areas: ['Data', 'Rules', 'Help'], search: 'Find a unit' },
} as const;

const VIEWS = ['ranking', 'moves', 'zero-scores', 'announcement', 'findings'];

type Language = keyof typeof WORDS;

async function openSample(language: Language, theme: 'light' | 'dark') {
  const { page, faults } = await openPreview(`?lang=${language}`, {
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  const { pane } = previewScreen(page);
  await pane.getByRole('button', { name: WORDS[language].compute, exact: true }).click();
  await pane.getByRole('tab').first().waitFor();
  await pane.locator('main[aria-busy="true"]').waitFor({ state: 'detached' });
  const frame = page.frames().find((each) => each.parentFrame() === page.mainFrame());
  if (frame === undefined) throw new Error('The pane has no frame.');
  return { page, pane, frame, faults };
}

/** By how many pixels the page is wider than the pane. */
const tooWide = (frame: Frame): Promise<number> =>
  frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each([
  ['vi', 'light'],
  ['vi', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
] as const)('every view of the pane (%s, %s)', (language, theme) => {
  test('fits into 350 px and has nothing that axe finds fault with; pictures are kept', async () => {
    const { page, pane, frame, faults } = await openSample(language, theme);
    const take = async (view: string): Promise<void> => {
      expect(await tooWide(frame), view).toBeLessThanOrEqual(0);
      expect(await accessibilityFaults(frame), view).toEqual([]);
      await page
        .locator('iframe')
        .screenshot({ path: `${PICTURES}/view-${view}-${theme}-${language}.png` });
    };
    expect(await frame.locator('html').getAttribute('lang')).toBe(language);

    for (const [index, view] of VIEWS.entries()) {
      await pane.getByRole('tab').nth(index).click();
      await pane.getByRole('tabpanel').getByRole('button').first().waitFor();
      await take(view);
    }
    await pane.getByRole('tab').first().click();
    await pane.locator('tbody [aria-expanded]').first().click();
    await pane.getByRole('searchbox').fill('so noi');
    await take('ranking-found');
    for (const area of WORDS[language].areas) {
      await pane.getByRole('button', { name: area, exact: true }).click();
      await pane.locator('section[aria-label] button').nth(3).waitFor();
      await take(`area-${area}`);
    }
    const help = pane.locator('section').filter({ has: pane.locator('h2') });
    await help.first().waitFor();
    for (const [index, heading] of (await pane.locator('main section h2').all()).entries()) {
      await heading.scrollIntoViewIfNeeded();
      await heading.evaluate((element) => {
        element.scrollIntoView();
      });
      await page
        .locator('iframe')
        .screenshot({ path: `${PICTURES}/view-help-${index + 1}-${theme}-${language}.png` });
    }
    expect(faults).toEqual([]);
  });
});
