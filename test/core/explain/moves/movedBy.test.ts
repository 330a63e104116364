import { describe, expect, it } from 'vitest';
import type { UnitLastYear } from '../../../../src/core/explain/lastYear/unitLastYear';
import { blockPopulation, movedBy } from '../../../../src/core/explain/movedBy';
import type { RankedUnit } from '../../../../src/core/rank/ranking';
import { defaultSettings } from '../../../../src/core/settings/settings';
import type { Settings } from '../../../../src/core/settings/settings';
import { rankedUnit, unitThen } from '../rankedUnits';

/** A unit now (rank and index) and then; `null` for a year that does not have it. */
type BothYears = readonly [
  name: string,
  now: readonly [rank: number | null, percent: number | null] | null,
  then: readonly [rank: number | null, percent: number | null] | null,
];

/** Last year's units that stood in another block are in `elsewhere`. */
function blockOf(
  all: readonly BothYears[],
  settings: Partial<Settings> = {},
  elsewhere: readonly string[] = [],
) {
  const thenOf = new Map(
    all.flatMap(([name, , then]) => (then === null ? [] : [[name, unitThen(name, ...then)]])),
  );
  const units = all.flatMap(([name, now]) =>
    now === null ? [] : [rankedUnit(name, ...now, { previousRank: thenOf.get(name)?.rank ?? null })],
  );
  const previous = units.map(({ name }) => thenOf.get(name) ?? null);
  const lastYear = [...thenOf.values()].filter(({ name }) => !elsewhere.includes(name));
  const population = blockPopulation(units, previous, lastYear, { ...defaultSettings, ...settings });
  const moved = (name: string) => {
    const at = units.findIndex((unit) => unit.name === name);
    const [unit, then] = [units[at], previous[at] ?? null];
    if (unit === undefined || then === null) throw new Error(`${name} is not in both years`);
    return movedBy(unit, then, population, null);
  };
  return { units, previous, population, moved };
}

const A: BothYears = ['Xã A', [1, 95], [3, 80]];
const B: BothYears = ['Xã B', [2, 90], [1, 92]];
const C: BothYears = ['Xã C', [3, 85], [2, 85]];
const D: BothYears = ['Xã D', [4, 70], [4, 75]];

