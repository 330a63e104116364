import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReviewedCriterion } from '../../../src/core/review/review';
import { provenFrom } from '../../../src/core/review/suggestion';
import { rankSheets } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import { sheet, workbook } from '../sheets';
import { runs } from '../properties/runs';
import { randomFrom, soundSet } from './madeSets';
import type { MadeSet } from './madeSets';
import { reviewOf, setSheet } from './reviewBooks';
import type { ScoredSet } from './reviewBooks';

/** Five faults among twelve criteria of 60 units, made by `figures.R`. */
const [planted] = JSON.parse(readFileSync(new URL('figures.json', import.meta.url), 'utf8')) as readonly [
  ScoredSet,
];

/** The asymmetric matcher is typed as `any`. */
const NEARLY_ONE: unknown = expect.closeTo(1, 9);

it('each planted fault is named, and no criterion beside them', () => {
  const named = reviewOf(setSheet(planted)).criteria.map(({ name, suggestion, reasons }) => [
    name,
    suggestion,
    reasons.map(({ kind }) => kind),
  ]);
  expect(named).toEqual([
    ['Tiêu chí 1', 'merge', ['copies']],
    ['Tiêu chí 2', 'drop', ['allAlike']],
    ['Tiêu chí 3', 'keep', ['tells']],
    ['Tiêu chí 4', 'drop', ['allZero']],
    ['Tiêu chí 5', 'keep', ['tells']],
    ['Tiêu chí 6', 'keep', ['tells']],
    ['Tiêu chí 7', 'keep', ['tells']],
    ['Tiêu chí 8', 'keep', ['tells']],
    ['Tiêu chí 9', 'clarify', ['unrelated']],
    ['Tiêu chí 10', 'merge', ['copies']],
    ['Tiêu chí 11', 'keep', ['tells']],
    ['Tiêu chí 12', 'raise', ['mostFull', 'unrelated']],
  ]);
});

describe('of sound sets', () => {
  it('no criterion is to be dropped or its bar raised, whatever their size', () => {
    fc.assert(
      fc.property(soundSet([10, 170]), (set) => {
        const suggestions = reviewOf(setSheet(set)).criteria.map(({ suggestion }) => suggestion);
        expect(suggestions).not.toContain('drop');
        expect(suggestions).not.toContain('raise');
      }),
      runs(32),
    );
  });

  it('from a hundred units on hardly a criterion is named', () => {
    let [criteria, named] = [0, 0];
    fc.assert(
      fc.property(soundSet([100, 170]), (set) => {
        const own = reviewOf(setSheet(set)).criteria;
        criteria += own.length;
        named += own.filter(({ suggestion }) => suggestion !== 'keep').length;
      }),
      runs(24),
    );
    expect(named * 100).toBeLessThanOrEqual(criteria);
  });
});

/** @param scoreOf the new score of a unit, from the old one */
function withFault(
  set: MadeSet,
  leaf: number,
  scoreOf: (score: number, unit: readonly number[], at: number) => number,
): MadeSet {
  return {
    ...set,
    scores: set.scores.map((unit, at) => unit.with(leaf, scoreOf(unit[leaf] ?? 0, unit, at))),
  };
}

function criterionOf(set: MadeSet, leaf: number): ReviewedCriterion {
  const found = reviewOf(setSheet(set)).criteria.find(({ name }) => name === `Tiêu chí ${leaf + 1}`);
  if (found === undefined) throw new Error(`no criterion ${leaf}`);
  return found;
}

const place = fc.nat({ max: 11 });

