import { describe, expect, it } from 'vitest';
import { commonIndexes, criteriaMatcher, criterionChanges } from '../../../src/core/explain/criteriaChanges';
import type { CriteriaSet, Weight, Weights } from '../../../src/core/read/model/assessment';
import { scoredUnit, setOf } from './scoredUnits';

const FIELDS = ['Chỉ đạo', 'Thể chế'];
const pairsOf = (now: CriteriaSet, then: CriteriaSet) =>
  criteriaMatcher((name) => name.toLowerCase())(now, then);

describe('how two criteria sets differ', () => {
  it('is what is new, what is gone and whose max changed', () => {
    const now = setOf(FIELDS, [
      ['1.1', 'Kế hoạch', 2],
      ['1.2', 'Báo cáo', 3],
      ['2.1', 'Văn bản', 4, 1],
      ['2.2', 'Sáng kiến', 5, 1],
    ]);
    const then = setOf(
      ['CHỈ ĐẠO', 'THỂ CHẾ'],
      [
        ['1.1', 'Tuyên truyền', 2],
        ['1.2', 'Báo cáo', 3],
        ['1.3', 'Kiểm tra', 1],
        ['2.1', 'Văn bản', 4.5, 1],
        ['2.2', 'Tập huấn', 1, 1],
      ],
    );
    expect(pairsOf(now, then)).toEqual({
      partners: [-1, 1, 3, -1],
      change: { added: 2, removed: 3, maxChanged: 1 },
    });
  });

  it('is nothing for one set and itself', () => {
    const set = setOf(FIELDS, [['1.1', 'Kế hoạch', 2]]);
    expect(pairsOf(set, set)).toEqual({ partners: [0], change: { added: 0, removed: 0, maxChanged: 0 } });
  });

  it('is told apart by field where two fields have a criterion of one name', () => {
    const now = setOf(FIELDS, [
      ['1', 'Kế hoạch', 2],
      ['1', 'Kế hoạch', 2, 1],
    ]);
    const then = setOf(
      ['Thể chế', 'Chỉ đạo'],
      [
        ['1', 'Kế hoạch', 2],
        ['1', 'Kế hoạch', 2, 1],
      ],
    );
    expect(pairsOf(now, then).partners).toEqual([1, 0]);
  });

  it('is found once for each pair of sets, and anew for another one', () => {
    const [first, second, other] = ['Kế hoạch', 'Báo cáo', 'Kế hoạch'].map((name) =>
      setOf(FIELDS, [['1', name, 2]]),
    );
    if (first === undefined || second === undefined || other === undefined) throw new Error('three sets');
    const asked: string[] = [];
    const pairs = criteriaMatcher((name) => {
      asked.push(name);
      return name;
    });
    const found = pairs(first, other);
    expect(pairs(first, second).partners).toEqual([-1]);
    expect(pairs(second, other).partners).toEqual([-1]);
    const questions = asked.length;
    expect(pairs(first, other)).toBe(found);
    expect(asked).toHaveLength(questions);
    expect(found.partners).toEqual([0]);
  });
});

describe('the criteria in which a unit got its first points or lost its last', () => {
  const set = setOf(FIELDS, [
    ['1.1', 'Kế hoạch', 2],
    ['1.2', 'Báo cáo', 3],
    ['1.3', 'Kiểm tra', 1],
    ['2.1', 'Văn bản', 4, 1],
    ['2.2', 'Sáng kiến', 5, 1],
  ]);
  const changes = (
    now: Parameters<typeof scoredUnit>[2],
    then: Parameters<typeof scoredUnit>[2],
    last = set,
  ) => criterionChanges(scoredUnit('Sở A', set, now), scoredUnit('A 2022', last, then), pairsOf(set, last));

  it('have the points of the year that was not zero and both cells', () => {
    expect(changes([2, 0, 1, 0, 5], [0, 2.5, 0.5, 0, 5])).toEqual({
      gained: [
        {
          code: '1.1',
          name: 'Kế hoạch',
          maxPoints: 2,
          points: 2,
          place: { sheet: 'Sở A', cell: 'D4' },
          previousPlace: { sheet: 'A 2022', cell: 'D4' },
        },
      ],
      lost: [
        {
          code: '1.2',
          name: 'Báo cáo',
          maxPoints: 3,
          points: 2.5,
          place: { sheet: 'Sở A', cell: 'D5' },
          previousPlace: { sheet: 'A 2022', cell: 'D5' },
        },
      ],
    });
  });

  it('are in order of their max, the largest first', () => {
    const { gained, lost } = changes([0, 0, 1, 4, 5], [2, 3, 0, 0, 0]);
    expect(gained.map(({ maxPoints }) => maxPoints)).toEqual([5, 4, 1]);
    expect(lost.map(({ maxPoints }) => maxPoints)).toEqual([3, 2]);
  });

  it('are none that is blank or does not apply in one of the years, or that one of them does not have', () => {
    expect(changes(['notScored', 0, 'notApplicable', 0, 1], [0, 'notScored', 0, 'invalid', 1])).toEqual({
      gained: [],
      lost: [],
    });
    const last = setOf(FIELDS, [['9', 'Tuyên truyền', 2]]);
    expect(changes([1, 1, 1, 1, 1], [0], last)).toEqual({ gained: [], lost: [] });
  });

  it('are found where criteria were put in another order', () => {
    const last = setOf(FIELDS, [
      ['1.1', 'Báo cáo', 3],
      ['1.2', 'Kế hoạch', 2],
    ]);
    const { gained } = changes([1, 0, 0, 0, 0], [3, 0], last);
    expect(gained.map(({ code, place, previousPlace }) => [code, place.cell, previousPlace.cell])).toEqual([
      ['1.1', 'D4', 'D5'],
    ]);
  });
});