describe('what moved a unit', () => {
  it('is its own index, by the rank that it would have had last year, and the others, by that of its old index now', () => {
    const { moved } = blockOf([A, B, C, D]);
    // 95 is above all of last year's; 80 stands behind B and C.
    expect(moved('Xã A')).toMatchObject({ rankThen: 1, rankNow: 3 });
    // 90 stands behind nobody of last year's but itself; 92 behind A.
    expect(moved('Xã B')).toMatchObject({ rankThen: 1, rankNow: 2 });
    expect(moved('Xã D')).toMatchObject({ rankThen: 4, rankNow: 4 });
  });

  it('is nothing of its own where its index prints as last year’s, so that it keeps both ranks', () => {
    const { moved } = blockOf([A, B, ['Xã C', [3, 85.004], [2, 85]], D]);
    expect(moved('Xã C')).toMatchObject({ rankThen: 2, rankNow: 3 });
    // Unrounded 85.004 is another index.
    const unrounded = blockOf([A, ['Xã C', [2, 85.004], [3, 85]], ['Xã E', [3, 70], [2, 85.001]]], {
      rankDecimals: null,
    });
    expect(unrounded.moved('Xã C')).toMatchObject({ rankThen: 1, rankNow: 2 });
  });

  it('keeps a published rank that its index does not give', () => {
    const { moved } = blockOf([A, ['Xã B', [2, 80], [7, 80]]]);
    expect(moved('Xã B')).toMatchObject({ rankThen: 7, rankNow: 2 });
  });

  it('keeps a rank that a tie-breaker gave it', () => {
    const { moved } = blockOf([
      ['Xã A', [1, 90], [2, 90]],
      ['Xã B', [2, 90], [1, 90]],
    ]);
    expect(moved('Xã A')).toMatchObject({ rankThen: 2, rankNow: 1 });
    expect(moved('Xã B')).toMatchObject({ rankThen: 1, rankNow: 2 });
  });

  it('counts ranks by the rule for ties', () => {
    const units: readonly BothYears[] = [
      ['Xã A', [1, 90], [1, 90]],
      ['Xã B', [1, 90], [1, 90]],
      ['Xã C', [3, 80], [3, 85]],
      ['Xã D', [4, 70], [4, 75]],
    ];
    expect(blockOf(units).moved('Xã D')).toMatchObject({ rankThen: 4, rankNow: 4 });
    expect(blockOf(units, { ties: 'dense' }).moved('Xã D')).toMatchObject({ rankThen: 3, rankNow: 3 });
  });

  it('are ranks among the units of both years, those that joined and those that left', () => {
    const { moved, population } = blockOf([
      A,
      ['Xã mới', [2, 91], null],
      ['Xã B', [3, 90], [2, 92]],
      ['Xã cũ', null, [1, 99]],
      ['Xã kém cũ', null, [5, 60]],
      ['Xã mới kém', [4, 65], null],
    ]);
    expect(population).toMatchObject({
      ranksJoined: [2, 4],
      ranksLeft: [1, 5],
      ranksCommon: { now: [1, 3], then: [2, 3] },
    });
    expect(population.left.map(({ name }) => name)).toEqual(['Xã cũ', 'Xã kém cũ']);
    expect(moved('Xã A')).toMatchObject({ common: { then: 2, now: 1 }, joinedAhead: 0, leftAhead: 1 });
    expect(moved('Xã B')).toMatchObject({ common: { then: 1, now: 2 }, joinedAhead: 1, leftAhead: 1 });
  });

  it('count nobody who shares its rank as ahead of it, however many units there are', () => {
    const tied: readonly BothYears[] = [
      ['Xã A', [1, 90], [1, 90]],
      ['Xã B', [2, 80], [2, 80]],
      ['Xã C', [2, 80], [2, 80]],
      ['Xã D', [2, 80], [2, 80]],
      ['Xã E', [5, 70], [5, 70]],
      ['Xã F', [6, 60], [6, 60]],
    ];
    const { moved } = blockOf(tied);
    expect(tied.map(([name]) => moved(name)?.common)).toEqual(
      [1, 2, 2, 2, 5, 6].map((rank) => ({ then: rank, now: rank })),
    );
  });

  it('leaves out units without a rank in one of the years', () => {
    const { population, moved } = blockOf([
      A,
      ['Xã E', [null, 99], [1, 99]],
      ['Xã F', [2, 90], [null, 99]],
      ['Xã G', [3, 85], [2, 85]],
      ['Xã H', null, [null, 98]],
    ]);
    expect(population).toMatchObject({
      ranksJoined: [2],
      ranksLeft: [],
      ranksCommon: { now: [1, 3], then: [2, 3] },
    });
    expect(moved('Xã E')).toBeNull();
    expect(moved('Xã F')).toBeNull();
    // Neither this year's 99 of E nor last year's of F are ahead of it.
    expect(moved('Xã A')).toMatchObject({ rankThen: 2, rankNow: 3 });
  });

  it('has no ranks of indexes where one of the years has no index', () => {
    const { moved } = blockOf([['Xã A', [1, null], [3, 80]], ['Xã B', [2, 90], [1, null]], C, D]);
    const unknown = { rankThen: null, rankNow: null };
    expect(moved('Xã A')).toMatchObject({ ...unknown, common: { then: 3, now: 1 } });
    expect(moved('Xã B')).toMatchObject({ ...unknown, common: { then: 1, now: 2 } });
  });

  it('stands among last year’s units though it came from another block', () => {
    const units: readonly BothYears[] = [A, B, C, ['Xã D', [4, 70], [1, 75]]];
    const { moved, population } = blockOf(units, {}, ['Xã D']);
    // 70 takes its own place behind A, B and C.
    expect(moved('Xã D')).toMatchObject({ rankThen: 4, rankNow: 4 });
    expect(population.left).toEqual([]);
  });

  it('hands on its index in the criteria of both years', () => {
    const { population } = blockOf([A]);
    const common = { now: 80, then: 75 };
    const [unit, then]: [RankedUnit, UnitLastYear] = [rankedUnit('Xã A', 1, 95), unitThen('Xã A', 3, 80)];
    expect(movedBy(unit, then, population, common)?.commonIndex).toBe(common);
  });
});
