import { describe, expect, it } from 'vitest';
import { causeFrame, directionOf, unitCauses } from '../../../../src/core/explain/causes';
import type { UnitLastYear } from '../../../../src/core/explain/lastYear/unitLastYear';
import type { RankedField, RankedUnit } from '../../../../src/core/rank/ranking';
import { exactly, fieldThen, rankedBlock, rankedField, rankedUnit, unitThen } from '../rankedUnits';

const keyOf = (name: string) => name.toLowerCase();

/** The causes of the first of two units; the second one has the worst rank, 2, in each field of the first. */
function causesOf(
  fields: readonly RankedField[],
  previous: UnitLastYear = unitThen('Xã A', 1, 80),
  {
    unit = {},
    decimals = 2,
  }: { readonly unit?: Partial<RankedUnit>; readonly decimals?: number | null } = {},
) {
  const own = rankedUnit('Xã A', 1, 85, { fields, ...unit });
  const last = rankedUnit('Xã B', 2, 70, { fields: fields.map(({ name }) => rankedField(name, 1, 2)) });
  const block = rankedBlock([own, last], {
    fields: fields.map(({ name }) => ({ name, maxPoints: 10, averagePercent: null })),
  });
  return unitCauses(own, previous, own.fields, null, causeFrame(block, keyOf, decimals));
}

const namesOf = (causes: readonly { readonly name: string }[]) => causes.map(({ name }) => name);

describe('what all units of a block are explained with', () => {
  it('has the worst rank that any unit has in each field; 0 where none has one', () => {
    const ranks = (first: number | null, second: number | null) => [
      rankedField('Thể chế', 5, first),
      rankedField('Thủ tục', 5, second),
      rankedField('Chuyển đổi số', null),
    ];
    const block = rankedBlock(
      [
        rankedUnit('Xã A', 1, 90, { fields: ranks(2, 1) }),
        rankedUnit('Xã B', 2, 80, { fields: ranks(3, null) }),
        rankedUnit('Xã C', 3, 70, { fields: ranks(1, 2) }),
        rankedUnit('Xã D', null, null),
      ],
      {
        fields: ['Thể chế', 'Thủ tục', 'Chuyển đổi số'].map((name) => ({
          name,
          maxPoints: 10,
          averagePercent: null,
        })),
      },
    );
    expect(causeFrame(block, keyOf, null)).toEqual({ fieldKey: keyOf, decimals: null, lastRanks: [3, 2, 0] });
  });
});

describe('why a unit stands where it stands', () => {
  it('tells of each field that applies what it is and what it was', () => {
    const { fields } = causesOf(
      [rankedField('Thể chế', 8, 2), rankedField('Thủ tục', null), rankedField('Chuyển đổi số', 9, 1)],
      unitThen('Xã A', 1, 80, { fields: new Map([fieldThen('Chuyển Đổi Số', 75, 4)]) }),
    );
    expect(fields).toEqual([
      {
        field: 0,
        name: 'Thể chế',
        percent: 80,
        rank: 2,
        previousPercent: null,
        previousRank: null,
        direction: null,
        isFull: false,
        isNear: false,
        isBest: false,
        isWorst: true,
      },
      {
        field: 2,
        name: 'Chuyển đổi số',
        percent: 90,
        rank: 1,
        previousPercent: 75,
        previousRank: 4,
        direction: 'rose',
        isFull: false,
        isNear: false,
        isBest: true,
        isWorst: false,
      },
    ]);
  });

  it('sorts its fields by whether they rose, fell or stayed, as their percentages are printed', () => {
    const names = ['Tăng', 'Giảm', 'Giữ', 'In như nhau', 'Mới'];
    const fields = [9, 7, 8, 8.0004, 5].map((points, at) => rankedField(names[at] ?? '', points));
    const then = unitThen('Xã A', 1, 80, {
      fields: new Map(names.slice(0, 4).map((name) => fieldThen(name, 80))),
    });
    const { above, below, same } = causesOf(fields, then);
    expect([above, below, same].map(namesOf)).toEqual([['Tăng'], ['Giảm'], ['Giữ', 'In như nhau']]);
    expect(namesOf(causesOf(fields, then, { decimals: null }).above)).toEqual(['Tăng', 'In như nhau']);
  });

  it('calls a field full from its max on, and near it from 95 per cent on', () => {
    const { full, near } = causesOf([
      rankedField('Đủ', 10),
      rankedField('Hơn', 10.5),
      rankedField('95', 9.5),
      rankedField('99,99', 9.999),
      rankedField('94,99', 9.499),
    ]);
    expect([full, near].map(namesOf)).toEqual([
      ['Đủ', 'Hơn'],
      ['95', '99,99'],
    ]);
  });

  it('takes scaled points for what they are', () => {
    const scaled = (name: string, points: bigint) => ({
      ...rankedField(name, 9),
      exact: { points, over: 3n, max: 10_000_000 },
    });
    const { full, near } = causesOf([
      scaled('30/3', 30_000_000n),
      scaled('28,5/3', 28_500_000n),
      scaled('10/3', 10_000_000n),
    ]);
    expect([full, near].map(namesOf)).toEqual([['30/3'], ['28,5/3']]);
  });

  it('names the fields in which it is first and last of the block, and its best and worst rank', () => {
    const { best, worst, ranks } = causesOf([
      rankedField('Thể chế', 8, 2),
      rankedField('Thủ tục', 8, 1),
      rankedField('Tài chính', 8, null),
    ]);
    expect([best, worst].map(namesOf)).toEqual([['Thủ tục'], ['Thể chế']]);
    expect(ranks).toEqual([1, 2]);
  });

  it('calls nothing first or last where all units share one rank, or none has one', () => {
    const field = rankedField('Thể chế', 8, 1);
    const alone = rankedUnit('Xã A', 1, 80, { fields: [field] });
    const block = rankedBlock([alone, { ...alone, name: 'Xã B' }], {
      fields: [{ name: 'Thể chế', maxPoints: 10, averagePercent: 80 }],
    });
    const shared = unitCauses(alone, unitThen('Xã A', 1, 80), [field], null, causeFrame(block, keyOf, 2));
    expect([shared.best, shared.worst]).toEqual([[], []]);
    const unranked = [rankedField('Thể chế', 8, null)];
    const { best, worst, ranks } = unitCauses(alone, unitThen('Xã A', 1, 80), unranked, null, {
      fieldKey: keyOf,
      decimals: 2,
      lastRanks: [],
    });
    expect([best, worst, ranks]).toEqual([[], [], null]);
  });

  it('says nothing of fields where only its total is known', () => {
    const unit = rankedUnit('Xã A', 1, 85);
    const frame = causeFrame(rankedBlock([unit]), keyOf, 2);
    expect(unitCauses(unit, unitThen('Xã A', 1, 80), [], null, frame)).toEqual({
      fields: [],
      above: [],
      below: [],
      same: [],
      full: [],
      near: [],
      best: [],
      worst: [],
      ranks: null,
      criteria: null,
      shares: null,
    });
  });

  it('hands on the criteria gained and lost', () => {
    const unit = rankedUnit('Xã A', 1, 85);
    const criteria = { gained: [], lost: [] };
    const frame = causeFrame(rankedBlock([unit]), keyOf, 2);
    expect(unitCauses(unit, unitThen('Xã A', 1, 80), [], criteria, frame).criteria).toBe(criteria);
  });
});

