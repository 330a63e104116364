import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { read } from '@e965/xlsx';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { preview as english } from '../../src/locales/en/pages/preview';
import { preview as texts } from '../../src/locales/vi/pages/preview';
import { accessibilityFaults } from './accessibility';
import { testBrowser } from './browser';
import { serveBuild } from './builtPages';
import type { BuiltPages } from './builtPages';
import { previewScreen } from './previewPage';
import { scoreWorkbook } from './scoreWorkbook';
import { openWatchedPage } from './watchedPage';

const FILE = 'Phiếu chấm 2024.xlsx';
const scores = new Map<string, readonly [number, number, number]>([
  ['Sở Nội vụ', [2, 3, 4]],
  ['Sở Tư pháp', [2, 3, 3]],
]);

let pages: BuiltPages;
let context: BrowserContext;

// A server and a profile of their own: what a browser keeps of the pages is kept for all that have their address.
beforeAll(async () => {
  pages = await serveBuild(path.resolve('dist'));
  const browser = await testBrowser();
  context = await browser.newContext({ viewport: { width: 960, height: 720 }, locale: 'vi-VN' });
  await context.addInitScript(chooseInBrowser);
});
afterAll(() => context.close());

/**
 * Runs in the page: the browser's dialogs, which no test can use, choose files of the folder that the browser has for the page
 * (OPFS). What is read, written and kept of these are the browser's own handles.
 */
function chooseInBrowser(): void {
  Object.assign(window, {
    showOpenFilePicker: async () => {
      const folder = await navigator.storage.getDirectory();
      return [await folder.getFileHandle(localStorage.getItem('chosen') ?? '')];
    },
    showSaveFilePicker: async ({ suggestedName }: { readonly suggestedName: string }) => {
      const folder = await navigator.storage.getDirectory();
      return folder.getFileHandle(suggestedName, { create: true });
    },
  });
}

/** Puts a file where the dialog finds it. */
function place(page: Page, name: string, content: Buffer): Promise<void> {
  return page.evaluate(
    async ([file, bytes]) => {
      localStorage.setItem('chosen', file);
      const folder = await navigator.storage.getDirectory();
      const stream = await (await folder.getFileHandle(file, { create: true })).createWritable();
      await stream.write(new Uint8Array(bytes));
      await stream.close();
    },
    [name, [...content]] as const,
  );
}

/** Has another program keep the file for itself; what is given back lets go of it. */
async function lock(page: Page, name: string): Promise<() => Promise<void>> {
  const held = await page.evaluateHandle(async (file) => {
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle(file);
    return handle.createWritable({ mode: 'exclusive' } as FileSystemCreateWritableOptions);
  }, name);
  return () => held.evaluate((stream) => stream.abort());
}

async function sheetsOnDisk(page: Page, name: string): Promise<readonly string[]> {
  const bytes = await page.evaluate(async (file) => {
    const folder = await navigator.storage.getDirectory();
    const content = await (await folder.getFileHandle(file)).getFile();
    return [...new Uint8Array(await content.arrayBuffer())];
  }, name);
  return read(Buffer.from(bytes)).SheetNames;
}

