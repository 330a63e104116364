import { describe, expect, it } from 'vitest';
import { percentOfTally } from '../../../../src/core/rank/scoring/percent';
import { pointsObtained } from '../../../../src/core/rank/scoring/tally';
import type { UnitTally } from '../../../../src/core/rank/scoring/unitTally';
import { weighedParts, weighedTally, weighedWithout } from '../../../../src/core/rank/scoring/weighedTally';
import type { Weighing } from '../../../../src/core/rank/scoring/weighing';
import type { Rules } from '../../../../src/core/settings/rules';
import { defaultSettings } from '../../../../src/core/settings/settings';
import { scoredUnit, setOf } from '../../explain/scoredUnits';

/** Two fields of 2 + 8 and of 5 points, the last one of which does not apply. */
const SET = setOf(
  ['Chỉ đạo', 'Thể chế'],
  [
    ['1', 'Kế hoạch', 2],
    ['2', 'Báo cáo', 8],
    ['3', 'Văn bản', 5, 1],
  ],
);
const UNIT = scoredUnit('Sở A', SET, [1, 4, 'notApplicable']);
const rules = (notApplicable: Rules['notApplicable'] = 'reduce'): Rules => ({
  ...defaultSettings,
  notApplicable,
});
const weighing = (more: Partial<Weighing>): Weighing => ({
  kind: 'share',
  leaves: null,
  unit: 1n,
  fields: null,
  ...more,
});
const partsOf = (weighed: Weighing) =>
  weighedParts(UNIT, rules(), { fieldOf: [0, 1], fields: 2, shortOf: null, weighing: weighed });

/** 5 of 10 points and what the second field has. */
const plain = (second: number, secondMax: number): UnitTally => ({
  total: { points: 5e6 + second * 1e6, over: 1, max: 10e6 + secondMax * 1e6 },
  fields: [
    { points: 5e6, over: 1, max: 10e6 },
    { points: second * 1e6, over: 1, max: secondMax * 1e6 },
  ],
  blankScores: 1,
  fieldBlanks: [1, 0],
});

describe('what the leaves of each field have by weights', () => {
  it('is each leaf’s points and max times its weight, and apart what does not apply', () => {
    const none = { verified: 0n, verifiedMax: 0n, outMax: 0n, survey: 0n, surveyMax: 0n };
    expect(partsOf(weighing({ leaves: [3n, 1n, 2n] }))).toEqual([
      { ...none, verified: 7_000_000n, verifiedMax: 14_000_000n },
      { ...none, outMax: 10_000_000n },
    ]);
    expect(partsOf(weighing({ leaves: [0n, 1n, 0n] }))).toEqual([
      { ...none, verified: 4_000_000n, verifiedMax: 8_000_000n },
      none,
    ]);
  });

  it('is nothing where only fields have shares', () => {
    expect(partsOf(weighing({ fields: [1n, 1n] }))).toBeNull();
  });

  it('is less without one of them, by its weight', () => {
    const parts = partsOf(weighing({ leaves: [3n, 1n, 2n] })) ?? [];
    const leaf = { verified: 1e6, verifiedMax: 2e6, outMax: 0, survey: 0, surveyMax: 0, blanks: 0 };
    expect(weighedWithout(parts, 0, leaf, 3n)).toEqual([
      { ...parts[0], verified: 4_000_000n, verifiedMax: 8_000_000n },
      parts[1],
    ]);
    expect(weighedWithout(parts, 0, leaf, 0n)).toEqual(parts);
    expect(parts[0]?.verified).toBe(7_000_000n);
  });
});

