import type { CriteriaSet, ScoreTable, UnitReading } from '../model/assessment';
import { fieldKeys } from '../names/fieldNames';
import { nameKey } from '../names/nameKey';
import type { ReadSheet } from '../layouts/sheetTables';
import type { ReadTable } from '../layouts/unitScoreSheet';

/**
 * Sheets whose fields go by the names that aliases say they stand for, so that criteria of units that write one field
 * differently are the same criteria. The names themselves stay as they are printed.
 */
export function aliasedFields<Source extends ReadSheet>(
  sources: readonly Source[],
  aliases: Readonly<Record<string, string>>,
): readonly Source[] {
  if (Object.keys(aliases).length === 0) return sources;
  const keyOf = fieldKeys(aliases);
  const sets = new Map<CriteriaSet, CriteriaSet>();
  const settled = (set: CriteriaSet): CriteriaSet => {
    const made = sets.get(set) ?? withKeys(set, keyOf);
    sets.set(set, made);
    return made;
  };
  const inTable = (read: ReadTable): ReadTable => {
    if (settled(read.table.set) === read.table.set && read.table.units.every(isSettled)) return read;
    const table: ScoreTable = {
      ...read.table,
      set: settled(read.table.set),
      units: read.table.units.map((unit) => ({ ...unit, set: settled(unit.set) })),
    };
    return { ...read, table };
  };
  const isSettled = ({ set }: UnitReading) => settled(set) === set;
  return sources.map((source) => ({
    ...source,
    tables: source.tables.map(inTable),
    unitTables: source.unitTables.map(inTable),
  }));
}

/** A leaf's key begins with its field's key, and in units × fields is that name. */
function withKeys(set: CriteriaSet, keyOf: (name: string) => string): CriteriaSet {
  if (set.fields.every((name) => keyOf(name) === nameKey(name))) return set;
  return {
    ...set,
    leaves: set.leaves.map((leaf) => {
      const name = set.fields[leaf.field] ?? '';
      const own = nameKey(name);
      if (leaf.key !== own && !leaf.key.startsWith(`${own}|`)) return leaf;
      return { ...leaf, key: `${keyOf(name)}${leaf.key.slice(own.length)}` };
    }),
  };
}
