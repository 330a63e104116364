import { expect, it } from 'vitest';
import { planGather } from '../../src/core/gather/planGather';
import type { GatherRun } from '../../src/core/gather/sheets/gatherRun';
import type { UnitFile } from '../../src/core/gather/files/unitFile';
import { defaultSettings } from '../../src/core/settings';
import { writeComputed } from '../../src/excel/writing/writeComputed';
import type { ComputeOptions } from '../../src/excel/writing/writeComputed';
import { gathered } from '../../src/locales/forms';
import { gather as texts } from '../../src/locales/vi/sheets/gather';
import { unitFile } from '../../src/sentFiles/unitFiles';
import { manyForms } from '../core/gather/manyForms';
import { headlessExcel } from './headlessExcel';
import { everythingOf } from './officersBook';
import { univerData } from './univerBook';

const UNITS = 170;
/** So many of the syncs and steps of a writing are tried, from the first to the last. */
const TRIED = 12;

/** Numbers from 1 to `last`, spread over all of them; the last three are where sheets change places. */
function spread(last: number): readonly number[] {
  const all = Array.from({ length: last }, (_, index) => index + 1);
  const apart = Math.max(1, Math.floor(last / TRIED));
  return all.filter((number) => number % apart === 0 || number > last - 3);
}

it(
  'leaves the workbook as it was wherever Excel fails, or a person cancels, while 170 sheets are written',
  { timeout: 7_200_000 },
  async () => {
    const { book, files } = manyForms(UNITS);
    const sent: UnitFile[] = [];
    for (const { unit, bytes } of files) sent.push(await unitFile(`${unit}.xlsx`, bytes));
    const gather = (options: ComputeOptions = {}): Promise<GatherRun> =>
      writeComputed(
        (snapshot) => planGather(snapshot, sent, defaultSettings, { ...gathered, ...texts }),
        options,
      );
    const open = () => headlessExcel(univerData(...book.map(({ name, values }) => ({ name, values }))));

    const counted = open();
    let steps = 0;
    counted.host.resetStatistics();
    const run = await gather({ onProgress: () => (steps += 1) });
    expect(run.plan.sheets).toHaveLength(UNITS + 2);
    const { syncs } = counted.host.statistics();

    const excel = open();
    const before = everythingOf(excel);
    for (const sync of spread(syncs)) {
      excel.host.failAtSync(sync, 'ActivityLimitReached', sync % 2 === 0 ? 'before' : 'after');
      await expect(gather(), `sync ${sync} of ${syncs}`).rejects.toMatchObject({ code: 'excel-busy' });
      expect(everythingOf(excel), `sync ${sync} of ${syncs}`).toBe(before);
    }
    for (const at of spread(steps - 1)) {
      const controller = new AbortController();
      let step = 0;
      const onProgress = () => {
        step += 1;
        if (step === at) controller.abort();
      };
      const outcome = await gather({ signal: controller.signal, onProgress }).then(
        () => 'written',
        (error: unknown) => error,
      );
      expect(outcome, `step ${at} of ${steps}`).toMatchObject({ code: 'cancelled' });
      expect(everythingOf(excel), `step ${at} of ${steps}`).toBe(before);
    }
  },
);
