import { describe, expect, it } from 'vitest';
import { blockStatistics, extremeOf } from '../../../../src/core/explain/statistics/blockStatistics';
import type { LastYearFigures } from '../../../../src/core/explain/lastYear/unitLastYear';
import type { RankedBlock, RankedUnit } from '../../../../src/core/rank/ranking';
import type { AssessedUnit } from '../../../../src/core/read/model/assessment';
import { exactly, fieldThen, rankedBlock, rankedField, rankedUnit, unitThen } from '../rankedUnits';
import { scoredUnit, setOf } from '../scoredUnits';

function statisticsOf(
  units: readonly RankedUnit[],
  {
    lastYear = [],
    assessed = [],
    block = {},
  }: {
    readonly lastYear?: readonly LastYearFigures[];
    readonly assessed?: readonly AssessedUnit[];
    readonly block?: Partial<Omit<RankedBlock, 'rules'>>;
  } = {},
) {
  return blockStatistics(
    rankedBlock(units, block),
    { name: 'Cấp xã', year: 2025, set: setOf([], []), units: assessed },
    lastYear,
    (name) => name.toLowerCase(),
  );
}

describe('how the indexes of a block spread', () => {
  it('is their mean, their standard deviation and who is highest and lowest', () => {
    const { index } = statisticsOf([
      rankedUnit('Xã A', 1, 90),
      rankedUnit('Xã B', 2, 80),
      rankedUnit('Xã C', 3, 70),
      rankedUnit('Xã D', 4, 60),
    ]);
    expect(index).toEqual({
      averagePercent: 75,
      highest: { percent: 90, units: ['Xã A'] },
      lowest: { percent: 60, units: ['Xã D'] },
      sdPercent: Math.sqrt((225 + 25 + 25 + 225) / 4),
      previousAveragePercent: null,
    });
  });

  it('is of ranked units only, and none without any', () => {
    const unranked = rankedUnit('Xã C', null, 10);
    expect(
      statisticsOf([rankedUnit('Xã A', 1, 90), rankedUnit('Xã B', 2, 80), unranked]).index,
    ).toMatchObject({
      averagePercent: 85,
      lowest: { percent: 80, units: ['Xã B'] },
    });
    expect(statisticsOf([unranked]).index).toBeNull();
  });

  it('has the mean of last year’s, of those that counted then and had an index', () => {
    const lastYear = [
      unitThen('Xã A', 1, 80),
      unitThen('Xã cũ', 2, 70),
      unitThen('Xã ngoài', null, 10, { isUnranked: true }),
      unitThen('Xã chỉ có hạng', 3, null),
    ];
    expect(statisticsOf([rankedUnit('Xã A', 1, 90)], { lastYear }).index?.previousAveragePercent).toBe(75);
  });
});

describe('how the percentages of a field spread', () => {
  const fields = ['Thể chế', 'Thủ tục', 'Đất đai'].map((name) => ({
    name,
    maxPoints: 10,
    averagePercent: null,
  }));
  const unit = (name: string, rank: number | null, ...points: readonly (number | null)[]) =>
    rankedUnit(name, rank, 90, {
      fields: points.map((one, at) => rankedField(fields[at]?.name ?? '', one)),
    });

  it('is that of the ranked units to which it applies; none where it applies to none', () => {
    const units = [unit('Xã A', 1, 9, 6, null), unit('Xã B', 2, 7, null, null), unit('Xã C', null, 1, 1, 5)];
    expect(statisticsOf(units, { block: { fields } }).fields).toEqual([
      {
        averagePercent: 80,
        highest: { percent: 90, units: ['Xã A'] },
        lowest: { percent: 70, units: ['Xã B'] },
        sdPercent: 10,
        previousAveragePercent: null,
      },
      {
        averagePercent: 60,
        highest: { percent: 60, units: ['Xã A'] },
        lowest: { percent: 60, units: ['Xã A'] },
        sdPercent: 0,
        previousAveragePercent: null,
      },
      null,
    ]);
  });

  it('has last year’s mean of the field of that name, of the units that had one', () => {
    const lastYear = [
      unitThen('Xã A', 1, 80, { fields: new Map([fieldThen('THỂ CHẾ', 60), fieldThen('Thủ tục', 50)]) }),
      unitThen('Xã B', 2, 80, { fields: new Map([fieldThen('thể chế', 70)]) }),
      unitThen('Xã C', null, 80, { isUnranked: true, fields: new Map([fieldThen('Thể chế', 1)]) }),
    ];
    const spreads = statisticsOf([unit('Xã A', 1, 9, 6, 6)], { block: { fields }, lastYear }).fields;
    expect(spreads.map((spread) => spread?.previousAveragePercent)).toEqual([65, 50, null]);
  });
});

