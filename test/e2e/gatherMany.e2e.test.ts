import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { formsView } from '../../src/locales/vi/pane/forms/formsView';
import { gatherView as words } from '../../src/locales/vi/pane/forms/gatherView';
import { pane as texts } from '../../src/locales/vi/pane/pane';
import { writtenBook } from '../cli/books';
import { emptyFolder } from '../cli/runRank';
import { manyForms } from '../core/gather/manyForms';
import { longTasks, noteLongTasks, paceOf } from './longTasks';
import { checkLook } from './paneCheck';
import { webStage } from './webStage';

/** Milliseconds that the page may stand still at a time, and that 170 files may take, on a machine that does nothing else. */
const LONGEST = 100;
const ALL = 10_000;
/** A tests' machine is busy, and a task is measured by the clock on the wall. */
const MARGIN = 4;

const open = webStage();

test('170 files × 45 criteria are read, listed and written, and the page never stands still for long', async () => {
  const { book, files } = manyForms(170);
  const stage = await open(writtenBook({ sheets: book }));
  const { pane, faults, sheetNames, setWidth } = stage;
  const button = (name: string) => pane.getByRole('button', { name, exact: true });
  await button(texts.areas.forms).click();
  await pane.getByRole('tab', { name: formsView.parts.gather }).click();
  const input = pane.locator('input[type=file]').first();
  await button(words.choose).waitFor();
  const pace = await paceOf(pane);
  await noteLongTasks(pane);
  // From the disk, as a person chooses it: a file that a test puts into the page is work of the page.
  const all = join(emptyFolder(), 'tat ca.zip');
  const inside = Object.fromEntries(files.map(({ unit, bytes }) => [`${unit}.xlsx`, bytes]));
  writeFileSync(all, zipSync(inside, { level: 0 }));

  // Cancelled while files are read, nothing of them is there.
  await input.setInputFiles(all);
  await button(texts.cancel).click();
  await pane.locator('[role=progressbar]').waitFor({ state: 'detached' });
  expect(await pane.getByRole('list', { name: words.list }).count()).toBe(0);

  const before = performance.now();
  await input.setInputFiles(all);
  await pane.getByText('“Ghi vào tệp này” sẽ thêm 170 phiếu mới').waitFor();
  const read = performance.now() - before;
  await button(words.write).click();
  await pane.getByText(/^Đã ghi vào tệp này/u).waitFor({ timeout: 120_000 });

  // The same files again, beside the sheets that were made of them.
  await input.setInputFiles(all);
  await pane.getByText(words.nothingToWrite).waitFor({ timeout: 120_000 });
  const tasks = await longTasks(pane);
  const longest = tasks[0]?.duration ?? 0;

  process.stdout.write(
    `170 files × 45 criteria: read and listed in ${(read / 1000).toFixed(1)} s; longest task of the page ` +
      `${longest.toFixed(0)} ms (${tasks[0]?.stage ?? 'none of 50 ms'}), ${tasks.length} of 50 ms or more; the machine at ` +
      `${pace.toFixed(1)} × the time of a quiet one\n`,
  );
  expect(read).toBeLessThan(ALL * pace);
  expect(longest).toBeLessThan(LONGEST * MARGIN * pace);
  expect(await sheetNames()).toHaveLength(174);
  await setWidth(320);
  await checkLook(stage, 'gather-170-320');
  expect(faults).toEqual([]);
}, 300_000);
