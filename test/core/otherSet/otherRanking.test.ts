import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { otherRanking } from '../../../src/core/otherSet/otherRanking';
import type { OtherRanking } from '../../../src/core/otherSet/otherRanking';
import type { TriedSet } from '../../../src/core/otherSet/changedSet';
import { orderBlock } from '../../../src/core/rank/scoreBlock';
import { rankable } from '../../../src/core/run/rankable';
import { RankingStopped } from '../../../src/core/run/rankingStopped';
import { rankSheets } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { Settings } from '../../../src/core/settings/settings';
import type { WorkbookSnapshot } from '../../../src/core/workbook';
import type { ScoreModel } from '../properties/assessmentModel';
import { referenceRanking } from '../properties/referenceRanking';
import type { ReferenceCells } from '../properties/referenceRanking';
import { assessment, cells, scoreSheets, settings, weighted } from '../properties/ruledAssessments';
import { runs } from '../properties/runs';
import { setSheet } from '../review/reviewBooks';
import { workbook } from '../sheets';

function tried(book: WorkbookSnapshot, chosen: Settings, set: TriedSet) {
  const { assessment: read, ranking } = rankSheets(book, chosen);
  const { blocks, settings: asked, lastYear } = rankable(read, chosen);
  const [block] = blocks;
  if (block === undefined) throw new Error('no block');
  return {
    review: ranking.blocks[0]?.review(),
    other: otherRanking(block, orderBlock(block, asked, lastYear), asked, lastYear, set),
  };
}

function unlessStopped(check: () => void): void {
  try {
    check();
  } catch (error) {
    if (!(error instanceof RankingStopped)) throw error;
  }
}

const ranksOf = ({ units }: OtherRanking) => new Map(units.map(({ name, then }) => [name, then.rank]));

/** New max over the old one, in sixths. */
const SIXTHS = [3, 4, 6, 9, 12];

describe('another criteria set', () => {
  it.each([
    ['by points', assessment(cells)],
    ['with weights', weighted(assessment(cells))],
  ])('with other maxima ranks as counting by hand does with scores in proportion: %s', (_, made) => {
    fc.assert(
      fc.property(
        made,
        settings,
        fc.array(fc.constantFrom(...SIXTHS), { minLength: 5, maxLength: 5 }),
        (own, chosen, sixths) => {
          const rules = { ...chosen, ...chosen.blocks[0] };
          const maxima = own.leaves.flatMap(({ max }, leaf) =>
            sixths[leaf] === 6 ? [] : [{ leaf, to: (max * (sixths[leaf] ?? 6)) / 600 }],
          );
          // Hundredths of a point times sixths that are whole millionths.
          fc.pre(own.leaves.every(({ max }, leaf) => (max * (sixths[leaf] ?? 6)) % 3 === 0));
          unlessStopped(() => {
            const { other } = tried(scoreSheets(own), chosen, { dropped: [], maxima });
            const expected = referenceRanking(
              own.leaves.map((leaf, at) => ({ ...leaf, max: leaf.max * (sixths[at] ?? 6) })),
              own.units.map((unit) => ({
                ...unit,
                bonus: unit.bonus * 6,
                penalty: unit.penalty * 6,
                scores: unit.scores.map((score, at) => scaled(score, sixths[at] ?? 6)),
              })),
              {
                ...rules,
                bonusCap: rules.bonusCap === null ? null : rules.bonusCap * 6,
                penaltyCap: rules.penaltyCap === null ? null : rules.penaltyCap * 6,
              },
              own.weights,
            );
            expect(other.isExact).toBe(true);
            expect(ranksOf(other)).toEqual(
              new Map(own.units.map(({ name }) => [name, expected.get(name)?.rank])),
            );
          });
        },
      ),
      runs(100),
    );
  });

  it('without some criteria changes what the review says of each of them', () => {
    fc.assert(
      fc.property(weighted(assessment(cells)), settings, fc.nat({ max: 4 }), (own, chosen, at) => {
        const leaf = at % own.leaves.length;
        unlessStopped(() => {
          const { other, review } = tried(scoreSheets(own), chosen, { dropped: [leaf], maxima: [] });
          const without = review?.criteria[leaf]?.ifDropped ?? null;
          if (without !== null)
            expect({ units: countChanged(other), largest: other.largest }).toEqual(without);
        });
      }),
      runs(60),
    );
  });

  it('that is the same changes nothing', () => {
    fc.assert(
      fc.property(assessment(cells), settings, (own, chosen) => {
        unlessStopped(() => {
          const { other } = tried(scoreSheets(own), chosen, { dropped: [], maxima: [] });
          expect([other.changed, other.largest, other.now]).toEqual([0, 0, other.then]);
          expect(other.units.every(({ percent, then }) => percent === then.percent)).toBe(true);
        });
      }),
      runs(40),
    );
  });
});

/** A unit that has a rank only then is none of those that the review counts. */
function countChanged({ units }: OtherRanking): number {
  return units.filter(({ rank, then }) => rank !== null && rank !== then.rank).length;
}

function scaled(score: ScoreModel | ReferenceCells, by: number): ScoreModel | ReferenceCells {
  const one = (own: ScoreModel): ScoreModel => (typeof own === 'number' ? own * by : own);
  if (typeof score !== 'object') return one(score);
  const { self, verified1, verified2, survey, final } = score;
  return {
    self: one(self),
    verified1: one(verified1),
    verified2: one(verified2),
    survey: one(survey),
    final: one(final),
  };
}

describe('the figures of a set that is tried', () => {
  const book = workbook(
    setSheet({
      max: [3, 1, 2],
      field: [1, 1, 2],
      scores: [
        [1, 1, 2],
        [3, 0, 1],
        [2, 0.5, 2],
      ],
    }),
  );

  it('are the ranks and indexes before and then, in the order of the new ranks', () => {
    const { other } = tried(book, defaultSettings, { dropped: [1], maxima: [{ leaf: 0, to: 1 }] });
    expect(other).toMatchObject({
      changed: 1,
      largest: 1,
      isExact: true,
      now: { criteria: 3, maxPoints: 6 },
      then: { criteria: 2, maxPoints: 3 },
    });
    expect(other.units.map(({ name, rank, then }) => [name, rank, then.rank])).toEqual([
      ['Xã số 3', 1, 1],
      ['Xã số 1', 2, 2],
      ['Xã số 2', 2, 3],
    ]);
    expect(other.units[0]?.then.percent).toBeCloseTo(((2 / 3 + 2) / 3) * 100, 12);
  });

  it('are none where every criterion is dropped', () => {
    const { other } = tried(book, defaultSettings, { dropped: [0, 1, 2], maxima: [] });
    expect(other.units.map(({ then }) => then)).toEqual(
      Array.from({ length: 3 }, () => ({ rank: null, percent: null })),
    );
    expect(other.then.averagePercent).toBeNull();
  });

  it('say so where maxima have no common measure that points could be whole in', () => {
    const uneven = workbook(
      setSheet({
        max: [0.999983, 0.999979, 0.999961],
        field: [1, 1, 1],
        scores: [
          [0.5, 0.25, 0.999961],
          [0.999983, 0, 0.75],
        ],
      }),
    );
    const set = { dropped: [], maxima: [0, 1, 2].map((leaf) => ({ leaf, to: 2 })) };
    const { other } = tried(uneven, defaultSettings, set);
    expect(other.isExact).toBe(false);
    expect(other.units.map(({ name, then }) => [name, then.rank])).toEqual([
      ['Xã số 1', 1],
      ['Xã số 2', 1],
    ]);
  });
});
