import { describe, expect, it } from 'vitest';
import { followUnit } from '../../../../src/core/explain/history/followUnits';
import { historyOf, listOf, table } from './historySheets';
import { listed } from './plainTables';

const THIS = 2025;

describe('the units of a block over the years', () => {
  it('has a unit that was merged under one name and renamed since, from the merger on', () => {
    const points = (...names: readonly string[]) => new Map(names.map((name, at) => [name, 90 - at]));
    const { history } = historyOf([
      table('NĂM 2025', 'scores', points('Xã An Bình', 'Xã Cẩm Mỹ'), 100),
      table('NĂM 2024', 'scores', points('Xã Cẩm Mỹ', 'Xã Gia Hưng'), 100),
      table('NĂM 2023', 'scores', points('Xã Cẩm Mỹ', 'Xã Hải Vân', 'Xã Ia Grai'), 100),
      listOf([
        { name: 'Xã An Bình', former: ['Xã Gia Hưng', 'Xã Hải Vân', 'Xã Ia Grai'] },
        { name: 'Xã Cẩm Mỹ', former: [] },
      ]),
    ]);
    const own = history.map(({ units }) => units.map(({ name, rank }) => [name, rank]));
    expect(own).toEqual([
      [
        ['Xã Cẩm Mỹ', 1],
        ['Xã Hải Vân', 2],
        ['Xã Ia Grai', 3],
      ],
      [
        ['Xã Cẩm Mỹ', 1],
        ['Xã An Bình', 2],
      ],
      [
        ['Xã An Bình', 1],
        ['Xã Cẩm Mỹ', 2],
      ],
    ]);
  });

  it('says of which units the past is not clear, and nothing false of a part that a unit took over under its own name', () => {
    const points = (...names: readonly string[]) => new Map(names.map((name, at) => [name, 90 - at]));
    const said = (list: Parameters<typeof listOf>[0], ...then: readonly (readonly string[])[]) => {
      const { history, run } = historyOf([
        table(`NĂM ${THIS}`, 'scores', points('Xã An Bình', 'Xã Cẩm Mỹ'), 100),
        ...then.map((names, at) => table(`NĂM ${THIS - 1 - at}`, 'printed', points(...names), 100)),
        listOf(list),
      ]);
      const known = history.flatMap(({ year: one, units }) =>
        units.some((unit) => unit.name === 'Xã An Bình' && !('former' in unit)) ? [one] : [],
      );
      const told = run.findings.flatMap((one): readonly unknown[] =>
        one.code === 'history-past-unclear'
          ? one.facts.units.map(({ name, part }) => [name, part])
          : one.code === 'history-unit-unknown'
            ? [one.facts.units.map(({ name }) => name)]
            : [],
      );
      return { known, told };
    };
    const other = { name: 'Xã Cẩm Mỹ', former: [] };
    const two = { name: 'Xã An Bình', former: ['Xã Hải Vân', 'Xã Ia Grai'] };
    expect(said([two, other], ['Xã Hải Vân', 'Xã Cẩm Mỹ'], ['Xã Hải Vân', 'Xã Cẩm Mỹ'])).toEqual({
      known: [2025],
      told: [['Xã An Bình', 'Xã Hải Vân']],
    });
    // Two names one after the other are those of one unit.
    expect(said([two, other], ['Xã Hải Vân', 'Xã Cẩm Mỹ'], ['Xã Ia Grai', 'Xã Cẩm Mỹ'])).toEqual({
      known: [2023, 2024, 2025],
      told: [],
    });
    const taken = { name: 'Xã An Bình', former: ['Xã Hải Vân'] };
    expect(
      said([taken, other], ['Xã An Bình', 'Xã Cẩm Mỹ'], ['Xã An Bình', 'Xã Hải Vân', 'Xã Cẩm Mỹ']),
    ).toEqual({ known: [2024, 2025], told: [] });
    // A name moved on from one unit to the other.
    expect(
      said(
        [taken, { name: 'Xã Cẩm Mỹ', former: ['Xã An Bình'] }],
        ['Xã An Bình', 'Xã Cẩm Mỹ'],
        ['Xã Hải Vân', 'Xã An Bình'],
      ).told,
    ).toEqual([
      ['Xã An Bình', null],
      ['Xã Cẩm Mỹ', null],
    ]);
  });
});

