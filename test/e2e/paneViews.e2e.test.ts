import { mkdir } from 'node:fs/promises';
import type { Frame, Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { openWorkbook } from '../../src/preview/openFile';
import { accessibilityFaults } from './accessibility';
import { launchBrowser } from './browser';
import { builtPreview, PICTURES } from './builtPreview';
import { openExcelOnTheWeb } from './excelOnTheWeb';
import { dress } from './paneLooks';
import { workbooks } from './scoreStates';

const openPreview = builtPreview();
const VIEWS = ['ranking', 'moves', 'zero-scores', 'announcement', 'findings'];
const WORDS = {
  vi: { compute: 'Tính xếp hạng', data: 'Dữ liệu', rules: 'Quy tắc', help: 'Hướng dẫn' },
  en: { compute: 'Compute Ranking', data: 'Data', rules: 'Rules', help: 'Help' },
} as const;
type Language = keyof typeof WORDS;

/** Computing and drawing take long where several tests run on one core. */
const PATIENCE = { timeout: 120_000 };

beforeAll(async () => {
  await mkdir('test-artifacts/web', { recursive: true });
});

async function openSample(language: Language, options: Parameters<typeof openPreview>[1] = {}) {
  const { page, faults } = await openPreview(`?lang=${language}`, { reducedMotion: 'reduce', ...options });
  const pane = await paneOf(page);
  await compute(pane, language);
  return { page, pane, faults };
}

/** The pane's frame, once it has drawn. */
async function paneOf(page: Page): Promise<Frame> {
  await page.frameLocator('iframe').locator('main').waitFor(PATIENCE);
  const frame = page.frames().find((each) => each.parentFrame() === page.mainFrame());
  if (frame === undefined) throw new Error('The pane has no frame.');
  return frame;
}

async function compute(pane: Frame, language: Language): Promise<void> {
  await pane.getByRole('button', { name: WORDS[language].compute, exact: true }).click(PATIENCE);
  await pane.getByRole('tab').first().waitFor(PATIENCE);
  await pane.locator('main[aria-busy="true"]').waitFor({ state: 'detached', ...PATIENCE });
}

/** Opens every view and part of the pane in turn; `look` is called when it stands. */
async function visit(pane: Frame, language: Language, look: (view: string) => Promise<void>): Promise<void> {
  const words = WORDS[language];
  for (const [index, view] of VIEWS.entries()) {
    await pane.getByRole('tab').nth(index).click();
    await pane.getByRole('tabpanel').locator('li, tr, p, h2').first().waitFor(PATIENCE);
    await look(view);
  }
  for (const area of ['data', 'rules', 'help'] as const) {
    await pane.getByRole('button', { name: words[area], exact: true }).click();
    await pane.locator(`section[aria-label="${words[area]}"] button`).first().waitFor(PATIENCE);
    await pane.locator('section[aria-busy="true"]').waitFor({ state: 'detached', ...PATIENCE });
    await look(area);
  }
}

async function expectSound(pane: Frame, view: string): Promise<void> {
  expect(await pixelsTooWide(pane), view).toBeLessThanOrEqual(0);
  expect(await accessibilityFaults(pane), view).toEqual([]);
}

/** By how many pixels the page is wider than the pane. */
const pixelsTooWide = (pane: Frame): Promise<number> =>
  pane.locator('html').evaluate(({ scrollWidth, clientWidth }: HTMLElement) => scrollWidth - clientWidth);

/** Languages and, in each, both themes: every view is looked at in all four, on one page. */
const languages = ['vi', 'en'] as const;
const themes = ['light', 'dark'] as const;

/** Holds that every view is sound in every language and theme; keeps a picture of each. */
async function expectAllSound(
  page: Page,
  pane: Frame,
  takePicture: (name: string) => Promise<unknown>,
): Promise<void> {
  for (const language of languages) {
    await dress(page, pane, ['light', language]);
    await backToResults(pane);
    await visit(pane, language, async (view) => {
      for (const theme of themes) {
        await dress(page, pane, [theme, language]);
        await expectSound(pane, `${view} ${theme} ${language}`);
        await takePicture(`view-${view}-${theme}-${language}`);
      }
    });
  }
}

const backToResults = (pane: Frame): Promise<void> =>
  pane.getByRole('button', { name: /^(Kết quả|Results)$/u }).click();

describe('the views', () => {
  test(
    'fit into 350 px, at 200 % zoom too, and have nothing that axe finds fault with, in forced colours neither',
    { timeout: 400_000 },
    async () => {
      const { page, pane, faults } = await openSample('vi');
      const takePicture = (name: string) =>
        page.locator('iframe').screenshot({ path: `${PICTURES}/${name}.png` });
      await expectAllSound(page, pane, takePicture);

      await dress(page, pane, ['light', 'vi']);
      await backToResults(pane);
      // Half the width is what twice the zoom leaves.
      await page.locator('iframe').evaluate((frame) => {
        frame.style.cssText = 'width: 175px; min-width: 0; flex: none';
      });
      await visit(pane, 'vi', async (view) => {
        expect(await pixelsTooWide(pane), view).toBeLessThanOrEqual(0);
        await takePicture(`view-${view}-narrow-vi`);
      });
      await page.locator('iframe').evaluate((frame) => {
        frame.style.cssText = '';
      });
      await page.emulateMedia({ forcedColors: 'active' });
      await backToResults(pane);
      await visit(pane, 'vi', async (view) => {
        await expectSound(pane, `${view} in forced colours`);
        await takePicture(`view-${view}-forced-vi`);
      });
      expect(faults).toEqual([]);
    },
  );

  test('are the same in the frame of Excel on the web', { timeout: 400_000 }, async () => {
    const browser = await launchBrowser();
    try {
      const { page, pane, faults } = await openExcelOnTheWeb(
        browser,
        await openWorkbook(workbooks.withWarnings()),
        { reducedMotion: 'reduce' },
      );
      await compute(pane, 'vi');
      await expectAllSound(page, pane, (name) => page.screenshot({ path: `test-artifacts/web/${name}.png` }));
      expect(faults).toEqual([]);
    } finally {
      await browser.close();
    }
  });

  test(
    'are used by keyboard: sort, find, open the fields, go through the rows',
    { timeout: 300_000 },
    async () => {
      const { page, pane, faults } = await openSample('vi');
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
      await pane.getByText('1/19 dòng').waitFor();
      expect(await firstUnit()).toBe('Sở Nội vụ');

      await press(pane.locator('tbody [aria-expanded]').first(), 'Enter');
      await pane.getByRole('table', { name: 'Các lĩnh vực của Sở Nội vụ' }).waitFor();

      await pane.getByRole('searchbox').fill('');
      const second = pane.locator('tbody tr[data-row]').nth(1).locator('th button');
      await press(pane.locator('tbody tr[data-row]').first().locator('th button'), 'ArrowDown');
      expect(await second.evaluate((button) => button === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
      await expect
        .poll(
          () => page.locator('[data-u-comp="slide-tab-item"][aria-selected="true"]').innerText(),
          PATIENCE,
        )
        .not.toContain('Tổng hợp');
      expect(faults).toEqual([]);
    },
  );

  test(
    'speak the language that is chosen, and speak it again when the pane is opened anew',
    { timeout: 300_000 },
    async () => {
      const { page, faults } = await openPreview('?lang=vi');
      const pane = await paneOf(page);
      await pane.getByRole('combobox', { name: 'Ngôn ngữ · Language' }).selectOption('en');
      await pane.getByRole('button', { name: 'Compute Ranking', exact: true }).waitFor(PATIENCE);
      expect(await pane.locator('html').getAttribute('lang')).toBe('en');

      await page.reload();
      const again = await paneOf(page);
      await again.getByRole('button', { name: 'Compute Ranking', exact: true }).waitFor(PATIENCE);
      await again.getByRole('combobox', { name: 'Language · Ngôn ngữ' }).selectOption('office');
      await again.getByRole('button', { name: 'Tính xếp hạng', exact: true }).waitFor(PATIENCE);
      expect(faults).toEqual([]);
    },
  );
});
