import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averagePercent } from '../../../src/core/rank/scoring/average';
import { percentKey, percentOf } from '../../../src/core/rank/scoring/percent';
import type { ExactTally } from '../../../src/core/rank/scoring/tally';
import { rankKeys } from '../../../src/core/rank/ties';

const million = (points: number) => Math.round(points * 1_000_000);
const tally = (points: number, max: number): ExactTally => ({
  points: million(points),
  over: 1,
  max: million(max),
});

describe('the index', () => {
  it('is points over max in per cent: 69.25 of 71.5 is 96.85 % and ranks above 94.43 of 100 (Tây Ninh 2023)', () => {
    expect(percentOf(million(69.25), million(71.5))).toBeCloseTo(96.853146853, 9);
    expect(percentKey(million(69.25), million(71.5), 2)).toBe(9685n);
    expect(percentKey(million(94.43), million(100), 2)).toBe(9443n);
  });

  it('rounds half up at the precision of comparing', () => {
    expect(percentKey(million(90.525), million(100), 2)).toBe(9053n);
    expect(percentKey(million(90.524999), million(100), 2)).toBe(9052n);
    expect(percentKey(million(2), million(3), 0)).toBe(67n);
    expect(percentKey(-million(0.005), million(100), 2)).toBe(0n);
    expect(percentKey(-million(0.006), million(100), 2)).toBe(-1n);
  });

  it.each([
    // Half a hundredth of a per cent, and the least that is below it.
    [5n * 10n ** 17n, 10n ** 22n, 2, 1n],
    [5n * 10n ** 17n - 1n, 10n ** 22n, 2, 0n],
    [-5n * 10n ** 17n, 10n ** 22n, 2, 0n],
    [-5n * 10n ** 17n - 1n, 10n ** 22n, 2, -1n],
    [-15n * 10n ** 17n, 10n ** 22n, 2, -1n],
    [1, 3, 7, 333_333_333n],
  ])('%s of %s at %s decimals is %s, also beyond what a double holds', (points, max, decimals, key) => {
    expect(percentKey(points, max, decimals)).toBe(key);
  });

  it('tells the nearest fractions apart when compared unrounded', () => {
    expect(percentKey(999_999_999, 1_000_000_000, null)).toBeLessThan(
      percentKey(1_000_000_000, 1_000_000_001, null),
    );
  });

  it('does not exist where nothing applies', () => {
    expect(percentOf(0, 0)).toBeNull();
  });

  it('orders as exact fractions do, whatever the precision', () => {
    const fraction = fc
      .tuple(fc.integer({ min: 0, max: 100_000_000 }), fc.integer({ min: 1, max: 100_000_000 }))
      .map(([points, max]) => ({ points: BigInt(points), max: BigInt(max) }));
    fc.assert(
      fc.property(
        fraction,
        fraction,
        fc.option(fc.integer({ min: 0, max: 6 }), { nil: null }),
        (a, b, decimals) => {
          const exact = a.points * b.max - b.points * a.max;
          const keys =
            percentKey(Number(a.points), Number(a.max), decimals) -
            percentKey(Number(b.points), Number(b.max), decimals);
          if (exact === 0n) expect(keys).toBe(0n);
          else if (decimals === null) expect(keys > 0n).toBe(exact > 0n);
          else expect(exact > 0n ? keys >= 0n : keys <= 0n).toBe(true);
        },
      ),
    );
  });
});

describe('ranks', () => {
  it('share a place and skip the next in competition ranking: 17, 17, 19', () => {
    const keys = [...Array.from({ length: 16 }, (_, index) => BigInt(100 - index)), 50n, 50n, 49n];
    expect(rankKeys(keys, 'competition').slice(-3)).toEqual([17, 17, 19]);
  });

  it('follow on in dense ranking: 1, 1, 2', () => {
    expect(rankKeys([5n, 5n, 4n], 'dense')).toEqual([1, 1, 2]);
  });

  it('leave out what has no key', () => {
    expect(rankKeys([3n, null, 4n], 'competition')).toEqual([2, null, 1]);
  });

  it('agree with counting by brute force, in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.bigInt({ min: 0n, max: 9n }), { nil: null })), (keys) => {
        const better = (key: bigint) => keys.filter((other) => other !== null && other > key);
        expect(rankKeys(keys, 'competition')).toEqual(
          keys.map((key) => (key === null ? null : better(key).length + 1)),
        );
        expect(rankKeys(keys, 'dense')).toEqual(
          keys.map((key) => (key === null ? null : new Set(better(key)).size + 1)),
        );
      }),
    );
  });
});

describe('the block average', () => {
  it('is the mean of the indexes, not total points over total max', () => {
    expect(averagePercent([tally(50, 100), tally(10, 10)])).toBe(75);
  });

  it('is exact where a sum of doubles is not', () => {
    const tenths = Array.from({ length: 10 }, () => tally(0.1, 100));
    expect(averagePercent(tenths)).toBe(0.1);
  });

  it('is the exact mean of indexes of different maxima, scaled ones and those by weights', () => {
    // 85 %, 88.8125 % and 75 %.
    const scaled: ExactTally = { points: 42_630_000n * 50n, over: 48n, max: million(50) };
    const weighed: ExactTally = { ...tally(1, 10), weighed: { points: 6n, max: 8n } };
    expect(averagePercent([tally(8.5, 10), scaled, weighed])).toBe(82.9375);
    expect(averagePercent([tally(1, 3), tally(2, 7), tally(1, 7)])).toBeCloseTo(1600 / 63, 12);
    expect(averagePercent([tally(-1, 4), tally(2, 4)])).toBe(12.5);
  });

  it('leaves out units to which nothing applies and does not exist without any', () => {
    expect(averagePercent([tally(0, 0), tally(3, 4)])).toBe(75);
    expect(averagePercent([])).toBeNull();
  });

  it('does not depend on the order of the units', () => {
    const any = fc.record({
      points: fc.bigInt({ min: 0n, max: 1_000_000n }),
      over: fc.bigInt({ min: 1n, max: 100n }),
      max: fc.integer({ min: 1, max: 1_000_000 }),
    });
    fc.assert(
      fc.property(fc.array(any), (tallies) => {
        expect(averagePercent([...tallies].reverse())).toBe(averagePercent(tallies));
      }),
    );
  });
});
