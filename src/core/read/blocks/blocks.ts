import type { Period } from '../../period';
import type { CriteriaSet, PublishedRanking, ScoreTable, UnitReading } from '../model/assessment';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { blockKindKey } from '../names/blockNames';
import { partsOfKinds } from './partsOfKinds';
import { similarBlocks } from './similarBlocks';
import type { UnitDirectory } from '../model/assessment';
import { LAYOUTS } from '../model/layouts';
import { generalBlock, kindOfUnit } from '../names/unitNames';

/** A block (*khối*) with everything that was read of its units. */
export interface GatheredBlock {
  readonly name: string;
  readonly year: Period | null;
  /** The criteria set that most of its units have. */
  readonly set: CriteriaSet;
  readonly units: readonly GatheredUnit[];
}

/** A unit where it counts. */
interface GatheredUnit {
  readonly table: ScoreTable;
  /** Tells the same unit under all its names. */
  readonly key: string;
  readonly reading: UnitReading;
}

/** Blocks in the order in which the workbook first names them. */
export interface GatheredBlocks {
  readonly blocks: readonly GatheredBlock[];
  readonly findings: readonly Finding[];
}

/**
 * Puts units into blocks: by the row or column they stand under, else their table's `Khối:` line, else a list of units,
 * else the kind of their table's names, else with the block that has the same criteria set, else into `general`. A
 * block told by names only is said so; two spellings of one block's name are one block, under the first.
 *
 * @param published rankings with the printed ranks of those tables, and any others
 * @param general the block of units of which nothing says one: that of this year and of earlier ones alike
 */
export function gatherBlocks(
  tables: readonly ScoreTable[],
  directory: UnitDirectory,
  published: readonly PublishedRanking[],
  general: string,
): GatheredBlocks {
  const signatures = new Map<CriteriaSet, string>();
  const signatureOf = (set: CriteriaSet) => {
    const known = signatures.get(set);
    if (known !== undefined) return known;
    const made = set.leaves.map((leaf) => `${leaf.key}|${leaf.maxPoints}`).join('\n');
    signatures.set(set, made);
    return made;
  };
  const named = tables.map((table) => ({ table, name: table.block ?? kindOfUnits(table.units) }));
  const bySet = new Map<string, string>();
  for (const { table, name } of named) {
    if (name !== null && !bySet.has(signatureOf(table.set))) bySet.set(signatureOf(table.set), name);
  }
  const isToldElsewhere = toldElsewhere(named, signatureOf);
  const groups = new Map<string, BlockGroup>();
  const telling = new Set<ScoreTable>();
  const asSaid = named.flatMap(({ table, name }) => {
    const elsewhere = name ?? bySet.get(signatureOf(table.set)) ?? general;
    return table.units.map((unit) => {
      const said = unit.block ?? table.block ?? directory.blockOf(unit.name);
      return { table, unit, said, block: said ?? elsewhere };
    });
  });
  const parts = partsOfKinds(asSaid, published);
  for (const one of asSaid) {
    const { table, unit, said } = one;
    const { key, name } = parts(one);
    const group = groups.get(key) ?? { name, guessed: 0, firstGuessed: null, units: [] };
    groups.set(key, group);
    if (said !== null) telling.add(table);
    else {
      group.guessed++;
      group.firstGuessed ??= { unit, table };
    }
    group.units.push({ table, key: directory.keyOf(unit.name), reading: unit });
  }
  const all = [...groups.values()];
  return {
    blocks: all.map(({ name, units }) => ({
      name,
      year: units[0]?.table.year ?? null,
      set: commonSet(units, signatureOf),
      units,
    })),
    findings: [
      ...all.flatMap((group) => guessedBlock(group, telling, isToldElsewhere)),
      ...similarBlocks(all),
    ],
  };
}

/**
 * The blocks of each earlier period, apart: what a block was in 2021 says nothing of what it was in 2024.
 *
 * @param tables those of all earlier periods, in any order
 */
