import { describe, expect, it } from 'vitest';
import { rankingEffect } from '../../../../src/core/explain/runs/ruleEffect';
import type { BlockStandings } from '../../../../src/core/explain/runs/ruleEffect';
import { rulesOf } from '../../../../src/core/read/names/blockRules';
import { rankWorkbook } from '../../../../src/core/run/run';
import { defaultSettings } from '../../../../src/core/settings/settings';
import type { Settings } from '../../../../src/core/settings/settings';
import { unitSheet, workbook } from '../../sheets';
import { place } from '../plainData';

const book = workbook(
  unitSheet('Sở A', [2, 3, 4]),
  unitSheet('Sở B', [2, 3, 3.9995]),
  unitSheet('Sở C', [2, 'Không áp dụng', 3]),
  unitSheet('Huyện D', [2, 3, 5], { block: 'Cấp huyện' }),
);
const ranking = (settings: Partial<Settings>) =>
  rankWorkbook(book, { ...defaultSettings, ...settings }).ranking;
const effect = (before: Partial<Settings>, after: Partial<Settings>) =>
  rankingEffect(ranking(before).blocks, ranking(after).blocks).blocks;

describe('what other settings change', () => {
  it('is nothing where they are the same, or where no figure that is printed changes', () => {
    expect(effect({}, {})).toEqual([]);
    expect(effect({}, { zeroThreshold: 3, bonusCap: 1 })).toEqual([]);
  });

  it('is a unit’s rank, index or grade, and the average of its block', () => {
    expect(effect({}, { notApplicable: 'full' })).toEqual([
      {
        name: 'Sở, ban, ngành',
        change: 'changes',
        averageBefore: expect.closeTo(83.8079, 3) as number,
        averageAfter: expect.closeTo(86.665, 3) as number,
        units: [
          {
            name: 'Sở C',
            rankBefore: 3,
            rankAfter: 3,
            percentBefore: expect.closeTo(71.4286, 3) as number,
            percentAfter: 80,
            gradeBefore: null,
            gradeAfter: null,
            headGradeBefore: null,
            headGradeAfter: null,
          },
        ],
      },
    ]);
  });

  it('is a rank that a coarser precision makes a tie', () => {
    expect(effect({ rankDecimals: 3 }, { rankDecimals: 1 })).toMatchObject([
      { name: 'Sở, ban, ngành', units: [{ name: 'Sở B', rankBefore: 2, rankAfter: 1 }] },
    ]);
  });

  it('is a grade, of a block with a scale of its own', () => {
    const blocks = [{ block: 'Cấp huyện', grades: [{ name: 'Tốt', from: 90 }] }];
    expect(effect({}, { blocks })).toMatchObject([
      { name: 'Cấp huyện', units: [{ name: 'Huyện D', gradeBefore: null, gradeAfter: 'Tốt' }] },
    ]);
  });

  it('is a block that is ranked by one of the two only', () => {
    const ignored = { sheets: [{ sheet: 'Huyện D', ignore: true as const }] };
    expect(effect(ignored, {})).toMatchObject([
      {
        name: 'Cấp huyện',
        change: 'appears',
        averageBefore: null,
        averageAfter: 100,
        units: [{ name: 'Huyện D' }],
      },
    ]);
    expect(effect({}, ignored)).toMatchObject([
      {
        name: 'Cấp huyện',
        change: 'disappears',
        averageAfter: null,
        units: [{ rankBefore: 1, rankAfter: null }],
      },
    ]);
  });
});

/** A unit as it stands by some rules, the first one in B1, and so on. */
type Standing = BlockStandings['units'][number];
const standing = (at: number, known: Partial<Standing> = {}): Standing => ({
  name: `Sở ${at}`,
  place: place(`B${at}`),
  rank: null,
  percent: null,
  grade: null,
  headGrade: null,
  ...known,
});
const block = (
  units: readonly Standing[],
  {
    name = 'Sở, ban, ngành',
    average = null,
    decimals = 2,
  }: Partial<{ name: string; average: number | null; decimals: number | null }> = {},
): BlockStandings => ({
  name,
  rules: { ...rulesOf(defaultSettings, name), rankDecimals: decimals },
  averagePercent: average,
  units,
});
/** What changes of a unit. */
const changed = (
  before: Partial<Standing>,
  after: Partial<Standing>,
  decimals: readonly [number | null, number | null] = [2, 2],
) =>
  rankingEffect(
    [block([standing(1, before)], { decimals: decimals[0] })],
    [block([standing(1, after)], { decimals: decimals[1] })],
  ).blocks.flatMap(({ units }) => units);

