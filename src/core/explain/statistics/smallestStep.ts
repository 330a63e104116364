import { HUNDREDTH, toNumber } from '../../points';
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
  const byLeaf = new Map<string, GivenScores>();
  /** By the leaves of a set, which most units share, where their scores are collected; `null` for survey points. */
  const bySet = new Map<CriteriaSet, readonly (GivenScores | null)[]>();
  const collectors = ({ leaves }: CriteriaSet) =>
    leaves.map(({ key }) => {
      if (surveyed.has(key)) return null;
      const known = byLeaf.get(key) ?? new GivenScores();
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
  const least = [...byLeaf.values()].reduce((step, given) => Math.min(step, given.leastStep()), Infinity);
  return least === Infinity ? null : toNumber(least);
}

/** The different scores of a criterion. Nearly all are whole hundredths up to some points, which are only marked. */
class GivenScores {
  private readonly hundredths = new Uint8Array(2_000);
  private readonly others = new Set<Points>();

  add(score: Points): void {
    const at = score / HUNDREDTH;
    if (Number.isInteger(at) && at >= 0 && at < this.hundredths.length) this.hundredths[at] = 1;
    else this.others.add(score);
  }

  /** The least by which two of them differ. */
  leastStep(): number {
    const given: number[] = [...this.others];
    for (let at = 0; at < this.hundredths.length; at++)
      if (this.hundredths[at] === 1) given.push(at * HUNDREDTH);
    given.sort((a, b) => a - b);
    return given.reduce(
      (least, score, at) => Math.min(least, score - (given[at - 1] ?? -Infinity)),
      Infinity,
    );
  }
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
