import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RankedBlock } from '../../../src/core/rank/ranking';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import { unitName } from './assessmentModel';
import type { ScoreModel } from './assessmentModel';
import { referenceRanking } from './referenceRanking';
import type { ReferenceCells } from './referenceRanking';
import {
  assessment,
  blank,
  cells,
  criteriaByUnits,
  FIELDS,
  rules,
  score,
  scoreSheets,
  settings,
  weighted,
} from './ruledAssessments';
import type { Assessment } from './ruledAssessments';
import { runs } from './runs';

describe('ranks, points and grades', () => {
  it('agree with counting by hand who is better, under every combination of the rules', () => {
    fc.assert(
      fc.property(assessment(cells), settings, (made, chosen) => {
        const { ranking } = rankWorkbook(scoreSheets(made), chosen);
        const own = { ...chosen, ...chosen.blocks[0] };
        expect(figuresOf(ranking.blocks[0], made)).toEqual(
          rounded(referenceRanking(made.leaves, made.units, own)),
        );
      }),
      runs(1_200),
    );
  });

  it('agree with it for one column a unit, with fewer rules to go wrong and more units to tie', () => {
    const single = (max: number) => score(max).map((final) => ({ ...blank, final }));
    fc.assert(
      fc.property(assessment(single), settings, (all, chosen) => {
        const made = singleScores(all);
        const { ranking } = rankWorkbook(criteriaByUnits(made), chosen);
        const own = { ...chosen, ...chosen.blocks[0] };
        expect(figuresOf(ranking.blocks[0], made)).toEqual(
          rounded(referenceRanking(made.leaves, made.units, own)),
        );
      }),
      runs(800),
    );
  });
});

describe('the same with weights of criteria, of fields and of both, and with factors', () => {
  it('for all columns of scores', () => {
    fc.assert(
      fc.property(weighted(assessment(cells)), settings, (made, chosen) => {
        const { ranking } = rankWorkbook(scoreSheets(made), chosen);
        const own = { ...chosen, ...chosen.blocks[0] };
        expect(figuresOf(ranking.blocks[0], made)).toEqual(
          rounded(referenceRanking(made.leaves, made.units, own, made.weights)),
        );
      }),
      runs(500),
    );
  });

  it('for one column a unit', () => {
    const single = (max: number) => score(max).map((final) => ({ ...blank, final }));
    fc.assert(
      fc.property(weighted(assessment(single)), settings, (own, chosen) => {
        const made = singleScores(own);
        const { ranking } = rankWorkbook(criteriaByUnits(made), chosen);
        const rulesOfBlock = { ...chosen, ...chosen.blocks[0] };
        expect(figuresOf(ranking.blocks[0], made)).toEqual(
          rounded(referenceRanking(made.leaves, made.units, rulesOfBlock, made.weights)),
        );
      }),
      runs(400),
    );
  });

  it('raising a score never worsens a rank, and neither does the order of the units', () => {
    fc.assert(
      fc.property(weighted(assessment(cells)), settings, fc.nat(), fc.nat(), (made, chosen, unit, leaf) => {
        const raised = raise(made, unit % made.units.length, leaf % made.leaves.length);
        const name = unitName(unit % made.units.length);
        const rankIn = (of: Assessment) =>
          rankWorkbook(scoreSheets(of), chosen).ranking.blocks[0]?.units.find((own) => own.name === name)
            ?.rank ?? Infinity;
        const before = rankIn(made);
        expect(rankIn(raised)).toBeLessThanOrEqual(before);
        expect(rankIn({ ...made, units: made.units.toReversed() })).toBe(before);
      }),
      runs(250),
    );
  });

  it('one share for all leaves of one max, or one factor for all, changes no index', () => {
    fc.assert(
      fc.property(assessment(cells), settings, fc.boolean(), (made, chosen, share) => {
        const leaves = made.leaves.map((leaf) => (share ? { ...leaf, max: 300 } : leaf));
        const equal = { ...made, leaves };
        const weights = {
          kind: share ? ('share' as const) : ('factor' as const),
          leaves: leaves.map(() => 20),
          fields: null,
        };
        const ranksOf = (of: Assessment) =>
          rankWorkbook(scoreSheets(of), chosen).ranking.blocks[0]?.units.map(({ name, rank, percent }) => [
            name,
            rank,
            percent === null ? null : Number(percent.toFixed(9)),
          ]);
        const noApart = { ...equal, units: equal.units.map((unit) => ({ ...unit, bonus: 0, penalty: 0 })) };
        expect(ranksOf({ ...noApart, weights })).toEqual(ranksOf(noApart));
      }),
      runs(200),
    );
  });
});

