import type { UnitScores } from '../../read/model/assessment';
import type { BlockFields } from './blockFields';
import type { UnitTally } from './unitTally';
import type { PlainTally } from './tally';
import { mostPoints, withScore } from './withScore';

/**
 * A unit as it would be if it met one of its criteria in full: what of it applies gets its max, survey points too. All
 * else is as it is.
 */
export function metInFull(unit: UnitScores, leaf: number): UnitScores {
  return withScore(unit, leaf, mostPoints(unit, leaf));
}

/**
 * The same unit's points, from those that it has: where nothing is scaled they grow by what the criterion lost. `null`
 * where that does not tell, so that the unit is to be added up anew: with scaled points, with weights, for a criterion that is part
 * survey points, and for one without a score.
 */
export function tallyIfMet(
  unit: UnitScores,
  leaf: number,
  { total, fields, blankScores, fieldBlanks }: UnitTally,
  { fieldsOf }: Pick<BlockFields, 'fieldsOf'>,
): UnitTally | null {
  const criterion = unit.set.leaves[leaf];
  const score = unit.scores[leaf];
  if (criterion === undefined || typeof score !== 'number' || unit.surveyParts?.has(leaf) === true)
    return null;
  const field = fields[fieldsOf(unit.set)[criterion.field] ?? -1];
  if (field === undefined || total.weighed !== undefined) return null;
  if (total.over !== 1 || field.over !== 1) return null;
  const gained = criterion.maxPoints - score;
  const grown = ({ points, max }: PlainTally): PlainTally => ({ points: points + gained, over: 1, max });
  return {
    total: grown(total),
    fields: fields.map((own) => (own === field ? grown(field) : own)),
    blankScores,
    fieldBlanks,
  };
}
