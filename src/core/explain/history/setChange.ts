import type { Period } from '../../period';
import type { AssessedBlock, CriteriaSet } from '../../read/model/assessment';
import { LAYOUTS } from '../../read/model/layouts';
import type { CriteriaMatcher, SetChange } from '../criteriaChanges';
import type { FieldKey } from '../lastYear/lastYearLines';
import type { HistorySetChange, HistoryYear } from './blockHistory';

/** How the set of each year differs from the last one before it that is known. */
export type ChangeOfYear = Pick<HistoryYear, 'setChange' | 'isSetCompared'>;

/** A year with the blocks that have scores, none where only a printed ranking is known. */
interface YearOfSets {
  readonly period: Period | null;
  readonly blocks: readonly AssessedBlock[];
}

/**
 * Compares the criteria sets of a block year by year; by the position of the year. A total alone is no known set: a year is
 * compared with the last one whose fields or criteria are known, and then with a later total, whose max may be another one. What a year before told is
 * not told again.
 */
export function setChanges(
  years: readonly YearOfSets[],
  { pairsOf, fieldKey }: { readonly pairsOf: CriteriaMatcher; readonly fieldKey: FieldKey },
): (year: number) => ChangeOfYear {
  const before: YearWithSet[] = [];
  const changes = years.map(({ period, blocks }): ChangeOfYear => {
    const set = mostTelling(blocks);
    if (set === null) return UNKNOWN;
    let isSetCompared = false;
    for (const then of toCompare(before)) {
      const change = setChangeOf(set, then.set, then.period, pairsOf, fieldKey);
      const later = before.slice(before.indexOf(then) + 1);
      if (change !== null && change !== 'unknown') {
        if (later.some((one) => isSameSet(set, one.set, change.of, pairsOf, fieldKey))) continue;
        before.push({ period, set });
        return { setChange: change, isSetCompared: true };
      }
      isSetCompared ||= change === null;
    }
    before.push({ period, set });
    return { setChange: null, isSetCompared };
  });
  return (year) => changes[year] ?? UNKNOWN;
}

interface YearWithSet {
  readonly period: Period | null;
  readonly set: KnownSet;
}

/** The years that one is compared with, those first that tell most: the last one of each kind of table. */
function toCompare(before: readonly YearWithSet[]): readonly YearWithSet[] {
  const last = TELLING.flatMap((leaves) => before.findLast(({ set }) => set.leaves === leaves) ?? []);
  const [criteria, ...others] = last;
  const nearest = before.findLast(({ set }) => set.leaves !== 'total');
  return criteria === undefined
    ? []
    : [...new Set([...(nearest === undefined ? [] : [nearest]), criteria, ...others])];
}

const UNKNOWN: ChangeOfYear = { setChange: null, isSetCompared: false };

/** A criteria set as far as a year's tables tell it. */
interface KnownSet {
  readonly set: CriteriaSet;
  readonly leaves: 'criteria' | 'fields' | 'total';
}

/** The more a table tells of its set, the better. */
const TELLING = ['criteria', 'fields', 'total'] as const;

function mostTelling(blocks: readonly AssessedBlock[]): KnownSet | null {
  const sets = blocks.flatMap((block) => knownSet(block) ?? []);
  for (const leaves of TELLING) {
    const [set] = sets.filter((one) => one.leaves === leaves);
    if (set !== undefined) return set;
  }
  return null;
}

/** The set of a block; `null` of one without units, or of points of which nothing tells the max. */
function knownSet({ set, units }: AssessedBlock): KnownSet | null {
  const table = (units.find((unit) => unit.set === set) ?? units[0])?.table;
  if (table === undefined || set.leaves.length === 0 || set.assumed !== undefined) return null;
  return { set, leaves: LAYOUTS[table.kind].leaves };
}

/** Whether two years tell the same by `of`, or by more: what differs from a year before both was marked then. */
function isSameSet(
  now: KnownSet,
  then: KnownSet,
  of: HistorySetChange['of'],
  pairsOf: CriteriaMatcher,
  fieldKey: FieldKey,
): boolean {
  const told = TELLING.indexOf(toldByBoth(now, then));
  if (told > TELLING.indexOf(of)) return false;
  const change = setChangeOf(now, then, null, pairsOf, fieldKey);
  return change === null || change === 'unknown';
}

function toldByBoth(now: KnownSet, then: KnownSet): KnownSet['leaves'] {
  return TELLING[Math.max(TELLING.indexOf(now.leaves), TELLING.indexOf(then.leaves))] ?? 'total';
}

/**
 * Compares the sets of two years by what both of them tell; `null` where nothing differs, `unknown` where they tell too little:
 * two totals out of 100 may be of two sets.
 */
function setChangeOf(
  now: KnownSet,
  then: KnownSet,
  since: Period | null,
  pairsOf: CriteriaMatcher,
  fieldKey: FieldKey,
): HistorySetChange | null | 'unknown' {
  const of = toldByBoth(now, then);
  const change =
    of === 'criteria'
      ? criteriaChange(now.set, then.set, pairsOf)
      : maximaChange(maximaOf(now, fieldKey, of), maximaOf(then, fieldKey, of));
  if (change.added + change.removed + change.maxChanged > 0) return { since, of, ...change };
  return of === 'total' ? 'unknown' : null;
}

/** Criteria whose max is the same and whose weight is not have changed, too; one without a partner has no max then. */
function criteriaChange(now: CriteriaSet, then: CriteriaSet, pairsOf: CriteriaMatcher): SetChange {
  const { partners, change } = pairsOf(now, then);
  const reweighted = partners.filter(
    (partner, leaf) =>
      now.leaves[leaf]?.maxPoints === then.leaves[partner]?.maxPoints &&
      weightOf(now, leaf) !== weightOf(then, partner),
  );
  return { ...change, maxChanged: change.maxChanged + reweighted.length };
}

function maximaChange(now: ReadonlyMap<string, number>, then: ReadonlyMap<string, number>): SetChange {
  return {
    added: [...now.keys()].filter((key) => !then.has(key)).length,
    removed: [...then.keys()].filter((key) => !now.has(key)).length,
    maxChanged: [...now].filter(([key, max]) => (then.get(key) ?? max) !== max).length,
  };
}

/** The weights of a leaf and of its field, as they are compared. */
function weightOf({ leaves, weights }: CriteriaSet, leaf: number): string {
  if (weights === undefined) return '';
  const field = leaves[leaf]?.field ?? 0;
  return [weights.kind, weights.leaves?.[leaf]?.value ?? '', weights.fields?.[field]?.value ?? ''].join('|');
}

/** What can be got in each field, or in all. */
function maximaOf(
  { set }: KnownSet,
  fieldKey: FieldKey,
  of: 'fields' | 'total',
): ReadonlyMap<string, number> {
  const maxima = new Map<string, number>();
  for (const { field, maxPoints } of set.leaves) {
    const key = of === 'total' ? '' : fieldKey(set.fields[field] ?? '');
    maxima.set(key, (maxima.get(key) ?? 0) + maxPoints);
  }
  return maxima;
}