describe('a unit’s index in the criteria of both years', () => {
  const weight = (value: number): Weight => ({ value: value * 1e6, place: { sheet: 'S', cell: 'A1' } });
  const weights = (
    kind: Weights['kind'],
    leaves: readonly number[] | null,
    fields: readonly number[] | null = null,
  ): Partial<CriteriaSet> => ({
    weights: { kind, leaves: leaves?.map(weight) ?? null, fields: fields?.map(weight) ?? null },
  });
  const SET = [
    ['1.1', 'Kế hoạch', 2],
    ['1.2', 'Báo cáo', 8],
    ['2.1', 'Văn bản', 5, 1],
  ] as const;
  const common = (
    now: Parameters<typeof scoredUnit>[2],
    then: Parameters<typeof scoredUnit>[2],
    weighed: Partial<CriteriaSet> = {},
    last: Parameters<typeof setOf>[1] = SET,
  ) => {
    const [a, b] = [setOf(FIELDS, SET, weighed), setOf(FIELDS, last)];
    return commonIndexes(scoredUnit('Sở A', a, now), scoredUnit('A 2022', b, then), pairsOf(a, b));
  };

  it('is its points of the maxima of those that applied in both', () => {
    expect(common([1, 4, 5], [2, 8, 0])).toEqual({ now: 1000 / 15, then: 1000 / 15 });
    expect(common([1, 4, 'notApplicable'], [2, 7, 5])).toEqual({ now: 50, then: 90 });
    expect(common([1, 4, 5], [2, 7, 'notScored'])).toEqual({ now: 50, then: 90 });
  });

  it('leaves out those of one year only, and takes each year’s own max', () => {
    expect(
      common([1, 4, 5], [1, 3], {}, [
        ['9', 'Tuyên truyền', 1],
        ['1.2', 'Báo cáo', 4],
      ]),
    ).toEqual({ now: 50, then: 75 });
  });

  it('is none where no criterion is left', () => {
    expect(common(['notScored', 'notScored', 'notScored'], [1, 1, 1])).toBeNull();
    expect(common([1, 1, 1], [], {}, [])).toBeNull();
  });

  it('is none where what is left has no max or no weight in one of the years', () => {
    const free = [['1.1', 'Kế hoạch', 0]] as const;
    expect(common([1, 'notScored', 'notScored'], [0], {}, free)).toBeNull();
    expect(common([1, 4, 'notScored'], [1, 4, 5], weights('share', [0, 0, 100]))).toBeNull();
    expect(common([1, 4, 'notScored'], [1, 4, 5], weights('share', null, [0, 100]))).toBeNull();
  });

  it('multiplies points and maxima by factors', () => {
    // (1 × 3 + 4 × 1 + 5 × 0) of (2 × 3 + 8 × 1 + 5 × 0)
    expect(common([1, 4, 5], [2, 8, 5], weights('factor', [3, 1, 0]))).toEqual({ now: 50, then: 100 });
    expect(common([2, 4, 5], [2, 8, 5], weights('factor', [2, 1, 0]))?.now).toBeCloseTo(800 / 12, 12);
  });

  it('weighs the percentage of each criterion by its share', () => {
    // 50 % × 60 + 25 % × 20 + 100 % × 20, of 100.
    expect(common([1, 2, 5], [2, 8, 5], weights('share', [60, 20, 20]))?.now).toBeCloseTo(55, 12);
    // Without the last one, of 80.
    expect(common([1, 2, 'notScored'], [2, 8, 5], weights('share', [60, 20, 20]))?.now).toBeCloseTo(
      43.75,
      12,
    );
  });

  it('weighs the percentage of each field by its share, within which criteria count by points', () => {
    // 60 % × 30 + 40 % × 70.
    expect(common([2, 4, 2], [2, 8, 5], weights('share', null, [30, 70]))?.now).toBeCloseTo(46, 12);
    // The field of which nothing is left leaves with its share.
    expect(common([2, 4, 'notScored'], [2, 8, 5], weights('share', null, [30, 70]))?.now).toBeCloseTo(60, 12);
  });

  it('weighs criteria within fields where both have shares', () => {
    // 100 % × 25 + 50 % × 75 of the first field, 20 % of the second: 62.5 % × 40 + 20 % × 60.
    expect(common([2, 4, 1], [2, 8, 5], weights('share', [25, 75, 100], [40, 60]))?.now).toBeCloseTo(37, 12);
  });

  it('leaves out a field whose criteria weigh nothing', () => {
    expect(common([1, 4, 1], [2, 8, 5], weights('share', [0, 0, 100], [40, 60]))?.now).toBeCloseTo(20, 12);
  });
});
