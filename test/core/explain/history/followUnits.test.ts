import { describe, expect, it } from 'vitest';
import { historyOf, listOf, table } from './historySheets';

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