describe('an index by shares of fields', () => {
  const byShares = weighing({ fields: [3n, 1n] });

  it('is each field’s percentage by its share; points and maxima stay plain', () => {
    const tally = weighedTally(plain(4, 5), 0, rules(), byShares, null);
    // 50 % × 3 + 80 % × 1, of 4.
    expect(percentOfTally(tally.total)).toBe(57.5);
    expect(tally.fields.map(percentOfTally)).toEqual([50, 80]);
    expect(pointsObtained(tally.total)).toBe(9);
    expect(tally).toMatchObject({ blankScores: 1, fieldBlanks: [1, 0] });
  });

  it('leaves out a field of which nothing applies, with its share', () => {
    const tally = weighedTally(plain(0, 0), 0, rules(), byShares, null);
    expect(percentOfTally(tally.total)).toBe(50);
    expect(tally.fields.map(percentOfTally)).toEqual([50, null]);
  });

  it('has fields in the measure of the whole, so that their parts add up to it', () => {
    for (const apart of [0, 1_500_000]) {
      const { total, fields } = weighedTally(plain(4, 5), apart, rules(), byShares, null);
      const parts = fields.reduce((sum, { weighed }) => sum + (weighed?.points ?? 0n), 0n);
      expect(fields.reduce((sum, { weighed }) => sum + (weighed?.max ?? 0n), 0n)).toBe(total.weighed?.max);
      // Bonus counts as so many points of the unit's max: 1.5 of 15 are 10 per cent.
      expect(percentOfTally({ ...total, weighed: { points: parts, max: total.weighed?.max ?? 0n } })).toBe(
        57.5,
      );
      expect(percentOfTally(total)).toBe(apart === 0 ? 57.5 : 67.5);
    }
  });

  it('has no bonus where nothing applies', () => {
    const nothing: UnitTally = { ...plain(0, 0), total: { points: 1e6, over: 1, max: 0 } };
    const { total } = weighedTally(nothing, 1_000_000, rules(), byShares, null);
    expect(total.weighed).toEqual({ points: 15_000_000n, max: 30_000_000n });
  });
});

describe('an index by shares of criteria', () => {
  /** What does not apply is 10 of 24 by its weight; the rest has 7 of 14. */
  const byLeaves = weighing({ leaves: [3n, 1n, 2n] });
  const percents = (rule: Rules['notApplicable'], shares: Weighing = byLeaves) => {
    const { total, fields } = weighedTally(
      rule === 'full' ? plain(5, 5) : plain(0, 0),
      0,
      rules(rule),
      shares,
      partsOf(shares),
    );
    return [percentOfTally(total), ...fields.map(percentOfTally)];
  };

  it('leaves out, gives or scales what does not apply, by the rule', () => {
    expect(percents('reduce')).toEqual([50, 50, null]);
    expect(percents('full')[0]).toBeCloseTo((100 * 17) / 24, 10);
    expect(percents('full').slice(1)).toEqual([50, 100]);
    expect(percents('rescale')).toEqual([50, 50, null]);
  });

  it('is within fields where these have shares, too', () => {
    expect(percents('reduce', weighing({ leaves: [3n, 1n, 2n], fields: [2n, 2n] }))).toEqual([50, 50, null]);
    // 50 % × 3 + 100 % × 1, of 4.
    expect(percents('full', weighing({ leaves: [3n, 1n, 2n], fields: [3n, 1n] }))).toEqual([62.5, 50, 100]);
  });
});

describe('an index by factors', () => {
  /** 1.5, 0.5 and 1. */
  const byFactors = weighing({ kind: 'factor', leaves: [3n, 1n, 2n], unit: 2n });
  const tallyOf = (rule: Rules['notApplicable'], apart = 0) =>
    weighedTally(plain(0, 0), apart, rules(rule), byFactors, partsOf(byFactors));

  it('has the factors in its points and maxima', () => {
    const { total, fields, blankScores } = tallyOf('reduce');
    expect([pointsObtained(total), total.max, percentOfTally(total)]).toEqual([3.5, 7_000_000, 50]);
    expect(fields.map((field) => [pointsObtained(field), field.max])).toEqual([
      [3.5, 7_000_000],
      [0, 0],
    ]);
    expect(blankScores).toBe(1);
  });

  it('has bonus without a factor', () => {
    const { total, fields } = tallyOf('reduce', 700_000);
    expect([pointsObtained(total), total.max, percentOfTally(total)]).toEqual([4.2, 7_000_000, 60]);
    expect(fields.map(percentOfTally)).toEqual([50, null]);
  });

  it('scales what does not apply, and adds bonus after it', () => {
    const { total } = tallyOf('rescale', 1_200_000);
    // 7 of 14 are 12 of 24, half of which are shown; 1.2 of 12 are 10 per cent.
    expect([pointsObtained(total), total.max, percentOfTally(total)]).toEqual([7.2, 12_000_000, 60]);
  });
});
