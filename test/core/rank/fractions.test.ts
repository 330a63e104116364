import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { greatestCommonDivisor, leastCommonMultiple } from '../../../src/core/rank/scoring/fractions';
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
