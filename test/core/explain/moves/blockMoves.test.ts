import { describe, expect, it } from 'vitest';
import { movesOf } from '../../../../src/core/explain/blockMoves';
import type { UnitMove } from '../../../../src/core/explain/moves';
import { unitMove, unitThen } from '../rankedUnits';

const UNITS = [
  unitMove('Xã A', 4, 1, 0.5),
  unitMove('Xã B', 1, 2, -1.25),
  unitMove('Xã C', 6, 3, 2),
  unitMove('Xã D', 5, 4, -0.5),
  unitMove('Xã E', 2, 5, -3),
  unitMove('Xã F', 3, 6, 0),
  unitMove('Xã G', 7, 7, 1),
  unitMove('Xã H', null, 8, null),
  unitMove('Xã I', 1, null, -4),
  unitMove('Xã K', null, null, null),
];

const LISTS = [
  'units',
  'rose',
  'fell',
  'unchanged',
  'notCompared',
  'biggestRise',
  'biggestFall',
  'indexRose',
  'indexFell',
  'indexUnchanged',
  'leaders',
  'formerLeaders',
] as const;

/** The names in each list. */
function listed(units: readonly UnitMove[]): Readonly<Record<string, readonly string[]>> {
  const moves = movesOf(2024, units, [], null);
  return Object.fromEntries(LISTS.map((list) => [list, moves[list].map(({ unit }) => unit.name)]));
}

describe('the moves of a block', () => {
  it('sort its units into those that rose, fell and stayed, in order of rank', () => {
    expect(listed(UNITS)).toMatchObject({
      units: ['Xã A', 'Xã B', 'Xã C', 'Xã D', 'Xã E', 'Xã F', 'Xã G', 'Xã H', 'Xã I', 'Xã K'],
      rose: ['Xã A', 'Xã C', 'Xã D'],
      fell: ['Xã B', 'Xã E', 'Xã F'],
      unchanged: ['Xã G'],
    });
  });

  it('have those not compared that are ranked now and were not then; who is not ranked is in no such list', () => {
    expect(listed(UNITS)['notCompared']).toEqual(['Xã H']);
  });

  it('name all that share the biggest rise and the biggest fall; nobody where nobody moved', () => {
    expect(listed(UNITS)).toMatchObject({ biggestRise: ['Xã A', 'Xã C'], biggestFall: ['Xã E', 'Xã F'] });
    expect(listed([unitMove('Xã A', 1, 1, 0)])).toMatchObject({ biggestRise: [], biggestFall: [] });
  });

  it('sort ranked units by the size of the change of their index, whatever became of their ranks', () => {
    expect(listed(UNITS)).toMatchObject({
      indexRose: ['Xã C', 'Xã G', 'Xã A'],
      indexFell: ['Xã E', 'Xã B', 'Xã D'],
      indexUnchanged: ['Xã F'],
    });
  });

  it('name who leads, and who led and does not any more', () => {
    expect(listed(UNITS)).toMatchObject({ leaders: ['Xã A'], formerLeaders: ['Xã B', 'Xã I'] });
    expect(listed([unitMove('Xã A', 1, 1, 0), unitMove('Xã B', 1, 1, 0)])).toMatchObject({
      leaders: ['Xã A', 'Xã B'],
      formerLeaders: [],
    });
  });

  it('keep what they are given of the year, of units that left and of the criteria set', () => {
    const place = { sheet: 'S', cell: 'A1' };
    const set = { added: 1, removed: 0, maxChanged: 0, place, previousPlace: place };
    const left = [unitThen('Xã cũ', 3, 80)];
    expect(movesOf(2024, [], left, set)).toMatchObject({ year: 2024, left, setChange: set });
  });
});
