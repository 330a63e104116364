import type { Score } from './score';

/** A number that is the same for the same scores in the same order, and hardly ever for others. */
export function fingerprintOf(columns: Iterable<readonly Score[]>): number {
  let hash = 0x811c9dc5;
  for (const scores of columns) {
    for (const score of scores) {
      hash = Math.imul(hash ^ (typeof score === 'number' ? score : SIGNS[score]), 0x01000193);
    }
    hash = Math.imul(hash ^ 0x5bd1e995, 0x01000193);
  }
  return hash;
}

/** What stands for a score that is no points; equal fingerprints are compared score by score anyway. */
const SIGNS: Readonly<Record<Exclude<Score, number>, number>> = {
  notScored: -1,
  notApplicable: -3,
  invalid: -7,
};
