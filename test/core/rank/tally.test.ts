import { averageOf } from '../../../src/core/rank/scoring/average';
import { describe, expect, it } from 'vitest';
import {
  exactIndex,
  exactPercent,
  indexDifference,
  indexKey,
  indexPercent,
} from '../../../src/core/rank/scoring/exactIndex';
import { compareToBound, percentOfTally, tallyKey } from '../../../src/core/rank/scoring/percent';
import { hasIndex, pointsObtained, quotient, withPoints } from '../../../src/core/rank/scoring/tally';
import type { ExactTally } from '../../../src/core/rank/scoring/tally';

/** 8.5 of 10 points. */
const PLAIN: ExactTally = { points: 8_500_000, over: 1, max: 10_000_000 };
/** 42.63 × 50 / 48 of 50 points: 44.40625. */
const SCALED: ExactTally = { points: 42_630_000n * 50n, over: 48n, max: 50_000_000 };
/** The same points as PLAIN, which weights make three quarters. */
const WEIGHED: ExactTally = { ...PLAIN, weighed: { points: 3n, max: 4n } };

describe('points obtained', () => {
  it('are a plain number, scaled or not', () => {
    expect(pointsObtained(PLAIN)).toBe(8.5);
    expect(pointsObtained(SCALED)).toBe(44.40625);
  });

  it('take further points that are not scaled', () => {
    expect(pointsObtained(withPoints(PLAIN, -500_000))).toBe(8);
    expect(pointsObtained(withPoints(SCALED, 1_000_000))).toBe(45.40625);
    expect(pointsObtained(withPoints(SCALED, -1_000_000))).toBe(43.40625);
  });
});

it.each([
  [1n, 3n, 1 / 3],
  [-1n, 3n, -1 / 3],
  [10n, 4n, 2.5],
  [-5n, 2n, -2.5],
  [1n, 10n ** 12n, 1e-12],
  [123_456_789n, 1n, 123_456_789],
  [0n, 7n, 0],
])('%s / %s is %s as a double', (numerator, denominator, double) => {
  expect(quotient(numerator, denominator)).toBe(double);
});

describe('an index', () => {
  it.each([
    ['of points', PLAIN, 85, 8500n],
    ['of scaled points', SCALED, 88.8125, 8881n],
    ['of weights', WEIGHED, 75, 7500n],
  ])('%s is in per cent, and a whole number at two decimals', (_, tally, percent, key) => {
    expect(hasIndex(tally)).toBe(true);
    expect(percentOfTally(tally)).toBeCloseTo(percent, 10);
    expect(tallyKey(tally, 2)).toBe(key);
    const exact = exactIndex(tally);
    expect(exact && indexKey(exact, 2)).toBe(key);
    expect(exact && indexPercent(exact)).toBe(percent);
  });

  it.each([
    ['nothing applies', { points: 0, over: 1, max: 0 } as const],
    ['nothing that applies has a weight', { ...PLAIN, weighed: { points: 0n, max: 0n } }],
    ['nothing scaled applies', { points: 0n, over: 3n, max: 0 }],
  ])('does not exist where %s', (_, tally) => {
    expect([hasIndex(tally), percentOfTally(tally), tallyKey(tally, 2), exactIndex(tally)]).toEqual([
      false,
      null,
      null,
      null,
    ]);
  });

  it('differs from another by what both print', () => {
    const [plain, scaled] = [exactIndex(PLAIN), exactIndex(SCALED)];
    expect(plain && scaled && indexDifference(scaled, plain, 2)).toBe(3.81);
    expect(plain && scaled && indexDifference(plain, scaled, 1)).toBe(-3.8);
    const printed = exactPercent(85);
    expect(plain && printed && indexDifference(plain, printed, null)).toBe(0);
    expect(exactPercent(Number.NaN)).toBeNull();
  });

  it('of a printed percentage without end is told to ten decimals, and of one with an end has no more', () => {
    const printed = (percent: number) => {
      const index = exactPercent(percent);
      return index === null ? null : averageOf([index, index]);
    };
    expect(printed((74.5 / 87.5) * 100)).toBeCloseTo((74.5 / 87.5) * 100, 10);
    expect(exactPercent(0.1 + 0.2)).toEqual(exactPercent(0.3));
    expect(exactPercent(85.14)).toEqual({ points: 85_140_000, over: 1, max: 100_000_000 });
  });

  it.each([
    [9000n, 2, 90, 0],
    [8999n, 2, 90, -1],
    [9001n, 2, 90, 1],
    [90n, 0, 90, 0],
    [9000n, 2, 89.995, 1],
  ])('whose key is %s at %s decimals stands to a bound of %s %% as %s', (key, decimals, bound, side) => {
    expect(compareToBound(key, decimals, bound)).toBe(side);
  });
});
