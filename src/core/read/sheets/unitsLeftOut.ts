import type { Period } from '../../period';
import type { Place } from '../../workbook';
import type { SaidInCell } from '../model/assessment';
import { isNotRankedHeading, nameNotRanked } from '../names/notRanked';
import type { ReadSheet } from './sheetTables';
import { kindOfUnit } from '../names/unitNames';
import type { ReadTable } from '../layouts/unitScoreSheet';

/** A unit where its name stands, whatever it was read for. */
interface NamedUnit {
  readonly name: string;
  readonly block?: string | null;
  readonly place: Place;
  readonly notRanked?: SaidInCell;
}

/**
 * What a sheet says, with its units left out of the ranking whose name says so (`Sở Xây dựng (KXH)`) or that stand below
 * a heading, or in a block, of such units (`Đơn vị không xếp hạng`). The name is the unit's without it; such a block is
 * none: a unit in it is one of the block of the others of its kind.
 */
export function withUnitsLeftOut(read: ReadSheet): ReadSheet {
  const tables = read.tables.map(tableLeftOut);
  const unitTables = read.unitTables.map(tableLeftOut);
  const published = read.published.map((ranking) => changed(ranking, leftOut(ranking.units, ranking.year)));
  const lists = read.lists.map((list) => changed(list, leftOut(list.units, null)));
  return { ...read, tables, unitTables, published, lists };
}

function tableLeftOut(read: ReadTable): ReadTable {
  const { table } = read;
  const heading = table.block !== null && isNotRankedHeading(table.block) ? table.block : null;
  const inBlock =
    heading === null ? table.units : table.units.map((unit) => ({ ...unit, block: unit.block ?? heading }));
  const units = leftOut(inBlock, table.year);
  if (units === table.units) return read;
  return { ...read, table: { ...table, block: heading === null ? table.block : null, units } };
}

function changed<Table extends { readonly units: readonly NamedUnit[] }>(
  table: Table,
  units: Table['units'],
): Table {
  return units === table.units ? table : { ...table, units };
}

/** The same units where none of them is left out. */
function leftOut<Unit extends NamedUnit>(units: readonly Unit[], year: Period | null): readonly Unit[] {
  const bare = units.map(({ name }) => nameNotRanked(name, year));
  const headed = units.map(({ block }) => typeof block === 'string' && isNotRankedHeading(block));
  if (bare.every((name) => name === null) && !headed.includes(true)) return units;
  const blocks = new Map(
    units.flatMap(({ name, block }, index) => {
      const kind = kindOfUnit(name);
      return kind === null || headed[index] === true ? [] : [[kind, block ?? null] as const];
    }),
  );
  return units.map((unit, index) => {
    const name = bare[index] ?? unit.name;
    const isHeaded = headed[index] === true;
    if (name === unit.name && !isHeaded) return unit;
    const kind = kindOfUnit(name);
    return {
      ...unit,
      name,
      ...(isHeaded ? { block: kind === null ? null : (blocks.get(kind) ?? null) } : {}),
      notRanked:
        unit.notRanked ??
        (isHeaded
          ? { text: unit.block ?? '', place: unit.place, heading: true }
          : { text: unit.name, place: unit.place }),
    };
  });
}