/** Who a unit was in each year, by who stood then. */
function followed(
  name: string,
  list: Readonly<Record<string, readonly string[]>>,
  ...years: readonly (readonly string[])[]
) {
  const directory = listed(list);
  const standing = years.map((names) => ({
    units: new Map(names.map((one) => [directory.ownKeyOf(one), { printed: [], computed: [] }])),
    hasParts: false,
  }));
  const { identities, begins, onlyPart } = followUnit(name, standing, directory);
  const nameOf = (identity: string | null) =>
    Object.entries(list)
      .flatMap(([own, former]) => [own, ...former])
      .find((one) => directory.ownKeyOf(one) === identity) ?? identity;
  return { identities: identities.map(nameOf), begins, onlyPart: onlyPart.map(nameOf) };
}

describe('a unit followed back', () => {
  const none = { begins: null, onlyPart: [null, null, null] };

  it('is itself in each year in which it stood', () => {
    expect(followed('Xã An', { 'Xã An': [] }, ['Xã An', 'Xã Ba'], ['Xã Ba'], ['Xã An'])).toEqual({
      identities: ['Xã An', null, 'Xã An'],
      ...none,
    });
  });

  it('has the names that it had one after the other', () => {
    const list = { 'Xã An': ['Xã Cũ', 'Xã Xưa'] };
    expect(followed('Xã An', list, ['Xã Xưa'], ['Xã Cũ'], ['Xã An'])).toEqual({
      identities: ['Xã Xưa', 'Xã Cũ', 'Xã An'],
      ...none,
    });
  });

  it('begins after the last year in which two of its forerunners stood, as merged', () => {
    const list = { 'Xã An': ['Xã Ba', 'Xã Tư'] };
    expect(followed('Xã An', list, ['Xã Ba'], ['Xã Ba', 'Xã Tư'], ['Xã An'])).toEqual({
      identities: [null, null, 'Xã An'],
      ...{ begins: 'merged', onlyPart: [null, null, null] },
    });
    // Nor is whoever had its name before.
    expect(followed('Xã An', list, ['Xã An'], ['Xã Ba', 'Xã Tư'], ['Xã An']).identities).toEqual([
      null,
      null,
      'Xã An',
    ]);
    // Not even a part that stood alone after the merger is the unit.
    expect(followed('Xã An', list, ['Xã Ba', 'Xã Tư'], ['Xã Ba'], ['Xã An']).identities).toEqual([
      null,
      null,
      'Xã An',
    ]);
  });

  it('has a former name that it had after the merger, which no part had', () => {
    const list = { 'Xã An': ['Xã Mới', 'Xã Ba', 'Xã Tư'] };
    expect(followed('Xã An', list, ['Xã Ba', 'Xã Tư'], ['Xã Mới'], ['Xã An'])).toEqual({
      identities: [null, 'Xã Mới', 'Xã An'],
      ...{ begins: 'merged', onlyPart: [null, null, null] },
    });
  });

  it('that kept the name of a part begins under it after the merger', () => {
    const list = { 'Xã An': ['Xã An', 'Xã Ba'] };
    expect(followed('Xã An', list, ['Xã An', 'Xã Ba'], ['Xã An'], ['Xã An'])).toEqual({
      identities: [null, 'Xã An', 'Xã An'],
      ...{ begins: 'merged', onlyPart: [null, null, null] },
    });
  });

  it('of which the tables know one part alone begins after it, and names it', () => {
    const list = { 'Xã An': ['Xã Ba', 'Xã Tư'] };
    expect(followed('Xã An', list, ['Xã Ba'], ['Xã Ba'], ['Xã An'])).toEqual({
      ...{ identities: [null, null, 'Xã An'], begins: 'merged' },
      onlyPart: ['Xã Ba', 'Xã Ba', null],
    });
  });

  it('of which the tables know no part has begun under its own name', () => {
    const list = { 'Xã An': ['Xã Ba', 'Xã Tư'] };
    expect(followed('Xã An', list, ['Xã Cao'], ['Xã An'], ['Xã An'])).toEqual({
      identities: [null, 'Xã An', 'Xã An'],
      ...none,
    });
  });

  it('that was parted from another one begins with its own name, as split', () => {
    const list = { 'Xã An': ['Xã Ba'], 'Xã Ba': [] };
    expect(followed('Xã An', list, ['Xã Ba'], ['Xã Ba', 'Xã An'], ['Xã Ba', 'Xã An'])).toEqual({
      ...{ identities: [null, 'Xã An', 'Xã An'], begins: 'split' },
      onlyPart: [null, null, null],
    });
  });

  it('is nobody in years in which none of its names stood', () => {
    expect(followed('Xã An', { 'Xã An': ['Xã Cũ'] }, [], ['Xã Ba'], [])).toEqual({
      identities: [null, null, null],
      ...none,
    });
    expect(followed('Xã An', { 'Xã An': [] })).toEqual({ identities: [], begins: null, onlyPart: [] });
  });
});
