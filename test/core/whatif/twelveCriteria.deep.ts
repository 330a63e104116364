import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reachRank } from '../../../src/core/whatif/reach';
import { expectShortestCriteria } from './shortest';
import { eachTrial, trialBooks, trialRules } from './trials';

describe.each(trialBooks(12))('with up to twelve criteria, %s', (_, books) => {
  it('the way to a rank is the smallest and cheapest of all subsets', () => {
    fc.assert(
      fc.property(books, trialRules, fc.integer({ min: 1, max: 6 }), (book, own, rank) => {
        eachTrial(book, own, ({ trial, ordered }) => {
          const reached = reachRank(trial, ordered, trial.unit, rank);
          expectShortestCriteria(trial, reached, (standing) => (standing.rank ?? Infinity) <= rank);
          // Only more blank scores than are tried leave it open.
          expect(reached.doubts.criteria.filter((doubt) => doubt !== 'blanks')).toEqual([]);
        });
      }),
      { numRuns: 150 },
    );
  });
});
