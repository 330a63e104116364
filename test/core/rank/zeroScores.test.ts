import { describe, expect, it } from 'vitest';
import { lostScores } from '../../../src/core/rank/lostScores';
import { zeroLeaves, zeroScores } from '../../../src/core/rank/zeroScores';
import type { AssessedUnit } from '../../../src/core/read/model/assessment';
import { assessUnits } from './assessedUnits';

/** Two units by three criteria of 2, 5 and 5 points, and one of 0. */
const units = assessUnits(
  [
    ['1', 'Kế hoạch', 2],
    ['2', 'Báo cáo', 5],
    ['3', 'Rà soát', 5],
    ['4', 'Sáng kiến', 3],
  ],
  { 'Sở A': [0, 5, 0, null], 'Sở B': ['KAD', 0, 4, 0] },
);

const ifMet = () => ({ rank: 1, lost: null });

describe('zero-score criteria', () => {
  it('are those that apply and got exactly 0: neither blank nor what does not apply', () => {
    expect(units.map(zeroLeaves)).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  it('are none where the max is 0', () => {
    const [unit] = units;
    const free = unit?.set.leaves.map((leaf) => ({ ...leaf, maxPoints: 0 })) ?? [];
    expect(unit && zeroLeaves({ ...unit, set: { ...unit.set, leaves: free } })).toEqual([]);
  });

  it('are listed by points lost, largest first, then by unit and criterion, each with its cell', () => {
    const list = zeroScores(units, units.map(zeroLeaves), ifMet);
    expect(
      list.map(({ unit, code, criterion, maxPoints, place }) => [
        unit,
        code,
        criterion,
        maxPoints,
        place.cell,
      ]),
    ).toEqual([
      ['Sở A', '3', 'Rà soát', 5, 'D6'],
      ['Sở B', '2', 'Báo cáo', 5, 'E5'],
      ['Sở B', '4', 'Sáng kiến', 3, 'E7'],
      ['Sở A', '1', 'Kế hoạch', 2, 'D4'],
    ]);
  });

  it('tell the rank if met of that unit and criterion, and with weights what of the index was lost', () => {
    const list = zeroScores(units, [[0], [3]], (unit, leaf) => ({
      rank: unit + 1,
      lost: leaf === 3 ? 1.5 : null,
    }));
    expect(list.map(({ unit, rankIfMet, lostPercent }) => [unit, rankIfMet, lostPercent])).toEqual([
      ['Sở B', 2, 1.5],
      ['Sở A', 1, undefined],
    ]);
    expect(Object.keys(list[1] ?? {})).not.toContain('lostPercent');
  });
});

const total = { points: 12_000_000, over: 1, max: 15_000_000 } as const;

it('zero scores and lost points tell the field that their criterion belongs to', () => {
  const ofFields = assessUnits(
    [
      ['I', 'Thể chế', 10],
      ['1', 'Văn bản', 10],
      ['II', 'Thủ tục', 5],
      ['1', 'Công khai', 5],
    ],
    { 'Sở A': [null, 4, null, 0] },
  );
  const fieldsOf = (scores: readonly { readonly field: string; readonly criterion: string }[]) =>
    scores.map(({ field, criterion }) => [field, criterion]);
  expect(fieldsOf(zeroScores(ofFields, ofFields.map(zeroLeaves), ifMet))).toEqual([['Thủ tục', 'Công khai']]);
  expect(fieldsOf(lostScores(ofFields, 'Sở A', () => ({ total, rank: 1 })))).toEqual([
    ['Thể chế', 'Văn bản'],
    ['Thủ tục', 'Công khai'],
  ]);
});

describe('points lost by a unit', () => {
  const lostBy = (name: string, all: readonly AssessedUnit[] = units) =>
    lostScores(all, name, () => ({ total, rank: 2 })).map(({ code, points, maxPoints, place }) => [
      code,
      points,
      maxPoints,
      place.cell,
    ]);

  it('are those below the max, the largest loss first; blank and not applicable have lost nothing', () => {
    expect(lostBy('Sở A')).toEqual([
      ['3', 0, 5, 'D6'],
      ['1', 0, 2, 'D4'],
    ]);
    expect(lostBy('Sở B')).toEqual([
      ['2', 0, 5, 'E5'],
      ['4', 0, 3, 'E7'],
      ['3', 4, 5, 'E6'],
    ]);
  });

  it('come with what the unit would have with the criterion met in full', () => {
    const [first] = lostScores(units, 'Sở B', (unit, leaf) =>
      unit === 1 && leaf === 1 ? { total, rank: 2 } : null,
    );
    expect(first).toMatchObject({
      code: '2',
      ifMet: { points: 12, percent: 80, exact: { points: 12_000_000, over: 1, max: 15_000_000 }, rank: 2 },
    });
  });

  it('are none of a unit that the block does not have, or of which it is not known what it would have', () => {
    expect(lostBy('Sở C')).toEqual([]);
    expect(lostScores(units, 'Sở A', () => null)).toEqual([]);
  });
});
