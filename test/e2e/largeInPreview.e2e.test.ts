import type { Frame } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fileOf, largeWorkbook } from '../bench/largeWorkbook';
import { longTasks, noteLongTasks, paceOf } from './longTasks';
import type { LongTask } from './longTasks';
import { previewStage } from './previewStage';

/** Milliseconds that the page may stand still at a time, with a wide margin, on a machine that is doing nothing else. */
const LONGEST = 1_500;

const open = previewStage();

/** The tasks noted, once none was added for some seconds. */
async function tasksAtRest(frame: Frame): Promise<readonly LongTask[]> {
  for (let before = -1; ;) {
    const tasks = await longTasks(frame);
    if (tasks.length === before) return tasks;
    before = tasks.length;
    await frame.page().waitForTimeout(5_000);
  }
}

describe('the web edition with 3,321 units × 100 criteria', () => {
  test('never stands still for long while it writes the result sheets, nor afterwards', async () => {
    const { page, pane, faults, sheetNames } = await open(Buffer.from(fileOf(largeWorkbook(3_321, 100))));
    const compute = pane.getByRole('button', { name: 'Tính xếp hạng', exact: true });
    await compute.waitFor({ timeout: 120_000 });
    const grid = page.mainFrame();
    await noteLongTasks(grid);
    const pace = await paceOf(grid);

    await compute.click();
    await pane
      .getByRole('status')
      .filter({ hasText: /Đã xếp hạng 3\.?321 đơn vị/u })
      .waitFor({ timeout: 300_000 });
    await pane.locator('main[aria-busy="true"]').waitFor({ state: 'detached', timeout: 300_000 });
    const [longest] = await tasksAtRest(grid);

    const duration = longest?.duration ?? 0;
    process.stdout.write(
      `The page’s longest task: ${duration.toFixed(0)} ms; the machine at ${pace.toFixed(1)} × the time of a quiet one\n`,
    );
    expect(await sheetNames()).toContain('Ma trận Cấp xã');
    expect(duration).toBeLessThan(LONGEST * pace);

    expect(faults).toEqual([]);
  }, 600_000);
});
