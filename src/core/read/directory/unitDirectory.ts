import { aliasedKeys, fieldKeys } from '../names/fieldNames';
import type { Namesakes } from './namesakes';
import { unitKey } from '../names/unitNames';
import type { UnitDirectory, UnitHistory } from '../model/assessment';
import type { UnitList } from '../layouts/unitList';

/**
 * Gathers lists of units; of two units that claim one short or former name neither gets it. The officer's aliases, each
 * another name and the name that it stands for, come before the lists.
 */
export function unitDirectory(
  lists: readonly UnitList[],
  aliases: Readonly<Record<string, string>>,
  names: Pick<Namesakes, 'keyOf' | 'sharedNameOf'> = BY_NAME,
): UnitDirectory {
  const ownKeyOf = (name: string) => names.keyOf(name);
  const blocks = new Map<string, string>();
  const owners = new Map<string, string | null>();
  const listed = new Set(lists.flatMap(({ units }) => units.map(({ name }) => ownKeyOf(name))));
  for (const { name, block, aliases } of lists.flatMap(({ units }) => units)) {
    const key = ownKeyOf(name);
    if (block !== null && !blocks.has(key)) blocks.set(key, block);
    for (const alias of aliases.map(ownKeyOf)) {
      if (listed.has(alias)) continue;
      const owner = owners.get(alias);
      owners.set(alias, owner === undefined || owner === key ? key : null);
    }
  }
  const aliasesOf = new Map<string, string[]>();
  for (const [alias, key] of owners) {
    if (key !== null) aliasesOf.set(key, [...(aliasesOf.get(key) ?? [key]), alias]);
  }
  const histories = unitHistories(lists, listed, ownKeyOf);
  const standsFor = aliasedKeys(aliases, ownKeyOf);
  const found = new Map<string, string>();
  const keyOf = (name: string) => {
    const known = found.get(name);
    if (known !== undefined) return known;
    const own = standsFor(name);
    const key = owners.get(own) ?? own;
    found.set(name, key);
    return key;
  };
  return {
    keyOf,
    keysOf: (name) => aliasesOf.get(keyOf(name)) ?? [keyOf(name)],
    isListed: (name) => listed.size > 0 && listed.has(keyOf(name)),
    blockOf: (name) => (blocks.size === 0 ? null : (blocks.get(keyOf(name)) ?? null)),
    fieldKeyOf: fieldKeys(aliases),
    historyOf: (name) => (histories.size === 0 ? NO_HISTORY : (histories.get(keyOf(name)) ?? NO_HISTORY)),
    ownKeyOf,
    sharedNameOf: (name) => names.sharedNameOf(name),
  };
}

/** Units that their names alone tell apart. */
const BY_NAME: Pick<Namesakes, 'keyOf' | 'sharedNameOf'> = { keyOf: unitKey, sharedNameOf: () => null };

const NO_HISTORY: UnitHistory = { former: [], gone: [], split: false, isForerunner: false };

function unitHistories(
  lists: readonly UnitList[],
  listed: ReadonlySet<string>,
  ownKeyOf: (name: string) => string,
): ReadonlyMap<string, UnitHistory> {
  const former = new Map<string, Set<string>>();
  const heirs = new Map<string, Set<string>>();
  for (const { name, formerNames = [] } of lists.flatMap(({ units }) => units)) {
    const key = ownKeyOf(name);
    for (const old of formerNames.map(ownKeyOf)) {
      former.set(key, (former.get(key) ?? new Set()).add(old));
      heirs.set(old, (heirs.get(old) ?? new Set()).add(key));
    }
  }
  return new Map(
    [...former].map(([key, names]) => [
      key,
      {
        former: [...names],
        gone: [...names].filter((old) => !listed.has(old)),
        isForerunner: [...(heirs.get(key) ?? [])].some((heir) => heir !== key),
        split: [...names].some((old) => old !== key && (listed.has(old) || (heirs.get(old)?.size ?? 0) > 1)),
      },
    ]),
  );
}
