import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Score } from '../../../src/core/read/cells/score';
import type { SurveyPart, UnitScores } from '../../../src/core/read/model/assessment';
import { metInFull, tallyIfMet } from '../../../src/core/rank/scoring/metInFull';
import { scoredWithout, scoreUnit } from '../../../src/core/rank/scoring/scoreUnit';
import { pointsObtained } from '../../../src/core/rank/scoring/tally';
import type { ExactTally } from '../../../src/core/rank/scoring/tally';
import type { SetInBlock, UnitTally } from '../../../src/core/rank/scoring/unitTally';
import { defaultSettings } from '../../../src/core/settings/settings';
import { runs } from '../properties/runs';

/** A criterion as it is scored: points and maxima in whole points, `short` what its max lacks of the full one. */
interface Scored {
  readonly field: number;
  readonly max: number;
  readonly score: Score;
  readonly survey: SurveyPart | null;
  readonly short: number;
  readonly weight: number;
}

const MILLION = 1_000_000;

function unitOf(criteria: readonly Scored[], bonus = 0, penalty = 0): UnitScores {
  const parts = criteria.flatMap(({ survey }, at) =>
    survey === null
      ? []
      : [[at, { ...survey, max: survey.max * MILLION, points: survey.points * MILLION }] as const],
  );
  return {
    name: 'Sở A',
    place: { sheet: 'Sở A', cell: 'A1' },
    set: {
      fields: ['Thể chế', 'Thủ tục'],
      leaves: criteria.map(({ field, max }, at) => ({
        code: `${at + 1}`,
        name: `Tiêu chí ${at + 1}`,
        field,
        maxPoints: max * MILLION,
        key: `${at}`,
        row: at + 4,
      })),
    },
    scores: criteria.map(({ score }) => (typeof score === 'number' ? score * MILLION : score)),
    columns: 4,
    bonus: bonus * MILLION,
    penalty: penalty * MILLION,
    ...(parts.length === 0 ? {} : { surveyParts: new Map(parts) }),
  };
}

/** @param fieldShares what each field's percentage counts in the index; `null` where it counts as its leaves do */
function setOf(
  criteria: readonly Scored[],
  weights: 'none' | 'share' | 'factor' | 'fields',
  fieldShares: readonly bigint[] | null = null,
): SetInBlock {
  return {
    fieldOf: [0, 1],
    fields: 2,
    shortOf: criteria.some(({ short }) => short > 0) ? criteria.map(({ short }) => short * MILLION) : null,
    weighing:
      weights === 'none'
        ? null
        : {
            kind: weights === 'fields' ? 'share' : weights,
            leaves: weights === 'fields' ? null : criteria.map(({ weight }) => BigInt(weight)),
            unit: weights === 'factor' ? 10n : 1n,
            fields: fieldShares,
          },
  };
}

/** What is compared of a tally: fractions, not how they are written. */
function figures({ total, fields, blankScores, fieldBlanks }: UnitTally) {
  return { total: exactly(total), fields: fields.map(exactly), blankScores, fieldBlanks };
}

function exactly({ points, over, max, weighed }: ExactTally) {
  return {
    points: inLowestTerms(BigInt(points), BigInt(over)),
    max,
    index:
      weighed === undefined ? null : weighed.max === 0n ? '-' : inLowestTerms(weighed.points, weighed.max),
  };
}

function inLowestTerms(numerator: bigint, denominator: bigint): string {
  let [large, small] = [numerator < 0n ? -numerator : numerator, denominator];
  while (small !== 0n) [large, small] = [small, large % small];
  return `${numerator / large}/${denominator / large}`;
}

const criterion = fc
  .record({
    field: fc.integer({ min: 0, max: 1 }),
    max: fc.integer({ min: 1, max: 6 }),
    got: fc.integer({ min: 0, max: 6 }),
    as: fc.constantFrom('points', 'points', 'points', 'notScored', 'notApplicable', 'invalid'),
    surveyed: fc.integer({ min: 0, max: 3 }),
    without: fc.constantFrom(null, null, 'verified' as const, 'survey' as const),
    short: fc.constantFrom(0, 0, 2),
    weight: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ field, max, got, as, surveyed, without, short, weight }): Scored => {
    const part = surveyed > 0 && surveyed < max;
    const score = as === 'points' ? Math.min(got, max) : (as as Score);
    const points = typeof score === 'number' && without !== 'survey' ? Math.min(score, surveyed) : 0;
    return { field, max, score, survey: part ? { max: surveyed, points, without } : null, short, weight };
  });

