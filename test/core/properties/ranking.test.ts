import fc from 'fast-check';
import { expect, it } from 'vitest';
import { computeRanking } from '../../../src/core/run';
import { defaultSettings } from '../../../src/core/settings';
import type { Settings } from '../../../src/core/settings';
import type { WorkbookSnapshot } from '../../../src/core/workbook';
import { core as texts } from '../../../src/locales/vi/core';
import { sheet, workbook } from '../sheets';
import { unitName } from './assessmentModel';
import type { ScoreModel } from './assessmentModel';
import { referenceRanking } from './referenceRanking';
import type { ReferenceUnit } from './referenceRanking';

const cap = fc.constantFrom(null, 0, 0.5, 2);
const settings: fc.Arbitrary<Settings> = fc
  .record({
    notApplicable: fc.constantFrom<Settings['notApplicable'][]>('reduce', 'full'),
    ties: fc.constantFrom<Settings['ties'][]>('competition', 'dense'),
    rankDecimals: fc.constantFrom(null, 0, 1, 2, 6),
    blankScores: fc.constantFrom<Settings['blankScores'][]>('provisional', 'unranked', 'skip'),
    bonusCap: cap,
    penaltyCap: cap,
    excludedUnits: fc.subarray([unitName(0), unitName(3)]),
  })
  .map((chosen) => ({ ...defaultSettings, ...chosen }));

interface Assessment {
  /** Of the leaves, hundredths of a point. */
  readonly maxima: readonly number[];
  readonly units: readonly ReferenceUnit[];
}

/** Few and small maxima, so that equal and nearly equal indexes are common. */
const assessment: fc.Arbitrary<Assessment> = fc
  .array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 5 })
  .chain((maxima) =>
    fc.record({
      maxima: fc.constant(maxima),
      units: fc.array(unitScores(maxima), { minLength: 1, maxLength: 12 }).map(named),
    }),
  );

function unitScores(maxima: readonly number[]): fc.Arbitrary<Omit<ReferenceUnit, 'name'>> {
  const apart = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 0, max: 250 }));
  return fc.record({
    scores: fc.tuple(
      ...maxima.map((max) =>
        fc.oneof<fc.Arbitrary<ScoreModel>[]>(
          fc.integer({ min: 0, max }),
          fc.integer({ min: Math.max(0, max - 2), max }),
          fc.constantFrom('notScored' as const, 'notApplicable' as const),
        ),
      ),
    ),
    bonus: apart,
    penalty: apart,
  });
}

function named(units: readonly Omit<ReferenceUnit, 'name'>[]): readonly ReferenceUnit[] {
  return units.map((unit, index) => ({ ...unit, name: unitName(index) }));
}

it('ranks agree with counting by hand who is better, under every combination of the rules', () => {
  fc.assert(
    fc.property(assessment, settings, ({ maxima, units }, rules) => {
      const block = computeRanking(sheetOf(maxima, units), rules, texts).ranking.blocks[0];
      const found = new Map(
        block?.units.map(({ name, points, maxPoints, rank }) => [name, { points, maxPoints, rank }]),
      );
      expect(found).toEqual(referenceRanking(maxima, units, rules));
    }),
    { numRuns: 1_000 },
  );
});

/** Criteria × units (L2) with a row of bonus and one of penalty points. */
function sheetOf(maxima: readonly number[], units: readonly ReferenceUnit[]): WorkbookSnapshot {
  const cell = (score: ScoreModel | undefined) =>
    typeof score === 'number' ? score / 100 : score === 'notApplicable' ? 'Không áp dụng' : null;
  return workbook(
    sheet('Kết quả thẩm định', [
      ['KẾT QUẢ THẨM ĐỊNH NĂM 2023'],
      ['Khối: Sở, ban, ngành'],
      ['STT', 'Nội dung', 'Điểm tối đa', ...units.map(({ name }) => name)],
      ['1', 'Cải cách hành chính'],
      ...maxima.map((max, leaf) => [
        `1.${leaf + 1}`,
        `Tiêu chí ${leaf + 1}`,
        max / 100,
        ...units.map(({ scores }) => cell(scores[leaf])),
      ]),
      [null, 'Điểm thưởng', null, ...units.map(({ bonus }) => bonus / 100)],
      [null, 'Điểm phạt', null, ...units.map(({ penalty }) => penalty / 100)],
    ]),
  );
}
