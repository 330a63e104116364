import { nameKey } from '../read/names/nameKey';

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
  const namesNow = now.map(namedKey);
  const namesThen = then.map(namedKey);
  const numbered = positions(then.map(({ code }, index) => `${code}|${namesThen[index] ?? ''}`));
  const [countNow, named] = [positions(namesNow), positions(namesThen)];
  const partners = now.map(({ code }, index) => only(numbered.get(`${code}|${namesNow[index] ?? ''}`)));
  const taken = new Set(partners);
  return partners.map((partner, index) => {
    if (partner !== -1) return partner;
    const name = namesNow[index] ?? '';
    const renumbered = only(countNow.get(name)) === -1 ? -1 : only(named.get(name));
    return taken.has(renumbered) ? -1 : renumbered;
  });
}

function namedKey({ fieldKey, name }: CriterionIdentity): string {
  return `${fieldKey}|${nameKey(name).replace(YEARS, '')}`;
}

/** `Kế hoạch CCHC năm 2023` is last year's `Kế hoạch CCHC năm 2022`. */
const YEARS = /\b20\d\d\b/gu;

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

function only(found: readonly number[] = []): number {
  return found.length === 1 ? (found[0] ?? -1) : -1;
}
