import type { AssessedUnit, CriteriaSet, Leaf } from '../read/model/assessment';
import { scorePlace } from '../read/model/assessment';
import { matchCriteria } from './matchCriteria';
import { toNumber } from '../points';
import type { Points } from '../points';
import type { Place } from '../workbook';
import type { FieldKey } from './lastYear/lastYearLines';

/** A criterion of a unit that scored zero in one of two years only. */
export interface CriterionChange {
  readonly code: string;
  readonly name: string;
  readonly maxPoints: number;
  /** Points of the year that was not zero. */
  readonly points: number;
  readonly place: Place;
  readonly previousPlace: Place;
}

export interface CriterionChanges {
  /** Zero last year, not now. */
  readonly gained: readonly CriterionChange[];
  /** Zero now, not last year. */
  readonly lost: readonly CriterionChange[];
}

/** How two criteria sets differ. */
export interface SetChange {
  readonly added: number;
  readonly removed: number;
  readonly maxChanged: number;
}

/** Which leaf of this year's set is which of last year's. */
export interface LeafPairs {
  /** One per leaf of this year's set: the index of its partner, -1 where there is none. */
  readonly partners: readonly number[];
  readonly change: SetChange;
}

/** Finds partners as `matchCriteria` does, once for each pair of sets. */
export type CriteriaMatcher = (now: CriteriaSet, then: CriteriaSet) => LeafPairs;

export function criteriaMatcher(fieldKey: FieldKey): CriteriaMatcher {
  const known = new Map<CriteriaSet, Map<CriteriaSet, LeafPairs>>();
  return (now, then) => {
    const ofNow = known.get(now) ?? new Map<CriteriaSet, LeafPairs>();
    known.set(now, ofNow);
    const made = ofNow.get(then) ?? leafPairs(now, then, fieldKey);
    ofNow.set(then, made);
    return made;
  };
}

function leafPairs(now: CriteriaSet, then: CriteriaSet, fieldKey: FieldKey): LeafPairs {
  const identities = ({ leaves, fields }: CriteriaSet) =>
    leaves.map(({ field, code, name }) => ({ fieldKey: fieldKey(fields[field] ?? ''), code, name }));
  const partners = matchCriteria(identities(now), identities(then));
  const matched = partners.filter((partner) => partner !== -1);
  const isOtherMax = ({ maxPoints }: Leaf, index: number) => {
    const before = then.leaves[partners[index] ?? -1];
    return before !== undefined && before.maxPoints !== maxPoints;
  };
  return {
    partners,
    change: {
      added: partners.length - matched.length,
      removed: then.leaves.length - new Set(matched).size,
      maxChanged: now.leaves.filter(isOtherMax).length,
    },
  };
}

/** The criteria in which a unit got its first points, or lost its last, since the year before. */
export function criterionChanges(now: AssessedUnit, then: AssessedUnit, pairs: LeafPairs): CriterionChanges {
  const gained: CriterionChange[] = [];
  const lost: CriterionChange[] = [];
  now.set.leaves.forEach((leaf, index) => {
    const partner = pairs.partners[index] ?? -1;
    const [score, before] = [now.scores[index], then.scores[partner]];
    if (typeof score !== 'number' || typeof before !== 'number' || (score === 0) === (before === 0)) return;
    (score === 0 ? lost : gained).push({
      code: leaf.code,
      name: leaf.name,
      maxPoints: toNumber(leaf.maxPoints),
      points: toNumber(score === 0 ? before : score),
      place: scorePlace(now, index),
      previousPlace: scorePlace(then, partner),
    });
  });
  const byMax = (a: CriterionChange, b: CriterionChange) => b.maxPoints - a.maxPoints;
  return { gained: gained.sort(byMax), lost: lost.sort(byMax) };
}

/** A unit's index in the criteria that both years have and that applied in both, in per cent; `null` without any. */
export function commonIndexes(
  now: AssessedUnit,
  then: AssessedUnit,
  { partners }: LeafPairs,
): { readonly now: number; readonly then: number } | null {
  const [scoredNow, scoredThen]: [ScoredLeaf[], ScoredLeaf[]] = [[], []];
  partners.forEach((partner, index) => {
    const [score, before] = [now.scores[index], then.scores[partner]];
    if (typeof score !== 'number' || typeof before !== 'number') return;
    scoredNow.push({ index, score });
    scoredThen.push({ index: partner, score: before });
  });
  const [ofNow, ofThen] = [indexOver(now.set, scoredNow), indexOver(then.set, scoredThen)];
  return ofNow === null || ofThen === null ? null : { now: ofNow, then: ofThen };
}

/** A leaf of a criteria set by its index, and its points. */
interface ScoredLeaf {
  readonly index: number;
  readonly score: Points;
}

/** The index in some criteria of a set, by their weights where they have any. */
function indexOver({ leaves: all, weights }: CriteriaSet, scored: readonly ScoredLeaf[]): number | null {
  const { kind, leaves = null, fields = null } = weights ?? {};
  const sums = new Map<number, { points: number; max: number }>();
  for (const { index, score } of scored) {
    const leaf = all[index];
    if (leaf === undefined) continue;
    const weight = leaves?.[index]?.value ?? 1;
    const by = kind === 'share' && leaves !== null ? weight / leaf.maxPoints : weight;
    const at = fields === null ? 0 : leaf.field;
    const sum = sums.get(at) ?? { points: 0, max: 0 };
    sums.set(at, { points: sum.points + score * by, max: sum.max + leaf.maxPoints * by });
  }
  let [percent, shares] = [0, 0];
  for (const [field, { points, max }] of sums) {
    if (max <= 0) continue;
    const share = fields?.[field]?.value ?? 1;
    percent += (share * points * 100) / max;
    shares += share;
  }
  return shares > 0 ? percent / shares : null;
}
