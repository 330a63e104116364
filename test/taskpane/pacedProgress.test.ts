import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Progress } from '../../src/taskpane/host/activity';
import { pacedProgress } from '../../src/taskpane/state/pacedProgress';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});

afterEach(() => {
  vi.useRealTimers();
});

function paced() {
  const told: [Progress['stage'], number | null][] = [];
  const { tell, stop } = pacedProgress(({ stage, fraction }) => told.push([stage, fraction]));
  return {
    told,
    stop,
    tell: (stage: Progress['stage'], fraction: number | null) => {
      tell({ stage, fraction, writing: null });
    },
  };
}

it('progress that comes quickly is handed on ten times a second, the last of it always', () => {
  const { told, tell } = paced();
  for (let step = 0; step <= 24; step++) {
    tell('writing', step / 100);
    vi.advanceTimersByTime(10);
  }
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([
    ['writing', 0],
    ['writing', 0.09],
    ['writing', 0.19],
    ['writing', 0.24],
  ]);
});

it('progress that comes slowly, and each new stage, is handed on at once', () => {
  const { told, tell } = paced();
  tell('reading', null);
  tell('reading', 0.5);
  tell('computing', null);
  expect(told).toEqual([
    ['reading', null],
    ['computing', null],
  ]);
  vi.advanceTimersByTime(100);
  tell('computing', 1);
  expect(told.at(-1)).toEqual(['computing', 1]);
  vi.advanceTimersByTime(1000);
  expect(told).toHaveLength(3);
});

it('what has not been handed on when the work ends is not any more', () => {
  const { told, tell, stop } = paced();
  tell('writing', 0.1);
  tell('writing', 0.2);
  stop();
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([['writing', 0.1]]);
});
