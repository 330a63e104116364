import type { Points } from '../points';
import { pointsOf } from '../points';
import type { UnitScores } from '../read/assessment';
import type { Rules } from '../rules';
import { withPoints } from './tally';
import type { ExactTally } from './tally';

/** A unit's points by field and in all. */
export interface UnitTally {
  readonly total: ExactTally;
  /** One per field of the block. */
  readonly fields: readonly ExactTally[];
  /** Leaves that are not scored yet, in all and by field. */
  readonly blankScores: number;
  readonly fieldBlanks: readonly number[];
}

/** How a unit's criteria set lies in its block. */
export interface SetInBlock {
  /** For each field of the set, its place among the fields of the block. */
  readonly fieldOf: readonly number[];
  /** Fields of the block. */
  readonly fields: number;
  /**
   * For each leaf what its max falls short of the full one, where units stand in rows and each has the max that applies
   * to it; `null` where criteria that do not apply are marked one by one.
   */
  readonly shortOf: readonly Points[] | null;
}

/**
 * Adds up a unit's scores (DOMAIN section 3, rules 1, 3, 4 and 10). Points of criteria that do not apply: `reduce` leaves
 * them out with their max; `full` gives them; `rescale` scales the verified part by its full max over the max that
 * applies and then adds the survey part, of which what does not apply is left out. The total is scaled as a whole, each
 * field by itself, so that under `rescale` the fields need not add up to the total. Where nothing of a verified part
 * applies there is nothing to scale: it is left out with its max.
 *
 * Bonus and penalty, each up to its cap, go into the total's points after scaling, not into its max and not into a field.
 */
export function scoreUnit(unit: UnitScores, rules: Rules, set: SetInBlock): UnitTally {
  const fields = Array.from({ length: set.fields }, noParts);
  const { leaves } = unit.set;
  const skip = rules.blankScores === 'skip';
  const full = rules.notApplicable === 'full';
  const plain = unit.surveyParts === undefined && set.shortOf === null;
  for (let index = 0; index < leaves.length; index++) {
    const leaf = leaves[index];
    const parts = leaf === undefined ? undefined : fields[set.fieldOf[leaf.field] ?? -1];
    if (leaf === undefined || parts === undefined) continue;
    const score = unit.scores[index] ?? 'notScored';
    if (typeof score === 'number' && plain) {
      parts.verified += score;
      parts.verifiedMax += leaf.maxPoints;
      continue;
    }
    const part = unit.surveyParts?.get(index);
    const surveyMax = part?.max ?? 0;
    const verifiedMax = leaf.maxPoints - surveyMax;
    if (score === 'notScored' || score === 'invalid') {
      parts.blanks++;
      if (skip) continue;
      parts.verifiedMax += verifiedMax;
      parts.surveyMax += surveyMax;
    } else {
      const surveyOut = score === 'notApplicable' || part?.without === 'survey';
      if (!surveyOut || full) {
        parts.survey += surveyOut ? surveyMax : (part?.points ?? 0);
        parts.surveyMax += surveyMax;
      }
      if (score === 'notApplicable' || part?.without === 'verified') parts.outMax += verifiedMax;
      else {
        parts.verified += score - (part?.points ?? 0);
        parts.verifiedMax += verifiedMax;
      }
    }
    if (set.shortOf !== null && verifiedMax > 0) parts.outMax += set.shortOf[index] ?? 0;
  }
  const all = noParts();
  for (const parts of fields) add(all, parts);
  const apart = capped(unit.bonus, rules.bonusCap) - capped(unit.penalty, rules.penaltyCap);
  return {
    total: withPoints(tallyOf(all, rules.notApplicable), apart),
    fields: fields.map((parts) => tallyOf(parts, rules.notApplicable)),
    blankScores: all.blanks,
    fieldBlanks: fields.map(({ blanks }) => blanks),
  };
}

/** Points and maxima of some leaves, those of survey points apart. */
interface Parts {
  verified: Points;
  /** Max of what is verified and applies. */
  verifiedMax: Points;
  /** Max of what would be verified and does not apply. */
  outMax: Points;
  survey: Points;
  surveyMax: Points;
  blanks: number;
}

function noParts(): Parts {
  return { verified: 0, verifiedMax: 0, outMax: 0, survey: 0, surveyMax: 0, blanks: 0 };
}

function add(sum: Parts, parts: Parts): void {
  sum.verified += parts.verified;
  sum.verifiedMax += parts.verifiedMax;
  sum.outMax += parts.outMax;
  sum.survey += parts.survey;
  sum.surveyMax += parts.surveyMax;
  sum.blanks += parts.blanks;
}

function tallyOf(
  { verified, verifiedMax, outMax, survey, surveyMax }: Parts,
  rule: Rules['notApplicable'],
): ExactTally {
  const max = verifiedMax + surveyMax;
  const points = verified + survey;
  if (max + outMax === 0) return { points, over: 1, max: 0 };
  if (rule === 'full') return { points: points + outMax, over: 1, max: max + outMax };
  if (rule === 'reduce' || outMax === 0 || verifiedMax === 0) return { points, over: 1, max };
  const over = BigInt(verifiedMax);
  return {
    points: BigInt(verified) * BigInt(verifiedMax + outMax) + BigInt(survey) * over,
    over,
    max: max + outMax,
  };
}

function capped(points: Points, cap: number | null): Points {
  return cap === null ? points : Math.min(points, pointsOf(cap) ?? points);
}
