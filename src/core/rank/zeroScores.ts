import { toNumber } from '../points';
import type { AssessedUnit } from '../read/assessment';
import { scorePlace } from '../read/checkBlock';
import type { ZeroScore } from './ranking';

/** The zero-score criteria of a block. */
export interface ZeroScores {
  /** By lost points, largest first, then in the order of units and criteria. */
  readonly list: readonly ZeroScore[];
  /** How many each unit has. */
  readonly perUnit: readonly number[];
}

/**
 * Leaves that apply and got exactly 0 of a positive max (DOMAIN section 3, rule 9). Rows and columns of bonus and
 * penalty points are no leaves: a penalty of 0 is good.
 */
export function zeroScores(units: readonly AssessedUnit[]): ZeroScores {
  const list: ZeroScore[] = [];
  const perUnit = units.map((unit) => {
    let count = 0;
    unit.scores.forEach((score, index) => {
      const leaf = score === 0 ? unit.set.leaves[index] : undefined;
      if (leaf === undefined || leaf.maxPoints <= 0) return;
      count++;
      list.push({
        unit: unit.name,
        field: unit.set.fields[leaf.field] ?? '',
        code: leaf.code,
        criterion: leaf.name,
        maxPoints: toNumber(leaf.maxPoints),
        place: scorePlace(unit, index),
      });
    });
    return count;
  });
  return { list: list.sort((a, b) => b.maxPoints - a.maxPoints), perUnit };
}