export function gatherEarlierBlocks(
  tables: readonly ScoreTable[],
  directory: UnitDirectory,
  published: readonly PublishedRanking[],
  general: string,
): readonly GatheredBlock[] {
  const periods = [...new Set(tables.map(({ year }) => year))];
  return periods.flatMap(
    (period) =>
      gatherBlocks(
        tables.filter(({ year }) => year === period),
        directory,
        published,
        general,
      ).blocks,
  );
}

/** The block of units of which nothing says one, in the language of the tables. */
export function generalBlockOf(tables: readonly ScoreTable[]): string {
  const namesOf = ({ units }: ScoreTable) => units.map(({ name }) => name);
  const inEnglish = tables.filter((table) => table.inEnglish === true);
  return generalBlock(tables.flatMap(namesOf), inEnglish.flatMap(namesOf).length);
}

/** The kind that most of some units' names tell. */
export function kindOfUnits(units: readonly { readonly name: string }[]): string | null {
  const counts = new Map<string, number>();
  for (const unit of units) {
    const kind = kindOfUnit(unit.name);
    if (kind !== null) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const most = [...counts].sort(([, a], [, b]) => b - a)[0];
  return most !== undefined && most[1] * 2 > units.length ? most[0] : null;
}

function commonSet(units: readonly GatheredUnit[], signatureOf: (set: CriteriaSet) => string): CriteriaSet {
  const counts = new Map<string, { set: CriteriaSet; count: number }>();
  for (const { reading } of units) {
    const { set } = reading;
    const entry = counts.get(signatureOf(set)) ?? { set, count: 0 };
    entry.count++;
    counts.set(signatureOf(set), entry);
  }
  let most: { set: CriteriaSet; count: number } = { set: { fields: [], leaves: [] }, count: 0 };
  for (const entry of counts.values()) if (entry.count > most.count) most = entry;
  return most.set;
}

interface BlockGroup {
  readonly name: string;
  /** Units of which nothing says that they are in this block. */
  guessed: number;
  firstGuessed: { readonly unit: UnitReading; readonly table: ScoreTable } | null;
  readonly units: GatheredUnit[];
}

/**
 * Whether the criteria of a score sheet that names no block are those of another one that does, of units of the same kind:
 * its line `Khối:` was more likely forgotten.
 */
function toldElsewhere(
  tables: readonly { readonly table: ScoreTable }[],
  signatureOf: (set: CriteriaSet) => string,
): (table: ScoreTable) => boolean {
  const keyOf = ({ kind, set, units }: ScoreTable) =>
    `${LAYOUTS[kind].rows} ${kindOfUnits(units) ?? ''}\n${signatureOf(set)}`;
  // A table of units without a line is likely of the block that its units' kind tells, unless such units are parted elsewhere.
  const tells = ({ kind, block, units }: ScoreTable) =>
    block !== null &&
    (LAYOUTS[kind].rows === 'criteria' ||
      blockKindKey(block) !== (kindOfUnits(units) ?? blockKindKey(block)));
  const told = new Set(tables.flatMap(({ table }) => (tells(table) ? [keyOf(table)] : [])));
  return (table) => told.size > 0 && table.block === null && told.has(keyOf(table));
}

/**
 * A guess that goes against what the table says of its other units, or sheets of the same criteria of theirs, or puts a
 * unit among told ones, is a warning.
 */
function guessedBlock(
  { name, guessed, firstGuessed, units }: BlockGroup,
  telling: ReadonlySet<ScoreTable>,
  isToldElsewhere: (table: ScoreTable) => boolean,
): readonly Finding[] {
  if (firstGuessed === null) return [];
  const { unit, table } = firstGuessed;
  const severity =
    guessed < units.length || telling.has(table) || isToldElsewhere(table) ? 'warning' : 'info';
  const facts = { block: name, unit: unit.name, count: guessed };
  return [finding('block-guessed', unit.place, facts, { severity, block: name })];
}