describe('a unit that other settings change', () => {
  it('is one whose rank, grade or head’s grade is another, with both', () => {
    expect(
      changed({ rank: 2, grade: 'Khá', headGrade: 'Tốt' }, { rank: 1, grade: 'Tốt', headGrade: 'Khá' }),
    ).toEqual([
      {
        name: 'Sở 1',
        rankBefore: 2,
        rankAfter: 1,
        percentBefore: null,
        percentAfter: null,
        gradeBefore: 'Khá',
        gradeAfter: 'Tốt',
        headGradeBefore: 'Tốt',
        headGradeAfter: 'Khá',
      },
    ]);
    expect(changed({ rank: 2 }, { rank: 1 })).toHaveLength(1);
    expect(changed({ grade: 'Khá' }, { grade: 'Tốt' })).toHaveLength(1);
    expect(changed({ headGrade: 'Khá' }, { headGrade: 'Tốt' })).toHaveLength(1);
  });

  it('is one whose index is published as another, at the finer precision of the two', () => {
    const [percent, other] = [{ percent: 90.004 }, { percent: 90.001 }];
    expect(changed(percent, other)).toEqual([]);
    expect(changed(percent, other, [3, 2])).toHaveLength(1);
    expect(changed(percent, other, [2, 3])).toHaveLength(1);
    expect(changed(percent, other, [2, null])).toMatchObject([
      { percentBefore: 90.004, percentAfter: 90.001 },
    ]);
  });

  it('is one that has an index by one of the two only', () => {
    expect(changed({ percent: 0 }, {})).toMatchObject([{ percentBefore: 0, percentAfter: null }]);
    expect(changed({}, { percent: 0 })).toMatchObject([{ percentBefore: null, percentAfter: 0 }]);
    expect(changed({ percent: 0 }, { percent: 0 })).toEqual([]);
  });

  it('is known by its cell, whatever it is called: two may have one name', () => {
    const named = (at: number, rank: number, sheet?: string) =>
      standing(at, { name: 'Sở A', rank, place: place(`B${at}`, sheet) });
    const { blocks } = rankingEffect(
      [block([named(1, 1), named(2, 2), named(1, 3, 'Chấm điểm 2')])],
      [block([named(2, 1), named(1, 2), named(1, 3, 'Chấm điểm 2')])],
    );
    expect(blocks[0]?.units.map(({ rankBefore, rankAfter }) => [rankBefore, rankAfter])).toEqual([
      [2, 1],
      [1, 2],
    ]);
  });

  it('is one that only one of the two ranks in the block: those that left it last', () => {
    const { blocks } = rankingEffect(
      [block([standing(1, { rank: 1 }), standing(2, { rank: 2 })])],
      [block([standing(2, { rank: 2 }), standing(3, { rank: 1, percent: 90 })])],
    );
    expect(blocks[0]).toMatchObject({
      change: 'changes',
      units: [
        { name: 'Sở 3', rankBefore: null, rankAfter: 1, percentBefore: null, percentAfter: 90 },
        { name: 'Sở 1', rankBefore: 1, rankAfter: null },
      ],
    });
  });
});

describe('a block that other settings change', () => {
  it('is one whose average is published as another, with no unit of another rank', () => {
    const effects = (before: number | null, after: number | null) =>
      rankingEffect([block([], { average: before })], [block([], { average: after })]).blocks;
    expect(effects(80.004, 80.001)).toEqual([]);
    expect(effects(80.004, 81)).toEqual([
      { name: 'Sở, ban, ngành', change: 'changes', averageBefore: 80.004, averageAfter: 81, units: [] },
    ]);
    expect(effects(null, 0)).toHaveLength(1);
  });

  it('is the same under another spelling; one that appears or disappears is told though it has no units', () => {
    const same = [block([], { average: 80 })];
    expect(rankingEffect(same, [block([], { average: 80, name: 'Khối sở, ngành' })]).blocks).toEqual([]);
    const districts = block([], { name: 'Cấp huyện' });
    expect(rankingEffect(same, [...same, districts]).blocks).toEqual([
      { name: 'Cấp huyện', change: 'appears', averageBefore: null, averageAfter: null, units: [] },
    ]);
    expect(rankingEffect([districts, ...same], same).blocks).toEqual([
      { name: 'Cấp huyện', change: 'disappears', averageBefore: null, averageAfter: null, units: [] },
    ]);
  });

  it('comes in the order of the ranking by the other settings, those that disappear last', () => {
    const named = (name: string, average: number) => block([], { name, average });
    const { blocks } = rankingEffect(
      [named('Cấp huyện', 80), named('Cụm 1', 70), named('Cụm 2', 60)],
      [named('Cụm 2', 61), named('Cụm 1', 71), named('Cấp xã', 90)],
    );
    expect(blocks.map(({ name, change }) => [name, change])).toEqual([
      ['Cụm 2', 'changes'],
      ['Cụm 1', 'changes'],
      ['Cấp xã', 'appears'],
      ['Cấp huyện', 'disappears'],
    ]);
  });
});
