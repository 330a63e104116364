import { describe, expect, it } from 'vitest';
import { bandsOf } from '../../../../src/core/explain/statistics/bands';
import type { Grade } from '../../../../src/core/settings/rules';
import { rankedUnit, unitThen } from '../rankedUnits';

/** The bands of units that are called like their index in per cent, as `[bound, names, units of last year]`. */
function bands(
  grades: readonly Grade[],
  now: readonly (number | null)[],
  then: readonly (number | null)[] = [],
  rankDecimals: number | null = 2,
) {
  return bandsOf(
    { grades, rankDecimals },
    now.map((percent, at) => rankedUnit(String(percent), at + 1, percent)),
    then.map((percent) => unitThen('Xã', null, percent)),
  ).map(({ from, isAbove, units, previousUnits }) => [
    from === null ? 'rest' : `${isAbove ? '>' : '≥'} ${from}`,
    units.join(),
    previousUnits,
  ]);
}

describe('the bands of a block’s indexes', () => {
  it('are tens from 90 to 60 without grades; a bound belongs to the band above it', () => {
    expect(bands([], [95, 90, 89.99, 80, 70, 60, 59.99, 0])).toEqual([
      ['≥ 90', '95,90', null],
      ['≥ 80', '89.99,80', null],
      ['≥ 70', '70', null],
      ['≥ 60', '60', null],
      ['rest', '59.99,0', null],
    ]);
  });

  it('are between the bounds of the grades; one that is `above` belongs to the band below it', () => {
    const grades = [{ name: 'Tốt', from: 85 }, { name: 'Khá', above: 70 }, { name: 'Trung bình' }];
    expect(bands(grades, [85, 84.99, 70.01, 70, 50])).toEqual([
      ['≥ 85', '85', null],
      ['> 70', '84.99,70.01', null],
      ['rest', '70,50', null],
    ]);
  });

  it('hold an index against a bound as it is printed', () => {
    expect(bands([], [89.996])[0]).toEqual(['≥ 90', '89.996', null]);
    expect(bands([], [89.996], [], null)[0]).toEqual(['≥ 90', '', null]);
    expect(bands([], [89.6], [], 0)[0]).toEqual(['≥ 90', '89.6', null]);
    expect(bands([{ name: 'Tốt', above: 90 }], [90.004])).toEqual([
      ['> 90', '', null],
      ['rest', '90.004', null],
    ]);
  });

  it('have no rest below a bound of 0, but where something is in it', () => {
    const fromZero = [
      { name: 'Đạt', from: 50 },
      { name: 'Không đạt', from: 0 },
    ];
    const names = (now: readonly number[], then: readonly number[] = []) =>
      bands(fromZero, now, then).map(([name]) => name);
    expect(names([60, 0], [0])).toEqual(['≥ 50', '≥ 0']);
    expect(names([60, -1])).toEqual(['≥ 50', '≥ 0', 'rest']);
    expect(names([60], [-1])).toEqual(['≥ 50', '≥ 0', 'rest']);
    expect(bands([{ name: 'Đạt', from: 0.5 }], [60]).map(([name]) => name)).toEqual(['≥ 0.5', 'rest']);
  });

  it('count all units of last year that had an index; it is not known where none had', () => {
    expect(bands([], [95], [91, 85, null, 40, 45])).toEqual([
      ['≥ 90', '95', 1],
      ['≥ 80', '', 1],
      ['≥ 70', '', 0],
      ['≥ 60', '', 0],
      ['rest', '', 2],
    ]);
    expect(bands([], [95], [null]).map(([, , previous]) => previous)).toEqual([null, null, null, null, null]);
  });

  it('leave out a unit without an index', () => {
    expect(bands([], [null]).map(([, units]) => units)).toEqual(['', '', '', '', '']);
  });
});
