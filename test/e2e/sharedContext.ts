import type { BrowserContext } from 'playwright-core';
import { testBrowser } from './browser';
import { builtPages } from './builtPages';
import type { BuiltPages } from './builtPages';

interface Screen {
  readonly locale: string;
  readonly viewport: { readonly width: number; readonly height: number };
  /** Runs in each page and its frames before any script of theirs. */
  readonly initScript?: () => void;
}

/** The contexts of this process, by their screens. */
const contexts = new Map<string, Promise<BrowserContext>>();

/**
 * A context of the tests' browser, one for all tests of a process with that screen, who open pages of their own there. They
 * share one process of the browser, and so the scripts that it has compiled: a page that shows nothing keeps that process
 * from ending with the last of them.
 */
export async function sharedContext(screen: Screen): Promise<{ context: BrowserContext; pages: BuiltPages }> {
  const pages = await builtPages();
  const key = JSON.stringify(screen);
  const context = contexts.get(key) ?? openContext(screen, pages);
  contexts.set(key, context);
  return { context: await context, pages };
}

async function openContext({ initScript, ...screen }: Screen, pages: BuiltPages): Promise<BrowserContext> {
  const browser = await testBrowser();
  // A page that is kept for times without a network would not take what a test puts in the place of a file.
  const context = await browser.newContext({ ...screen, serviceWorkers: 'block' });
  if (initScript !== undefined) await context.addInitScript(initScript);
  pages.put(BLANK, '<!doctype html>');
  const page = await context.newPage();
  await page.goto(pages.url + BLANK);
  return context;
}

const BLANK = 'blank.html';

/** Closes the pages of a test; nothing is left of them for the next one. */
export async function closePages(): Promise<void> {
  for (const opened of contexts.values()) {
    const context = await opened;
    await context.unrouteAll();
    await context.setOffline(false);
    await context.clearPermissions();
    for (const page of context.pages().slice(1)) {
      await page.evaluate(() => {
        localStorage.clear();
      });
      await page.close();
    }
  }
}
