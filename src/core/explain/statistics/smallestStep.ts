import { toNumber } from '../../points';
import type { Points } from '../../points';
import type { AssessedBlock, CriteriaSet, UnitReading } from '../../read/model/assessment';
import { LAYOUTS } from '../../read/model/layouts';

/**
 * The smallest step in which a block is scored: the least by which two units differ in a criterion, in points. Criteria
 * with survey points are left out, which are averages of answers. `null` where no two differ, and where whole fields or
 * totals are all that is scored.
 */
export function smallestStep({ units }: AssessedBlock): number | null {
  const surveyed = surveyedLeaves(units.map(({ reading }) => reading));
  const byLeaf = new Map<string, Set<Points>>();
  /** By the leaves of a set, which most units share, where their scores are collected; `null` for survey points. */
  const bySet = new Map<CriteriaSet, readonly (Set<Points> | null)[]>();
  const collectors = ({ leaves }: CriteriaSet) =>
    leaves.map(({ key }) => {
      if (surveyed.has(key)) return null;
      const known = byLeaf.get(key) ?? new Set<Points>();
      byLeaf.set(key, known);
      return known;
    });
  for (const { set, scores, surveyParts, table } of units) {
    if (LAYOUTS[table.kind].leaves !== 'criteria') continue;
    const into = bySet.get(set) ?? collectors(set);
    bySet.set(set, into);
    for (let leaf = 0; leaf < into.length; leaf++) {
      const score = scores[leaf];
      if (typeof score === 'number' && surveyParts?.has(leaf) !== true) into[leaf]?.add(score);
    }
  }
  let least = Infinity;
  for (const given of byLeaf.values()) {
    const scores = [...given].sort((a, b) => a - b);
    for (let at = 1; at < scores.length; at++)
      least = Math.min(least, (scores[at] ?? 0) - (scores[at - 1] ?? 0));
  }
  return least === Infinity ? null : toNumber(least);
}

/** The keys of leaves of which some unit has survey points. */
function surveyedLeaves(readings: readonly UnitReading[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { kinds, set } of readings) {
    for (const { role, scores } of kinds) {
      if (role !== 'survey') continue;
      scores.forEach((score, leaf) => {
        const key = set.leaves[leaf]?.key;
        if (typeof score === 'number' && key !== undefined) keys.add(key);
      });
    }
  }
  return keys;
}
