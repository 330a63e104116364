import { nameKey, wordsOf } from '../read/names/nameKey';

/** A criterion by which it is told from others: the key of its field, its number and its name. */
export interface CriterionIdentity {
  readonly fieldKey: string;
  readonly code: string;
  readonly name: string;
}

/**
 * Which criterion of another set each one is: matched by field, number and name, years within names aside; what was only
 * renumbered by field and name, where no other criterion of the field has that name. A number alone never matches.
 *
 * @returns for each criterion of `now` the index of its partner in `then`, -1 where it has none
 */
export function matchCriteria(
  now: readonly CriterionIdentity[],
  then: readonly CriterionIdentity[],
): readonly number[] {
  const [keysNow, keysThen] = [now.map(keysOf), then.map(keysOf)];
  const numbered = positions(keysThen.map((keys) => keys.numbered));
  const countNow = positions(keysNow.map(({ name }) => name));
  const named = positions(keysThen.map(({ name }) => name));
  return keysNow.map((keys) => {
    const partner = only(numbered.get(keys.numbered));
    if (partner !== -1) return partner;
    return only(countNow.get(keys.name)) === -1 ? -1 : only(named.get(keys.name));
  });
}

/** By its name within its field, and by its number too. */
function keysOf({ fieldKey, code, name }: CriterionIdentity): {
  readonly name: string;
  readonly numbered: string;
} {
  const named = `${fieldKey}|${nameKey(name).replace(YEARS, '').trim()}`;
  return { name: named, numbered: `${code}|${named}` };
}

/** `Kế hoạch CCHC năm 2023` is last year's `Kế hoạch CCHC năm 2022`, and `Kế hoạch CCHC` of a set without years. */
const YEARS = new RegExp(`(?:^| )(?:${wordsOf('năm')} )?20\\d\\d(?= |$)`, 'gu');

/** Where each key stands. */
function positions(keys: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const at = new Map<string, number[]>();
  keys.forEach((key, index) => {
    const known = at.get(key);
    if (known === undefined) at.set(key, [index]);
    else known.push(index);
  });
  return at;
}

/** The one that is found; -1 for none or several. */
function only(found: readonly number[] = []): number {
  const [first = -1, ...others] = found;
  return others.length === 0 ? first : -1;
}
