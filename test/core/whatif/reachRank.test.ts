import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/core/read/assess';
import { assessmentSettings } from '../../../src/core/read/names/blockRules';
import type { Rules, TieBreaker } from '../../../src/core/rules';
import { rankable } from '../../../src/core/run/rankable';
import { readWorkbook } from '../../../src/core/run/run';
import { orderBlock } from '../../../src/core/rank/scoreBlock';
import type { OrderedBlock } from '../../../src/core/rank/scoreBlock';
import { mostPoints, withScore } from '../../../src/core/rank/scoring/withScore';
import { defaultSettings } from '../../../src/core/settings';
import type { WorkbookSnapshot } from '../../../src/core/workbook';
import { canRise, met, pointsAt, reachRank, risen } from '../../../src/core/whatif/reachRank';
import { unitTrial } from '../../../src/core/whatif/unitTrial';
import type { UnitTrial } from '../../../src/core/whatif/unitTrial';
import {
  assessment,
  blank,
  cells,
  criteriaByUnits,
  FIELDS,
  score,
  scoreSheets,
  weighted,
} from '../properties/ruledAssessments';
import { runs } from '../properties/runs';

const breaker = fc.constantFrom<TieBreaker[]>(
  { by: 'field', field: FIELDS[0] ?? '' },
  { by: 'field', field: FIELDS[1] ?? '' },
  { by: 'zeroScores' },
  { by: 'previousRank' },
);
const rules = fc.record<Partial<Rules>>({
  notApplicable: fc.constantFrom('reduce', 'rescale', 'full'),
  blankScores: fc.constantFrom('provisional', 'unranked', 'skip'),
  ties: fc.constantFrom('competition', 'dense'),
  rankDecimals: fc.constantFrom(null, 0, 1, 2),
  bonusCap: fc.constantFrom(null, 0.5),
  tieBreakers: fc.array(breaker, { maxLength: 3 }),
});

/** Tries each unit of the first block of a workbook. */
function eachTrial(
  book: WorkbookSnapshot,
  own: Partial<Rules>,
  check: (trial: UnitTrial, ordered: OrderedBlock) => void,
): void {
  const settings = { ...defaultSettings, ...own };
  const { assessment: read } = assess(readWorkbook(book, settings), assessmentSettings(settings));
  const { blocks, settings: asked, lastYear } = rankable(read, settings);
  const [block] = blocks;
  if (block === undefined) return;
  const ordered = orderBlock(block, asked, lastYear);
  for (let index = 0; index < block.units.length; index++)
    check(unitTrial(block, ordered, index, asked), ordered);
}

/** A final score alone. */
function single(max: number) {
  return score(max).map((final) => ({ ...blank, final }));
}

function subsets(leaves: readonly number[]): readonly (readonly number[])[] {
  return Array.from({ length: 2 ** leaves.length }, (_, set) =>
    leaves.filter((_leaf, bit) => (set >> bit) % 2 === 1),
  );
}

describe.each([
  ['a score a criterion', assessment(single).map((made) => criteriaByUnits(made))],
  ['survey parts', assessment(cells).map((made) => scoreSheets(made))],
  ['weights', weighted(assessment(single)).map((made) => criteriaByUnits(made))],
])('the way to a rank, %s', (_, books) => {
  it('is the smallest set of criteria met in full, of several the one that needs fewest points: of all subsets', () => {
    fc.assert(
      fc.property(books, rules, fc.integer({ min: 1, max: 6 }), (book, own, rank) => {
        eachTrial(book, own, (trial, ordered) => {
          const { unit } = trial;
          const rising = unit.set.leaves.flatMap((_leaf, at) => (canRise(unit, at) ? [at] : []));
          const rankOf = (leaves: readonly number[]) => trial.standing(met(unit, leaves)).rank ?? Infinity;
          const cost = (leaves: readonly number[]) =>
            leaves.reduce((sum, leaf) => sum + risen(unit, leaf), 0);
          const [best] = subsets(rising)
            .filter((leaves) => rankOf(leaves) <= rank)
            .sort((a, b) => a.length - b.length || cost(a) - cost(b));
          const reached = reachRank(trial, ordered, unit, rank);
          expect(reached.attainable).toBe(best !== undefined);
          if (best === undefined) {
            expect(reached.fewestCriteria).toBeNull();
            return;
          }
          const chosen = reached.fewestCriteria?.map(({ leaf }) => leaf) ?? [];
          expect([chosen.length, cost(chosen)]).toEqual([best.length, cost(best)]);
          expect(rankOf(chosen)).toBeLessThanOrEqual(rank);
        });
      }),
      runs(200),
    );
  });

  it('needs as many points as trying each step of 0.01 does', () => {
    fc.assert(
      fc.property(books, rules, fc.integer({ min: 1, max: 4 }), (book, own, rank) => {
        eachTrial(book, own, (trial, ordered) => {
          const { fewestSteps, isExact } = reachRank(trial, ordered, trial.unit, rank);
          if (fewestSteps === null || fewestSteps > 5) return;
          const fewest = fewestByTrying(trial, rank, 6);
          if (isExact) expect(fewestSteps).toBe(fewest);
          else expect(fewestSteps).toBeGreaterThanOrEqual(fewest);
        });
      }),
      runs(60),
    );
  });
});

/** The fewest steps that reach a rank, up to so many: every way to share them out; a blank may be filled in with nothing. */
function fewestByTrying(trial: UnitTrial, rank: number, most: number): number {
  const { unit } = trial;
  const leaves = unit.set.leaves.flatMap((_, leaf) => (canRise(unit, leaf) ? [leaf] : []));
  const share = (at: number, left: number, scores: typeof unit): boolean => {
    const leaf = leaves[at];
    if (leaf === undefined) return left === 0 && (trial.standing(scores).rank ?? Infinity) <= rank;
    const from = pointsAt(unit, leaf) ?? 0;
    const room = Math.floor((mostPoints(unit, leaf) - from) / 10_000);
    if (share(at + 1, left, scores)) return true;
    for (let own = 0; own <= Math.min(left, room); own++) {
      if (own === 0 && pointsAt(unit, leaf) !== null) continue;
      if (share(at + 1, left - own, withScore(scores, leaf, from + own * 10_000))) return true;
    }
    return false;
  };
  for (let steps = 0; steps <= most; steps++) if (share(0, steps, unit)) return steps;
  return Infinity;
}
