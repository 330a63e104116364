import { describe, expect, it } from 'vitest';
import type { UnitHistory } from '../../../../src/core/explain/history/blockHistory';
import { drawnUnits, placesOverYears, unitsWithLine } from '../../../../src/core/explain/history/drawnUnits';

/** A unit with its rank in each year: `null` without a rank, `undefined` where nothing is known. */
function unit(name: string, ...ranks: readonly (number | null | undefined)[]): UnitHistory {
  return {
    ...{ name, isPresent: true, begins: null, into: [], elsewhere: null, before: null },
    figures: ranks.map((rank) => (rank === undefined ? null : { name, rank, percent: 50, place: null })),
  };
}

const gone = (name: string, ...ranks: readonly (number | undefined)[]): UnitHistory => ({
  ...unit(name, ...ranks),
  isPresent: false,
});

const drawn = (...units: readonly UnitHistory[]) => drawnUnits({ years: [], units }).map(({ name }) => name);

describe('the units whose lines over the years are drawn', () => {
  it('are all of a block of seven, in its order', () => {
    const seven = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((name, at) => unit(name, at + 1, at + 1));
    expect(drawn(...seven)).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G']);
  });

  it('are of a bigger block the first two, the last one, and the two that rose and that fell most', () => {
    expect(
      drawn(
        unit('first', 1, 1),
        unit('second', 2, 2),
        unit('rose by 1', 4, 3),
        unit('rose by 4', 8, 4),
        unit('fell by 1', 4, 5),
        unit('rose by 3', 9, 6),
        unit('stayed', 7, 7),
        unit('fell by 5', 3, 8),
        unit('fell by 4', 5, 9),
        unit('last', 10, 10),
      ),
    ).toEqual(['first', 'second', 'rose by 4', 'rose by 3', 'fell by 5', 'fell by 4', 'last']);
  });

  it('are no movers where nobody moved', () => {
    const eight = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((name, at) => unit(name, at + 1, at + 1));
    expect(drawn(...eight)).toEqual(['A', 'B', 'H']);
    const unknown = ['A', 'B'].map((name, at) => unit(name, null, at + 1));
    expect(drawn(...unknown, ...eight.slice(2))).toEqual(['A', 'B', 'H']);
  });

  it('are of a bigger block only those that have a rank now: one left out is neither last nor a mover', () => {
    const eight = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((name, at) => unit(name, at + 1, at + 1));
    expect(drawn(...eight, unit('left out', 1, null))).toEqual(['A', 'B', 'H']);
    expect(drawn(...eight.slice(0, 7), unit('left out', 1, null))).toEqual(['A', 'B', 'G']);
  });

  it('are those of which two years are known, and that are there today', () => {
    const units = [
      unit('new', undefined, 1),
      unit('known', 2, 2),
      gone('gone', 1, 3),
      unit('indexes', null, 4),
    ];
    expect(drawn(...units)).toEqual(['known', 'indexes']);
    expect(unitsWithLine({ years: [], units }).map(({ name }) => name)).toEqual(['known', 'indexes']);
  });
});

describe('the places that a unit gained over the years', () => {
  it('are counted from the first year in which it had a rank to this one', () => {
    expect(placesOverYears(unit('A', 5, 9, 2))).toBe(3);
    expect(placesOverYears(unit('A', undefined, null, 4, 6))).toBe(-2);
    expect(placesOverYears(unit('A', 3, 3))).toBe(0);
  });

  it('are none without a rank now, or without one before', () => {
    expect(placesOverYears(unit('A', 5, null))).toBeNull();
    expect(placesOverYears(unit('A', 5, undefined))).toBeNull();
    expect(placesOverYears(unit('A', undefined, null, 2))).toBeNull();
    expect(placesOverYears(unit('A', 2))).toBeNull();
  });
});
