import { describe, expect, it } from 'vitest';
import { countedUnits, figuresOf } from '../../../../src/core/explain/lastYear/unitLastYear';
import { blockThen, exactly, place, unitThen } from '../plainData';

const counted = (...units: Parameters<typeof unitThen>[]) =>
  countedUnits(units.map(([name, known]) => unitThen(name, known))).map(({ name }) => name);

describe('averages of last year', () => {
  const percentPlace = place('C4', 'Xếp hạng 2022');

  it('count every unit with a rank, printed or not', () => {
    expect(
      counted(
        ['Sở A', { rank: 1, rankPlace: place('D3'), percentPlace: place('C3') }],
        ['Sở B', { rank: 2 }],
      ),
    ).toEqual(['Sở A', 'Sở B']);
  });

  it('do not count a unit without a rank in a table that prints ranks of others', () => {
    const ranked = { rank: 1, rankPlace: place('D3', 'Xếp hạng 2022') };
    expect(counted(['Sở A', ranked], ['Sở B', { percentPlace }])).toEqual(['Sở A']);
  });

  it('count a unit whose table, or whose scores, have no ranks at all', () => {
    const ranked = { rank: 1, rankPlace: place('D3', 'Bảng khác') };
    expect(counted(['Sở A', ranked], ['Sở B', { percentPlace }], ['Sở C', { percent: 80 }])).toEqual([
      'Sở A',
      'Sở B',
      'Sở C',
    ]);
  });

  it('do not count a unit that the rules do not rank', () => {
    expect(
      counted(['Sở A', { percent: 85, isUnranked: true }], ['Sở B', { percentPlace, isUnranked: true }]),
    ).toEqual([]);
  });
});

it('what is kept of a unit’s last year is all but its scores', () => {
  const [scores = null] = blockThen('Sở, ban, ngành', { 'Thể chế': 40 }, { 'Sở A': [34] }).units;
  const known = {
    rank: 2,
    percent: 85,
    grade: 'Tốt',
    index: exactly(34, 40),
    exact: true,
    rankPlace: place('D3'),
    percentPlace: place('C3'),
    isUnranked: true,
  };
  expect(figuresOf(unitThen('Sở A', { ...known, scores }))).toEqual({
    name: 'Sở A',
    fields: new Map(),
    ...known,
  });
});
