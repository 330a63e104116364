import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ExactIndex } from '../../../src/core/rank/scoring/exactIndex';
import { rankWorkbook } from '../../../src/core/run/run';
import type { Rules } from '../../../src/core/settings/rules';
import type { Settings } from '../../../src/core/settings/settings';
import type { ScoreModel } from '../properties/assessmentModel';
import type { ReferenceCells } from '../properties/referenceRanking';
import { assessment, blank, scoreSheets, settings, weighted } from '../properties/ruledAssessments';
import type { Assessment } from '../properties/ruledAssessments';
import { runs } from '../properties/runs';

it.each([
  ['without weights', assessment(cells)],
  ['with weights or factors', weighted(assessment(cells))],
])(
  'a unit’s claimed index is that of the workbook whose appraised cells hold its self-scores, %s, under all rules',
  (_, made) => {
    fc.assert(
      fc.property(made, settings, (own, chosen) => {
        const { scoreSource } = { ...chosen, ...chosen.blocks[0] };
        const appraised = blockOf(own, chosen);
        const claimed = blockOf(withSelfScores(own, scoreSource), chosen);
        for (const unit of appraised?.appraisal?.units ?? []) {
          const other = claimed?.units.find(({ name }) => name === unit.name)?.exact ?? null;
          expect(isSame(unit.claimed, other)).toBe(true);
        }
      }),
      runs(300),
    );
  },
);

/** Rounds and survey points that fit into the max together; a final score is what they come to, or blank. */
function cells(max: number): fc.Arbitrary<ReferenceCells> {
  const half = Math.floor(max / 2);
  const most = (points: number): fc.Arbitrary<ScoreModel> =>
    fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 0, max: points }) },
      { weight: 1, arbitrary: fc.constantFrom('notScored' as const, 'notApplicable' as const) },
    );
  return fc
    .record({
      self: most(half),
      verified1: most(half),
      verified2: fc.oneof(fc.constant('notScored' as const), most(half)),
      survey: fc.oneof(fc.constant('notScored' as const), fc.integer({ min: 1, max: Math.max(1, half) })),
      isFinal: fc.boolean(),
    })
    .map(({ isFinal, ...own }) => {
      const last = lastRound(own);
      const final = typeof last === 'number' && isFinal ? last + points(own.survey) : 'notScored';
      return { ...blank, ...own, final };
    });
}

type Steps = Pick<ReferenceCells, 'verified1' | 'verified2'>;

function lastRound({ verified1, verified2 }: Steps): ScoreModel {
  return verified2 === 'notScored' ? verified1 : verified2;
}

function points(score: ScoreModel): number {
  return typeof score === 'number' ? score : 0;
}

/** Self-scores in place of the rounds that count by a rule, and in the final scores that these are inside of. */
function withSelfScores(made: Assessment, source: Rules['scoreSource']): Assessment {
  const claimed = (own: ReferenceCells): ReferenceCells => {
    const last = lastRound(own);
    const counts =
      source !== 'self' &&
      (source !== 'final' || own.final !== 'notScored') &&
      (source !== 'verified1' || own.verified2 === 'notScored') &&
      (source !== 'verified2' || own.verified2 !== 'notScored');
    if (typeof own.self !== 'number' || typeof last !== 'number' || !counts) return own;
    const round = own.verified2 === 'notScored' ? { verified1: own.self } : { verified2: own.self };
    const final = typeof own.final === 'number' ? own.final + own.self - last : own.final;
    return { ...own, ...round, final };
  };
  return {
    ...made,
    units: made.units.map((unit) => ({
      ...unit,
      scores: unit.scores.map((own) => (typeof own === 'object' ? claimed(own) : own)),
    })),
  };
}

function blockOf(made: Assessment, chosen: Settings) {
  return rankWorkbook(scoreSheets(made), chosen).ranking.blocks[0];
}

function isSame(one: ExactIndex | null, other: ExactIndex | null): boolean {
  if (one === null || other === null) return one === other;
  const whole = ({ over, max }: ExactIndex) => BigInt(over) * BigInt(max);
  return BigInt(one.points) * whole(other) === BigInt(other.points) * whole(one);
}