describe('the shares of a unit’s fields in the change of its index', () => {
  const fields = [rankedField('Thể chế', 8, 1), rankedField('Thủ tục', 9, 1)];
  const known = new Map([fieldThen('Thể chế', 70)]);

  it('are of its fields in their order, exact where last year’s points are known', () => {
    const then = { fields: known, index: exactly(80), exact: true };
    const { shares } = causesOf(fields, unitThen('Xã A', 1, 80, then));
    // 8 of 100 now, 70 of 100 then; 9 now and nothing then; 85 − 80 less (8 − 70 + 9).
    expect(shares).toEqual({
      denominator: 1n,
      change: 5n,
      fields: [-62n, 9n],
      other: 58n,
      approximate: false,
    });
  });

  it('weigh last year’s percentages where only these are known', () => {
    const { shares } = causesOf(fields, unitThen('Xã A', 1, 80, { fields: known }));
    // 8 − 0.7 × 10 of 100; the other field cannot be compared.
    expect(shares).toEqual({ denominator: 1n, change: 5n, fields: [1n, null], other: 4n, approximate: true });
  });

  it('leave out a field that does not apply', () => {
    const { shares } = causesOf(
      [rankedField('Thủ tục', null), rankedField('Thể chế', 8, 1)],
      unitThen('Xã A', 1, 80, { fields: known }),
    );
    expect(shares?.fields).toEqual([1n]);
  });

  it.each<[what: string, then: Partial<UnitLastYear>, unit: Partial<RankedUnit>, of: readonly RankedField[]]>(
    [
      ['this year has no index', { fields: known }, { exact: null }, fields],
      ['last year has no index', { fields: known, index: null }, {}, fields],
      ['last year knows no fields', {}, {}, fields],
      ['this year knows no fields', { fields: known }, {}, []],
      ['none of its fields applies', { fields: known }, {}, [rankedField('Thể chế', null)]],
    ],
  )('are none where %s', (_, then, unit, of) => {
    expect(causesOf(of, unitThen('Xã A', 1, 80, then), { unit }).shares).toBeNull();
  });
});

it('an index is above or below another one as both are printed', () => {
  expect([
    directionOf(exactly(80.01), exactly(80), 2),
    directionOf(exactly(80), exactly(80.01), 2),
    directionOf(exactly(80.004), exactly(80), 2),
    directionOf(exactly(80.004), exactly(80), null),
    directionOf(exactly(40, 50), exactly(80), null),
  ]).toEqual(['rose', 'fell', 'unchanged', 'rose', 'unchanged']);
});
