import type { Points } from '../../points';
import type { UnitScores } from '../../read/model/assessment';
import type { Rules } from '../../settings/rules';
import type { ExactTally } from './tally';

/** Points and maxima of some leaves, those of survey points apart. */
export interface Parts {
  verified: Points;
  /** Max of what is verified and applies. */
  verifiedMax: Points;
  /** Max of what would be verified and does not apply. */
  outMax: Points;
  survey: Points;
  surveyMax: Points;
  blanks: number;
}

export function noParts(): Parts {
  return { verified: 0, verifiedMax: 0, outMax: 0, survey: 0, surveyMax: 0, blanks: 0 };
}

export function add(sum: Parts, parts: Parts): void {
  sum.verified += parts.verified;
  sum.verifiedMax += parts.verifiedMax;
  sum.outMax += parts.outMax;
  sum.survey += parts.survey;
  sum.surveyMax += parts.surveyMax;
  sum.blanks += parts.blanks;
}

/** Parts without those of one of their leaves. */
export function less(sum: Parts, parts: Parts): Parts {
  return {
    verified: sum.verified - parts.verified,
    verifiedMax: sum.verifiedMax - parts.verifiedMax,
    outMax: sum.outMax - parts.outMax,
    survey: sum.survey - parts.survey,
    surveyMax: sum.surveyMax - parts.surveyMax,
    blanks: sum.blanks - parts.blanks,
  };
}

/**
 * Adds one leaf of a unit to the parts of its field (DOMAIN section 3, rules 3 and 10).
 *
 * @param short what its max falls short of the full one
 */
export function addLeaf(
  parts: Parts,
  unit: UnitScores,
  index: number,
  { blankScores, notApplicable }: Rules,
  short: Points,
): void {
  const score = unit.scores[index] ?? 'notScored';
  const part = unit.surveyParts?.get(index);
  const surveyMax = part?.max ?? 0;
  const verifiedMax = (unit.set.leaves[index]?.maxPoints ?? 0) - surveyMax;
  if (score === 'notScored' || score === 'invalid') {
    parts.blanks++;
    if (blankScores === 'skip') return;
    parts.verifiedMax += verifiedMax;
    parts.surveyMax += surveyMax;
  } else {
    const surveyOut = score === 'notApplicable' || part?.without === 'survey';
    if (!surveyOut || notApplicable === 'full') {
      parts.survey += surveyOut ? surveyMax : (part?.points ?? 0);
      parts.surveyMax += surveyMax;
    }
    if (score === 'notApplicable' || part?.without === 'verified') parts.outMax += verifiedMax;
    else {
      parts.verified += score - (part?.points ?? 0);
      parts.verifiedMax += verifiedMax;
    }
  }
  if (verifiedMax > 0) parts.outMax += short;
}

/** What parts come to by a rule for what does not apply. */
export function tallyOf(
  { verified, verifiedMax, outMax, survey, surveyMax }: Parts,
  rule: Rules['notApplicable'],
): ExactTally {
  const max = verifiedMax + surveyMax;
  const points = verified + survey;
  if (rule === 'full') return { points: points + outMax, over: 1, max: max + outMax };
  if (rule === 'reduce' || outMax === 0 || verifiedMax === 0) return { points, over: 1, max };
  const over = BigInt(verifiedMax);
  return {
    points: BigInt(verified) * BigInt(verifiedMax + outMax) + BigInt(survey) * over,
    over,
    max: max + outMax,
  };
}
