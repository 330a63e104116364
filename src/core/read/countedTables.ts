import type { ScoreTable, UnitScores } from './assessment';
import { blockKey } from './blockNames';
import { kindOfUnits } from './blocks';
import type { UnitDirectory } from './unitDirectory';

/** The score tables of a workbook that count, each as read with what of it counts. */
export interface CountedTables {
  readonly year: number | null;
  readonly current: ReadonlyMap<ScoreTable, ScoreTable>;
  readonly earlier: ReadonlyMap<ScoreTable, ScoreTable>;
}

/**
 * Tells which tables count. This year is the latest one that a table names. Score sheets (L1, L2) count before tables of
 * units in rows, fields (L3) before totals (L4): units of a block that is scored in more detail are only compared. A
 * table of units without a year counts where no score sheet is in the workbook.
 */
export function countedTables(tables: readonly ScoreTable[], directory: UnitDirectory): CountedTables {
  const years = tables.flatMap(({ year, units }) => (year === null || units.length === 0 ? [] : [year]));
  const year = years.length === 0 ? null : years.reduce((most, one) => Math.max(most, one));
  const isEarlier = (table: ScoreTable) => table.year !== null && year !== null && table.year < year;
  const hasSheets = tables.some(isScoreSheet);
  const counts = (table: ScoreTable) => isScoreSheet(table) || !hasSheets || table.year !== null;
  return {
    year,
    current: withoutRepeats(
      tables.filter((table) => !isEarlier(table) && counts(table)),
      directory,
    ),
    earlier: withoutRepeats(tables.filter(isEarlier), directory),
  };
}

function isScoreSheet({ kind }: ScoreTable): boolean {
  return kind === 'unitScoreSheet' || kind === 'criteriaByUnits';
}

const DETAIL: readonly (readonly ScoreTable['kind'][])[] = [
  ['unitScoreSheet', 'criteriaByUnits'],
  ['unitsByFields'],
  ['unitsByTotals'],
];

function withoutRepeats(
  tables: readonly ScoreTable[],
  directory: UnitDirectory,
): ReadonlyMap<ScoreTable, ScoreTable> {
  if (tables.every(isScoreSheet)) return new Map(tables.map((table) => [table, table]));
  const blocks = new Set<string>();
  const units = new Set<string>();
  const kept = new Map<ScoreTable, ScoreTable>();
  for (const kinds of DETAIL) {
    const detailed = { blocks: new Set(blocks), units: new Set(units) };
    for (const table of tables.filter(({ kind }) => kinds.includes(kind))) {
      const groups = byBlock(table, directory).filter(
        (group) => isScoreSheet(table) || !isRepeated(group, detailed, units),
      );
      const left = groups.flatMap((group) => group.units);
      const all = left.length === table.units.length;
      if (left.length > 0 || all) {
        // In the order of the rows, which the groups need not have.
        const counted = new Set(left.map(({ unit }) => unit));
        kept.set(table, all ? table : { ...table, units: table.units.filter((unit) => counted.has(unit)) });
      }
      for (const { block } of groups) if (block !== null) blocks.add(block);
      for (const { key } of left) units.add(key);
    }
  }
  return kept;
}

interface UnitGroup {
  readonly block: string | null;
  readonly units: { readonly unit: UnitScores; readonly key: string }[];
}

function byBlock(table: ScoreTable, directory: UnitDirectory): readonly UnitGroup[] {
  const groups = new Map<string | null, UnitGroup>();
  const guessed = kindOfUnits(table.units);
  for (const unit of table.units) {
    const name = unit.block ?? table.block ?? directory.blockOf(unit.name) ?? guessed;
    const block = name === null ? null : blockKey(name);
    const group = groups.get(block) ?? { block, units: [] };
    groups.set(block, group);
    group.units.push({ unit, key: directory.keyOf(unit.name) });
  }
  return [...groups.values()];
}

/** Scored in more detail, the block or any of its units; or, by most of its units, in another table of its kind. */
function isRepeated(
  { block, units }: UnitGroup,
  detailed: { readonly blocks: ReadonlySet<string>; readonly units: ReadonlySet<string> },
  seen: ReadonlySet<string>,
): boolean {
  if (block !== null && detailed.blocks.has(block)) return true;
  if (units.some(({ key }) => detailed.units.has(key))) return true;
  return units.filter(({ key }) => seen.has(key)).length * 2 >= units.length;
}
