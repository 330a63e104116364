import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planGather } from '../../src/core/gather/planGather';
import type { GatherRun } from '../../src/core/gather/sheets/gatherRun';
import type { UnitFile } from '../../src/core/gather/files/unitFile';
import { defaultSettings } from '../../src/core/settings/settings';
import { writeComputed } from '../../src/excel/writing/writeComputed';
import type { ComputeOptions } from '../../src/excel/writing/writeComputed';
import { gathered } from '../../src/locales/office/forms';
import { gather as texts } from '../../src/locales/vi/read/gather';
import { unitFile } from '../../src/sentFiles/unitFiles';
import { manyForms } from '../core/gather/manyForms';
import { headlessExcel } from './headlessExcel';
import { everythingOf } from './officersBook';
import { univerData } from './univerBook';

/** A number of units whose forms are gathered, and how many syncs and steps of their writing there are. */
interface Province {
  readonly open: () => ReturnType<typeof headlessExcel>;
  readonly gather: (options?: ComputeOptions) => Promise<GatherRun>;
  readonly syncs: number;
  readonly steps: number;
}

async function province(units: number): Promise<Province> {
  const { book, files } = manyForms(units);
  const sent: UnitFile[] = [];
  for (const { unit, bytes } of files) sent.push(await unitFile(`${unit}.xlsx`, bytes));
  const gather = (options: ComputeOptions = {}) =>
    writeComputed(
      (snapshot) => planGather(snapshot, sent, defaultSettings, { ...gathered, ...texts }),
      options,
    );
  const open = () => headlessExcel(univerData(...book.map(({ name, values }) => ({ name, values }))));
  const { host } = open();
  let steps = 0;
  host.resetStatistics();
  const run = await gather({ onProgress: () => (steps += 1) });
  expect(run.plan.sheets).toHaveLength(units + 2);
  return { open, gather, syncs: host.statistics().syncs, steps };
}

/** Fails at these syncs, before or after Excel did what they ask for, and cancels at these steps. */
async function failAndCancel(
  { open, gather, syncs, steps }: Province,
  failing: readonly (readonly [sync: number, when: 'before' | 'after'])[],
  cancelled: readonly number[],
): Promise<void> {
  const excel = open();
  const before = everythingOf(excel);
  for (const [sync, when] of failing) {
    const at = `${when} sync ${sync} of ${syncs}`;
    excel.host.failAtSync(sync, 'ActivityLimitReached', when);
    await expect(gather(), at).rejects.toMatchObject({ code: 'excel-busy' });
    expect(everythingOf(excel), at).toBe(before);
  }
  for (const step of cancelled) {
    const at = `step ${step} of ${steps}`;
    const controller = new AbortController();
    let seen = 0;
    const onProgress = () => {
      seen += 1;
      if (seen === step) controller.abort();
    };
    const outcome = await gather({ signal: controller.signal, onProgress }).then(
      () => 'written',
      (error: unknown) => error,
    );
    expect(outcome, at).toMatchObject({ code: 'cancelled' });
    expect(everythingOf(excel), at).toBe(before);
  }
}

const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

/** The first and last, where sheets change places, and some between, which differ from run to run. */
function sample(last: number, between: number, seed: number): readonly number[] {
  const some = fc.sample(fc.integer({ min: 3, max: last - 2 }), { numRuns: between, seed });
  return [...new Set([1, 2, ...some, last - 1, last])].sort((one, other) => one - other);
}

it(
  'leaves the workbook as it was wherever Excel fails, or a person cancels, while 20 sheets are written',
  { timeout: 7_200_000 },
  async () => {
    const few = await province(20);
    const failing = upTo(few.syncs).flatMap((sync) => [[sync, 'before'] as const, [sync, 'after'] as const]);
    await failAndCancel(few, failing, upTo(few.steps - 1));
  },
);

it('and at some syncs and steps of a province of 170 units', { timeout: 7_200_000 }, async () => {
  const many = await province(170);
  // Each costs half a minute: all that was written is taken back.
  const seed = Date.now() % 1_000_000;
  const failing = sample(many.syncs, 2, seed).map(
    (sync, index) => [sync, index % 2 === 0 ? 'before' : 'after'] as const,
  );
  await failAndCancel(many, failing, sample(many.steps - 1, 1, seed)).catch((error: unknown) => {
    throw new Error(`with the seed ${seed}`, { cause: error });
  });
});
