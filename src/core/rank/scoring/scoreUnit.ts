import type { Points } from '../../points';
import { pointsOf } from '../../points';
import type { UnitScores } from '../../read/model/assessment';
import type { Rules } from '../../settings/rules';
import { add, addLeaf, less, noParts, tallyOf } from './parts';
import type { Parts } from './parts';
import type { SetInBlock, UnitTally } from './unitTally';
import { weighedParts, weighedTally, weighedWithout } from './weighedTally';
import type { WeighedParts } from './weighedTally';
import { withPoints } from './tally';

/**
 * Adds up a unit's scores (DOMAIN section 3, rules 1, 3, 4 and 10). Points of criteria that do not apply: `reduce` leaves
 * them out with their max; `full` gives them; `rescale` scales the verified part by its full max over the max that
 * applies and then adds the survey part, of which what does not apply is left out. The total is scaled as a whole, each
 * field by itself, so that under `rescale` the fields need not add up to the total. Where nothing of a verified part
 * applies there is nothing to scale: it is left out with its max.
 *
 * Bonus and penalty, each up to its cap, go into the total's points after scaling, not into its max and not into a field.
 * Weights make another index of the same scores: see `weighedTally`.
 */
export function scoreUnit(unit: UnitScores, rules: Rules, set: SetInBlock): UnitTally {
  const parts = partsOfUnit(unit, rules, set);
  const weighed =
    set.weighing === null ? null : weighedParts(unit, rules, { ...set, weighing: set.weighing });
  return tallyOfUnit(unit, rules, set, parts, weighed);
}

/**
 * Adds up a unit once, to tell what it comes to without one of its criteria: the same as if its set did not have that
 * leaf, in a time that does not depend on how many others there are.
 *
 * @returns the tally without the leaf of that index
 */
export function scoredWithout(unit: UnitScores, rules: Rules, set: SetInBlock): (leaf: number) => UnitTally {
  const { weighing } = set;
  const parts = partsOfUnit(unit, rules, set);
  const weighed = weighing === null ? null : weighedParts(unit, rules, { ...set, weighing });
  const all = noParts();
  for (const own of parts) add(all, own);
  const apart = apartOf(unit, rules);
  return (index) => {
    const leaf = unit.set.leaves[index];
    const field = leaf === undefined ? -1 : (set.fieldOf[leaf.field] ?? -1);
    if (field === -1) return tallyOfUnit(unit, rules, set, parts, weighed);
    const own = noParts();
    addLeaf(own, unit, index, rules, set.shortOf?.[index] ?? 0);
    const others = () => parts.with(field, less(parts[field] ?? noParts(), own));
    if (weighing !== null) {
      const weighedOthers =
        weighed === null ? null : weighedWithout(weighed, field, own, weighing.leaves?.[index] ?? 0n);
      return tallyOfUnit(unit, rules, set, others(), weighedOthers);
    }
    // Mostly nothing but the whole is asked for, of hundreds of thousands of units and leaves.
    const left = less(all, own);
    return {
      total: withPoints(tallyOf(left, rules.notApplicable), apart),
      blankScores: left.blanks,
      get fields() {
        return others().map((one) => tallyOf(one, rules.notApplicable));
      },
      get fieldBlanks() {
        return others().map(({ blanks }) => blanks);
      },
    };
  };
}

/** What each field of the block has of a unit's leaves. */
function partsOfUnit(unit: UnitScores, rules: Rules, set: SetInBlock): readonly Parts[] {
  const fields = Array.from({ length: set.fields }, noParts);
  const { leaves } = unit.set;
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
    addLeaf(parts, unit, index, rules, set.shortOf?.[index] ?? 0);
  }
  return fields;
}

/** @param weighed what its leaves have when each is multiplied by its weight; `null` where none is */
function tallyOfUnit(
  unit: UnitScores,
  rules: Rules,
  { weighing }: SetInBlock,
  fields: readonly Parts[],
  weighed: readonly WeighedParts[] | null,
): UnitTally {
  const all = noParts();
  for (const parts of fields) add(all, parts);
  const apart = apartOf(unit, rules);
  const scored: UnitTally = {
    total: withPoints(tallyOf(all, rules.notApplicable), apart),
    fields: fields.map((parts) => tallyOf(parts, rules.notApplicable)),
    blankScores: all.blanks,
    fieldBlanks: fields.map(({ blanks }) => blanks),
  };
  return weighing === null ? scored : weighedTally(scored, apart, rules, weighing, weighed);
}

/** Bonus less penalty points. */
function apartOf({ bonus, penalty }: UnitScores, { bonusCap, penaltyCap }: Rules): Points {
  return capped(bonus, bonusCap) - capped(penalty, penaltyCap);
}

/** Bonus or penalty points up to their cap. */
export function capped(points: Points, cap: number | null): Points {
  return cap === null ? points : Math.min(points, pointsOf(cap) ?? points);
}
