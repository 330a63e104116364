import { cellOfAddress } from '../../address';
import { rulesOf } from '../names/blockRules';
import type { Rules } from '../../rules';
import type { Settings } from '../../settings';
import type { AssessedBlock, ScoreTable, UnitScores } from '../model/assessment';
import type { Finding } from '../../findings';
import type { ReadSheet } from '../sheets/sheetTables';
import type { ReadSource } from '../sheets/sheetReading';
import type { ReadTable } from '../layouts/unitScoreSheet';

type ScoreSource = Rules['scoreSource'];

/**
 * Blocks are known only once all sheets are read, and which score counts can differ from block to block. So everything is
 * read by the general rule first; then each sheet with units of blocks that have another one is read again, once for
 * each of these rules, and those units' scores and findings take the place of the first ones. What else a sheet says does
 * not depend on the score that counts.
 */
export function readByBlock(
  sources: readonly ReadSource[],
  blocks: readonly AssessedBlock[],
  settings: Settings,
  readAgain: (source: ReadSource, settings: Settings) => ReadSheet,
): readonly ReadSource[] {
  const wanted = new Map<string, ScoreSource>();
  for (const { name, units } of blocks) {
    const { scoreSource } = rulesOf(settings, name);
    if (scoreSource !== settings.scoreSource) for (const unit of units) wanted.set(keyOf(unit), scoreSource);
  }
  if (wanted.size === 0) return sources;
  const wantedOf = (unit: UnitScores) => wanted.get(keyOf(unit)) ?? null;
  return sources.map((source) => {
    const tables = [...source.tables, ...source.unitTables];
    const own = new Set(tables.flatMap(({ table }) => table.units.flatMap((unit) => wantedOf(unit) ?? [])));
    if (own.size === 0) return source;
    const again = new Map(
      [...own].map((scoreSource) => {
        const read = readAgain(source, { ...settings, scoreSource });
        return [scoreSource, tablesByPlace(read)] as const;
      }),
    );
    const mixed = (table: ReadTable) => mixedTable(table, again, wantedOf);
    return { ...source, tables: source.tables.map(mixed), unitTables: source.unitTables.map(mixed) };
  });
}

function keyOf({ place }: UnitScores): string {
  return `${place.cell} ${place.sheet}`;
}

function tablesByPlace({ tables, unitTables }: ReadSheet): ReadonlyMap<string, ReadTable> {
  return new Map([...tables, ...unitTables].map((read) => [placeOf(read), read]));
}

/** Where a table stands in its sheet, which is the same in every reading of it. */
function placeOf({ table: { kind, origin, year }, endRow }: ReadTable): string {
  return `${kind} ${origin.row} ${origin.column} ${endRow} ${year ?? ''}`;
}

function mixedTable(
  read: ReadTable,
  again: ReadonlyMap<ScoreSource, ReadonlyMap<string, ReadTable>>,
  wantedOf: (unit: UnitScores) => ScoreSource | null,
): ReadTable {
  const { table } = read;
  const others = new Map<ScoreSource, ReadTable>();
  for (const [source, tables] of again) {
    const other = tables.get(placeOf(read));
    if (other?.table.units.length === table.units.length) others.set(source, other);
  }
  const sources = table.units.map((unit) => {
    const source = wantedOf(unit);
    return source !== null && others.has(source) ? source : null;
  });
  const [first] = sources;
  if (first !== undefined && first !== null && sources.every((source) => source === first)) {
    return others.get(first) ?? read;
  }
  if (sources.every((source) => source === null)) return read;
  const unitOf = findingOwners([table, ...[...others.values()].map((other) => other.table)]);
  const sourceOf = (finding: Finding) => sources[unitOf(finding) ?? -1] ?? null;
  return {
    ...read,
    table: {
      ...table,
      units: table.units.map((unit, index) => {
        const source = sources[index] ?? null;
        return (source === null ? undefined : others.get(source)?.table.units[index]) ?? unit;
      }),
    },
    findings: [
      ...read.findings.filter((finding) => sourceOf(finding) === null),
      ...[...others].flatMap(([source, other]) =>
        other.findings.filter((finding) => sourceOf(finding) === source),
      ),
    ],
  };
}

/** Tells whose a finding is by its row, or in criteria × units by its column; `undefined` for one of the whole table. */
function findingOwners(readings: readonly ScoreTable[]): (finding: Finding) => number | undefined {
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  for (const { origin, units } of readings) {
    units.forEach((unit, index) => {
      if (unit.row !== undefined) rows.set(origin.row + unit.row, index);
      else {
        const own = typeof unit.columns === 'number' ? [unit.columns] : unit.columns;
        for (const column of own) columns.set(origin.column + column, index);
      }
    });
  }
  return ({ place }) => {
    const cell = cellOfAddress(place.cell);
    return cell === null ? undefined : (rows.get(cell.row) ?? columns.get(cell.column));
  };
}
