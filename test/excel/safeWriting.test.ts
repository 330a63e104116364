import { beforeAll, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/settings/settings';
import { planFeedback } from '../../src/core/run/planFeedback';
import { rankOpenWorkbook } from '../../src/excel/rankOpenWorkbook';
import { readWorkbook } from '../../src/excel/reading/readWorkbook';
import { writeComputed } from '../../src/excel/writing/writeComputed';
import { core as texts } from '../../src/locales/vi/core';
import type { HeadlessExcel } from './headlessExcel';
import { everythingOf, officersBook, ownSheets, rankInPart } from './officersBook';

const rank = (options = {}) => rankOpenWorkbook(defaultSettings, texts, options);

/** Results of two earlier runs, with a log that was carried over and a feedback sheet, their formulas calculated. */
async function rankBefore(run: typeof rankInPart): Promise<void> {
  await run();
  const unit = { named: 'Sở Tư pháp' };
  await writeComputed((snapshot) => ({ plan: planFeedback(snapshot, defaultSettings, texts, unit) }));
  await run();
  await readWorkbook();
}

/** The syncs of the next run. */
async function syncsOfRun({ host }: HeadlessExcel, run: typeof rankInPart): Promise<number> {
  host.resetStatistics();
  await run();
  return host.statistics().syncs;
}

describe('what the officer has in the workbook', () => {
  it('is the same to the last byte after a first run and after a second', async () => {
    const excel = await officersBook();
    const before = everythingOf(excel, ownSheets);
    await rank();
    expect(everythingOf(excel, ownSheets)).toBe(before);
    await rank();
    expect(everythingOf(excel, ownSheets)).toBe(before);
  });
});

describe('a run that Excel ends with an error', () => {
  let firstSyncs = 0;
  let laterSyncs = 0;

  beforeAll(async () => {
    const excel = await officersBook();
    firstSyncs = await syncsOfRun(excel, rankInPart);
    await rankBefore(rankInPart);
    laterSyncs = await syncsOfRun(excel, rankInPart);
  }, 240_000);

  it.each(['before', 'after'] as const)(
    'leaves the workbook as it was without results, whichever sync fails, %s its actions',
    { timeout: 240_000 },
    async (when) => {
      const excel = await officersBook();
      const before = everythingOf(excel);
      for (let sync = 1; sync <= firstSyncs; sync++) {
        excel.host.failAtSync(sync, 'ActivityLimitReached', when);
        await expect(rankInPart(), `sync ${sync}`).rejects.toMatchObject({ code: 'excel-busy' });
        expect(everythingOf(excel), `sync ${sync}`).toBe(before);
      }
    },
  );

  it.each(['before', 'after'] as const)(
    'leaves the workbook and its earlier results as they were, whichever sync fails, %s its actions',
    { timeout: 240_000 },
    async (when) => {
      const excel = await officersBook();
      await rankBefore(rankInPart);
      const before = everythingOf(excel);
      // After the last one the old results are gone and the new ones stay.
      for (let sync = 1; sync < laterSyncs + (when === 'before' ? 1 : 0); sync++) {
        excel.host.failAtSync(sync, 'ActivityLimitReached', when);
        await expect(rankInPart(), `sync ${sync}`).rejects.toMatchObject({ code: 'excel-busy' });
        // Waits until what followed the names of sheets is calculated again.
        await readWorkbook();
        expect(everythingOf(excel), `sync ${sync}`).toBe(before);
      }
    },
  );

  it.each(['before', 'after'] as const)(
    'leaves all earlier results as they were where the new ones have their names and the old ones are to go, %s its actions',
    { timeout: 240_000 },
    async (when) => {
      const excel = await officersBook();
      await rankBefore(rank);
      const last = await syncsOfRun(excel, rank);
      await readWorkbook();
      const before = everythingOf(excel);
      excel.host.failAtSync(when === 'before' ? last : last - 1, 'ActivityLimitReached', when);
      await expect(rank()).rejects.toMatchObject({ code: 'excel-busy' });
      await readWorkbook();
      expect(everythingOf(excel)).toBe(before);
    },
  );
});

describe('a run that is cancelled', () => {
  it('leaves the workbook as it was without results, at whatever step', { timeout: 240_000 }, async () => {
    await officersBook();
    let steps = 0;
    await rankInPart({ onProgress: () => steps++ });
    expect(steps).toBeGreaterThan(4);

    const excel = await officersBook();
    const before = everythingOf(excel);
    for (let step = 1; step <= steps; step++) {
      await expect(cancelledAt(step), `step ${step}`).rejects.toMatchObject({ code: 'cancelled' });
      expect(everythingOf(excel), `step ${step}`).toBe(before);
    }
  });

  it(
    'leaves earlier results, feedback sheets and the log as they were, at whatever sync',
    { timeout: 240_000 },
    async () => {
      const excel = await officersBook();
      await rankBefore(rankInPart);
      const before = everythingOf(excel);
      const names = excel.workbook.getSheets().map((sheet) => sheet.getName());
      let cancelled = 0;
      for (let sync = 1; ; sync++) {
        const controller = new AbortController();
        excel.host.beforeSync(sync, () => {
          controller.abort();
        });
        const outcome = await rankInPart({ signal: controller.signal }).catch((error: unknown) => error);
        // The new sheets have begun to take the place of the old ones: the run is carried out.
        if (!(outcome instanceof Error)) break;
        expect(outcome, `sync ${sync}`).toMatchObject({ code: 'cancelled' });
        expect(everythingOf(excel), `sync ${sync}`).toBe(before);
        cancelled = sync;
      }
      expect(cancelled).toBeGreaterThan(5);
      expect(excel.workbook.getSheets().map((sheet) => sheet.getName())).toEqual(names);
    },
  );
});

/** A run that is cancelled at its n-th sign of progress. */
async function cancelledAt(step: number): Promise<void> {
  const controller = new AbortController();
  let at = 0;
  const onProgress = () => {
    if (++at === step) controller.abort();
  };
  await rankInPart({ signal: controller.signal, onProgress });
}
