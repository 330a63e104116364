import { describe, expect, test } from 'vitest';
import {
  arrangedRows,
  canBeGiven,
  metInFull,
  noTrialFilter,
  orderOfLoss,
  roadmapWish,
  sliderStep,
  trialRows,
  zeroCriteria,
} from '../../../src/taskpane/whatif/trialRows';
import type { TriedCriterion } from '../../../src/taskpane/worker/shown/shownTrial';

const criterion = (
  leaf: number,
  code: string,
  name: string,
  points: number | null,
  maxPoints: number,
  more: Partial<TriedCriterion> = {},
): TriedCriterion => ({
  ...{ leaf, code, name, points, maxPoints },
  field: code.startsWith('1') ? 'Chỉ đạo' : 'Thể chế',
  applies: true,
  place: { sheet: 'Điểm', cell: `D${leaf + 5}` },
  ...more,
});

const criteria = [
  criterion(0, '1.1', 'Kế hoạch', 0, 2),
  criterion(1, '1.2', 'Báo cáo', 2.5, 3),
  criterion(2, '2.1', 'Rà soát văn bản', null, 4),
  criterion(3, '2.2', 'Công khai', null, 0, { applies: false }),
  criterion(4, '2.3', 'Công bố', 1, 1),
];
const codes = (rows: ReturnType<typeof trialRows>) => rows.map(({ criterion: { code } }) => code);

describe('the criteria to try', () => {
  test('come by points lost, of a blank all; what does not apply comes last', () => {
    expect(codes(arrangedRows(trialRows(criteria, []), noTrialFilter, orderOfLoss))).toEqual([
      '2.1',
      '1.1',
      '1.2',
      '2.3',
      '2.2',
    ]);
  });

  test('stay where they are while points are tried', () => {
    const rows = trialRows(criteria, [{ leaf: 2, to: 4 }]);
    expect(codes(arrangedRows(rows, noTrialFilter, orderOfLoss))[0]).toBe('2.1');
    expect(rows[2]?.to).toBe(4);
  });

  test('are found by number, name and field', () => {
    const rows = trialRows(criteria, []);
    expect(codes(arrangedRows(rows, { query: 'cong', field: 'Thể chế' }, orderOfLoss))).toEqual([
      '2.3',
      '2.2',
    ]);
    expect(codes(arrangedRows(rows, { query: '1.1', field: null }, orderOfLoss))).toEqual(['1.1']);
  });
});

describe('what is tried', () => {
  test('is the max of what lost points, in place of what was tried of it', () => {
    expect(
      metInFull(
        [
          { leaf: 0, to: 1 },
          { leaf: 1, to: 3 },
        ],
        zeroCriteria(criteria),
      ),
    ).toEqual([
      { leaf: 1, to: 3 },
      { leaf: 0, to: 2 },
    ]);
    const field = criteria.filter(({ field: own }) => own === 'Thể chế');
    expect(metInFull([{ leaf: 4, to: 0.5 }], field)).toEqual([{ leaf: 2, to: 4 }]);
  });

  test.each([
    [0, true],
    [1.25, true],
    [3, true],
    [0.29, true],
    [3.01, false],
    [-0.01, false],
    [1.255, false],
    [Number.NaN, false],
  ])('may be %d of 3 points: %s', (points, can) => {
    expect(canBeGiven(points, { maxPoints: 3 })).toBe(can);
  });

  test('is slid by the smallest step of the block, where the max can be reached by it', () => {
    expect(sliderStep({ maxPoints: 3 }, 0.25)).toBe(0.25);
    expect(sliderStep({ maxPoints: 3.1 }, 0.25)).toBe(0.01);
    expect(sliderStep({ maxPoints: 0.1 }, 0.25)).toBe(0.01);
    expect(sliderStep({ maxPoints: 3 }, null)).toBe(0.01);
    expect(sliderStep({ maxPoints: 3 }, 0.001)).toBe(0.01);
  });

  test('is told to a roadmap with what it began from', () => {
    const of = { block: 'Sở', unit: 'Sở Y tế' };
    expect(roadmapWish(of, criteria, [{ leaf: 2, to: 3 }], { rank: 4 })).toEqual({
      ...of,
      tried: [{ leaf: 2, code: '2.1', from: null, to: 3 }],
      rank: 4,
      nextGrade: false,
    });
    expect(roadmapWish(of, criteria, [], 'nextGrade')).toMatchObject({ rank: null, nextGrade: true });
  });
});