const buttonOf = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe('the web edition', () => {
  test('begins with a page without a workbook, in both languages, light and dark, from 320 px, usable by keyboard and screen reader; makes an empty template', async () => {
    for (const [query, words, colorScheme] of [
      ['', texts, 'light'],
      ['?lang=en', english, 'dark'],
    ] as const) {
      const { page, faults } = await openWatchedPage(context, pages.url + query, { colorScheme });
      await page.getByRole('heading', { level: 1, name: words.start.title }).waitFor();
      for (const width of [320, 1366]) {
        await page.setViewportSize({ width, height: 720 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        expect(await accessibilityFaults(page.mainFrame())).toEqual([]);
      }
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.open);
      expect(await page.locator('iframe').count()).toBe(0);
      expect(faults).toEqual([]);
      await page.close();
    }
    const { page, faults } = await openWatchedPage(context, pages.url);
    await buttonOf(page, texts.start.templates.issue.title).click();
    const screen = previewScreen(page);
    await screen.pane.locator('#root > *').first().waitFor();
    expect(await screen.sheetNames()).toEqual(['Bộ tiêu chí', 'Danh sách đơn vị']);
    expect(await page.title()).toBe(`Bộ tiêu chí.xlsx – ${texts.pageTitle}`);
    expect(faults).toEqual([]);
    await page.close();
  });

  test('works without a network after the first visit: opens a file, computes, saves it where it is, and opens it again; asks before it writes over what another program wrote; a version is used when it is whole and a person takes it', async () => {
    const { page, faults } = await openWatchedPage(context, pages.url);
    await page.getByText(texts.start.offline).waitFor();
    await place(page, FILE, scoreWorkbook(scores));
    pages.setDown(true);
    await page.reload();

    await buttonOf(page, texts.open).click();
    const screen = previewScreen(page);
    await screen.compute();
    expect(await page.title()).toBe(`● ${FILE} – ${texts.pageTitle}`);
    await buttonOf(page, texts.save).click();
    await page.getByText(texts.saved(FILE)).waitFor();
    expect(await page.title()).toBe(`${FILE} – ${texts.pageTitle}`);
    expect(await sheetsOnDisk(page, FILE)).toContain('Xếp hạng Sở, ban, ngành');
    // Nothing is said to be left out.
    expect(await page.locator('.notice').count()).toBe(0);

    await screen.show('Sở Nội vụ');
    await screen.typeInto('E6', '1');
    await place(page, FILE, scoreWorkbook(scores));
    await page.keyboard.press('Control+s');
    const question = page.getByRole('dialog');
    await question.getByText(texts.changedOnDisk.heading(FILE)).waitFor();
    await question.getByRole('button', { name: texts.changedOnDisk.cancel }).click();
    expect(await sheetsOnDisk(page, FILE)).toEqual([...scores.keys()]);
    expect(await page.title()).toContain('●');
    const leaving = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    expect((await leaving).type()).toBe('beforeunload');
    await (await leaving).dismiss();
    const release = await lock(page, FILE);
    await buttonOf(page, texts.save).click();
    await question.getByRole('button', { name: texts.changedOnDisk.overwrite }).click();
    await page.getByRole('alert').getByText(texts.diskFaults.locked).waitFor();
    await release();
    await buttonOf(page, texts.save).click();
    await question.getByRole('button', { name: texts.changedOnDisk.overwrite }).click();
    await page.getByText(texts.saved(FILE)).waitFor();

    await page.getByRole('link', { name: texts.home }).click();
    await buttonOf(page, texts.start.openLast(FILE)).click();
    await screen.computeButton.waitFor();
    expect(await screen.sheetNames()).toContain('Xếp hạng Sở, ban, ngành');
    expect(faults).toEqual([]);

    // The server has the next version in part: its list, without the page that is new in it.
    const title = `<title>${texts.pageTitle}</title>`;
    const next = readFileSync('dist/index.html', 'utf8').replace(title, '<title>2</title><meta name="next">');
    const list = readFileSync('dist/sw.js', 'utf8');
    const digest = (content: string) => createHash('sha256').update(content).digest('hex').slice(0, 16);
    pages.put('sw.js', list.replace(digest(readFileSync('dist/index.html', 'utf8')), digest(next)));
    pages.setDown(false);
    expect(await page.evaluate(updateEnd)).toBe('redundant');
    expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
    pages.put('index.html', next);
    expect(await page.evaluate(updateEnd)).toBe('installed');
    await page.getByText(texts.newVersion.heading).waitFor();
    expect(await page.locator('meta[name="next"]').count()).toBe(0);

    const other = await context.newPage();
    await other.goto(pages.url);
    await buttonOf(page, texts.newVersion.use).click();
    await page.getByText(texts.newVersion.closeOthers).waitFor();
    expect(await other.locator('meta[name="next"]').count()).toBe(0);
    await other.close();
    await buttonOf(page, texts.newVersion.use).click();
    await page.locator('meta[name="next"]').waitFor({ state: 'attached' });
    expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
    await page.close();
  });

  test('opens the file with which the file manager starts it, in place of the start page, and writes it back', async () => {
    const { page, faults } = await openWatchedPage(context, pages.url, { initScript: keepConsumer });
    await place(page, FILE, scoreWorkbook(scores));
    await page.evaluate(launchWith, FILE);
    const screen = previewScreen(page);
    await screen.compute();
    expect(await page.title()).toBe(`● ${FILE} – ${texts.pageTitle}`);
    await buttonOf(page, texts.save).click();
    await page.getByText(texts.saved(FILE)).waitFor();
    expect(await sheetsOnDisk(page, FILE)).toContain('Xếp hạng Sở, ban, ngành');
    expect(faults).toEqual([]);
    await page.close();
  });

  test('tells whoever loses the network before the browser keeps all of it that parts are missing, and opens the file when the network is back', async () => {
    const browser = await testBrowser();
    // No part is kept yet: as if the service worker were still downloading.
    const first = await browser.newContext({ serviceWorkers: 'block', locale: 'vi-VN' });
    const page = await first.newPage();
    let isDown = true;
    await page.route(/\/workbench\.[0-9a-f]{8}\.(?:js|css)$/u, (route) =>
      isDown ? route.abort('internetdisconnected') : route.continue(),
    );
    await page.goto(pages.url);
    await page.getByRole('heading', { level: 1, name: texts.start.title }).waitFor();
    await buttonOf(page, texts.start.templates.issue.title).click();
    await page.getByRole('alert').getByText(texts.notLoaded).waitFor();
    expect(await page.getByText(texts.start.offline).isVisible()).toBe(false);
    isDown = false;
    await buttonOf(page, texts.start.templates.issue.title).click();
    const screen = previewScreen(page);
    await screen.computeButton.waitFor();
    expect(await screen.sheetNames()).toEqual(['Bộ tiêu chí', 'Danh sách đơn vị']);
    await first.close();
  });
});

/** Runs in the page, before its scripts: takes the place of the browser's queue of files that it was started with. */
function keepConsumer(): void {
  const launchQueue = { setConsumer: (take: unknown) => Object.assign(window, { take }) };
  Object.defineProperty(window, 'launchQueue', { value: launchQueue, configurable: true });
}

/** Runs in the page: the file manager starts it with a file of the folder that the browser has for it. */
async function launchWith(name: string): Promise<void> {
  const folder = await navigator.storage.getDirectory();
  const take: unknown = Reflect.get(window, 'take');
  if (typeof take !== 'function') throw new Error('The page takes no files.');
  Reflect.apply(take, undefined, [{ files: [await folder.getFileHandle(name)] }]);
}

/** Runs in the page: asks the server for a new version, and says what became of it. */
async function updateEnd(): Promise<string> {
  const registration = await navigator.serviceWorker.ready;
  await registration.update();
  const { installing } = registration;
  if (installing === null) return registration.waiting?.state ?? 'none';
  return new Promise((resolve) => {
    installing.addEventListener('statechange', () => {
      if (installing.state === 'installed' || installing.state === 'redundant') resolve(installing.state);
    });
  });
}
