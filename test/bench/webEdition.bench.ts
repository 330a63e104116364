import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { testBrowser } from '../e2e/browser';
import { serveBuild } from '../e2e/builtPages';
import { previewScreen } from '../e2e/previewPage';
import { fileOf, largeWorkbook } from './largeWorkbook';
import { report } from './measure';
import { noteTasks, timeRun } from './timedRun';

const root = fileURLToPath(new URL('../..', import.meta.url));
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const PATIENCE = 300_000;

const books = {
  'the sample, 44 sheets': readFileSync(path.join(root, 'assets/samples/ha-tinh-2023.xlsx')),
  '170 units × 100 criteria': fileOf(largeWorkbook(170, 100)),
  '3,321 units × 100 criteria': fileOf(largeWorkbook(3_321, 100)),
};

it.each(Object.entries(books))(
  'the web edition with %s: opening, a run, what it holds',
  async (name, content) => {
    const pages = await serveBuild(built());
    const context = await (
      await testBrowser()
    ).newContext({ locale: 'vi-VN', viewport: { width: 1366, height: 768 }, serviceWorkers: 'block' });
    try {
      await context.addInitScript(noteTasks);
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE);
      const devTools = await context.newCDPSession(page);
      await page.goto(`${pages.url}?lang=vi`);
      const screen = previewScreen(page);
      console.log(`\n${name}`);

      const start = performance.now();
      await page
        .locator('body > input[type="file"]')
        .setInputFiles({ name: 'Sổ điểm.xlsx', mimeType: XLSX, buffer: Buffer.from(content) });
      await screen.computeButton.waitFor();
      report('web edition: opened', performance.now() - start, await held(page, devTools));

      await page.waitForTimeout(2_000);
      const frame = page.frames().find((each) => each.parentFrame() === page.mainFrame());
      if (frame === undefined) throw new Error('The pane has no frame.');
      const { shown, whole, standstill } = await frame.evaluate(timeRun);
      report('web edition: the ranking stands in the pane', shown);
      report(
        'web edition: all sheets are written',
        whole,
        `longest task ${standstill.toFixed(0)} ms, ${await held(page, devTools)}`,
      );
      expect(await screen.rankingRows()).not.toHaveLength(0);
    } finally {
      await context.close();
    }
  },
  2 * PATIENCE,
);

/** What the page and its pane hold once what nobody needs is gone. */
async function held(page: Page, devTools: CDPSession): Promise<string> {
  await devTools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devTools.send('Runtime.getHeapUsage');
  const nodes = await Promise.all(
    page.frames().map((frame) => frame.evaluate(() => document.querySelectorAll('*').length)),
  );
  return `${(usedSize / 1e6).toFixed(0)} MB of heap, ${nodes.reduce((sum, own) => sum + own, 0)} elements`;
}

/** The production build, which `npm run build` and `npm test` leave. */
function built(): string {
  const folder = path.join(root, 'dist');
  if (!existsSync(path.join(folder, 'index.html'))) {
    const webpack = path.join(root, 'node_modules/webpack/bin/webpack.js');
    const { status } = spawnSync(process.execPath, [webpack, '--mode', 'production'], { cwd: root });
    if (status !== 0) throw new Error('The pages cannot be built: `npm run build` says why.');
  }
  return folder;
}