const rules = fc.record({
  notApplicable: fc.constantFrom('reduce' as const, 'full' as const, 'rescale' as const),
  blankScores: fc.constantFrom('provisional' as const, 'skip' as const),
});

describe('a unit without one of its criteria', () => {
  it('comes to the same as if its set did not have it, under every rule, with and without weights', () => {
    fc.assert(
      fc.property(
        fc.array(criterion, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        rules,
        fc.constantFrom('none' as const, 'share' as const, 'factor' as const, 'fields' as const),
        fc.constantFrom(null, [3n, 2n], [0n, 1n]),
        (criteria, which, given, weights, fieldShares) => {
          const shares = weights === 'fields' ? [3n, 2n] : weights === 'share' ? fieldShares : null;
          const by = { ...defaultSettings, ...given };
          const without = which % criteria.length;
          const others = criteria.filter((_, at) => at !== without);
          const short = setOf(criteria, weights, shares);
          const told = scoredWithout(unitOf(criteria, 2, 1), by, short)(without);
          const anew = scoreUnit(unitOf(others, 2, 1), by, {
            ...setOf(others, weights, shares),
            shortOf: short.shortOf?.filter((_, at) => at !== without) ?? null,
          });
          expect(figures(told)).toEqual(figures(anew));
        },
      ),
      runs(1_200),
    );
  });

  it('that is none of its own stays as it is', () => {
    const criteria = [
      { field: 0, max: 5, score: 3, survey: null, short: 0, weight: 1 },
      { field: 1, max: 5, score: 'notScored', survey: null, short: 0, weight: 1 },
    ] as const;
    const [unit, set] = [unitOf(criteria), setOf(criteria, 'none')];
    expect(figures(scoredWithout(unit, defaultSettings, set)(7))).toEqual(
      figures(scoreUnit(unit, defaultSettings, set)),
    );
  });
});

describe('a unit that met one of its criteria in full', () => {
  const block = { fieldsOf: () => [0, 1] };

  it('comes to the same by what the criterion lost as added up anew, wherever that tells', () => {
    fc.assert(
      fc.property(
        fc.array(criterion, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        rules,
        fc.constantFrom('none' as const, 'none' as const, 'share' as const),
        (criteria, which, given, weights) => {
          const by = { ...defaultSettings, ...given };
          const leaf = which % criteria.length;
          const [unit, set] = [unitOf(criteria, 2, 1), setOf(criteria, weights)];
          const now = scoreUnit(unit, by, set);
          const then = tallyIfMet(unit, leaf, now, block);
          if (then !== null) {
            expect(figures(then)).toEqual(figures(scoreUnit(metInFull(unit, leaf), by, set)));
          }
          const { score, survey, field } = criteria[leaf] ?? { score: null, survey: null, field: 0 };
          const isPlain = now.total.over === 1 && now.fields[field]?.over === 1 && weights === 'none';
          expect(then !== null).toBe(typeof score === 'number' && survey === null && isPlain);
        },
      ),
      runs(1_200),
    );
  });

  it('is added up anew where a criterion that does not apply scales the whole, though not its field', () => {
    const own = { survey: null, short: 0, weight: 1 };
    const unit = unitOf([
      { field: 0, max: 5, score: 3, ...own },
      { field: 1, max: 5, score: 3, ...own },
      { field: 1, max: 5, score: 'notApplicable', ...own },
    ]);
    const by = { ...defaultSettings, notApplicable: 'rescale' } as const;
    const now = scoreUnit(unit, by, setOf([], 'none'));
    expect([tallyIfMet(unit, 0, now, block), tallyIfMet(unit, 1, now, block)]).toEqual([null, null]);
  });

  it('is not told of a criterion that its set does not have', () => {
    const unit = unitOf([{ field: 0, max: 5, score: 3, survey: null, short: 0, weight: 1 }]);
    const now = scoreUnit(unit, defaultSettings, setOf([], 'none'));
    expect(tallyIfMet(unit, 1, now, block)).toBeNull();
  });
});

describe('a unit’s points', () => {
  const plain = { survey: null, short: 0, weight: 1 };
  const criteria = [
    { field: 0, max: 6, score: 4, ...plain },
    { field: 0, max: 4, score: 'notApplicable', ...plain },
    { field: 1, max: 10, score: 'notScored', ...plain },
  ] as const;

  it.each([
    ['reduce', 'provisional', ['4000000/1', 16, ['4000000/1', 6], ['0/1', 10]]],
    ['reduce', 'skip', ['4000000/1', 6, ['4000000/1', 6], ['0/1', 0]]],
    ['full', 'provisional', ['8000000/1', 20, ['8000000/1', 10], ['0/1', 10]]],
    ['full', 'skip', ['8000000/1', 10, ['8000000/1', 10], ['0/1', 0]]],
    // 4 × 20 / 16 in all, 4 × 10 / 6 in the field.
    ['rescale', 'provisional', ['5000000/1', 20, ['20000000/3', 10], ['0/1', 10]]],
    ['rescale', 'skip', ['20000000/3', 10, ['20000000/3', 10], ['0/1', 0]]],
  ] as const)(
    'where one criterion does not apply (%s) and one is blank (%s)',
    (notApplicable, blankScores, is) => {
      const by = { ...defaultSettings, notApplicable, blankScores };
      const {
        total,
        fields,
        blankScores: blanks,
        fieldBlanks,
      } = scoreUnit(unitOf(criteria), by, setOf(criteria, 'none'));
      const shown = (tally: ExactTally) => [exactly(tally).points, tally.max / MILLION];
      expect([...shown(total), ...fields.map(shown)]).toEqual(is);
      expect([blanks, fieldBlanks]).toEqual([1, [0, 1]]);
    },
  );

  it.each([
    [null, null, 7],
    [2, null, 4.5],
    [2, 1, 5],
    [10, 10, 7],
  ])(
    'have bonus up to its cap (%s) and lose penalty up to its own (%s): %s',
    (bonusCap, penaltyCap, points) => {
      const by = { ...defaultSettings, bonusCap, penaltyCap };
      const { total } = scoreUnit(unitOf(criteria, 4.5, 1.5), by, setOf(criteria, 'none'));
      expect(total.points).toBe(points * MILLION);
    },
  );

  const surveyed = { field: 0, max: 6, short: 0, weight: 1 };
  const other = { field: 1, max: 4, score: 3, ...plain };

  it.each([
    [
      'which does not apply',
      'notApplicable',
      { points: 0, without: null },
      [
        [3, 4],
        [9, 10],
        [6, 8],
      ],
    ],
    [
      'which is blank',
      'notScored',
      { points: 0, without: null },
      [
        [3, 10],
        [3, 10],
        [3, 10],
      ],
    ],
    [
      'without its survey',
      3,
      { points: 0, without: 'survey' },
      [
        [6, 8],
        [8, 10],
        [6, 8],
      ],
    ],
    [
      'without its verified part',
      1,
      { points: 1, without: 'verified' },
      [
        [4, 6],
        [8, 10],
        [7, 10],
      ],
    ],
  ] as const)(
    'with a criterion of 6 points, 2 of them a survey’s, %s: reduced, in full, scaled',
    (_, score, survey, expected) => {
      const all = [{ ...surveyed, score, survey: { max: 2, ...survey } }, other];
      const by = (notApplicable: 'reduce' | 'full' | 'rescale') => {
        const { total } = scoreUnit(unitOf(all), { ...defaultSettings, notApplicable }, setOf(all, 'none'));
        return [pointsObtained(total), total.max / MILLION];
      };
      expect([by('reduce'), by('full'), by('rescale')]).toEqual(expected);
    },
  );

  it('are not scaled for what the max of survey points falls short of', () => {
    const all = [
      { ...surveyed, max: 2, score: 1, survey: { max: 2, points: 1, without: null }, short: 3 },
      other,
    ];
    const by = { ...defaultSettings, notApplicable: 'rescale' } as const;
    expect(scoreUnit(unitOf(all), by, setOf(all, 'none')).total).toMatchObject({
      points: 4_000_000,
      max: 6_000_000,
    });
  });

  it('are none of none where nothing applies, under every rule', () => {
    const none = [{ field: 0, max: 0, score: 0, ...plain }] as const;
    for (const notApplicable of ['reduce', 'full', 'rescale'] as const) {
      const by = { ...defaultSettings, notApplicable };
      expect(scoreUnit(unitOf(none), by, setOf(none, 'none')).total).toEqual({ points: 0, over: 1, max: 0 });
    }
  });
});
