import type { Points } from '../points';
import { pointsOf } from '../points';
import type { UnitScores } from '../read/assessment';
import type { Settings } from '../settings';

/** Points obtained and obtainable, exact. */
export interface Tally {
  points: Points;
  max: Points;
}

/** A unit's points by field and in all. */
export interface UnitTally {
  readonly total: Tally;
  /** One per field of the unit's own criteria set. */
  readonly fields: readonly Tally[];
  /** Leaves that are not scored yet. */
  readonly blankScores: number;
}

/**
 * Adds up a unit's scores (DOMAIN section 3, rules 1, 3, 4 and 10). Bonus and penalty, each up to its cap, go into the
 * total's points, not into its max and not into a field.
 */
export function scoreUnit(unit: UnitScores, settings: Settings): UnitTally {
  const fields: Tally[] = unit.set.fields.map(() => ({ points: 0, max: 0 }));
  let blankScores = 0;
  unit.set.leaves.forEach((leaf, index) => {
    const field = fields[leaf.field];
    const score = unit.scores[index] ?? 'notScored';
    if (field === undefined) return;
    if (typeof score === 'number') {
      field.points += score;
      field.max += leaf.maxPoints;
    } else if (score === 'notApplicable') {
      if (settings.notApplicable === 'reduce') return;
      field.points += leaf.maxPoints;
      field.max += leaf.maxPoints;
    } else {
      blankScores++;
      if (settings.blankScores !== 'skip') field.max += leaf.maxPoints;
    }
  });
  const total = fields.reduce<Tally>(
    (sum, field) => ({ points: sum.points + field.points, max: sum.max + field.max }),
    { points: 0, max: 0 },
  );
  total.points += capped(unit.bonus, settings.bonusCap) - capped(unit.penalty, settings.penaltyCap);
  return { total, fields, blankScores };
}

function capped(points: Points, cap: number | null): Points {
  return cap === null ? points : Math.min(points, pointsOf(cap) ?? points);
}
