import type { ScoreTable, UnitReading } from '../model/assessment';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import type { UnitDirectory } from '../model/assessment';

/** A unit that stands only in a table that does not count. */
export interface VanishedUnit {
  readonly table: ScoreTable;
  readonly unit: UnitReading;
}

/**
 * Units of tables that do not count, or count in part, which no table that counts has under any of their names.
 *
 * @param tables those of this year and of no year
 * @param kept by each table that counts what of it does
 */
export function vanishedUnits(
  tables: readonly ScoreTable[],
  kept: ReadonlyMap<ScoreTable, ScoreTable>,
  directory: UnitDirectory,
): readonly VanishedUnit[] {
  const left = tables.filter((table) => kept.get(table) !== table);
  if (left.length === 0 || kept.size === 0) return [];
  const told = new Set(
    [...kept.values()].flatMap(({ units }) => units.map(({ name }) => directory.keyOf(name))),
  );
  return left.flatMap((table) =>
    table.units.flatMap((unit) => {
      const key = directory.keyOf(unit.name);
      if (told.has(key)) return [];
      told.add(key);
      return [{ table, unit }];
    }),
  );
}

/**
 * A unit of a table that does not count is in no result: as much a warning as one that a list has. Those of a table that
 * may be another year's are told once.
 */
export function vanishedFindings(
  vanished: readonly VanishedUnit[],
): readonly Finding<'unit-without-scores'>[] {
  const undated = new Map<ScoreTable, number>();
  for (const { table } of vanished) {
    if (table.year === null) undated.set(table, (undated.get(table) ?? 0) + 1);
  }
  return vanished.flatMap(({ table, unit: { name, place } }) => {
    const count = undated.get(table);
    if (count === undefined && table.year === null) return [];
    undated.delete(table);
    const told = { unit: name, sheet: table.sheet };
    const facts =
      count === undefined
        ? ({ ...told, from: 'table' } as const)
        : ({ ...told, from: 'undated', count } as const);
    return [finding('unit-without-scores', place, facts)];
  });
}
