import type { AssessedUnit, CriteriaSet } from '../read/model/assessment';

/** Ranked units by what they have of a criterion. */
export interface LeafCounts {
  /** With points, be it none. */
  readonly scored: number;
  readonly full: number;
  /** With full points, or so many per cent of them as `ReviewRules.nearFull` says. */
  readonly nearFull: number;
  readonly zero: number;
  readonly blank: number;
  /** To whom it does not apply; a unit whose set does not have it is not counted at all. */
  readonly notApplicable: number;
  /** The percentage that all scored units have; `null` where they differ or none is scored. */
  readonly alike: number | null;
  /** The percentage that most scored units have, and how many have it; `null` where none is scored. */
  readonly commonest: { readonly percent: number; readonly units: number } | null;
}

/** @param nearFull in per cent */
export function leafCounts(units: readonly AssessedUnit[], nearFull: number): (key: string) => LeafCounts {
  const known = new Map<CriteriaSet, ReadonlyMap<string, number>>();
  const placesOf = (set: CriteriaSet) => {
    const places = known.get(set) ?? new Map(set.leaves.map(({ key }, at) => [key, at]));
    known.set(set, places);
    return places;
  };
  return (key) => {
    const counts = { scored: 0, full: 0, nearFull: 0, zero: 0, blank: 0, notApplicable: 0 };
    const shares = new Map<number, number>();
    for (const { set, scores } of units) {
      const at = placesOf(set).get(key);
      if (at === undefined) continue;
      const max = set.leaves[at]?.maxPoints ?? 0;
      const score = scores[at] ?? 'notScored';
      if (score === 'notApplicable') counts.notApplicable++;
      else if (typeof score !== 'number') counts.blank++;
      else {
        counts.scored++;
        if (score >= max) counts.full++;
        if (score * 100 >= max * nearFull) counts.nearFull++;
        if (score === 0) counts.zero++;
        shares.set(score / max, (shares.get(score / max) ?? 0) + 1);
      }
    }
    const [first] = [...shares].sort(([, a], [, b]) => b - a);
    if (first === undefined) return { ...counts, alike: null, commonest: null };
    const [share, count] = first;
    const percent = share * 100;
    return { ...counts, alike: shares.size === 1 ? percent : null, commonest: { percent, units: count } };
  };
}
