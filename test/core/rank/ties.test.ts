import { describe, expect, it } from 'vitest';
import { compared, rankChains, rankFinder, tieBreaks } from '../../../src/core/rank/ties';

describe('a chain of tie-breakers', () => {
  const keys = [
    [90n, 1n, 5n],
    [80n, 2n, null],
    [80n, 2n, 7n],
    [80n, 3n, 1n],
    null,
    [80n, 2n, 7n],
    [70n, 9n, 9n],
  ];

  it('parts what the key before it leaves equal; what is not known comes last, what stays equal shares a rank', () => {
    expect(rankChains(keys, 'competition')).toEqual([1, 5, 3, 2, null, 3, 6]);
    expect(rankChains(keys, 'dense')).toEqual([1, 4, 3, 2, null, 3, 5]);
  });

  it('tells for each unit what parted it from one with an equal index', () => {
    expect(tieBreaks(keys)).toEqual([[], [2], [1], [1], [], [2], []]);
    const both = [
      [80n, 2n, 7n],
      [80n, 2n, null],
      [80n, 1n, 9n],
    ];
    expect(tieBreaks(both)).toEqual([[2], [1, 2], [1]]);
  });

  it('puts what is known before what is not, also where it counts down as ranks of last year do', () => {
    const byLastYear = [
      [80n, null],
      [80n, -2000n],
      [80n, -1000n],
    ];
    expect(rankChains(byLastYear, 'competition')).toEqual([3, 2, 1]);
  });

  it('orders by the first key that differs; equal chains are neither ahead', () => {
    expect(compared([80n, 2n], [80n, 1n])).toBeLessThan(0);
    expect(compared([80n, 2n], [90n, 1n])).toBeGreaterThan(0);
    expect(compared([80n, null], [80n, null])).toBe(0);
  });

  it.each([
    ['competition', [1, 4]],
    ['dense', [1, 3]],
  ] as const)('counts those ahead of a better index, equal ones once under dense: %s', (rule, ranks) => {
    const rankOf = rankFinder([[90n], null, [90n], [80n], [70n], [70n]], rule);
    expect([rankOf([90n]), rankOf([75n])]).toEqual(ranks);
  });

  it('without breakers leaves ties as they are', () => {
    expect(rankChains([[1n], [2n], [2n]], 'competition')).toEqual([3, 1, 1]);
    expect(tieBreaks([[1n], [1n]])).toEqual([[], []]);
  });
});
