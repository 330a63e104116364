import { toNumber } from '../../points';
import type { Points } from '../../points';
import type { AssessedBlock, UnitReading } from '../../read/model/assessment';
import { LAYOUTS } from '../../read/model/layouts';

/**
 * The smallest step in which a block is scored: the least by which two units differ in a criterion, in points. Criteria
 * with survey points are left out, which are averages of answers. `null` where no two differ, and where whole fields or
 * totals are all that is scored.
 */
export function smallestStep({ units, set }: AssessedBlock): number | null {
  const surveyed = surveyedLeaves(units.map(({ reading }) => reading));
  const given = new Map<string, Set<Points>>();
  for (const unit of units) {
    if (LAYOUTS[unit.table.kind].leaves !== 'criteria') continue;
    unit.set.leaves.forEach(({ key }, leaf) => {
      const score = unit.scores[leaf];
      if (typeof score !== 'number' || unit.surveyParts?.has(leaf) === true || surveyed.has(key)) return;
      const known = given.get(key);
      if (known === undefined) given.set(key, new Set([score]));
      else known.add(score);
    });
  }
  let least = Infinity;
  for (const { key } of set.leaves) {
    const scores = [...(given.get(key) ?? [])].sort((a, b) => a - b);
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
