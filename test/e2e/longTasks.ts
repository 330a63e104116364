import type { Frame } from 'playwright-core';

/** What a page does in one go, during which it neither draws nor answers. */
export interface LongTask {
  /** Milliseconds. */
  readonly duration: number;
  /** What the pane said that it was doing. */
  readonly stage: string;
}

declare global {
  interface Window {
    longTasks?: { duration: number; stage: string }[];
  }
}

/** Notes from now on the tasks of 50 ms and more that are the frame's own, not those of the page around it. */
export async function noteLongTasks(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    const tasks: { duration: number; stage: string }[] = [];
    window.longTasks = tasks;
    new PerformanceObserver((list) => {
      const stage = document.querySelector('[role=status]')?.textContent ?? '';
      for (const { name, duration } of list.getEntries()) {
        if (name === 'self' || name === 'multiple-contexts') tasks.push({ duration, stage });
      }
    }).observe({ type: 'longtask' });
  });
}

/** The tasks noted so far, the longest first. */
export async function longTasks(frame: Frame): Promise<readonly LongTask[]> {
  const tasks = await frame.evaluate(() => window.longTasks ?? []);
  return [...tasks].sort((a, b) => b.duration - a.duration);
}

/** What the work of `paceOf` takes on a machine that is doing nothing else, in milliseconds. */
const QUIET = 12;

/**
 * How many times the time of a quiet machine this one takes now, with all else that runs on it, for a piece of work of the
 * kind that the pane does: the slowest of ten times writing and reading half a megabyte of JSON. At least 1.
 */
export async function paceOf(frame: Frame): Promise<number> {
  const slowest = await frame.evaluate(async () => {
    const scores = Array.from({ length: 100_000 }, (_, index) => (index % 201) / 100);
    let slowest = 0;
    for (let round = 0; round < 10; round++) {
      const start = performance.now();
      JSON.parse(JSON.stringify(scores));
      slowest = Math.max(slowest, performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return slowest;
  });
  return Math.max(1, slowest / QUIET);
}
