import { expect } from 'vitest';
import { met } from '../../../src/core/whatif/changedScores';
import type { Way } from '../../../src/core/whatif/reach';
import type { TriedStanding, UnitTrial } from '../../../src/core/whatif/unitTrial';
import { costOf, risingOf, subsets } from './trials';

/**
 * Expects of a way that no subset of the criteria does it with fewer, or with as many for fewer points; where it says that
 * there may be one, that it leads there all the same.
 */
export function expectShortestCriteria(
  trial: UnitTrial,
  { attainable, fewestCriteria, doubts }: Pick<Way, 'attainable' | 'fewestCriteria' | 'doubts'>,
  isReached: (standing: TriedStanding) => boolean,
): void {
  const { unit } = trial;
  const leadsThere = (leaves: readonly number[]) => isReached(trial.standing(met(unit, leaves)));
  const [best] = subsets(risingOf(unit))
    .filter(leadsThere)
    .sort((a, b) => a.length - b.length || costOf(unit, a) - costOf(unit, b));
  expect(attainable).toBe(best !== undefined);
  if (best === undefined) {
    expect(fewestCriteria).toBeNull();
    return;
  }
  const chosen = fewestCriteria?.map(({ leaf }) => leaf) ?? [];
  expect(leadsThere(chosen)).toBe(true);
  if (doubts.criteria.length === 0)
    expect([chosen.length, costOf(unit, chosen)]).toEqual([best.length, costOf(unit, best)]);
  else expect(chosen.length).toBeGreaterThanOrEqual(best.length);
}
