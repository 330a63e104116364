import { describe, expect, test } from 'vitest';
import { Problem } from '../../../src/core/problem';
import type { Activity } from '../../../src/taskpane/host/activity';
import { beginning, progressed } from '../../../src/taskpane/host/activity';
import { sameButProgress } from '../../../src/taskpane/results/sameButProgress';
import { initialState } from '../../../src/taskpane/state/paneState';
import type { PaneState } from '../../../src/taskpane/state/paneState';

const writing = (sheet: string, number: number): Activity =>
  progressed(beginning, {
    stage: 'writing',
    fraction: number / 22,
    writing: { part: 'cells', sheet, number, of: 22 },
  });
const at = (activity: Activity, rest: Partial<PaneState> = {}) => ({
  run: 'the run',
  state: { ...initialState, ...rest, activity },
});

describe('the results that are shown', () => {
  test('are not drawn again for how far the writing is', () => {
    expect(sameButProgress(at(writing('Tổng hợp', 1)), at(writing('Ma trận', 7)))).toBe(true);
  });

  test('are drawn again when the writing is being cancelled, begins, waits, ends or fails', () => {
    const now = writing('Tổng hợp', 1);
    const problem = new Problem('cell-edit-mode');
    const cancelling: Activity = now.kind === 'working' ? { ...now, cancelling: true } : now;
    const others: readonly Activity[] = [
      cancelling,
      { kind: 'waiting', problem },
      { kind: 'idle' },
      { kind: 'problem', during: 'ranking', problem },
    ];
    for (const other of others) {
      expect(sameButProgress(at(now), at(other))).toBe(false);
      expect(sameButProgress(at(other), at(now))).toBe(false);
    }
  });

  test.each(Object.keys(initialState).filter((part) => part !== 'activity'))(
    'are drawn again for another state of %s',
    (part) => {
      const before = at(writing('Tổng hợp', 1));
      expect(sameButProgress(before, at(writing('Tổng hợp', 1), { [part]: {} }))).toBe(false);
    },
  );

  test('are drawn again for another run', () => {
    const before = at(writing('Tổng hợp', 1));
    expect(sameButProgress(before, { ...before, run: 'the next run' })).toBe(false);
  });
});
