import { fullKeys } from './shortNames';
import type { NamesOfTable } from './shortNames';
import { districtKeys, isDistrictName, shortDistrict } from '../headers/columns/districts';
import { footnotedName } from '../names/footnoteMarks';
import type { ReadSheet } from '../layouts/sheetTables';
import { kindOfUnit, unitKey } from '../names/unitNames';
import type { ReadTable } from '../layouts/unitScoreSheet';

/** How the units of a workbook are told apart where their names alone do not do it. */
export interface Namesakes {
  /** The key of a unit's own name, under which it is the same in two tables and two years. */
  keyOf(name: string): string;
  /** Key of a name that units of several districts have, and whether it says which it means; `null` for any other. */
  sharedNameOf(name: string): { readonly key: string; readonly isClear: boolean } | null;
  /**
   * The sources with units named `Xã Tân Lập (Can Lộc)` where several districts have a unit of the name, and without the marks
   * that point to footnotes.
   */
  named<Source extends ReadSheet>(sources: readonly Source[]): readonly Source[];
}

/** A unit's name where it stands. */
interface NamedUnit {
  readonly name: string;
  readonly place: { readonly sheet: string; readonly cell: string };
}

/** A name taken apart. */
interface NameParts {
  /** Key of the name without district and footnote mark. */
  readonly bare: string;
  readonly district: string | null;
  /** Key of the mark that points to a footnote, `''` for none. */
  readonly mark: string;
}

/**
 * Looks through all names of a workbook, in tables of both years and in lists of units. A name that units of several
 * districts have is told apart by the district that stands beside it or in it, and matches nothing without one. A mark
 * that points to a footnote (`Sở Nội vụ (1)`) is no part of a name, unless the name stands in the same table without it
 * or with another one.
 */
export function namesakes(sources: readonly ReadSheet[]): Namesakes {
  const tables = namesOfTables(sources);
  const units = tables.flatMap((table) => table.units);
  const beside = besideUnits(sources);
  const parts = partsReader(beside);
  const districtKey = districtKeys([
    ...beside.values(),
    ...units.flatMap(({ name }) => parts(name).district ?? []),
  ]);
  const besideOf = ({ place }: NamedUnit) => (beside.size === 0 ? undefined : beside.get(placeKey(place)));
  const districtsOf = new Map<string, Set<string>>();
  for (const unit of units) {
    const { bare, district: named } = parts(unit.name);
    const district = named ?? besideOf(unit) ?? null;
    if (district === null) continue;
    districtsOf.set(bare, (districtsOf.get(bare) ?? new Set()).add(districtKey(district)));
  }
  const isShared = (bare: string) => (districtsOf.get(bare)?.size ?? 0) > 1;
  const marked = markedNames(
    tables.map((table) => table.units),
    parts,
  );
  const full = fullKeys(tables, (name) => parts(name).bare);
  const keys = new Map<string, string>();
  const keyOf = (name: string): string => {
    const known = keys.get(name);
    if (known !== undefined) return known;
    const { bare: short, district, mark } = parts(name);
    const bare = full.get(short) ?? short;
    const own = mark !== '' && marked.has(bare) ? `${bare} ${mark}` : bare;
    const key = district !== null && isShared(bare) ? `${own} (${districtKey(district)})` : own;
    keys.set(name, key);
    return key;
  };
  const shown = (unit: NamedUnit): string => {
    const { bare, district, mark } = parts(unit.name);
    const name = mark === '' || marked.has(bare) ? unit.name : footnotedName(unit.name).bare;
    const own = besideOf(unit);
    return own === undefined || district !== null || !isShared(bare) ? name : told(name, own);
  };
  const names = new Map(
    units.flatMap((unit) => {
      const { name, place } = unit;
      const told = shown(unit);
      return told === name ? [] : [[placeKey(place), { name, told }] as const];
    }),
  );
  return {
    keyOf,
    sharedNameOf: (name) => {
      const { bare, district } = parts(name);
      return isShared(bare) ? { key: bare, isClear: district !== null } : null;
    },
    named: (all) => (names.size === 0 ? all : all.map((source) => renamed(source, names))),
  };
}

/** `Xã Tân Lập (Can Lộc)`, a mark that points to a footnote behind it. */
function told(name: string, district: string): string {
  const { bare } = footnotedName(name);
  return `${bare} (${shortDistrict(district)})${name.slice(bare.length)}`;
}

/** The names of each table by itself; score sheets of one unit each are one table where they are of one year. */
function namesOfTables(sources: readonly ReadSheet[]): readonly TableOfNames[] {
  const single = new Map<number | null, { block: string | null; units: NamedUnit[] }>();
  const others: TableOfNames[] = [];
  for (const { tables, unitTables, published, lists } of sources) {
    for (const { table } of [...tables, ...unitTables]) {
      if (table.kind !== 'unitScoreSheet') {
        others.push(table);
        continue;
      }
      const known = single.get(table.year) ?? { block: table.block, units: [] };
      single.set(table.year, known);
      if (known.block !== table.block) known.block = null;
      known.units.push(...table.units);
    }
    others.push(...published.map((ranking) => ({ ...ranking, block: null })));
    others.push(...lists.map(({ units }) => ({ block: null, units })));
  }
  return [...single.values(), ...others];
}

