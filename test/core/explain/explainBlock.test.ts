import { describe, expect, it } from 'vitest';
import { explainBlock } from '../../../src/core/explain/explainBlock';
import type { LastYear } from '../../../src/core/explain/lastYear/lastYear';
import type { UnitLastYear } from '../../../src/core/explain/lastYear/unitLastYear';
import type { RankedUnit } from '../../../src/core/rank/ranking';
import type { AssessedUnit, CriteriaSet } from '../../../src/core/read/model/assessment';
import { defaultSettings } from '../../../src/core/settings/settings';
import { exactly, fieldThen, rankedBlock, rankedField, rankedUnit, unitThen } from './rankedUnits';
import { scoredUnit, setOf } from './scoredUnits';

const SET = setOf(
  ['Chỉ đạo'],
  [
    ['1', 'Kế hoạch', 5],
    ['2', 'Báo cáo', 5],
  ],
);

/** A year in which units stood in the block `Cấp xã`. */
function lastYear(units: readonly UnitLastYear[], year: number | null = 2024): LastYear {
  return {
    year,
    of: (name, block) => (block === 'Cấp xã' ? (units.find((unit) => unit.name === name) ?? null) : null),
    whyNot: (name) => (name === 'Xã nhập' ? 'merged' : 'new'),
    unitsOf: (block) => (block === 'Cấp xã' ? units : []),
  };
}

function explained(
  units: readonly RankedUnit[],
  then: LastYear,
  {
    assessed = [],
    set = SET,
    rankDecimals = 2,
  }: {
    readonly assessed?: readonly AssessedUnit[];
    readonly set?: CriteriaSet;
    readonly rankDecimals?: number | null;
  } = {},
) {
  const fields = [{ name: 'Chỉ đạo', maxPoints: 10, averagePercent: null }];
  return explainBlock(
    { ...rankedBlock(units, { fields }), objections: null },
    { name: 'Cấp xã', year: 2025, set, units: assessed },
    then,
    { ...defaultSettings, rankDecimals },
    (name) => name.toLowerCase(),
  );
}

/** A unit with its rank and index now, and its rank then. */
const unit = (name: string, rank: number | null, percent: number | null, previousRank: number | null) =>
  rankedUnit(name, rank, percent, {
    previousRank,
    rankChange: rank === null || previousRank === null ? null : previousRank - rank,
    fields: [rankedField('Chỉ đạo', percent === null ? null : percent / 10, rank)],
  });

const UNITS = [
  unit('Xã A', 1, 90, 2),
  unit('Xã B', 2, 80, 1),
  unit('Xã C', 3, 70, 3),
  unit('Xã nhập', 4, 60, null),
];
const THEN = [
  unitThen('Xã A', 2, 85),
  unitThen('Xã B', 1, 88.5),
  unitThen('Xã C', 3, 70),
  unitThen('Xã cũ', 4, 50),
];

