import fc from 'fast-check';
import { expect, it } from 'vitest';
import { standings } from '../../../../src/core/explain/lastYear/standings';

const keys = fc.array(fc.bigInt({ min: 0n, max: 12n }), { minLength: 1, maxLength: 20 });
const ties = fc.constantFrom<('competition' | 'dense')[]>('competition', 'dense');

/** By counting: 1, 1, 3 counts units ahead, 1, 1, 2 counts different indexes ahead. */
function counted(others: readonly bigint[], key: bigint, rule: 'competition' | 'dense'): number {
  const ahead = others.filter((other) => other > key);
  return 1 + (rule === 'dense' ? new Set(ahead).size : ahead.length);
}

it('the rank of an index among others is that of counting those ahead', () => {
  fc.assert(
    fc.property(keys, fc.bigInt({ min: 0n, max: 12n }), ties, (all, key, rule) => {
      expect(standings(all, rule).rankOf(key)).toBe(counted(all, key, rule));
    }),
  );
});

it('an index in the place of another one is ranked among the rest', () => {
  fc.assert(
    fc.property(keys, fc.nat(), fc.bigInt({ min: 0n, max: 12n }), ties, (all, at, key, rule) => {
      const own = at % all.length;
      const rest = all.filter((_, index) => index !== own);
      expect(standings(all, rule).rankInstead(key, all[own] ?? 0n)).toBe(counted(rest, key, rule));
    }),
  );
});
