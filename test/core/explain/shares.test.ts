import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeShares, percentagePoints } from '../../../src/core/explain/shares';
import type { ChangeShares } from '../../../src/core/explain/shares';

const millionths = (points: number) => Math.round(points * 1e6);
const index = (points: number, max: number) => ({
  points: millionths(points),
  over: 1 as const,
  max: millionths(max),
});
const sumOf = ({ fields, other }: ChangeShares) =>
  fields.reduce<bigint>((sum, share) => sum + (share ?? 0n), other);

describe('the shares of the fields in the change of an index', () => {
  it('are what each field gives to the index now less what it gave then', () => {
    const shares = changeShares(
      index(85, 100),
      index(40, 50),
      [
        { now: index(35, 40), then: index(15, 20) },
        { now: index(50, 60), then: index(25, 30) },
      ],
      true,
    );
    expect(shares.fields.map((share) => percentagePoints(share ?? 0n, shares))).toEqual([5, 0]);
    expect(percentagePoints(shares.change, shares)).toBe(5);
    expect(shares.other).toBe(0n);
  });

  it('leave bonus and penalty to the rest', () => {
    const shares = changeShares(
      index(86.5, 100),
      index(80, 100),
      [{ now: index(85, 100), then: index(80, 100) }],
      true,
    );
    expect(percentagePoints(shares.other, shares)).toBe(1.5);
  });

  it('weigh last year’s percentages with this year’s maxima where its points are not known', () => {
    const shares = changeShares(
      index(85, 100),
      index(80.01, 100),
      [
        { now: index(35, 40), then: index(75, 100) },
        { now: index(50, 60), then: index(83.33, 100) },
      ],
      false,
    );
    // 35 − 0.75 × 40, and 50 − 0.8333 × 60; 4.99 − 5 − 0.002 is left.
    expect(shares.fields.map((share) => percentagePoints(share ?? 0n, shares))).toEqual([5, 0.002]);
    expect(percentagePoints(shares.other, shares)).toBe(-0.012);
    expect(shares.approximate).toBe(true);
  });

  it('say nothing of a field that last year does not know, where only percentages are known', () => {
    const shares = changeShares(index(8, 10), index(70, 100), [{ now: index(8, 10), then: null }], false);
    expect(shares.fields).toEqual([null]);
    expect(shares.other).toBe(shares.change);
  });

  const points = fc.integer({ min: 0, max: 40_000_000 });
  const max = fc.integer({ min: 1, max: 40_000_000 });
  const tally = fc.record({ points, over: fc.constant(1 as const), max });
  const fields = fc.array(fc.record({ now: tally, then: tally }), { maxLength: 9 });
  const apart = fc.integer({ min: -5_000_000, max: 5_000_000 });
  const total = (of: readonly { points: number; max: number }[], more: number) => ({
    points: of.reduce((sum, one) => sum + one.points, more),
    over: 1 as const,
    max: of.reduce((sum, one) => sum + one.max, 0),
  });

  it('add up to the change exactly, and without bonus or penalty leave no rest', () => {
    fc.assert(
      fc.property(fields, apart, apart, (pairs, bonusNow, bonusThen) => {
        fc.pre(pairs.length > 0);
        const now = total(
          pairs.map((pair) => pair.now),
          bonusNow,
        );
        const then = total(
          pairs.map((pair) => pair.then),
          bonusThen,
        );
        const shares = changeShares(now, then, pairs, true);
        expect(sumOf(shares)).toBe(shares.change);
        // change / denominator = 100 × (now − then), by cross-multiplication
        const cross = 100n * (BigInt(now.points) * BigInt(then.max) - BigInt(then.points) * BigInt(now.max));
        expect(shares.change * BigInt(now.max) * BigInt(then.max)).toBe(cross * shares.denominator);
        const rest = 100n * (BigInt(bonusNow) * BigInt(then.max) - BigInt(bonusThen) * BigInt(now.max));
        expect(shares.other * BigInt(now.max) * BigInt(then.max)).toBe(rest * shares.denominator);
      }),
    );
  });

  it('add up to the change exactly with percentages only, whatever fields have a partner', () => {
    const percent = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => index(hundredths / 100, 100));
    const pairs = fc.array(fc.record({ now: tally, then: fc.option(percent) }), { maxLength: 9 });
    fc.assert(
      fc.property(tally, percent, pairs, (now, then, of) => {
        const shares = changeShares(now, then, of, false);
        expect(sumOf(shares)).toBe(shares.change);
        expect(shares.fields.map((share) => share === null)).toEqual(of.map((pair) => pair.then === null));
      }),
    );
  });
});
