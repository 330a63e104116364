import { describe, expect, it } from 'vitest';
import { rankChains, tieBreaks } from '../../../src/core/rank/ties';

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
  });

  it('without breakers leaves ties as they are', () => {
    expect(rankChains([[1n], [2n], [2n]], 'competition')).toEqual([3, 1, 1]);
    expect(tieBreaks([[1n], [1n]])).toEqual([[], []]);
  });
});
