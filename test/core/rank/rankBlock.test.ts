import { describe, expect, it } from 'vitest';
import type { AssessedBlock } from '../../../src/core/read/model/assessment';
import { rankBlock } from '../../../src/core/rank/rankBlock';
import type { LastYear } from '../../../src/core/rank/scoreBlock';
import { unitKey } from '../../../src/core/read/names/unitNames';
import { defaultSettings } from '../../../src/core/settings/settings';
import { assessUnits } from './assessedUnits';

const units = assessUnits(
  [
    ['I', 'Thể chế', 10],
    ['1', 'Văn bản', 10],
    ['II', 'Thủ tục', 5],
    ['1', 'Công khai', 5],
  ],
  { 'Sở A': [null, 8, null, 5], 'Sở B': [null, 6, null, 0], 'Sở C': [null, 1, null, 1] },
);
const [first] = units;
const set = first?.set ?? { fields: [], leaves: [] };
const block: AssessedBlock = { name: 'Sở', year: null, set, units };
const nothing: LastYear = { year: 2024, of: () => null };

describe('a ranked block', () => {
  it('has averages of its ranked units only, in each field', () => {
    const { fields } = rankBlock(block, { ...defaultSettings, excludedUnits: ['Sở C'] }, nothing);
    expect(fields.map(({ name, averagePercent }) => [name, averagePercent])).toEqual([
      ['Thể chế', 70],
      ['Thủ tục', 50],
    ]);
  });

  it('has a year before where last year tells the rank of one of its units', () => {
    const of = (unit: string) => (unit === 'Sở B' ? { rank: 1, percent: 90 } : null);
    expect(rankBlock(block, defaultSettings, { year: 2024, of }).previousYear).toBe(2024);
    expect(rankBlock(block, defaultSettings, nothing).previousYear).toBeNull();
  });

  it('tells what a unit lost, and with weights what of its index a zero score took', () => {
    const plain = rankBlock(block, defaultSettings, nothing);
    expect(plain.zeroScores.map(({ unit, rankIfMet }) => [unit, rankIfMet])).toEqual([['Sở B', 2]]);
    expect(plain.zeroScores[0]).not.toHaveProperty('lostPercent');
    const second = plain.units.find(({ name }) => name === 'Sở B');
    expect(second && plain.lostScores(second).map(({ lostPoints }) => lostPoints)).toEqual([5, 4]);

    const place = { sheet: 'Chấm điểm', cell: 'C5' };
    const leaves = [60, 40].map((share) => ({ value: share * 1_000_000, place }));
    const weighed = { ...set, weights: { kind: 'share', leaves, fields: null } } as const;
    const byShares = rankBlock(
      { ...block, set: weighed, units: units.map((unit) => ({ ...unit, set: weighed })) },
      defaultSettings,
      nothing,
    );
    expect(byShares.weights).toBe('share');
    expect(byShares.zeroScores).toMatchObject([{ unit: 'Sở B', lostPercent: 40, rankIfMet: 2 }]);
  });

  it('has the period of its assessment', () => {
    expect(rankBlock(block, defaultSettings, nothing).period).toBeNull();
    expect(rankBlock({ ...block, period: 'T8' }, defaultSettings, nothing).period).toBe('T8');
  });

  it('compares each unit with its rank of last year: 3 then and 1 now is 2', () => {
    const then: Readonly<Record<string, number>> = { 'Sở A': 3, 'Sở B': 1 };
    const of = (unit: string) => ({ rank: then[unit] ?? null, percent: unit === 'Sở C' ? 50 : null });
    const { units: ranked } = rankBlock(
      block,
      { ...defaultSettings, excludedUnits: ['Sở B'] },
      { year: 2024, of },
    );
    expect(
      ranked.map(({ name, rank, previousRank, rankChange, previousPercent }) => [
        ...[name, rank, previousRank, rankChange, previousPercent],
      ]),
    ).toEqual([
      ['Sở A', 1, 3, 2, null],
      ['Sở C', 2, null, null, 50],
      ['Sở B', null, 1, null, null],
    ]);
  });

  it('ranks the fields of those units only that are ranked', () => {
    const rankedWithout = (excludedUnits: readonly string[]) =>
      rankBlock(block, { ...defaultSettings, excludedUnits }, nothing).units.map(
        ({ name, ranked, fields }) => [name, ranked, ...fields.map(({ rank }) => rank)],
      );
    expect(rankedWithout([])).toEqual([
      ['Sở A', true, 1, 1],
      ['Sở B', true, 2, 3],
      ['Sở C', true, 3, 2],
    ]);
    expect(rankedWithout(['SỞ A'])).toEqual([
      ['Sở B', true, 1, 2],
      ['Sở C', true, 2, 1],
      ['Sở A', false, null, null],
    ]);
  });

  it('leaves out a unit by another name of it, and one whose own table does', () => {
    const [a, b, c] = units;
    if (a === undefined || b === undefined || c === undefined) throw new Error('three units');
    const own = {
      ...block,
      units: [
        { ...a, key: unitKey('Sở Nội vụ') },
        { ...b, notRanked: { text: 'Không xếp hạng', place: b.place } },
        c,
      ],
    };
    const names = rankBlock(own, { ...defaultSettings, excludedUnits: ['Sở Nội vụ'] }, nothing).units;
    expect(names.map(({ name, rank }) => [name, rank])).toEqual([
      ['Sở C', 1],
      ['Sở A', null],
      ['Sở B', null],
    ]);
  });

  it('counts the grades of last year of all units that stood in it then, else of those of today', () => {
    const grades = [
      { name: 'Tốt', from: 80 },
      { name: 'Khá', from: 0 },
    ];
    const then = (percent: number) => ({ rank: null, percent });
    const counts = (lastYear: LastYear) =>
      rankBlock(block, { ...defaultSettings, grades }, lastYear).gradeCounts.map(
        ({ units: now, previousUnits }) => [now, previousUnits],
      );
    const of = () => then(90);
    expect(counts({ year: 2024, of })).toEqual([
      [1, 3],
      [2, 0],
    ]);
    expect(counts({ year: 2024, of, unitsOf: () => [] })).toEqual([
      [1, 3],
      [2, 0],
    ]);
    expect(counts({ year: 2024, of, unitsOf: () => [then(85), then(10), then(20), then(30)] })).toEqual([
      [1, 1],
      [2, 3],
    ]);
  });

  it('counts one zero score less of a unit that met it, where fewer zero scores part equal indexes', () => {
    const equal = assessUnits(
      [
        ['I', 'Thể chế', 10],
        ['1', 'Văn bản', 4],
        ['2', 'Rà soát', 4],
        ['3', 'Báo cáo', 2],
      ],
      { 'Sở A': [null, 2, 2, 0], 'Sở B': [null, 0, 4, 0], 'Sở C': [null, 4, 0, 2] },
    );
    const [one] = equal;
    const { units: ranked, zeroScores } = rankBlock(
      { ...block, set: one?.set ?? set, units: equal },
      { ...defaultSettings, tieBreakers: [{ by: 'zeroScores' }] },
      nothing,
    );
    expect(ranked.map(({ name, rank, tieBrokenBy }) => [name, rank, tieBrokenBy.length])).toEqual([
      ['Sở C', 1, 0],
      ['Sở A', 2, 1],
      ['Sở B', 3, 1],
    ]);
    // Sở A with 2 more points has as many as Sở C, and one zero score less; Sở B as many of both.
    expect(zeroScores.map(({ unit, code, rankIfMet }) => [unit, code, rankIfMet])).toEqual([
      ['Sở B', '1', 1],
      ['Sở C', '2', 1],
      ['Sở A', '3', 1],
      ['Sở B', '3', 1],
    ]);
  });
});