describe('in any sound set', () => {
  it.each([
    ['a constant is to be dropped', (max: number) => max / 2, 'drop', 'allAlike'],
    ['a criterion in which nobody has any points is to be dropped', () => 0, 'drop', 'allZero'],
    ['the bar of one that all meet is to be raised', (max: number) => max, 'raise', 'allFull'],
  ] as const)('%s', (_, scoreOf, suggestion, kind) => {
    fc.assert(
      fc.property(soundSet([10, 170]), place, (set, leaf) => {
        const found = criterionOf(
          withFault(set, leaf, () => scoreOf(set.max[leaf] ?? 0)),
          leaf,
        );
        expect([found.suggestion, found.reasons[0]?.kind]).toEqual([suggestion, kind]);
      }),
      runs(24),
    );
  });

  it('the bar of one that nearly all meet is to be raised', () => {
    fc.assert(
      fc.property(soundSet([10, 170]), place, (set, leaf) => {
        const below = Math.floor(set.scores.length / 10);
        const found = criterionOf(
          withFault(set, leaf, (_, __, at) => (at < below ? 0 : (set.max[leaf] ?? 0))),
          leaf,
        );
        expect([found.suggestion, found.reasons[0]?.kind]).toEqual(['raise', 'mostFull']);
      }),
      runs(24),
    );
  });

  it.each([
    ['the worst unit', 0],
    ['the best unit', 1],
  ])(
    'one that all but a few have the same score in hardly tells units apart, whoever they are: %s',
    (_, end) => {
      fc.assert(
        fc.property(soundSet([10, 170]), place, fc.integer({ min: 1, max: 9 }), (set, leaf, tenths) => {
          const totals = set.scores.map((unit) => unit.reduce((sum, one) => sum + one, 0));
          const order = totals.map((_total, at) => at).sort((a, b) => (totals[a] ?? 0) - (totals[b] ?? 0));
          const few = Math.floor(set.scores.length / 10);
          const others = new Set(end === 0 ? order.slice(0, few) : order.slice(-few));
          const max = set.max[leaf] ?? 0;
          const found = criterionOf(
            withFault(set, leaf, (__, ___, at) => (others.has(at) ? max : (max * tenths) / 10)),
            leaf,
          );
          expect([found.suggestion, found.reasons]).toEqual([
            'clarify',
            [
              {
                kind: 'mostAlike',
                alike: set.scores.length - few,
                percent: expect.closeTo(tenths * 10, 6) as unknown,
                scored: set.scores.length,
              },
            ],
          ]);
        }),
        runs(24),
      );
    },
  );

  it('a copy is to be merged with what it copies, and the other way round', () => {
    fc.assert(
      fc.property(soundSet([20, 170]), (set) => {
        const share = (set.max[1] ?? 1) / (set.max[0] ?? 1);
        const copied = withFault(set, 1, (_, unit) => (unit[0] ?? 0) * share);
        const [first, second] = reviewOf(setSheet(copied)).criteria;
        expect(first?.reasons[0]).toMatchObject({
          kind: 'copies',
          copies: [{ code: second?.code, correlation: NEARLY_ONE }],
        });
        expect(second?.reasons[0]).toMatchObject({
          kind: 'copies',
          copies: [{ code: first?.code, correlation: NEARLY_ONE }],
        });
        expect([first?.suggestion, second?.suggestion]).toEqual(['merge', 'merge']);
      }),
      runs(32),
    );
  });

  it('one that is scored at random is to be made clear, and takes no other one with it', () => {
    let [sets, missed, others, named] = [0, 0, 0, 0];
    fc.assert(
      fc.property(soundSet([100, 170]), place, fc.nat(), (set, leaf, seed) => {
        const random = randomFrom(seed);
        const max = set.max[leaf] ?? 0;
        const noisy = withFault(set, leaf, () => Math.round(random() * max * 4) / 4);
        const { criteria } = reviewOf(setSheet(noisy));
        const own = criteria.find(({ name }) => name === `Tiêu chí ${leaf + 1}`);
        // What chance makes go with the rest may look sound; it is never anything else.
        expect(['clarify', 'keep']).toContain(own?.suggestion);
        sets++;
        if (own?.suggestion === 'keep') missed++;
        others += criteria.length - 1;
        named += criteria.filter((one) => one !== own && one.suggestion !== 'keep').length;
      }),
      runs(32),
    );
    expect(missed * 20).toBeLessThanOrEqual(sets);
    expect(named * 50).toBeLessThanOrEqual(others);
  });
});

describe('of few units', () => {
  it('a criterion that is scored at random is to be made clear, or said to be kept without proof', () => {
    let [sets, unsaid] = [0, 0];
    fc.assert(
      fc.property(soundSet([10, 30]), place, fc.nat(), (set, leaf, seed) => {
        const random = randomFrom(seed);
        const max = set.max[leaf] ?? 0;
        const found = criterionOf(
          withFault(set, leaf, () => Math.round(random() * max * 4) / 4),
          leaf,
        );
        const [reason] = found.reasons;
        sets++;
        if (reason?.kind === 'tells' && reason.provenFrom === null) unsaid++;
      }),
      runs(64),
    );
    expect(unsaid * 8).toBeLessThanOrEqual(sets);
  });

  it('the correlation that proves something is that which chance reaches once in twenty', () => {
    const bounds = [10, 19, 30, 100].map((units) => Math.round(provenFrom(units) * 100) / 100);
    expect(bounds).toEqual([0.55, 0.39, 0.31, 0.17]);
  });
});

