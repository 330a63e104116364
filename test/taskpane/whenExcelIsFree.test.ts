import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Problem } from '../../src/core/problem';
import { whenExcelIsFree } from '../../src/taskpane/state/whenExcelIsFree';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const editing = () => Promise.reject(new Problem('cell-edit-mode'));

describe('a task for Excel', () => {
  test('is done at once where Excel is free', async () => {
    const onWait = vi.fn();
    await expect(
      whenExcelIsFree(() => Promise.resolve('done'), new AbortController().signal, onWait),
    ).resolves.toBe('done');
    expect(onWait).not.toHaveBeenCalled();
  });

  test('is tried again until the cell is no longer edited, and says so each time', async () => {
    const onWait = vi.fn<(problem: Problem) => void>();
    let tries = 0;
    const done = whenExcelIsFree(
      () => (++tries < 3 ? editing() : Promise.resolve(tries)),
      new AbortController().signal,
      onWait,
    );
    await vi.advanceTimersByTimeAsync(10_000);
    await expect(done).resolves.toBe(3);
    expect(onWait.mock.calls.map(([{ code }]) => code)).toEqual(['cell-edit-mode', 'cell-edit-mode']);
  });

  test('ends as cancelled at once when it is cancelled while it waits', async () => {
    const controller = new AbortController();
    const done = whenExcelIsFree(editing, controller.signal, () => {
      controller.abort();
    });
    await expect(done).rejects.toMatchObject({ code: 'cancelled' });
  });

  test('is not tried again after a problem that does not pass', async () => {
    const task = vi.fn(() => Promise.reject(new Problem('workbook-protected')));
    await expect(whenExcelIsFree(task, new AbortController().signal, () => undefined)).rejects.toMatchObject({
      code: 'workbook-protected',
    });
    expect(task).toHaveBeenCalledTimes(1);
  });
});