describe('laws that hold under every combination of the rules', () => {
  it('raising one score never worsens the rank of its unit', () => {
    fc.assert(
      fc.property(assessment(cells), settings, fc.nat(), fc.nat(), (made, chosen, unit, leaf) => {
        const raised = raise(made, unit % made.units.length, leaf % made.leaves.length);
        const name = unitName(unit % made.units.length);
        const rankIn = (of: Assessment) =>
          rankWorkbook(scoreSheets(of), chosen).ranking.blocks[0]?.units.find((own) => own.name === name)
            ?.rank ?? Infinity;
        expect(rankIn(raised)).toBeLessThanOrEqual(rankIn(made));
      }),
      runs(300),
    );
  });

  it('the order of the units, as sheets and in last year’s table, changes nothing of any of them', () => {
    fc.assert(
      fc.property(assessment(cells), settings, (made, chosen) => {
        const turned = { ...made, units: made.units.toReversed() };
        const before = rankWorkbook(scoreSheets(made), chosen).ranking.blocks[0];
        const after = rankWorkbook(scoreSheets(turned), chosen).ranking.blocks[0];
        expect(figuresOf(after, made)).toEqual(figuresOf(before, made));
        expect(after?.gradeCounts).toEqual(before?.gradeCounts);
        expect(after?.averagePercent).toBe(before?.averagePercent);
      }),
      runs(120),
    );
  });

  it('renaming the units changes their names and nothing else', () => {
    fc.assert(
      fc.property(assessment(cells), settings, (made, chosen) => {
        const rename = (name: string) => `Sở Đổi tên từ ${name}`;
        const renamed = {
          ...made,
          units: made.units.map((unit) => ({ ...unit, name: rename(unit.name) })),
        };
        const other = { ...chosen, excludedUnits: chosen.excludedUnits.map(rename) };
        const before = figuresOf(rankWorkbook(scoreSheets(made), chosen).ranking.blocks[0], made);
        const after = figuresOf(rankWorkbook(scoreSheets(renamed), other).ranking.blocks[0], made);
        expect(after).toEqual(new Map([...before].map(([name, unit]) => [rename(name), unit])));
      }),
      runs(120),
    );
  });

  it('the same points in another order are a tie: 0.1 + 0.2 and 0.3, in every order of the criteria', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 6 }),
        rules,
        (own, chosen) => {
          const leaves = own.map(() => ({ max: 100, field: FIELDS[0] ?? '' }));
          const unit = (index: number, scores: readonly number[]) => ({
            name: unitName(index),
            scores,
            bonus: 0,
            penalty: 0,
          });
          const made = { leaves, units: [unit(0, own), unit(1, own.toReversed()), unit(2, own.toSorted())] };
          const block = rankWorkbook(criteriaByUnits(made), {
            ...defaultSettings,
            ...chosen,
            tieBreakers: [],
          }).ranking.blocks[0];
          expect(block?.units.map(({ rank }) => rank)).toEqual([1, 1, 1]);
        },
      ),
      runs(300),
    );
  });
});

/** The same with the one score of each criterion by itself. */
function singleScores(made: Assessment): Assessment {
  return {
    ...made,
    units: made.units.map((unit) => ({
      ...unit,
      scores: unit.scores.map((one) => (typeof one === 'object' ? one.final : one)),
    })),
  };
}

/** One hundredth more in every column of points with room below its max. */
function raise(made: Assessment, unit: number, leaf: number): Assessment {
  const { leaves, units } = made;
  const column = units[unit]?.scores[leaf];
  if (typeof column !== 'object') return made;
  const max = leaves[leaf]?.max ?? 0;
  const raised = (value: ScoreModel): ScoreModel =>
    typeof value === 'number' && value < max ? value + 1 : value;
  const { verified1, verified2, survey } = column;
  const most = Math.max(...[verified1, verified2].map((value) => (typeof value === 'number' ? value : 0)));
  const room = most + (typeof survey === 'number' ? survey : 0) < max;
  const onlySurvey = verified1 === 'notScored' && verified2 === 'notScored';
  const changed: ReferenceCells = {
    self: raised(column.self),
    verified1: room ? raised(verified1) : verified1,
    verified2: room ? raised(verified2) : verified2,
    survey: onlySurvey ? raised(survey) : survey,
    final: raised(column.final),
  };
  return {
    ...made,
    units: units.map((own, index) =>
      index === unit ? { ...own, scores: own.scores.map((one, at) => (at === leaf ? changed : one)) } : own,
    ),
  };
}

interface Figures {
  readonly points: number;
  readonly maxPoints: number;
  readonly rank: number | null;
  readonly grade: string | null;
  readonly fieldRanks: readonly (number | null)[];
}

function figuresOf(block: RankedBlock | undefined, { leaves }: Assessment): ReadonlyMap<string, Figures> {
  const fields = [...new Set(leaves.map(({ field }) => field))];
  return rounded(
    new Map(
      block?.units.map(({ name, points, maxPoints, rank, grade, fields: own }) => [
        name,
        {
          points,
          maxPoints,
          rank,
          grade,
          fieldRanks: fields.map((field) => own.find((one) => one.name === field)?.rank ?? null),
        },
      ]),
    ),
  );
}

function rounded(figures: ReadonlyMap<string, Figures>): ReadonlyMap<string, Figures> {
  const nine = (value: number) => Math.round(value * 1e9) / 1e9;
  return new Map(
    [...figures]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, own]) => [name, { ...own, points: nine(own.points), maxPoints: nine(own.maxPoints) }]),
  );
}