describe('nothing is suggested', () => {
  it('of fewer than ten units that can be compared, and no correlation is given', () => {
    const nine = fc.sample(soundSet([9, 9]), { numRuns: 1, seed: 1 })[0];
    const { criteria } = reviewOf(setSheet(nine ?? planted));
    expect(criteria.every(({ suggestion, itemRest }) => suggestion === null && itemRest === null)).toBe(true);
    expect(criteria[0]?.reasons).toEqual([{ kind: 'tooFew', compared: 9 }]);
    expect(criteria[0]?.effectiveShare).not.toBeNull();
  });

  it('where blanks and criteria that do not apply leave fewer than ten, though all are counted', () => {
    const scores = planted.scores
      .slice(0, 12)
      .map((unit, at) => (at === 3 ? unit.with(0, 'KAD') : at > 9 ? unit.with(0, null) : unit));
    const { ranked, compared, criteria } = reviewOf(setSheet({ ...planted, scores }));
    expect([ranked, compared]).toEqual([12, 9]);
    expect(criteria[0]?.counts).toMatchObject({ scored: 9, blank: 2, notApplicable: 1 });
    expect(criteria[1]?.counts).toMatchObject({ scored: 12, alike: 50 });
    expect(criteria[1]?.suggestion).toBeNull();
  });

  it('of the only criterion of a set', () => {
    const scores = planted.scores.map((unit) => unit.slice(0, 1));
    const { criteria } = reviewOf(setSheet({ max: [2], field: [1], scores }));
    expect(criteria).toMatchObject([
      {
        suggestion: null,
        reasons: [{ kind: 'only' }],
        itemRest: null,
        maxShare: 1,
        effectiveShare: NEARLY_ONE,
        ifDropped: null,
      },
    ]);
  });
});

it('thresholds are those of the settings, the others by default', () => {
  const named = (review: object) =>
    reviewOf(setSheet(planted), { review }).criteria.map(({ suggestion }) => suggestion);
  expect(named({ unrelated: -1 })[8]).toBe('keep');
  expect(named({ mostFull: 99 })[11]).toBe('clarify');
  expect(named({ unrelated: 0.9 }).filter((one) => one === 'clarify')).toHaveLength(7);
});

it('units with another set are not counted as ones to whom a criterion does not apply', () => {
  const sheets = Array.from({ length: 12 }, (_, at) =>
    sheet(`Xã ${at + 1}`, [
      ['KẾT QUẢ THẨM ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
      [`Đơn vị: Xã số ${at + 1}`],
      ['Khối: Cấp xã'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'],
      ['1', 'Lĩnh vực A', 10],
      ['1.1', 'Kế hoạch', 5, at % 5],
      ['1.2', 'Báo cáo', 5, (at * 2) % 5],
      ...(at === 0 ? [['1.3', 'Việc riêng', 5, 'KAD']] : []),
    ]),
  );
  const [block] = rankSheets(workbook(...sheets), defaultSettings).ranking.blocks;
  const own = block?.review().criteria.find(({ name }) => name === 'Việc riêng');
  expect(own?.counts).toMatchObject({ scored: 0, blank: 0, notApplicable: 1 });
});

describe('a criterion in which no unit has points', () => {
  it.each([
    ['applies to nobody', 'KAD', { blank: 0, notApplicable: 60 }],
    ['is blank for all', null, { blank: 60, notApplicable: 0 }],
  ] as const)('is set aside where it %s, and the others are looked at as before', (_, cell, counted) => {
    const before = reviewOf(setSheet(planted));
    const { compared, criteria, shutOut } = reviewOf(
      setSheet({
        max: [...planted.max, 4],
        field: [...planted.field, 1],
        scores: planted.scores.map((unit) => [...unit, cell]),
      }),
    );
    expect([compared, shutOut]).toEqual([60, []]);
    const aside = criteria.find(({ name }) => name === 'Tiêu chí 13');
    expect(aside).toMatchObject({
      meanPercent: null,
      sdPercent: null,
      itemRest: null,
      effectiveShare: null,
      suggestion: null,
      reasons: [{ kind: 'noPoints', ...counted }],
    });
    const others = criteria.filter((one) => one !== aside);
    expect(others.map(({ suggestion }) => suggestion)).toEqual(
      before.criteria.map(({ suggestion }) => suggestion),
    );
    others.forEach(({ effectiveShare, itemRest }, at) => {
      expect(effectiveShare).toBeCloseTo(before.criteria[at]?.effectiveShare ?? Number.NaN, 9);
      if (itemRest !== null) expect(itemRest).toBeCloseTo(before.criteria[at]?.itemRest ?? Number.NaN, 9);
    });
  });

  it('is not one in which a single unit has some: that shuts out the others, and is named', () => {
    const scores = planted.scores.map((unit, at) =>
      at === 0 ? unit : unit.with(2, at % 2 === 0 ? 'KAD' : null),
    );
    const { compared, shutOut } = reviewOf(setSheet({ ...planted, scores }));
    expect(compared).toBe(1);
    expect(shutOut).toEqual([{ code: expect.any(String) as unknown, name: 'Tiêu chí 3', units: 59 }]);
  });
});
