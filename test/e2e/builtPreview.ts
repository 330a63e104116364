import { mkdir } from 'node:fs/promises';
import type { BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { testBrowser } from './browser';
import { serveBuiltPages } from './builtPages';
import type { BuiltPages } from './builtPages';
import { openWatchedPage } from './watchedPage';
import type { PageOptions, WatchedPage } from './watchedPage';

/** Where pictures of the pane are kept. */
export const PICTURES = 'test-artifacts/pane';

interface PreviewOptions extends PageOptions {
  /** The language of the preview; Vietnamese unless told. */
  readonly language?: 'vi' | 'en';
  /** The workbook that the preview opens with; the sample unless told. */
  readonly workbook?: Buffer;
}

/** Opens the preview in a new page. */
export type OpenPreview = (options?: PreviewOptions) => Promise<WatchedPage>;

/**
 * Serves the production build to a browser for all tests of a file, each of which gets pages of its own: only the
 * scripts that the browser has compiled are kept from one to the next.
 */
export function builtPreview(): OpenPreview {
  let context: BrowserContext;
  let pages: BuiltPages;
  beforeAll(async () => {
    await mkdir(PICTURES, { recursive: true });
    const [browser, served] = await Promise.all([testBrowser(), serveBuiltPages()]);
    pages = served;
    // A small screen: without a graphics card the grid's drawing is most of what a test waits for.
    context = await browser.newContext({ viewport: { width: 960, height: 720 }, locale: 'vi-VN' });
  });
  afterEach(async () => {
    await context.unrouteAll();
    await context.setOffline(false);
    await context.clearPermissions();
    for (const page of context.pages()) {
      await page.evaluate(() => {
        localStorage.clear();
      });
      await page.close();
    }
  });
  afterAll(async () => {
    await context.close();
    await pages.close();
  });
  return ({ language = 'vi', workbook, ...options } = {}) => {
    pages.useWorkbook(workbook ?? null);
    return openWatchedPage(context, `${pages.url}?lang=${language}`, options);
  };
}
