import { describe, expect, it } from 'vitest';
import { blockGrades } from '../../../src/core/rank/blockGrades';
import { orderKeys } from '../../../src/core/rank/orderKeys';
import { blockFields } from '../../../src/core/rank/scoring/blockFields';
import type { ExactTally } from '../../../src/core/rank/scoring/tally';
import type { Rules } from '../../../src/core/settings/rules';
import { defaultSettings } from '../../../src/core/settings/settings';
import { nameKey } from '../../../src/core/read/names/nameKey';
import { assessUnits } from './assessedUnits';

const tally = (points: number, max: number): ExactTally => ({
  points: points * 1_000_000,
  over: 1,
  max: max * 1_000_000,
});

const units = assessUnits(
  [
    ['I', 'Thể chế', 10],
    ['1', 'Văn bản', 10],
    ['II', 'Thủ tục', 5],
    ['1', 'Công khai', 5],
  ],
  { 'Sở A': [null, 8, null, 5], 'Sở B': [null, 9, null, 4] },
);
const [first] = units;
const block = { name: 'Sở', year: null, set: first?.set ?? { fields: [], leaves: [] }, units };
const fields = blockFields(block, nameKey, 'reduce');

const keysBy = (
  tieBreakers: Rules['tieBreakers'],
  total = tally(13, 15),
  previousRank: number | null = 17.5,
) =>
  orderKeys(
    { ...defaultSettings, tieBreakers },
    fields,
  )({
    tally: { total, fields: [tally(8, 10), tally(5, 5)], blankScores: 0, fieldBlanks: [0, 0] },
    zeros: 3,
    previousRank,
  });

describe('what a unit is ordered by', () => {
  it('is its index, then each tie-breaker in turn: larger is better', () => {
    expect(keysBy([])).toEqual([8667n]);
    expect(
      keysBy([
        { by: 'field', field: 'THỦ TỤC' },
        { by: 'zeroScores' },
        { by: 'previousRank' },
        { by: 'field', field: 'Thể chế' },
      ]),
    ).toEqual([8667n, 10_000n, -3n, -17_500n, 8000n]);
  });

  it('is not known of a field that the block does not have', () => {
    expect(keysBy([{ by: 'field', field: 'Tài chính công' }])).toEqual([8667n, null]);
  });

  it('is not known of last year’s rank where it had none', () => {
    expect(keysBy([{ by: 'previousRank' }], tally(13, 15), null)).toEqual([8667n, null]);
  });

  it('is nothing where nothing applies to it', () => {
    expect(keysBy([{ by: 'zeroScores' }], tally(0, 0))).toBeNull();
  });
});

describe('grades of a block', () => {
  const grades = [{ name: 'Tốt', from: 80 }, { name: 'Khá', from: 60 }, { name: 'Kém' }];
  const headGrades = [{ name: 'Hoàn thành', from: 70 }, { name: 'Không hoàn thành' }];
  const rules = { ...defaultSettings, grades, headGrades };
  const before = [
    { rank: 1, percent: 65, grade: 'TỐT' },
    { rank: 2, percent: 65, grade: 'Xuất sắc' },
    { rank: null, percent: null, grade: null },
  ];
  const made = blockGrades(rules, [8000n, 6999n, null], {
    ranked: [true, false, true],
    incomplete: [false, false, false],
    before,
  });

  it('are those of the index of each unit, and none without one', () => {
    expect(made.grades).toEqual(['Tốt', 'Khá', null]);
    expect(made.headGrades).toEqual(['Hoàn thành', 'Không hoàn thành', null]);
  });

  it('are counted of the ranked ones; last year by the grade printed, or else by its index on this year’s scale', () => {
    expect(made.counts).toEqual([
      { grade: 'Tốt', units: 1, previousUnits: 1 },
      { grade: 'Khá', units: 0, previousUnits: 1 },
      { grade: 'Kém', units: 0, previousUnits: 0 },
    ]);
  });

  it('of heads last year are always made of the index', () => {
    expect(made.headCounts).toEqual([
      { grade: 'Hoàn thành', units: 1, previousUnits: 0 },
      { grade: 'Không hoàn thành', units: 0, previousUnits: 2 },
    ]);
  });

  it('are none of a unit that is not complete yet', () => {
    const open = { ranked: [true], incomplete: [true], before: [] };
    expect(blockGrades(rules, [9000n], open)).toMatchObject({ grades: [null], headGrades: [null] });
  });
});
