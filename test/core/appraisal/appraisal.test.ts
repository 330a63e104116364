import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionOf, gapOf } from '../../../src/core/appraisal/appraisal';
import type { ScoreChange } from '../../../src/core/appraisal/appraisal';
import { pointsOf } from '../../../src/core/points';
import { computeRanking } from '../../../src/core/run/run';
import { resultJson } from '../../../src/core/run/resultJson';
import { defaultSettings } from '../../../src/core/settings/settings';
import { core as texts } from '../../../src/locales/vi/core';
import { runs } from '../properties/runs';
import { NOW } from '../sheets';
import { book, LAYOUTS } from './appraisalBooks';
import type { Book, CriterionOfBook, Mark, Marks } from './appraisalBooks';

describe.each(Object.entries(LAYOUTS))('the appraisal of %s', (_, layout) => {
  const { shown, written, areFields, hasSheets } = layout;
  const isWritten = ({ units }: Book) =>
    hasSheets !== true ||
    units.every(({ marks }) =>
      [
        marks.some(({ self }) => typeof self === 'number'),
        marks.some(({ verified1 }) => typeof verified1 === 'number'),
      ].every(Boolean),
    );

  it('is what adding up the cells by hand gives', () => {
    fc.assert(
      fc.property(book.filter(isWritten), (own) => {
        const run = computeRanking(written(own), defaultSettings, texts, NOW);
        expect(run.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
        const json = resultJson(run, texts) as {
          readonly blocks: readonly { readonly appraisal: unknown }[];
        };
        const seen = {
          criteria: areFields === true ? own.criteria.map(asField) : own.criteria,
          units: own.units.map((unit) => ({ ...unit, marks: unit.marks.map(shown) })),
        };
        expect(json.blocks[0]?.appraisal).toEqual(byHand(seen, orderOf(run.ranking.blocks[0]?.units)));
      }),
      runs(60),
    );
  });

  it('adds up: gaps of criteria to those of the units, what the trace tells of a unit to the change of its index', () => {
    fc.assert(
      fc.property(book.filter(isWritten), (own) => {
        const [block] = computeRanking(written(own), defaultSettings, texts, NOW).ranking.blocks;
        const { units = [], criteria = [], changes = [] } = block?.appraisal ?? {};
        const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
        expect(sum(criteria.map(gapOf))).toBe(sum(units.map(gapOf)));
        for (const unit of units) {
          const { points = 0, maxPoints = 0 } = block?.units.find(({ name }) => name === unit.name) ?? {};
          // Claimed points and what the trace tells of them are the points of the index, to the millionth.
          const own = changes.filter((change) => change.unit === unit.name && isOfClaim(change));
          expect(Number(unit.claimed?.points ?? 0) + sum(own.map(({ change }) => change))).toBe(
            pointsOf(points),
          );
          expect(Number(unit.claimed?.max ?? 0)).toBe(pointsOf(maxPoints));
        }
      }),
      runs(60),
    );
  });
});

function asField(criterion: CriterionOfBook, at: number): CriterionOfBook {
  return { ...criterion, code: String(at + 1), field: criterion.name };
}

/** Whether a change leads from a self-score to points: what does not apply in the end is in neither index. */
function isOfClaim(change: ScoreChange): boolean {
  return typeof change.self === 'number' && directionOf(change) !== 'out';
}

function orderOf(units: readonly { readonly name: string }[] = []): readonly string[] {
  return units.map(({ name }) => name);
}

/** The last round that is filled in; a final score alone in its place, less survey points. */
function appraised({ verified1, verified2, final, survey }: Marks, hasRounds: boolean): number | null {
  const round = verified2 ?? verified1;
  if (typeof round === 'number') return round;
  return !hasRounds && typeof final === 'number' ? final - (survey ?? 0) : null;
}

function byHand({ criteria, units }: Book, order: readonly string[]): unknown {
  const inOrder = order.flatMap((name) => units.filter((unit) => unit.name === name));
  const pairs = inOrder.map(({ name, marks }) => {
    const hasRounds = marks.some(({ verified1, verified2 }) => (verified2 ?? verified1) !== null);
    return {
      name,
      marks,
      both: marks.map((one) => {
        const points = appraised(one, hasRounds);
        return typeof one.self === 'number' && points !== null ? { self: one.self, points } : null;
      }),
      hasRounds,
    };
  });
  const rows = pairs.flatMap(({ name, both }) => {
    const known = both.flatMap((one, at) => (one === null ? [] : [{ ...one, max: criteria[at]?.max ?? 0 }]));
    if (known.length === 0) return [];
    const total = (of: (one: (typeof known)[number]) => number) =>
      known.reduce((sum, one) => sum + of(one), 0);
    return [
      {
        name,
        self: total(({ self }) => self),
        points: total((one) => one.points),
        max: total(({ max }) => max),
      },
    ];
  });
  if (rows.length === 0) return null;
  const printed = (points: number, max: number) => Math.floor((2 * points * 10_000 + max) / (2 * max));
  const rank = (own: (typeof rows)[number], of: 'self' | 'points') =>
    1 + rows.filter((other) => printed(other[of], other.max) > printed(own[of], own.max)).length;
  return {
    units: rows.map((row) => ({
      name: row.name,
      selfPoints: row.self / 100,
      appraisedPoints: row.points / 100,
      gapPoints: (row.points - row.self) / 100,
      selfRank: rank(row, 'self'),
      rank: rank(row, 'points'),
    })),
    criteria: criteria.flatMap(({ code, name, field, max }, at) => {
      const gaps = pairs.flatMap(({ both }) => {
        const one = both[at] ?? null;
        return one === null ? [] : [one.points - one.self];
      });
      if (gaps.length === 0) return [];
      return [
        {
          code,
          criterion: name,
          field,
          maxPoints: max / 100,
          units: gaps.length,
          cut: gaps.filter((gap) => gap < 0).length,
          raised: gaps.filter((gap) => gap > 0).length,
          gapPoints: gaps.reduce((sum, gap) => sum + gap, 0) / 100,
        },
      ];
    }),
    changes: pairs.flatMap(({ name, marks, hasRounds }): readonly unknown[] =>
      marks.flatMap((one, at): readonly unknown[] =>
        isChange(one, hasRounds)
          ? [
              expect.objectContaining({
                unit: name,
                criterion: criteria[at]?.name,
                maxPoints: (criteria[at]?.max ?? 0) / 100,
                self: json(one.self),
                verified1: json(one.verified1),
                verified2: json(one.verified2),
                final: json(one.final),
                reason: null,
              }),
            ]
          : [],
      ),
    ),
  };
}

function json(mark: Mark): number | 'KAD' | null {
  return typeof mark === 'number' ? mark / 100 : mark;
}

function isChange(
  { self, verified1, verified2, final, survey, deduction }: Marks,
  hasRounds: boolean,
): boolean {
  const steps = [self, verified1, verified2].filter((mark) => typeof mark === 'number');
  if (steps.some((points) => points !== steps[0])) return true;
  if (typeof final !== 'number') return false;
  const round = verified2 ?? verified1;
  const last = typeof round === 'number' ? round : round === 'KAD' ? 0 : null;
  if (last !== null) return final !== last + (survey ?? 0) - (deduction ?? 0);
  if (typeof self !== 'number') return false;
  const isSurveys = hasRounds && survey !== null && survey !== 0 && survey === final;
  return !isSurveys && final - (survey ?? 0) !== self;
}
