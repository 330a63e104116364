import { describe, expect, it } from 'vitest';
import type { RankedBlock, RankedUnit } from '../../../../src/core/rank/ranking';
import { statedDifferences } from '../../../../src/core/rank/statedTotals';
import type { PublishedRank } from '../../../../src/core/read/model/assessment';
import { rankedBlock, rankedUnit } from '../../explain/rankedUnits';

type Printed = Partial<Omit<PublishedRank, 'name' | 'place'>>;

const percentPlace = { sheet: 'KQ', cell: 'C4' };
/** An index that stands in a cell of its own. */
const index = (percent: number): Printed => ({ percent, percentPlace });

/** What is said of what a table of a year prints of units: `name: what stated computed`. */
function said(
  blocks: readonly RankedBlock[],
  printed: readonly (readonly [name: string, of: Printed])[],
  year = 2025,
): readonly string[] {
  const units = printed.map(([name, of]): PublishedRank => ({
    name,
    block: null,
    rank: null,
    percent: null,
    place: { sheet: 'KQ', cell: 'B4' },
    ...of,
  }));
  const published = [{ sheet: 'KQ', year, units }];
  const directory = { keyOf: (name: string) => name.toLowerCase() };
  return statedDifferences(blocks, { published, year: 2025, directory }).flatMap((found) =>
    found.code === 'stated-total-differs'
      ? [`${found.facts.unit}: ${found.facts.what} ${found.facts.stated} ${found.facts.computed}`]
      : [found.code],
  );
}

/** A block with bonus and penalty points of some units. */
function blockOf(
  units: readonly RankedUnit[],
  apart: Readonly<Record<string, readonly [bonus: number, penalty: number]>> = {},
  more: Partial<Omit<RankedBlock, 'rules'>> = {},
): RankedBlock {
  const block = rankedBlock(units, more);
  const points = (at: 0 | 1) => units.map(({ name }) => ({ points: apart[name]?.[at] ?? 0, places: [] }));
  return { ...block, matrix: { ...block.matrix, bonus: points(0), penalty: points(1) } };
}

const A = rankedUnit('Xã A', 1, 90);
const B = rankedUnit('Xã B', 2, 85.25);
const C = rankedUnit('Xã C', 3, 77);

describe('the unit that a line of a table is held against', () => {
  const wrong: Printed = { points: 1 };

  it('is that of its name, in tables of this year', () => {
    const blocks = [blockOf([A, B])];
    expect(
      said(blocks, [
        ['XÃ B', wrong],
        ['Xã K', wrong],
      ]),
    ).toEqual(['Xã B: points 1 85.25']);
    expect(said(blocks, [['XÃ B', wrong]], 2024)).toEqual([]);
  });

  it('is that of the block that the table says, and of the only one that has it where it says none or another one', () => {
    const communes = blockOf([A], {}, { name: 'Cấp xã' });
    const offices = blockOf([{ ...A, points: 50 }, B], {}, { name: 'Sở, ban, ngành' });
    const blocks = [communes, offices];
    expect(said(blocks, [['Xã A', { ...wrong, block: 'SỞ, BAN, NGÀNH' }]])).toEqual(['Xã A: points 1 50']);
    expect(said(blocks, [['Xã A', { ...wrong, block: 'Cấp xã' }]])).toEqual(['Xã A: points 1 90']);
    expect(said(blocks, [['Xã A', wrong]])).toEqual([]);
    expect(said(blocks, [['Xã A', { ...wrong, block: 'Ngành dọc' }]])).toEqual([]);
    expect(said(blocks, [['Xã B', { ...wrong, block: 'Cấp xã' }]])).toEqual(['Xã B: points 1 85.25']);
  });

  it('is named with its block', () => {
    const [found] = statedDifferences([blockOf([A])], {
      published: [
        {
          sheet: 'KQ',
          year: 2025,
          units: [{ name: 'Xã A', block: null, rank: null, percent: null, points: 1, place: percentPlace }],
        },
      ],
      year: 2025,
      directory: { keyOf: (name) => name },
    });
    expect(found).toMatchObject({ block: 'Cấp xã', place: percentPlace, severity: 'warning' });
  });
});

