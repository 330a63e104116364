import { toNumber } from '../points';
import type { AssessedUnit } from '../read/model/assessment';
import { scorePlace } from '../read/model/assessment';
import { exactIndex } from './scoring/exactIndex';
import { percentOfTally } from './scoring/percent';
import type { LostScore } from './ranking';
import { pointsObtained } from './scoring/tally';
import type { ExactTally } from './scoring/tally';

/** A unit with one of its criteria met in full. */
export interface StandingIfMet {
  readonly total: ExactTally;
  readonly rank: number | null;
}

/**
 * The scores of a unit that are below their max, largest loss first, then in the order of the criteria. Blank scores and
 * criteria that do not apply have lost nothing.
 */
export function lostScores(
  units: readonly AssessedUnit[],
  name: string,
  ifMet: (unit: number, leaf: number) => StandingIfMet | null,
): readonly LostScore[] {
  const index = units.findIndex((unit) => unit.name === name);
  const unit = units[index];
  if (unit === undefined) return [];
  const lost = unit.set.leaves.flatMap((leaf, at): readonly LostScore[] => {
    const score = unit.scores[at];
    if (typeof score !== 'number' || score >= leaf.maxPoints) return [];
    const met = ifMet(index, at);
    if (met === null) return [];
    return [
      {
        field: unit.set.fields[leaf.field] ?? '',
        code: leaf.code,
        criterion: leaf.name,
        points: toNumber(score),
        maxPoints: toNumber(leaf.maxPoints),
        lostPoints: toNumber(leaf.maxPoints - score),
        place: scorePlace(unit, at),
        ifMet: {
          points: pointsObtained(met.total),
          percent: percentOfTally(met.total),
          exact: exactIndex(met.total),
          rank: met.rank,
        },
      },
    ];
  });
  return lost.sort((a, b) => b.lostPoints - a.lostPoints);
}