interface TableOfNames extends NamesOfTable {
  readonly units: readonly NamedUnit[];
}

/** The district beside each unit, by its place. */
function besideUnits(sources: readonly ReadSheet[]): ReadonlyMap<string, string> {
  return new Map(
    sources.flatMap(({ districts, tables, unitTables, published, lists }) => {
      if (districts.size === 0) return [];
      const units = [
        ...[...tables, ...unitTables].flatMap(({ table }) => table.units),
        ...published.flatMap((ranking) => ranking.units),
        ...lists.flatMap((list) => list.units),
      ];
      return units.flatMap(({ place }) => {
        const district = districts.get(place.cell);
        return district === undefined ? [] : [[placeKey(place), district] as const];
      });
    }),
  );
}

function placeKey({ sheet, cell }: NamedUnit['place']): string {
  return `${cell} ${sheet}`;
}

/** Reads names by what the workbook knows as districts: of `Xã Tân Lập (Can Lộc)` only a known one is a district. */
function partsReader(beside: ReadonlyMap<string, string>): (name: string) => NameParts {
  const known = new Map<string, NameParts>();
  const bareDistrict = districtKeys([]);
  const districts = new Set([...new Set(beside.values())].map(bareDistrict));
  const isDistrict = (text: string) => isDistrictName(text) || districts.has(bareDistrict(text));
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const { bare, mark } = footnotedName(name);
    const { own, district } = districtIn(bare, isDistrict);
    const parts = { bare: unitKey(own), district, mark };
    known.set(name, parts);
    return parts;
  };
}

/** `Xã Tân Lập, huyện Can Lộc`, `Xã Tân Lập (Can Lộc)`, `UBND xã Tân Lập huyện Can Lộc`. */
function districtIn(
  name: string,
  isDistrict: (text: string) => boolean,
): { readonly own: string; readonly district: string | null } {
  if (name.length <= LONGEST_NAME && MAY_HAVE_DISTRICT.test(name)) {
    const [, own = '', bracketed, after, behind] = WITH_DISTRICT.exec(name) ?? [];
    const district = bracketed ?? after ?? behind ?? '';
    const mayHave = bracketed !== undefined || kindOfUnit(name) === 'Cấp xã';
    if (own !== '' && mayHave && isDistrict(district)) return { own, district };
  }
  return { own: name, district: null };
}

const LONGEST_NAME = 120;
/** A cheap look first: every name is asked. */
const MAY_HAVE_DISTRICT = /[),–-]|\s(?:huyện|thị xã|thành phố|quận|tp|tx|h\.)/iu;
const WITH_DISTRICT =
  /^([^(),]+?)(?:\s?\(([^()]+)\)|\s?(?:,|\s[-–])\s?([^(),]+)|\s((?:huyện|thị xã|thành phố|quận|tp\.?|tx\.?|h\.)\s[^(),]+))$/iu;

/**
 * Names that a mark belongs to: those that stand in one table more than once, with another mark or without, and those
 * that the workbook knows with several marks.
 */
function markedNames(
  tables: readonly (readonly NamedUnit[])[],
  parts: (name: string) => NameParts,
): ReadonlySet<string> {
  const marks = new Map<string, string>();
  const kept = new Set<string>();
  for (const { name } of tables.flat()) {
    const { bare, mark } = parts(name);
    if (mark === '') continue;
    if ((marks.get(bare) ?? mark) !== mark) kept.add(bare);
    marks.set(bare, mark);
  }
  if (marks.size === 0) return kept;
  for (const units of tables) {
    const seen = new Map<string, string>();
    for (const { name } of units) {
      const { bare, mark, district } = parts(name);
      if (!marks.has(bare)) continue;
      const one = `${bare} (${district ?? ''})`;
      if ((seen.get(one) ?? mark) !== mark) kept.add(bare);
      seen.set(one, mark);
    }
  }
  return kept;
}

/** A unit under the name that tells it apart, by its place. */
type NewNames = ReadonlyMap<string, { readonly name: string; readonly told: string }>;

function renamed<Source extends ReadSheet>(source: Source, names: NewNames): Source {
  const nameOf = <Unit extends NamedUnit>(unit: Unit): Unit => {
    const found = names.get(placeKey(unit.place));
    return found?.name === unit.name ? { ...unit, name: found.told } : unit;
  };
  const inTable = (read: ReadTable): ReadTable => {
    const units = read.table.units.map(nameOf);
    if (units.every((unit, index) => unit === read.table.units[index])) return read;
    return { ...read, table: { ...read.table, units } };
  };
  return {
    ...source,
    tables: source.tables.map(inTable),
    unitTables: source.unitTables.map(inTable),
    published: source.published.map((ranking) => ({ ...ranking, units: ranking.units.map(nameOf) })),
    lists: source.lists.map((list) => ({ ...list, units: list.units.map(nameOf) })),
  };
}
