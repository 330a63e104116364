import type { BrowserContext, Page } from 'playwright-core';

export interface WatchedPage {
  readonly page: Page;
  /** What must not happen and did: foreign requests, failed ones, errors of the page and its console. */
  readonly faults: readonly string[];
}

export interface PageOptions {
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce';
  /** Runs in the page and its frames before any script of theirs. */
  readonly initScript?: () => void;
}

/** A new page that notes every fault. */
export async function openWatchedPage(
  context: BrowserContext,
  url: string,
  options: PageOptions = {},
): Promise<WatchedPage> {
  const page = await openPage(context, options);
  const faults = watchFaults(page, ({ protocol, hostname }) => {
    return !protocol.startsWith('http') || hostname === '127.0.0.1' || hostname === 'localhost';
  });
  await page.goto(url);
  return { page, faults };
}

/** A new page that shows nothing yet. */
export async function openPage(
  context: BrowserContext,
  { colorScheme = 'light', reducedMotion, initScript }: PageOptions,
): Promise<Page> {
  const page = await context.newPage();
  // Two of these at a time share a machine of two cores.
  page.setDefaultTimeout(120_000);
  if (initScript !== undefined) await page.addInitScript(initScript);
  await page.emulateMedia({ colorScheme, ...(reducedMotion && { reducedMotion }) });
  return page;
}

/**
 * The faults of a page and its frames from now on; `isOwn` tells which addresses it may ask.
 *
 * @param mayFail what may not answer: the beginning of addresses of which the console may say so
 */
export function watchFaults(
  page: Page,
  isOwn: (url: URL) => boolean,
  mayFail: string | null = null,
): readonly string[] {
  const faults: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!isOwn(url)) faults.push(`foreign request: ${url.href}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  page.on('pageerror', (error) => faults.push(`page error: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    const mayBe = mayFail !== null && message.location().url.startsWith(mayFail);
    if (message.type() === 'error' && !mayBe) faults.push(`console error: ${message.text()}`);
  });
  return faults;
}
