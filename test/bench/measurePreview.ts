import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { OPTIONAL_SHEETS, defaultSettings } from '../../src/core/settings/settings';
import { writeKeptSettings } from '../../src/xlsx/writeFile';
import { testBrowser } from '../e2e/browser';
import { serveBuild } from '../e2e/builtPages';
import type { BuiltPages } from '../e2e/builtPages';
import { noteTasks, timeRun } from './timedRun';
import type { Times } from './timedRun';

const ROUNDS = Number(process.env['ROUNDS'] ?? 3);
const RUNS = ['first', 'again'] as const;
const SAMPLE = 'assets/samples/ha-tinh-2023.xlsx';
/** `SHEETS=ranking,fields`: today's program is measured with these result sheets, too, as where it had fewer of them before. */
const SHEETS = process.env['SHEETS']?.split(',') ?? null;

async function measure(pages: BuiltPages): Promise<readonly Times[]> {
  const browser = await testBrowser();
  const context = await browser.newContext({ locale: 'vi-VN', viewport: { width: 1366, height: 768 } });
  // tsx, which runs this file, gives functions their names by this one, and the page is given some of them.
  await context.addInitScript('globalThis.__name = (named) => named');
  await context.addInitScript(noteTasks);
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    await page.goto(`${pages.url}?lang=vi#mau`);
    const pane = page.frameLocator('iframe');
    const button = pane.getByRole('button', { name: /^Tính (?:xếp hạng|lại)/u });
    const times: Times[] = [];
    for (const which of RUNS) {
      await button.waitFor();
      // What it sees in the workbook is there, and everything has come to rest.
      await pane
        .getByText(which === 'first' ? /39 đơn vị/u : /Đã xếp hạng 39/u)
        .first()
        .waitFor({ state: 'attached' });
      await page.waitForTimeout(2_000);
      const frame = page.frames().find((each) => each.parentFrame() === page.mainFrame());
      if (frame === undefined) throw new Error('The pane has no frame.');
      times.push(await frame.evaluate(timeRun));
    }
    return times;
  } finally {
    await context.close();
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Today's program, whose sample is kept with a rule of its own: which sheets are written. */
async function servedWith(folder: string, sheets: readonly string[]): Promise<BuiltPages> {
  const pages = await serveBuild(folder);
  const resultSheets = OPTIONAL_SHEETS.filter((kind) => sheets.includes(kind));
  const kept = writeKeptSettings(await readFile(path.join(folder, SAMPLE)), {
    ...defaultSettings,
    resultSheets,
  });
  pages.put(SAMPLE, Buffer.from(kept));
  return pages;
}

const [before = '', now = ''] = process.argv.slice(2);
const states = [await serveBuild(before), await serveBuild(now)];
if (SHEETS !== null) states.push(await servedWith(now, SHEETS));
const measured = states.map((): (readonly Times[])[] => []);
for (let round = 0; round < ROUNDS; round++)
  for (const [index, pages] of states.entries()) measured[index]?.push(await measure(pages));

for (const [index, run] of RUNS.entries()) {
  for (const what of ['shown', 'whole', 'standstill'] as const) {
    const [then = 0, ...today] = measured.map((rounds) =>
      median(rounds.map((times) => times[index]?.[what] ?? 0)),
    );
    for (const [at, time] of today.entries()) {
      const line = `${run} run, ${what}${at === 0 ? '' : ', these sheets'}`.padEnd(38);
      console.log(
        `${line} ${then.toFixed(0).padStart(7)} ms before ${time.toFixed(0).padStart(7)} ms now: ${(then / Math.max(1, time)).toFixed(1)} times`,
      );
    }
  }
}
process.exit(0);
