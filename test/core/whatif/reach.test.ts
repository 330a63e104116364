import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostPoints, withScore } from '../../../src/core/rank/scoring/withScore';
import { canRise, changed, pointsAt } from '../../../src/core/whatif/changedScores';
import { gradeOfStanding } from '../../../src/core/whatif/goals';
import { reachNextGrade, reachRank } from '../../../src/core/whatif/reach';
import type { UnitTrial } from '../../../src/core/whatif/unitTrial';
import { runs } from '../properties/runs';
import { unitSheet, workbook } from '../sheets';
import { expectShortestCriteria } from './shortest';
import { eachTrial, trialBooks, trialRules } from './trials';

describe.each(trialBooks())('the way to a rank, %s', (_, books) => {
  it('is the smallest set of criteria met in full, of several the one that needs fewest points: of all subsets', () => {
    fc.assert(
      fc.property(books, trialRules, fc.integer({ min: 1, max: 6 }), (book, own, rank) => {
        eachTrial(book, own, ({ trial, ordered }) => {
          const reached = reachRank(trial, ordered, trial.unit, rank);
          expectShortestCriteria(trial, reached, (standing) => (standing.rank ?? Infinity) <= rank);
        });
      }),
      runs(200),
    );
  });

  it('needs as many points as trying each step of 0.01 does, and the points that it names lead there', () => {
    fc.assert(
      fc.property(books, trialRules, fc.integer({ min: 1, max: 4 }), (book, own, rank) => {
        eachTrial(book, own, ({ trial, ordered }) => {
          const { fewestSteps, fewestPoints, doubts } = reachRank(trial, ordered, trial.unit, rank);
          if (fewestSteps === null || fewestPoints === null) return;
          const then = trial.standing(changed(trial.unit, fewestPoints));
          expect(then.rank ?? Infinity).toBeLessThanOrEqual(rank);
          const added = fewestPoints.reduce((sum, { from, to }) => sum + to - (from ?? 0), 0);
          expect(added).toBe(fewestSteps * 10_000);
          if (fewestSteps > 5) return;
          const fewest = fewestByTrying(trial, rank, 6);
          if (doubts.points.length === 0) expect(fewestSteps).toBe(fewest);
          else expect(fewestSteps).toBeGreaterThanOrEqual(fewest);
        });
      }),
      runs(60),
    );
  });
});

describe.each(trialBooks())('the way to the next grade, %s', (_, books) => {
  it('leads to the grade above by the smallest set of criteria: of all subsets', () => {
    fc.assert(
      fc.property(books, trialRules, (book, own) => {
        eachTrial(book, own, ({ trial, ordered }) => {
          const { grades } = ordered.rules;
          const placeOf = (name: string | null) =>
            name === null ? grades.length : grades.findIndex((grade) => grade.name === name);
          const now = placeOf(gradeOfStanding(trial.standing(trial.unit), ordered));
          const reached = reachNextGrade(trial, ordered, trial.unit);
          if (reached === null) return;
          // A unit that blank scores keep without a grade may come to the last one at once.
          const wished = placeOf(reached.grade);
          expect(wished).toBeLessThan(now);
          if (now < grades.length) expect(wished).toBe(now - 1);
          expectShortestCriteria(
            trial,
            reached,
            (standing) => placeOf(gradeOfStanding(standing, ordered)) <= wished,
          );
        });
      }),
      runs(200),
    );
  });
});

describe('the fewest points', () => {
  it('are shared out among few criteria where all points are worth the same: those with most room first', () => {
    const book = workbook(
      unitSheet('Sở A', [2, 3, 5]),
      unitSheet('Sở B', [1, 2, 2]),
      unitSheet('Sở C', [1.5, 2.5, 0]),
    );
    eachTrial(book, {}, ({ trial, ordered }) => {
      if (trial.unit.name !== 'Sở C') return;
      const { fewestSteps, fewestPoints } = reachRank(trial, ordered, trial.unit, 2);
      // Sở B has 5 of 10 points, Sở C 4: of its three criteria one has room for 5, the others for half a point.
      expect(fewestSteps).toBe(100);
      expect(fewestPoints).toEqual([{ leaf: 2, from: 0, to: 1_000_000 }]);
    });
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
