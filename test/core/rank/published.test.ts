import { describe, expect, it } from 'vitest';
import { keptDecimals, printedChange, roundHalfUp, writtenDecimals } from '../../../src/core/rank/published';

describe('the precision of an index', () => {
  it.each([
    [0, 0, 0],
    [2, 2, 2],
    [null, 6, 9],
  ])('compared at %s decimals is written at %s and kept at %s', (rankDecimals, written, kept) => {
    expect([writtenDecimals(rankDecimals), keptDecimals(rankDecimals)]).toEqual([written, kept]);
  });

  it.each([
    [90.525, 2, 90.53],
    [90.5249, 2, 90.52],
    [1.005, 2, 1.01],
    [89.5, 0, 90],
    [100 / 3, 6, 33.333333],
    [0, 2, 0],
  ])('%s is printed at %s decimals as %s', (value, decimals, printed) => {
    expect(roundHalfUp(value, decimals)).toBe(printed);
  });

  it.each([
    [2.345, 2, 2.35],
    [-2.345, 2, -2.35],
    [-2.344, 2, -2.34],
    [0.004, 2, 0],
    [-0.004, 2, 0],
    [-0.005, 2, -0.01],
    [0, 2, 0],
    [-1.5, 0, -2],
  ])('a change of %s is printed at %s decimals as %s, as much down as up', (change, decimals, printed) => {
    expect(printedChange(change, decimals)).toBe(printed);
  });
});
