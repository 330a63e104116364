import { expect, it, describe } from 'vitest';
import { smallestStep } from '../../../../src/core/explain/statistics/smallestStep';
import type { AssessedUnit, KindOfScore } from '../../../../src/core/read/model/assessment';
import type { Layout } from '../../../../src/core/read/model/layouts';
import { scoredUnit, setOf } from '../scoredUnits';

const SET = setOf(
  ['Chỉ đạo'],
  [
    ['1', 'Kế hoạch', 5],
    ['2', 'Báo cáo', 5],
  ],
);

/** A kind of score with its points, blank where it has none. */
const kind = (role: KindOfScore['role'], ...points: readonly (number | null)[]): KindOfScore => ({
  role,
  columns: 3,
  scores: points.map((one) => (one === null ? 'notScored' : one * 1e6)),
  faults: new Map(),
  notes: [],
});

const stepOf = (...units: readonly AssessedUnit[]) =>
  smallestStep({ name: 'Cấp xã', year: 2025, set: SET, units });
const unit = (scores: Parameters<typeof scoredUnit>[2], set = SET, layout: Layout = 'criteriaByUnits') =>
  scoredUnit('Xã', set, scores, layout);

describe('the smallest step in which a block is scored', () => {
  it('is the least by which two units differ in one criterion', () => {
    expect(stepOf(unit([5, 1]), unit([3, 2.5]), unit([4.25, 4]))).toBe(0.75);
    // 4 and 4.1 are of two criteria.
    expect(stepOf(unit([5, 4.1]), unit([4, 2]))).toBe(1);
  });

  it('is found between any two units, in whatever order they come', () => {
    expect(stepOf(unit([10, 0]), unit([2, 0]), unit([9.5, 0]))).toBe(0.5);
  });

  it.each<[what: string, scores: readonly number[], step: number]>([
    ['of thirds beside hundredths', [0.34, 1 / 3, 2], 0.006667],
    ['of thirds alone, from the largest on', [2 / 3, 1 / 3, 0.1], 0.233333],
    ['of many points', [100, 25.5, 25, 60], 0.5],
    ['of many points beside few', [20, 19.99, 0, 30], 0.01],
    ['of deductions', [-1, 0, -0.75, 2], 0.25],
    ['of deductions that no unit is without', [-3, 5, -1], 2],
    ['from zero on', [0, 0.5, 3], 0.5],
  ])('is the same %s', (_, scores, step) => {
    expect(stepOf(...scores.map((score) => unit([score, 0])))).toBe(step);
  });

  it('is none where no two differ, nor of one unit', () => {
    expect(stepOf(unit([5, 1]), unit([5, 1]))).toBeNull();
    expect(stepOf(unit([5, 1]))).toBeNull();
    expect(stepOf()).toBeNull();
  });

  it('leaves out what is blank or does not apply', () => {
    expect(stepOf(unit([5, 'notScored']), unit([3, 'notApplicable']), unit(['invalid', 0]))).toBe(2);
  });

  it('compares a criterion between units with sets of their own', () => {
    const other = setOf(
      ['Chỉ đạo'],
      [
        ['2', 'Báo cáo', 5],
        ['1', 'Kế hoạch', 5],
      ],
    );
    expect(stepOf(unit([5, 1]), unit([4, 2], other))).toBe(3);
  });

  it.each<[Layout, number | null]>([
    ['unitScoreSheet', 2],
    ['criteriaByUnits', 2],
    ['unitsByCriteria', 2],
    ['unitsByFields', null],
    ['unitsByTotals', null],
  ])('of %s is %s: whole fields and totals have none', (layout, step) => {
    expect(stepOf(unit([5, 1], SET, layout), unit([3, 1], SET, layout))).toBe(step);
  });

  it('leaves out criteria of which some unit has survey points, which are averages of answers', () => {
    const surveyed = (scores: readonly number[], ...kinds: readonly KindOfScore[]) =>
      scoredUnit('Xã', SET, scores, 'criteriaByUnits', kinds);
    expect(stepOf(surveyed([5, 4.31], kind('survey', null, 4.31)), surveyed([3, 4.32]))).toBe(2);
    expect(stepOf(surveyed([5, 4.31], kind('verified1', 5, 4.31)), surveyed([3, 4.32]))).toBe(0.01);
  });

  it('leaves out a score of which a part is survey points', () => {
    const part = { max: 1e6, points: 1e6, without: null };
    const surveyed = { ...unit([4.9, 1]), surveyParts: new Map([[0, part]]) };
    expect(stepOf(surveyed, unit([5, 1]), unit([3, 1]))).toBe(2);
    expect(stepOf(surveyed, unit([5, 1]), unit([3, 1.5]))).toBe(0.5);
  });
});
