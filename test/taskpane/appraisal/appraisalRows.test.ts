import { describe, expect, test } from 'vitest';
import { pointsOf, toNumber } from '../../../src/core/points';
import {
  arrangedCriteria,
  arrangedUnits,
  countsOf,
  criterionRows,
  decimalsOf,
  gapIn,
  noCriterionFilter,
  orderOfCuts,
  orderOfGap,
  unitRows,
} from '../../../src/taskpane/appraisal/appraisalRows';
import type { CriterionFilter } from '../../../src/taskpane/appraisal/appraisalRows';
import { sheet, workbook } from '../../core/sheets';
import { shownRunOf } from '../shownRunOf';

const HEAD = [
  'STT',
  'Tiêu chí',
  'Điểm tối đa',
  'Điểm tự chấm',
  'Điểm thẩm định lần 1',
  'Điểm thẩm định lần 2',
];

type Scores = readonly [self: number | null, first: number | null, second: number | null];

function unit(name: string, plan: Scores, report: Scores, review: Scores) {
  return sheet(name, [
    ['BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
    [`Đơn vị: ${name}`],
    ['Khối: Sở, ban, ngành'],
    HEAD,
    ['1', 'Chỉ đạo điều hành'],
    ['1.1', 'Kế hoạch', 4, ...plan],
    ['1.2', 'Báo cáo', 6, ...report],
    ['2', 'Thể chế'],
    ['2.1', 'Rà soát', 10, ...review],
  ]);
}

/** Sở Y tế loses 3 points, Sở Nội vụ 2, Đài Phát thanh gains 1; Sở Mới has no self-scores, but two rounds. */
const { ranking } = shownRunOf(
  workbook(
    unit('Sở Nội vụ', [4, 3, null], [6, 5, null], [8, 8, null]),
    unit('Sở Y tế', [4, 4, null], [6, 3, null], [7, 7, null]),
    unit('Đài Phát thanh', [3, 3, null], [5, 5, null], [6, 7, null]),
    unit('Sở Mới', [null, 4, 3], [null, 5, null], [null, 6, null]),
  ),
);
const [block] = ranking.blocks;
if (block === undefined) throw new Error('nothing ranked');

test.each([
  [[-9.5, -8.94, null, 0], 2],
  [[-3, 1, 0], 0],
  [[-0.5, 2.25, -1.125], 3],
  [[-0.000001, 4], 6],
  [[], 0],
])(
  'gaps of %j stand in their column with %i decimals each: as many as print all in full',
  (gaps, decimals) => {
    expect(decimalsOf(gaps.map((gap) => (gap === null ? null : (pointsOf(gap) ?? null))))).toBe(decimals);
  },
);

describe('the units of an appraisal', () => {
  const names = (query: string, order = orderOfGap) =>
    arrangedUnits(unitRows(block), query, order, 'vi').map(({ unit: { name } }) => name);

  test('stand with the largest loss first; one without self-scores has no gap and comes last both ways, with its changes', () => {
    expect(names('')).toEqual(['Sở Y tế', 'Sở Nội vụ', 'Đài Phát thanh', 'Sở Mới']);
    expect(names('', { by: 'gap', descending: true })).toEqual([
      'Đài Phát thanh',
      'Sở Nội vụ',
      'Sở Y tế',
      'Sở Mới',
    ]);
    const gaps = unitRows(block).map(({ unit: { name }, sums }) => [name, gapIn(sums), sums.changes]);
    expect(new Map(gaps.map(([name, ...facts]) => [name, facts])).get('Sở Mới')).toEqual([null, 1]);
  });

  test('are found without accents and sorted by name or by either rank', () => {
    expect(names('so y')).toEqual(['Sở Y tế']);
    expect(names('', { by: 'name', descending: false })[0]).toBe('Đài Phát thanh');
    expect(names('', { by: 'selfRank', descending: false }).slice(0, 3)).toEqual([
      'Sở Nội vụ',
      'Sở Y tế',
      'Đài Phát thanh',
    ]);
    expect(names('', { by: 'rank', descending: false })[0]).toBe('Sở Nội vụ');
  });

  test('have the index that they would have by their own scores', () => {
    const claimed = new Map(block.appraisal?.units.map(({ name, claimedPercent }) => [name, claimedPercent]));
    expect(claimed.get('Sở Nội vụ')).toBe(90);
    expect(claimed.get('Sở Y tế')).toBe(85);
  });
});

describe('the criteria of an appraisal', () => {
  const rows = criterionRows(block);
  const listed = (filter: Partial<CriterionFilter>, order = orderOfCuts) =>
    arrangedCriteria(rows, { ...noCriterionFilter, ...filter }, order).map(
      ({ leaf: { code }, sums }) => `${code}: ${toNumber(gapIn(sums) ?? NaN)}`,
    );

  test('stand with the one that most units were cut in first', () => {
    expect(listed({})).toEqual(['1.2: -4', '1.1: -1', '2.1: 1']);
    expect(listed({}, { by: 'raised', descending: true })[0]).toBe('2.1: 1');
    expect(listed({}, { by: 'order', descending: false })).toEqual(['1.1: -1', '1.2: -4', '2.1: 1']);
    expect(listed({}, { by: 'order', descending: true })[0]).toBe('2.1: 1');
  });

  test('are found by number and name, by field, and by what most units over-claim', () => {
    expect(listed({ query: 'bao cao' })).toEqual(['1.2: -4']);
    expect(listed({ query: '1.1' })).toEqual(['1.1: -1']);
    expect(listed({ field: 'Thể chế' })).toEqual(['2.1: 1']);
    expect(listed({ only: 'overclaimed' })).toEqual(['1.2: -4']);
    expect(listed({ only: 'raised' })).toEqual(['2.1: 1']);
    expect(countsOf(rows)).toEqual({ overclaimed: 1, raised: 1 });
  });

  test('count the changes of units without self-scores, too', () => {
    expect(rows.map(({ sums }) => [sums.scores, sums.cut, sums.changes])).toEqual([
      [3, 1, 2],
      [3, 2, 2],
      [3, 0, 1],
    ]);
    expect(block.appraisal?.rounds).toBe('two');
  });
});
