import { mkdir } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launchBrowser } from './browser';
import { serveBuiltPages, type BuiltPages } from './builtPages';
import { openWatchedPage, type WatchedPage } from './watchedPage';

/** Where pictures of the pane are kept. */
export const PICTURES = 'test-artifacts/pane';

/** What `openWatchedPage` takes, but for the browser, with the address within the preview. */
type OpenPreview = (
  search?: string,
  ...rest: Parameters<typeof openWatchedPage> extends [unknown, unknown, ...infer Rest] ? Rest : never
) => Promise<WatchedPage>;

/**
 * Serves the production build to a browser for all tests of a file, each of which gets pages of its own; what they opened is
 * closed behind each. Returns how a test opens the preview, at `search` behind its address.
 */
export function builtPreview(): OpenPreview {
  let browser: Browser;
  let pages: BuiltPages;
  beforeAll(async () => {
    await mkdir(PICTURES, { recursive: true });
    [browser, pages] = await Promise.all([launchBrowser(), serveBuiltPages()]);
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
  afterAll(async () => {
    await browser.close();
    await pages.close();
  });
  return (search = '', ...rest) => openWatchedPage(browser, `${pages.url}${search}`, ...rest);
}
