import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Problem } from '../../../src/core/problem';
import { RankingStopped } from '../../../src/core/run/rankingStopped';
import { defaultSettings } from '../../../src/core/settings/settings';
import { createEngine } from '../../../src/taskpane/worker/engine';
import { errorOf, outcomeOf } from '../../../src/taskpane/worker/messages';
import type { Call } from '../../../src/taskpane/worker/messages';
import { Assembler, slicesOf } from '../../../src/taskpane/worker/slices';
import { readWorkbookFile } from '../../../src/xlsx/readFile';
import { applied } from '../../core/appliedPlan';
import { unitSheet, workbook } from '../../core/sheets';

const now = { year: 2026, month: 11, day: 23, hour: 1, minute: 2, second: 3 };
const sample = readWorkbookFile(readFileSync('assets/samples/ha-tinh-2023.xlsx'));

/** What arrives of it on another thread. */
function sent<Value>(value: Value): Value {
  const assembler = new Assembler();
  for (const slice of slicesOf(value)) assembler.add(structuredClone(slice));
  return assembler.value() as Value;
}

/** Calls a new engine as if it were in a worker. */
async function calledInWorker(call: Call<'rank'> | Call<'inspect'> | Call<'feedback'>) {
  return sent(await outcomeOf(createEngine(), sent(call)));
}

describe('the engine in a worker', () => {
  test('answers with what it would answer in the page, the ranking first and then the sheets to write', async () => {
    const given = [sample, defaultSettings, 'vi', now] as const;

    const [inWorker, inPage] = [createEngine(), createEngine()];

    const outcome = sent(await outcomeOf(inWorker, sent<Call<'rank'>>({ name: 'rank', given: [...given] })));
    expect(outcome).toEqual({ answer: await inPage.rank(...given) });
    const plan = sent(await outcomeOf(inWorker, { name: 'plan', given: [] }));
    expect(plan).toEqual({ answer: inPage.plan() });
  });

  test('says in a pane that is opened again which files of earlier years the last run had', async () => {
    const of = (year: number) => ['Sở A', 'Sở B'].map((name) => unitSheet(name, [2, 3, 5], { year }));
    const years = [{ path: 'cũ/2022.xlsx', hash: 'a', sheets: of(2022), problem: null }];
    const settings = { ...defaultSettings, resultSheets: ['history'] as const };
    const before = createEngine();
    expect((await before.rank(workbook(...of(2023)), settings, 'vi', now, years)).findings).toEqual([]);
    const plan = before.plan();
    if (plan === null) throw new Error('nothing is planned');
    const written = applied(workbook(...of(2023)), plan);
    const facts = { files: [{ file: '2022.xlsx', periods: [2022] }], isWritten: true };
    const again = createEngine();
    expect((await again.rank(written, settings, 'vi', now, [])).findings).toMatchObject([
      { code: 'history-files-not-chosen', severity: 'warning', facts },
    ]);
    expect((await again.rank(written, settings, 'vi', now, years)).findings).toEqual([]);
  });

  test('reads a workbook without ranking it', async () => {
    const outcome = await calledInWorker({ name: 'inspect', given: [sample, defaultSettings] });

    expect(outcome).toEqual({ answer: createEngine().inspect(sample, defaultSettings) });
  });

  test('says why nothing was ranked, with every finding', async () => {
    const stopped = workbook(unitSheet('Sở Nội vụ', [2, 30, 4]));

    const outcome = await calledInWorker({ name: 'rank', given: [stopped, defaultSettings, 'vi', now] });

    const error = 'failure' in outcome ? errorOf(outcome.failure) : null;
    expect(error).toBeInstanceOf(RankingStopped);
    expect(error).toMatchObject({ code: 'nothing-ranked', findings: [{ code: 'score-above-max' }] });
  });

  test('passes on what a person must be told, and errors of the program as they are', async () => {
    const failed = async (error: Error) => {
      const engine = {
        ...createEngine(),
        facts: () => {
          throw error;
        },
      };
      const outcome = sent(await outcomeOf(engine, { name: 'facts', given: [defaultSettings] }));
      return 'failure' in outcome ? errorOf(outcome.failure) : null;
    };
    const problem = new Problem('excel-failed', { detail: '=1+1' });
    expect(await failed(problem)).toEqual(problem);
    expect(await failed(new TypeError('x is not a function'))).toEqual(new Error('x is not a function'));
  });
});
