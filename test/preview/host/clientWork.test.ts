import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { clientWork } from '../../../src/preview/host/book/clientWork';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

it('a client is at work from its first request until it has made no other one for a while', () => {
  const told: boolean[] = [];
  const work = clientWork((isAtWork) => told.push(isAtWork));
  expect(work.isOver()).toBe(true);
  work.begin();
  vi.advanceTimersByTime(10_000);
  expect(told).toEqual([true]);
  work.end();
  vi.advanceTimersByTime(99);
  work.begin();
  work.end();
  vi.advanceTimersByTime(99);
  expect(told).toEqual([true]);
  expect(work.isOver()).toBe(false);
  vi.advanceTimersByTime(1);
  expect(told).toEqual([true, false]);
  expect(work.isOver()).toBe(true);
});

it('a client that shares a busy thread is at work still when its next request comes late', () => {
  const told: boolean[] = [];
  const work = clientWork((isAtWork) => told.push(isAtWork));
  work.begin();
  work.end();
  // The thread is busy for a second; then what is due takes its turn: one timer, and the request behind it.
  vi.setSystemTime(Date.now() + 1_000);
  vi.runOnlyPendingTimers();
  work.begin();
  expect(told).toEqual([true]);
});