describe('the groups of a block', () => {
  const inGroup = (name: string, group: string | null, percent: number, rank: number | null = 1) =>
    rankedUnit(name, rank, percent, group === null ? {} : { group: { name: group, rank: 1, units: 1 } });

  it('are those with a ranked unit, the highest average first, with the spread of their units', () => {
    const { groups } = statisticsOf([
      inGroup('Xã A', 'Huyện Hai', 70),
      inGroup('Xã B', 'Huyện Một', 90),
      inGroup('Xã C', 'Huyện Hai', 80),
      inGroup('Xã D', null, 99),
      inGroup('Xã E', 'Huyện Ba', 60, null),
    ]);
    expect(
      groups.map(({ name, units, spread }) => [name, units, spread.averagePercent, spread.lowest.units]),
    ).toEqual([
      ['Huyện Một', 1, 90, ['Xã B']],
      ['Huyện Hai', 2, 75, ['Xã A']],
    ]);
    expect(groups.map(({ spread }) => spread.previousAveragePercent)).toEqual([null, null]);
  });

  it('are none where units have none', () => {
    expect(statisticsOf([inGroup('Xã A', null, 90)]).groups).toEqual([]);
  });
});

it('a block has bands, margins and the smallest step, of its ranked units', () => {
  const set = setOf(['Chỉ đạo'], [['1', 'Kế hoạch', 5]]);
  const { bands, margins, smallestStep } = statisticsOf(
    [rankedUnit('Xã A', 1, 90), rankedUnit('Xã B', null, 80)],
    {
      lastYear: [unitThen('Xã A', null, 75, { isUnranked: true })],
      assessed: [scoredUnit('Xã A', set, [5]), scoredUnit('Xã B', set, [4.5])],
    },
  );
  expect(bands.map(({ units, previousUnits }) => [units, previousUnits])).toEqual([
    [['Xã A'], 0],
    [[], 0],
    [[], 1],
    [[], 0],
    [[], 0],
  ]);
  expect(margins).toEqual([{ unit: 'Xã A', above: null, below: null }]);
  expect(smallestStep).toBe(0.5);
});

it('what is asked for twice is worked out once', () => {
  const statistics = statisticsOf([rankedUnit('Xã A', 1, 90)]);
  const asked = (['index', 'fields', 'groups', 'bands', 'margins'] as const).map((part) => [
    statistics[part],
    statistics[part],
  ]);
  for (const [first, second] of asked) expect(first).toBe(second);
});

describe('the highest and the lowest of some percentages', () => {
  const units = (...percents: readonly number[]) =>
    percents.map((percent) => ({ unit: String(percent), percent, exact: exactly(percent) }));

  it('have the farthest, unrounded, and all that print like it in their order', () => {
    const some = units(90.001, 80, 90.004, 70.004, 69.996, 90.006);
    expect(extremeOf(some, 1, 2)).toEqual({ percent: 90.006, units: ['90.006'] });
    expect(extremeOf(some, -1, 2)).toEqual({ percent: 69.996, units: ['70.004', '69.996'] });
    expect(extremeOf(some, 1, 1)).toEqual({ percent: 90.006, units: ['90.001', '90.004', '90.006'] });
    expect(extremeOf(some, 1, null)).toEqual({ percent: 90.006, units: ['90.006'] });
  });

  it('take in those that are a whole last decimal away and still print alike', () => {
    expect(extremeOf(units(89.5, 90.4999), 1, 0).units).toEqual(['89.5', '90.4999']);
  });

  it('are nobody where there is nobody', () => {
    expect(extremeOf([], 1, 2)).toEqual({ percent: 0, units: [] });
  });
});
