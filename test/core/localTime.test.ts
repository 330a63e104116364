import { expect, it } from 'vitest';
import { localTimeOf, serialOf } from '../../src/core/localTime';
import type { LocalTime } from '../../src/core/localTime';

const at = (year: number, month: number, day: number, rest: Partial<LocalTime> = {}): LocalTime => ({
  year,
  month,
  day,
  hour: 0,
  minute: 0,
  second: 0,
  ...rest,
});

it.each([
  [at(1900, 3, 1), 61],
  [at(2000, 2, 29), 36585],
  [at(2000, 3, 1), 36586],
  [at(2023, 12, 31), 45291],
  [at(2024, 2, 29, { hour: 12 }), 45351.5],
  [at(2100, 3, 1), 73110],
])('%o is %d days to Excel', (time, serial) => {
  expect(serialOf(time)).toBe(serial);
});

it('never falls a second short, so that no minute shows as the one before', () => {
  for (let second = 0; second < 86_400; second += 60) {
    const serial = serialOf(at(2024, 1, 1, { second }));
    expect(Math.floor((serial - 45292) * 1440 + 1e-6)).toBe(second / 60);
  }
});

it('reads the clock on the wall', () => {
  expect(localTimeOf(new Date(2024, 2, 15, 8, 30, 5))).toEqual(
    at(2024, 3, 15, { hour: 8, minute: 30, second: 5 }),
  );
});
