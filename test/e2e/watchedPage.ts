import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export interface WatchedPage {
  readonly page: Page;
  /** What must not happen and did: foreign requests (aborted), failed ones, errors of the page and its console. */
  readonly faults: readonly string[];
}

/**
 * A page that notes every fault, and that reaches nothing beyond this machine.
 *
 * @param initScript runs in the page and its frames before any script of theirs
 */
export async function openWatchedPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
  initScript: () => void = () => undefined,
): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 860 },
    locale: 'vi-VN',
    ...options,
  });
  const page = await context.newPage();
  await page.addInitScript(initScript);
  const faults: string[] = [];
  await context.route('**/*', async (route) => {
    const { hostname, href } = new URL(route.request().url());
    if (hostname === '127.0.0.1' || hostname === 'localhost') {
      await route.continue();
      return;
    }
    faults.push(`foreign request: ${href}`);
    await route.abort();
  });
  page.on('pageerror', (error) => faults.push(`page error: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console error: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(url);
  return { page, faults };
}
