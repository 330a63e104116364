import { describe, expect, test } from 'vitest';
import { fileOf, largeWorkbook } from '../bench/largeWorkbook';
import { longTasks, noteLongTasks, paceOf } from './longTasks';
import { webStage } from './webStage';
import { checkSteps, noteSteps } from './writingSteps';

/** Milliseconds that the page may stand still at a time, on a machine that is doing nothing else. */
const LONGEST = 100;
/** A tests' machine is busy, and a task is measured by the clock on the wall. */
const MARGIN = 4;

const open = webStage();

describe('the pane beside 3,321 units × 100 criteria', () => {
  test('stops at once when it is cancelled; says while it writes what it writes; never stands still for long while it reads, computes, writes and draws', async () => {
    // Excel's side of the work is done in another process.
    const { pane, excel, faults } = await open(fileOf(largeWorkbook(3_321, 100)));
    const compute = pane.getByRole('button', { name: 'Tính xếp hạng', exact: true });
    const stage = (text: RegExp) => pane.getByRole('status').filter({ hasText: text });
    await compute.waitFor();
    const pace = await paceOf(pane);
    await noteLongTasks(pane);

    // A run that is cancelled leaves the workbook as it was; what it does for the first time is noted as well.
    const names = () => excel.workbook.getSheets().map((sheet) => sheet.getName());
    const before = names();

    await compute.click();
    await stage(/tính chỉ số/i).waitFor({ timeout: 120_000 });
    await pane.getByRole('button', { name: 'Hủy', exact: true }).click();
    await stage(/tính chỉ số/i).waitFor({ state: 'detached', timeout: 10_000 });

    expect(names()).toEqual(before);

    await noteSteps(pane);
    await compute.click();
    await stage(/Đã tính 3\.?321 đơn vị, 1 khối; đang ghi…/u).waitFor({ timeout: 560_000 });
    await stage(/Đã xếp hạng 3\.?321 đơn vị/u).waitFor({ timeout: 560_000 });
    await pane.locator('main[aria-busy="true"]').waitFor({ state: 'detached', timeout: 560_000 });

    const tasks = await longTasks(pane);
    const longest = tasks[0]?.duration ?? 0;
    process.stdout.write(
      `The pane’s longest task: ${longest.toFixed(0)} ms (${tasks[0]?.stage ?? 'none of 50 ms'}), ` +
        `${tasks.length} of 50 ms or more; the machine at ${pace.toFixed(1)} × the time of a quiet one\n`,
    );
    expect(longest).toBeLessThan(LONGEST * MARGIN * pace);
    await checkSteps(
      pane,
      names().filter((name) => !before.includes(name)),
    );

    expect(faults).toEqual([]);
  }, 600_000);
});
