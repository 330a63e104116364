import { describe, expect, it } from 'vitest';
import { previousRankFindings } from '../../../../src/core/explain/lastYear/previousRankFindings';
import { defaultSettings } from '../../../../src/core/settings/settings';
import { exactly, lastYearOfBlocks, place, unitThen } from '../plainData';

/** Units `Sở 1`, `Sở 2`, … with their indexes and ranks as a table prints them, the rank of the first in D1. */
const units = (...figures: readonly (readonly [percent: number | null, rank: number | null])[]) =>
  figures.map(([percent, rank], at) =>
    unitThen(`Sở ${at + 1}`, {
      percent,
      index: percent === null ? null : exactly(percent),
      rank,
      rankPlace: place(`D${at + 1}`),
    }),
  );
const found = (all: ReturnType<typeof units>, settings: Partial<typeof defaultSettings> = {}) =>
  previousRankFindings([{ name: 'Sở, ban, ngành' }], lastYearOfBlocks({ 'Sở, ban, ngành': all }), {
    ...defaultSettings,
    ...settings,
  });
/** The units that are told, with the rank that they would have. */
const told = (...args: Parameters<typeof found>) =>
  found(...args).flatMap((one) =>
    one.code === 'previous-rank-differs' ? [[one.facts.unit, one.facts.stated, one.facts.computed]] : [],
  );

describe('a printed rank of last year', () => {
  it('is told with its cell where its table’s indexes give another one', () => {
    expect(found(units([91, 1], [85, 3], [80, 3]))).toEqual([
      {
        code: 'previous-rank-differs',
        severity: 'warning',
        place: place('D2'),
        block: 'Sở, ban, ngành',
        facts: { unit: 'Sở 2', year: 2022, stated: 3, computed: 2 },
      },
    ]);
    expect(told(units([80, 1], [85, 2], [91, 3]))).toEqual([
      ['Sở 1', 1, 3],
      ['Sở 3', 3, 1],
    ]);
  });

  it('may be any that equal indexes share, and the one below them with or without leaving ranks out', () => {
    for (const ranks of [
      [1, 1, 3],
      [1, 1, 2],
      [1, 2, 3],
      [2, 1, 3],
      [2, 2, 3],
    ]) {
      expect(
        told(units(...[91, 91, 80].map((percent, at) => [percent, ranks[at] ?? null] as const))),
      ).toEqual([]);
    }
    expect(told(units([91, 3], [91, 3], [80, 1]))).toEqual([
      ['Sở 1', 3, 1],
      ['Sở 2', 3, 1],
      ['Sở 3', 1, 3],
    ]);
  });

  it('is held against the indexes as they are published', () => {
    const close = units([90.001, 2], [90.004, 1], [90.003, 3]);
    expect(told(close, { rankDecimals: 2 })).toEqual([]);
    expect(told(close, { rankDecimals: 3 })).toEqual([
      ['Sở 1', 2, 3],
      ['Sở 3', 3, 2],
    ]);
  });

  it('is not held against the index of a unit without a rank', () => {
    expect(told(units([91, 1], [88, null], [85, 2]))).toEqual([]);
  });

  it('is held against nothing where an index is missing or a rank counts over more units', () => {
    expect(told(units([80, 1], [85, 2]))).toHaveLength(2);
    expect(told(units([80, 1], [85, 2], [null, 3]))).toEqual([]);
    expect(told(units([80, 1], [85, 2], [70, 4]))).toEqual([]);
    expect(told(units([80, 1], [85, 3], [null, null]))).toEqual([
      ['Sở 1', 1, 2],
      ['Sở 2', 3, 1],
    ]);
  });

  it('is told only where it is printed', () => {
    const [first, ...others] = units([80, 1], [85, 2]);
    if (first === undefined) throw new Error('no unit');
    expect(told([{ ...first, rankPlace: null }, ...others])).toEqual([['Sở 2', 2, 1]]);
  });
});
