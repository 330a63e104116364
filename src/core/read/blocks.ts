import type { AssessedBlock, AssessedUnit, CriteriaSet, ScoreTable } from './assessment';
import type { Finding } from './findings';
import { fold } from './text';
import { GENERAL_BLOCK, kindOfUnit } from './unitNames';

/** Blocks in the order in which the workbook first names them. */
export interface GatheredBlocks {
  readonly blocks: readonly AssessedBlock[];
  readonly findings: readonly Finding[];
}

/**
 * Puts tables into blocks: by their `Khối:` line, else by the kind of their units' names, else with the block that has
 * the same criteria set, else into `Khối chung`. A block told by names only is said so.
 */
export function gatherBlocks(tables: readonly ScoreTable[]): GatheredBlocks {
  const signatures = new Map<CriteriaSet, string>();
  const signatureOf = (set: CriteriaSet) => {
    const known = signatures.get(set);
    if (known !== undefined) return known;
    const made = set.leaves.map((leaf) => `${leaf.key}|${leaf.maxPoints}`).join('\n');
    signatures.set(set, made);
    return made;
  };
  const named = tables.map((table) => ({ table, name: table.block ?? kindOfTable(table) }));
  const bySet = new Map<string, string>();
  for (const { table, name } of named) {
    if (name !== null && !bySet.has(signatureOf(table.set))) bySet.set(signatureOf(table.set), name);
  }
  const groups = new Map<string, { name: string; guessed: boolean; units: AssessedUnit[] }>();
  for (const { table, name } of named) {
    const block = name ?? bySet.get(signatureOf(table.set)) ?? GENERAL_BLOCK;
    const key = fold(block);
    const group = groups.get(key) ?? { name: block, guessed: true, units: [] };
    groups.set(key, group);
    if (table.block !== null) group.guessed = false;
    for (const unit of table.units) group.units.push({ ...unit, table });
  }
  const all = [...groups.values()].filter(({ units }) => units.length > 0);
  return {
    blocks: all.map(({ name, units }) => ({
      name,
      year: units[0]?.table.year ?? null,
      set: commonSet(units, signatureOf),
      units,
    })),
    findings: all.filter(({ guessed }) => guessed).map(({ name, units }) => guessedBlock(name, units)),
  };
}

/** The kind that most of a table's unit names tell. */
function kindOfTable(table: ScoreTable): string | null {
  const counts = new Map<string, number>();
  for (const unit of table.units) {
    const kind = kindOfUnit(unit.name);
    if (kind !== null) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const most = [...counts].sort(([, a], [, b]) => b - a)[0];
  return most !== undefined && most[1] * 2 > table.units.length ? most[0] : null;
}

function commonSet(units: readonly AssessedUnit[], signatureOf: (set: CriteriaSet) => string): CriteriaSet {
  const counts = new Map<string, { set: CriteriaSet; count: number }>();
  for (const { set } of units) {
    const entry = counts.get(signatureOf(set)) ?? { set, count: 0 };
    entry.count++;
    counts.set(signatureOf(set), entry);
  }
  let most: { set: CriteriaSet; count: number } = { set: { fields: [], leaves: [] }, count: 0 };
  for (const entry of counts.values()) if (entry.count > most.count) most = entry;
  return most.set;
}

function guessedBlock(name: string, units: readonly AssessedUnit[]): Finding {
  return {
    code: 'block-guessed',
    severity: 'info',
    place: units[0]?.place ?? { sheet: '', cell: 'A1' },
    block: name,
    params: { block: name, count: String(units.length) },
  };
}