describe('points that a table prints', () => {
  const points = (printed: readonly number[]) =>
    said(
      [blockOf([A, B, C])],
      printed.map((one, at) => [['Xã A', 'Xã B', 'Xã C'][at] ?? '', { points: one }] as const),
    );

  it.each<[what: string, printed: readonly number[], differing: readonly string[]]>([
    ['are taken as rounded or cut off at a tenth where all are whole', [90.1], ['Xã A: points 90.1 90']],
    ['may be half a tenth away', [90, 85.3], []],
    ['may not be a tenth away', [90, 85.4], ['Xã B: points 85.4 85.25']],
    ['may not be a hundredth away beside one with hundredths', [90, 85.26], ['Xã B: points 85.26 85.25']],
    ['have four decimals at most', [90, 85.25, 77.000049], []],
    ['of which the fourth counts', [90, 85.25, 77.0001], ['Xã C: points 77.0001 77']],
  ])('%s', (_, printed, differing) => {
    expect(points(printed)).toEqual(differing);
  });

  it('may lack the bonus, the penalty or both', () => {
    const block = blockOf([A], { 'Xã A': [3, 1] });
    const of = (printed: number) => said([block], [['Xã A', { points: printed }]]);
    expect([90, 87, 91, 88].flatMap(of)).toEqual([]);
    expect([93, 89, 92, 86].flatMap(of)).toHaveLength(4);
  });

  it('may be off by a millionth for each criterion', () => {
    const leaf = { fieldAt: 0, field: '', code: '1', name: 'Kế hoạch', maxPoints: 1 };
    const of = (leaves: number) => {
      const block = blockOf([rankedUnit('Xã A', 1, 90.000152)]);
      const matrix = { ...block.matrix, leaves: new Array<typeof leaf>(leaves).fill(leaf) };
      return said([{ ...block, matrix }], [['Xã A', { points: 90.0001 }]]);
    };
    expect(of(0)).toEqual(['Xã A: points 90.0001 90.000152']);
    expect(of(2)).toEqual([]);
  });
});

describe('points that a table prints under shares', () => {
  /** 80 % by shares, 65 points without them. */
  const unit = { ...rankedUnit('Xã A', 1, 80), points: 65 };
  const fields = (...maxima: readonly number[]) =>
    maxima.map((maxPoints) => ({ name: '', maxPoints, averagePercent: null }));
  const isTold = (printed: number, block: Partial<Omit<RankedBlock, 'rules'>>) =>
    said([blockOf([unit], {}, block)], [['Xã A', { points: printed }]]);

  it('may be the index of 100, of 1, of the whole and of the max that all fields have', () => {
    const block = { weights: 'share', fields: fields(20, 20) } as const;
    // 80 % of 20, of 100, of 40 and of 1; and the plain sum.
    expect([16, 80, 32, 0.8, 65].flatMap((printed) => isTold(printed, block))).toEqual([]);
    expect(isTold(50, block)).toEqual(['Xã A: points 50 16']);
    expect(isTold(16, { weights: 'share', fields: fields(20, 30) })).toEqual(['Xã A: points 16 80']);
  });

  it('are plain under factors and without weights', () => {
    expect(isTold(80, { weights: 'factor', fields: fields(20, 20) })).toEqual(['Xã A: points 80 65']);
    expect(isTold(80, { fields: fields(20, 20) })).toEqual(['Xã A: points 80 65']);
    const none = { ...unit, percent: null };
    expect(said([blockOf([none], {}, { weights: 'share' })], [['Xã A', { points: 80 }]])).toEqual([
      'Xã A: points 80 65',
    ]);
  });
});

describe('an index that a table prints', () => {
  it('is compared at its decimals where it stands in a cell of its own', () => {
    const of = (...printed: readonly number[]) =>
      said(
        [blockOf([A, B])],
        printed.map((one, at) => [['Xã A', 'Xã B'][at] ?? '', index(one)] as const),
      );
    expect(of(90, 85)).toEqual([]);
    expect(of(90, 86)).toEqual(['Xã B: percent 86 85.25']);
    expect(of(90.4)).toEqual(['Xã A: percent 90.4 90']);
    expect(said([blockOf([A])], [['Xã A', { percent: 70 }]])).toEqual([]);
  });

  it('may lack bonus and penalty points, as parts of the unit’s max', () => {
    const unit = rankedUnit('Xã A', 1, 45, { maxPoints: 50 });
    const block = blockOf([unit], { 'Xã A': [2, 0.5] });
    const of = (printed: number) => said([block], [['Xã A', index(printed)]]);
    // 90 %, without 4 of bonus, without 1 of penalty.
    expect([90, 86, 91, 87].flatMap(of)).toEqual([]);
    expect(of(88)).toEqual(['Xã A: percent 88 90']);
  });

  it('is not compared where its scores give none', () => {
    const none = { ...A, percent: null, maxPoints: 0 };
    expect(said([blockOf([none])], [['Xã A', index(50)]])).toEqual([]);
  });

  it('is told with four decimals of what its scores give', () => {
    const unit = rankedUnit('Xã A', 1, 200, { maxPoints: 300 });
    expect(said([blockOf([unit])], [['Xã A', index(60)]])).toEqual(['Xã A: percent 60 66.6667']);
  });
});

