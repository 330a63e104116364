import type { AssessedBlock } from '../model/assessment';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';

/**
 * Says of each unit whose scores all say that they do not apply (`-`, `KAD`) that it has none: it gets no rank, and more
 * likely the scores were lost. One that takes no part in the ranking is said to do so elsewhere.
 */
export function unitsWithoutScores({ name: block, units }: AssessedBlock): readonly Finding[] {
  return units.flatMap(({ name, place, scores, notRanked }) => {
    if (notRanked !== undefined || scores.length === 0) return [];
    if (scores.some((score) => score !== 'notApplicable')) return [];
    return [finding('unit-without-scores', place, { unit: name, from: 'scores' }, { block })];
  });
}
