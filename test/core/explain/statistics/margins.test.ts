import { describe, expect, it } from 'vitest';
import {
  isCloseCall,
  marginsOf,
  pointsToReach,
  pointsToSpare,
} from '../../../../src/core/explain/statistics/margins';
import { rankedBlock, rankedUnit } from '../rankedUnits';

const byRules = (rankDecimals: number | null = 2) => rankedBlock([], { rules: { rankDecimals } });
const unit = (points: number | null, maxPoints = 100) => rankedUnit('Xã A', 1, points, { maxPoints });

describe('the points that a unit lacks to reach an index', () => {
  const toReach = (own: number, other: number, decimals: number | null = 2, max = 100) =>
    pointsToReach(unit(own, max), unit(other), byRules(decimals));

  it('are the fewest steps of 0.01 of its own max', () => {
    expect(toReach(80, 90)).toBe(10);
    expect(toReach(40, 90, 2, 50)).toBe(5);
    // 80.50 is printed from 80.495 on, which is 160.99 of 200.
    expect(toReach(150, 80.5, 2, 200)).toBe(10.99);
  });

  it('need only bring it to what prints as the other one', () => {
    // 90.00 is printed from 89.995 on; of 30 points that is 26.9985, which is 27 in whole steps.
    expect(toReach(26.9, 90, 2, 30)).toBe(0.1);
    // 90 is printed from 89.5 on.
    expect(toReach(80, 90, 0)).toBe(9.5);
    expect(toReach(80, 90.004, null)).toBe(10.01);
  });

  it('bring it above one that prints alike', () => {
    expect(toReach(90, 90)).toBe(0.01);
    expect(toReach(89.996, 90)).toBe(0.01);
    expect(toReach(90, 90, 0)).toBe(0.5);
  });

  it('are none where it is above already', () => {
    expect(toReach(95, 90)).toBe(0);
  });

  it('take scaled points for what they are', () => {
    // 240/3 of 100 is 80.
    const scaled = { ...unit(80), exact: { points: 240_000_000n, over: 3n, max: 100_000_000 } };
    expect(pointsToReach(scaled, unit(90), byRules())).toBe(10);
    expect(pointsToSpare(scaled, unit(70), byRules())).toBe(10);
  });
});

describe('the points that a unit may lose without falling below an index', () => {
  const toSpare = (own: number, other: number, decimals: number | null = 2, max = 100) =>
    pointsToSpare(unit(own, max), unit(other), byRules(decimals));

  it('are the most steps of 0.01 of its own max', () => {
    expect(toSpare(90, 80)).toBe(10);
    expect(toSpare(45, 80, 2, 50)).toBe(5);
    expect(toSpare(27, 80.02, 2, 30)).toBe(2.99);
  });

  it('leave it with what prints as the other one', () => {
    expect(toSpare(90, 80, 0)).toBe(10.5);
    expect(toSpare(90, 80.004, null)).toBe(9.99);
    expect(toSpare(90, 90, 0)).toBe(0.5);
  });

  it('are none where it is below already', () => {
    expect(toSpare(80, 90)).toBe(0);
  });
});

it('points are not told under shares, which make a point worth more or less, and without an index', () => {
  const [own, other, none] = [unit(80), unit(90), unit(null)];
  const shares = rankedBlock([], { weights: 'share' });
  const factors = rankedBlock([], { weights: 'factor' });
  expect([pointsToReach(own, other, shares), pointsToSpare(other, own, shares)]).toEqual([null, null]);
  expect([pointsToReach(own, other, factors), pointsToSpare(other, own, factors)]).toEqual([10, 10]);
  expect([pointsToReach(none, other, byRules()), pointsToReach(own, none, byRules())]).toEqual([null, null]);
  expect([pointsToSpare(none, other, byRules()), pointsToSpare(own, none, byRules())]).toEqual([null, null]);
});

describe('the margins of the units of a block', () => {
  const [a, b, c, d] = [
    rankedUnit('Xã A', 1, 90),
    rankedUnit('Xã B', 2, 85.5),
    rankedUnit('Xã C', 2, 85.5),
    rankedUnit('Xã D', 4, 80),
  ];
  const tied = (name: string) => ({ unit: name, percent: 0, points: 0, between: 0 });

  it('are those to the one before it and to the one behind it', () => {
    expect(marginsOf(rankedBlock([a, b, c, d]))).toEqual([
      { unit: 'Xã A', above: null, below: { unit: 'Xã B', percent: 4.5, points: 4.5, between: 4.5 } },
      { unit: 'Xã B', above: { unit: 'Xã A', percent: 4.5, points: 4.5, between: 4.5 }, below: tied('Xã C') },
      { unit: 'Xã C', above: tied('Xã B'), below: { unit: 'Xã D', percent: 5.5, points: 0, between: 5.5 } },
      { unit: 'Xã D', above: { unit: 'Xã C', percent: 5.5, points: 5.5, between: 5.5 }, below: null },
    ]);
  });

  it('leave out who has no rank or no index', () => {
    const units = [a, rankedUnit('Xã E', 2, null), rankedUnit('Xã F', null, 88), d];
    expect(
      marginsOf(rankedBlock(units)).map(({ unit: name, above, below }) => [name, above?.unit, below?.unit]),
    ).toEqual([
      ['Xã A', undefined, 'Xã D'],
      ['Xã D', 'Xã A', undefined],
    ]);
  });

  it('have no points under shares, those of a tie either', () => {
    const [, second, third] = marginsOf(rankedBlock([a, b, c, d], { weights: 'share' }));
    const none = { points: null, between: null };
    expect(second).toEqual({
      unit: 'Xã B',
      above: { unit: 'Xã A', percent: 4.5, ...none },
      below: { unit: 'Xã C', percent: 0, ...none },
    });
    expect(third?.below).toEqual({ unit: 'Xã D', percent: 5.5, ...none });
  });

  it('are as far apart as both print', () => {
    const close = [rankedUnit('Xã A', 1, 80.006), rankedUnit('Xã B', 2, 80.004)];
    expect(marginsOf(rankedBlock(close))[0]?.below?.percent).toBe(0.01);
    const whole = rankedBlock(close, { rules: { rankDecimals: 0 } });
    expect(marginsOf(whole)[0]?.below?.percent).toBe(0);
  });
});

describe('a close call', () => {
  const margin = (percent: number, between: number | null) => ({
    unit: 'Xã B',
    percent,
    points: between,
    between,
  });

  it('is what one step of one score would change: two units apart by less than that', () => {
    expect([
      isCloseCall(margin(0.3, 0.24), 0.25),
      isCloseCall(margin(0.3, 0.25), 0.25),
      isCloseCall(margin(0.3, 0.26), 0.25),
    ]).toEqual([true, false, false]);
  });

  it('is none between units that share an index, without a step or without points', () => {
    expect([
      isCloseCall(margin(0, 0), 0.25),
      isCloseCall(margin(0.3, 0.1), null),
      isCloseCall(margin(0.3, null), 0.25),
      isCloseCall(null, 0.25),
    ]).toEqual([false, false, false, false]);
  });
});
