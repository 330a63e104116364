import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankChains, rankFinder, rankKeys } from '../../../src/core/rank/ties';
import type { RankKeys } from '../../../src/core/rank/ties';
import { runs } from '../properties/runs';

/** Beyond what a double holds exactly: neighbours are one number there. */
const HUGE = 2n ** 60n;

const key = fc.option(fc.bigInt({ min: -3n, max: 3n }), { nil: null, freq: 4 });
const ties = fc.constantFrom('competition' as const, 'dense' as const);
/** A unit has an index, its first key, or no keys at all; those that break ties may be unknown. */
const chains = fc.integer({ min: 0, max: 2 }).chain((breakers) => {
  const breaker = fc.array(key, { minLength: breakers, maxLength: breakers });
  return fc.array(
    fc
      .tuple(fc.bigInt({ min: -3n, max: 3n }), breaker)
      .map(([index, others]): RankKeys => [index, ...others]),
    { maxLength: 8 },
  );
});

/** Negative where `a` is ahead: the larger at the first place where they differ, what is not known last. */
function order(a: RankKeys, b: RankKeys): number {
  const at = a.findIndex((own, index) => own !== b[index]);
  if (at < 0) return 0;
  const [own, other] = [a[at] ?? null, b[at] ?? null];
  return own !== null && (other === null || own > other) ? -1 : 1;
}

/** The rank by its definition: one more than those ahead, or than the different ones ahead. */
function rankBy(all: readonly RankKeys[], own: RankKeys, rule: 'competition' | 'dense'): number {
  const ahead = all.filter((other) => order(other, own) < 0);
  if (rule === 'competition') return 1 + ahead.length;
  return 1 + new Set(ahead.map((one) => one.map(String).join('|'))).size;
}

describe('ranks', () => {
  it.each([
    ['competition', [2, 1, null, 2, 4]],
    ['dense', [2, 1, null, 2, 3]],
  ] as const)('equal keys share one, and what has none gets none: %s', (rule, ranks) => {
    expect(rankKeys([80n, 90n, null, 80n, 70n], rule)).toEqual(ranks);
    expect(rankKeys([HUGE + 8n, HUGE + 9n, null, HUGE + 8n, HUGE + 7n], rule)).toEqual(ranks);
  });

  it('of keys that a double cannot tell apart are those of the keys', () => {
    expect(rankKeys([HUGE, HUGE + 1n, HUGE + 2n], 'competition')).toEqual([3, 2, 1]);
  });

  it('of chains are one more than those ahead, under either rule', () => {
    fc.assert(
      fc.property(chains, ties, (all, rule) => {
        expect(rankChains(all, rule)).toEqual(all.map((own) => rankBy(all, own, rule)));
      }),
      runs(600),
    );
  });

  it('that a unit would have with better keys are those that it has once it has them', () => {
    fc.assert(
      fc.property(chains, ties, fc.nat(), fc.bigInt({ min: 0n, max: 4n }), (all, rule, which, more) => {
        const at = which % Math.max(all.length, 1);
        const [first, ...rest] = all[at] ?? [];
        if (typeof first !== 'bigint') return;
        const improved = [first + more, ...rest];
        const others = all.filter((_, index) => index !== at);
        expect(rankFinder(all, rule)(improved)).toBe(rankBy(others, improved, rule));
      }),
      runs(600),
    );
  });
});
