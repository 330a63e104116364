import { unitKey } from './unitNames';
import type { UnitList } from './unitList';

/** Under which names a unit is known: what the lists of units in the workbook say. */
export interface UnitDirectory {
  /** The key under which a unit is the same under its own, its short and its former names. */
  keyOf(name: string): string;
  /** Every key that names the unit, its own first. */
  keysOf(name: string): readonly string[];
  /** The block that a list puts the unit into, `null` where none does. */
  blockOf(name: string): string | null;
}

/** Gathers lists of units; of two units that claim one short or former name neither gets it. */
export function unitDirectory(lists: readonly UnitList[]): UnitDirectory {
  const blocks = new Map<string, string>();
  const owners = new Map<string, string | null>();
  const listed = new Set(lists.flatMap(({ units }) => units.map(({ name }) => unitKey(name))));
  for (const { name, block, aliases } of lists.flatMap(({ units }) => units)) {
    const key = unitKey(name);
    if (block !== null && !blocks.has(key)) blocks.set(key, block);
    for (const alias of aliases.map(unitKey)) {
      if (listed.has(alias)) continue;
      const owner = owners.get(alias);
      owners.set(alias, owner === undefined || owner === key ? key : null);
    }
  }
  const aliasesOf = new Map<string, string[]>();
  for (const [alias, key] of owners) {
    if (key !== null) aliasesOf.set(key, [...(aliasesOf.get(key) ?? [key]), alias]);
  }
  const found = new Map<string, string>();
  const keyOf = (name: string) => {
    const known = found.get(name);
    if (known !== undefined) return known;
    const own = unitKey(name);
    const key = owners.get(own) ?? own;
    found.set(name, key);
    return key;
  };
  return {
    keyOf,
    keysOf: (name) => aliasesOf.get(keyOf(name)) ?? [keyOf(name)],
    blockOf: (name) => (blocks.size === 0 ? null : (blocks.get(keyOf(name)) ?? null)),
  };
}