describe('a block compared with last year', () => {
  it('tells of each unit how its rank and index moved, and why it is not compared', () => {
    const { moves } = explained(UNITS, lastYear(THEN));
    expect(
      moves?.units.map(({ unit: { name }, rank, places, index, indexChange, reason }) => [
        name,
        rank,
        places,
        index,
        indexChange,
        reason,
      ]),
    ).toEqual([
      ['Xã A', 'rose', 1, 'rose', 5, null],
      ['Xã B', 'fell', 1, 'fell', -8.5, null],
      ['Xã C', 'unchanged', 0, 'unchanged', 0, null],
      ['Xã nhập', null, 0, null, null, 'merged'],
    ]);
    expect(moves?.units[3]).toMatchObject({ previous: null, causes: null, movedBy: null });
    expect(moves?.year).toBe(2024);
  });

  it('has what each unit was, but not its scores of then, and who left', () => {
    const { moves } = explained(UNITS, lastYear(THEN));
    expect(moves?.units[0]?.previous).toEqual({ ...THEN[0], scores: undefined });
    expect(moves?.units[0]?.previous).not.toHaveProperty('scores');
    expect(moves?.left.map(({ name }) => name)).toEqual(['Xã cũ']);
    expect(moves?.left[0]).not.toHaveProperty('scores');
  });

  it('is none where last year knows none of its units, or there is no last year', () => {
    const block = explained(UNITS, lastYear([unitThen('Xã cũ', 1, 90)]));
    expect(block.moves).toBeNull();
    expect(block.units).toBe(UNITS);
    expect(block.statistics.index?.previousAveragePercent).toBe(90);
    expect(explained(UNITS, lastYear(THEN, null)).moves).toBeNull();
    expect(explained(UNITS, lastYear([unitThen('Xã C', 3, 70)])).moves).not.toBeNull();
  });

  it('has no change of an index that is not known in both years', () => {
    const { moves } = explained(
      [unit('Xã A', 1, null, 2), unit('Xã B', 2, 80, 1)],
      lastYear([unitThen('Xã A', 2, 85), unitThen('Xã B', 1, null)]),
    );
    expect(moves?.units.map(({ index, indexChange }) => [index, indexChange])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it('compares indexes as they are printed, and tells their change unrounded', () => {
    const units = [unit('Xã A', 1, 90.004, 1)];
    const then = lastYear([unitThen('Xã A', 1, 90)]);
    const [rounded] = explained(units, then).moves?.units ?? [];
    expect([rounded?.index, rounded?.indexChange]).toEqual(['unchanged', 0.004]);
    expect(explained(units, then, { rankDecimals: null }).moves?.units[0]?.index).toBe('rose');
  });

  it('gives each field its percentage and rank of then, where last year knows it', () => {
    const fields = new Map([fieldThen('CHỈ ĐẠO', 75, 4)]);
    const { units } = explained(
      UNITS,
      lastYear([
        unitThen('Xã A', 2, 85, { fields }),
        unitThen('Xã B', 1, 88, { fields: new Map([fieldThen('Thể chế', 60, 1)]) }),
      ]),
    );
    expect(units.map(({ fields: [field] }) => [field?.previousPercent, field?.previousRank])).toEqual([
      [75, 4],
      [null, null],
      [null, null],
      [null, null],
    ]);
  });

  it('compares the fields of each unit, but not the one field of a table of totals', () => {
    const then = lastYear(THEN.map((one) => ({ ...one, fields: new Map([fieldThen('Chỉ đạo', 75, 4)]) })));
    const causes = (layout: Parameters<typeof scoredUnit>[3]) =>
      explained(UNITS, then, { assessed: [scoredUnit('Xã A', SET, [5, 4], layout)] }).moves?.units[0]?.causes;
    expect(causes('unitsByFields')?.fields).toMatchObject([
      { name: 'Chỉ đạo', percent: 90, direction: 'rose' },
    ]);
    expect(causes('unitsByTotals')?.fields).toEqual([]);
    // Of the others no table is known.
    expect(explained(UNITS, then).moves?.units[1]?.causes?.fields).toHaveLength(1);
  });

  it('tells by what its rank moved', () => {
    const { moves } = explained(UNITS, lastYear(THEN));
    expect(moves?.units[1]?.movedBy).toEqual({
      // 80 stands behind A's 85; 88.5 behind A's 90.
      rankThen: 2,
      rankNow: 2,
      common: { then: 1, now: 2 },
      joinedAhead: 0,
      leftAhead: 0,
      commonIndex: null,
    });
  });
});

describe('the criteria of both years', () => {
  const last = setOf(
    ['Chỉ đạo'],
    [
      ['1', 'Kế hoạch', 4],
      ['2', 'Tuyên truyền', 6],
    ],
  );
  const scoresThen = scoredUnit('A 2024', last, [0, 3]);
  const then = (scores: AssessedUnit | null) =>
    lastYear([unitThen('Xã B', 1, 88), unitThen('Xã A', 2, 85, { scores })]);
  const both = (set: CriteriaSet, scores: readonly number[], layout?: Parameters<typeof scoredUnit>[3]) =>
    explained(UNITS, then(scoresThen), { set, assessed: [scoredUnit('Xã A', set, scores, layout)] }).moves;

  it('tell what was gained and lost, how the sets differ and the index in what both have', () => {
    const moves = both(SET, [4, 5]);
    const [move] = moves?.units ?? [];
    expect(move?.causes?.criteria?.gained.map(({ name, points }) => [name, points])).toEqual([
      ['Kế hoạch', 4],
    ]);
    expect(move?.movedBy?.commonIndex).toEqual({ now: 80, then: 0 });
    expect(moves?.setChange).toEqual({
      added: 1,
      removed: 1,
      maxChanged: 1,
      place: { sheet: 'Xã A', cell: 'A2' },
      previousPlace: { sheet: 'A 2024', cell: 'A2' },
    });
  });

  it.each<[what: string, set: CriteriaSet, isTold: boolean]>([
    ['nothing changed', last, false],
    [
      'a criterion was added',
      setOf(
        ['Chỉ đạo'],
        [
          ['1', 'Kế hoạch', 4],
          ['2', 'Tuyên truyền', 6],
          ['3', 'Báo cáo', 1],
        ],
      ),
      true,
    ],
    ['a criterion was removed', setOf(['Chỉ đạo'], [['1', 'Kế hoạch', 4]]), true],
    [
      'a max changed',
      setOf(
        ['Chỉ đạo'],
        [
          ['1', 'Kế hoạch', 5],
          ['2', 'Tuyên truyền', 6],
        ],
      ),
      true,
    ],
    [
      'one was added and another one removed',
      setOf(
        ['Chỉ đạo'],
        [
          ['1', 'Kế hoạch', 4],
          ['2', 'Báo cáo', 6],
        ],
      ),
      true,
    ],
    [
      'one was added and the max of another one changed',
      setOf(
        ['Chỉ đạo'],
        [
          ['1', 'Kế hoạch', 5],
          ['2', 'Tuyên truyền', 6],
          ['3', 'Báo cáo', 1],
        ],
      ),
      true,
    ],
  ])('have an index of their own only where the sets differ: %s', (_, set, isTold) => {
    const common = both(set, [2, 3, 1])?.units[0]?.movedBy?.commonIndex;
    expect(common !== null).toBe(isTold);
  });

  it('are not known without last year’s scores, without this year’s, and where whole fields are scored', () => {
    const nothing = { criteria: null, setChange: null };
    const found = (moves: ReturnType<typeof both>) => ({
      criteria: moves?.units[0]?.causes?.criteria,
      setChange: moves?.setChange,
    });
    expect(found(both(SET, [4, 5], 'unitsByFields'))).toEqual(nothing);
    expect(found(explained(UNITS, then(scoresThen)).moves)).toEqual(nothing);
    const assessed = [scoredUnit('Xã A', SET, [4, 5])];
    expect(found(explained(UNITS, then(null), { assessed }).moves)).toEqual(nothing);
  });

  it('are told of the common set, with the first unit of each year that has criteria', () => {
    const other = setOf(['Chỉ đạo'], [['9', 'Riêng', 1]]);
    const { moves } = explained(UNITS, then(scoresThen), {
      assessed: [scoredUnit('Xã C', SET, [1], 'unitsByTotals'), scoredUnit('Xã B', other, [1])],
    });
    expect(moves?.setChange).toMatchObject({ added: 1, removed: 1, maxChanged: 1, place: { sheet: 'Xã B' } });
  });
});

it('shares of fields are exact where last year’s points are known', () => {
  const fields = new Map([fieldThen('Chỉ đạo', 75, 4)]);
  const { moves } = explained(
    UNITS,
    lastYear([unitThen('Xã A', 2, 85, { fields, exact: true, index: exactly(85) })]),
  );
  expect(moves?.units[0]?.causes?.shares).toMatchObject({ change: 5n, denominator: 1n, approximate: false });
});