describe('a rank that a table prints', () => {
  it('is compared after points and index, up to the number of units of the block', () => {
    const block = blockOf([A, B, rankedUnit('Xã K', null, 50)]);
    const of = (name: string, printed: Printed) => said([block], [[name, printed]]);
    expect(of('Xã B', { rank: 1 })).toEqual(['Xã B: rank 1 2']);
    expect(of('Xã B', { rank: 3 })).toEqual(['Xã B: rank 3 2']);
    expect(of('Xã B', { rank: 4 })).toEqual([]);
    expect(of('Xã B', { rank: 2 })).toEqual([]);
    expect(of('Xã K', { rank: 3 })).toEqual([]);
    expect(of('Xã B', { rank: 1, ...index(70) })).toEqual(['Xã B: percent 70 85.25']);
    expect(of('Xã B', { rank: 1, ...index(70), points: 3 })).toEqual(['Xã B: points 3 85.25']);
  });
});

describe('indexes without the bonus beside them that put units in another order', () => {
  /** 85 + 5.5 of bonus, behind 90 in what is printed. */
  const raised = rankedUnit('Xã B', 1, 90.5);
  const block = (unit: RankedUnit, bonus: number) => blockOf([A, unit], { 'Xã B': [bonus, 0] });
  const lines = (a: Printed, b: Printed) =>
    [
      ['Xã A', a],
      ['Xã B', b],
    ] as const;

  it('are said of the one that differs', () => {
    expect(said([block(raised, 5.5)], lines(index(90), index(85)))).toEqual(['Xã B: percent 85 90.5']);
    expect(said([block(raised, 5.5)], [...lines(index(90), index(85))].toReversed())).toEqual([
      'Xã B: percent 85 90.5',
    ]);
  });

  it('are said of the first one where it differs, too', () => {
    const lowered = rankedUnit('Xã A', 2, 88);
    const both = blockOf([raised, lowered], { 'Xã A': [0, 2], 'Xã B': [5.5, 0] });
    expect(said([both], lines(index(90), index(85)))).toEqual(['Xã A: percent 90 88']);
  });

  it('are not said where the order is told by ranks, stays, or was a tie', () => {
    expect(said([block(raised, 5.5)], lines({ ...index(90), rank: 1 }, { ...index(85), rank: 1 }))).toEqual(
      [],
    );
    expect(said([block(raised, 5.5)], lines({ percent: 90 }, index(85)))).toEqual([]);
    expect(said([block(raised, 0.5)], lines(index(90), index(90)))).toEqual([]);
    expect(said([block(rankedUnit('Xã B', 2, 89), 4)], lines(index(90), index(85)))).toEqual([]);
  });

  it('are said from a hundredth on', () => {
    expect(said([block(rankedUnit('Xã B', 1, 90.01), 5.01)], lines(index(90), index(85)))).toEqual([
      'Xã B: percent 85 90.01',
    ]);
    expect(said([block(rankedUnit('Xã B', 1, 90.005), 5.005)], lines(index(90), index(85)))).toEqual([]);
    // At the decimals of the table, where it has more.
    expect(said([block(rankedUnit('Xã B', 1, 90.005), 5.004)], lines(index(90), index(85.001)))).toEqual([
      'Xã B: percent 85.001 90.005',
    ]);
  });

  it('are said once a block', () => {
    const other = blockOf(
      [rankedUnit('Sở A', 2, 70), rankedUnit('Sở B', 1, 71)],
      { 'Sở B': [2, 0] },
      { name: 'Sở' },
    );
    const printed = [...lines(index(90), index(85)), ['Sở A', index(70)], ['Sở B', index(69)]] as const;
    expect(said([block(raised, 5.5), other], printed)).toEqual([
      'Xã B: percent 85 90.5',
      'Sở B: percent 69 71',
    ]);
  });
});
