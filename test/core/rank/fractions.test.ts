import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ascending,
  ceiled,
  floored,
  greatestCommonDivisor,
  leastCommonMultiple,
} from '../../../src/core/rank/scoring/fractions';
import { runs } from '../properties/runs';

describe('whole numbers of fractions', () => {
  it.each([
    [12n, 18n, 6n],
    [-12n, 18n, 6n],
    [12n, -18n, 6n],
    [0n, 5n, 5n],
    [5n, 0n, 5n],
    [0n, 0n, 0n],
    [7n, 13n, 1n],
  ])('%s and %s are both divided by %s at most', (a, b, divisor) => {
    expect(greatestCommonDivisor(a, b)).toBe(divisor);
  });

  it.each([
    [7n, 2n, 3n, 4n],
    [-7n, 2n, -4n, -3n],
    [6n, 2n, 3n, 3n],
    [-6n, 2n, -3n, -3n],
    [1n, 3n, 0n, 1n],
    [-1n, 3n, -1n, 0n],
  ])('%s / %s lies between %s and %s', (numerator, denominator, below, above) => {
    expect(floored(numerator, denominator)).toBe(below);
    expect(ceiled(numerator, denominator)).toBe(above);
  });

  it('are put in ascending order by their size, also where they are larger than a double tells apart', () => {
    const huge = 2n ** 60n;
    expect([huge + 1n, 3n, huge, -5n, 3n].sort(ascending)).toEqual([-5n, 3n, 3n, huge, huge + 1n]);
    expect([ascending(1n, 2n), ascending(2n, 1n), ascending(2n, 2n)]).toEqual([-1, 1, 0]);
  });

  it('the least that both divide is divided by both, and times their greatest divisor it is their product', () => {
    const positive = fc.bigInt({ min: 1n, max: 10n ** 12n });
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        const multiple = leastCommonMultiple(a, b);
        expect([multiple % a, multiple % b]).toEqual([0n, 0n]);
        expect(multiple * greatestCommonDivisor(a, b)).toBe(a * b);
      }),
      runs(400),
    );
  });
});
