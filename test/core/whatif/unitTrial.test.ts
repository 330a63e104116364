import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderBlock } from '../../../src/core/rank/scoreBlock';
import { compared } from '../../../src/core/rank/ties';
import { mostPoints, withScore } from '../../../src/core/rank/scoring/withScore';
import { changed, pointsAt } from '../../../src/core/whatif/changedScores';
import { rules } from '../properties/ruledAssessments';
import { runs } from '../properties/runs';
import { eachTrial, trialBooks } from './trials';

/** Parts of a hundred of the room that each criterion has. */
const parts = fc.array(fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }), {
  minLength: 5,
  maxLength: 5,
});

describe.each(trialBooks())('a trial of one unit, %s', (_, books) => {
  it('gives what ranking the whole block again gives: points, rank, and whom it passes', () => {
    fc.assert(
      fc.property(books, rules, parts, (book, own, shares) => {
        eachTrial(book, own, ({ trial, block, index, by }) => {
          const { unit } = trial;
          const changes = shares.flatMap((share, leaf) =>
            share === null || unit.set.leaves[leaf] === undefined || unit.scores[leaf] === 'notApplicable'
              ? []
              : [{ leaf, to: Math.round((mostPoints(unit, leaf) * share) / 100) }],
          );
          const scores = changed(unit, changes);
          const units = block.units.map((other, at) => (at === index ? { ...other, ...scores } : other));
          const again = orderBlock({ ...block, units }, by.settings, by.lastYear);
          const before = orderBlock(block, by.settings, by.lastYear);
          const then = trial.standing(scores);
          expect(then.tally).toEqual(again.tallies[index]);
          expect(then.rank).toBe(again.ranks[index] ?? null);
          const side = (order: typeof again, at: number) => {
            const [mine, theirs] = [order.chains[index] ?? null, order.chains[at] ?? null];
            return mine === null || theirs === null ? null : Math.sign(compared(theirs, mine));
          };
          const named = (holds: (at: number) => boolean) =>
            block.units.flatMap(({ name }, at) => (at !== index && holds(at) ? [name] : [])).sort();
          const passing = trial.passing(trial.standing(unit), then);
          expect([...passing.passes].sort()).toEqual(
            named((at) => side(before, at) === -1 && side(again, at) === 1),
          );
          expect([...passing.passedBy].sort()).toEqual(
            named((at) => side(before, at) === 1 && side(again, at) === -1),
          );
          expect([...passing.level].sort()).toEqual(named((at) => side(again, at) === 0));
        });
      }),
      runs(300),
    );
  });

  it('never gives a worse rank for a higher score, whatever the rules', () => {
    fc.assert(
      fc.property(books, rules, fc.integer({ min: 1, max: 100 }), (book, own, share) => {
        eachTrial(book, own, ({ trial }) => {
          const { unit } = trial;
          const now = trial.standing(unit).rank;
          unit.set.leaves.forEach((_leaf, leaf) => {
            const from = pointsAt(unit, leaf);
            if (from === null) return;
            const to = from + Math.round(((mostPoints(unit, leaf) - from) * share) / 100);
            const then = trial.standing(withScore(unit, leaf, to)).rank;
            expect(then ?? Infinity).toBeLessThanOrEqual(now ?? Infinity);
          });
        });
      }),
      runs(300),
    );
  });
});
