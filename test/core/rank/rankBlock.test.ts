import { describe, expect, it } from 'vitest';
import type { AssessedBlock } from '../../../src/core/read/model/assessment';
import { rankBlock } from '../../../src/core/rank/rankBlock';
import type { LastYear } from '../../../src/core/rank/scoreBlock';
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
});
