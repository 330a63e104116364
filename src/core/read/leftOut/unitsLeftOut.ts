import type { Period } from '../../period';
import type { Place } from '../../workbook';
import type { Finding } from '../../findings/findings';
import type { SaidInCell } from '../model/assessment';
import { isNotRankedHeading, nameNotRanked } from '../words/notRanked';
import { notRankedFinding } from '../model/notRankedFinding';
import { blanksBelow } from './blanksBelow';
import { ColumnsLeavingOut } from './columnsLeavingOut';
import { isOfOwnUnit, isRule, linesLeavingOut, namesOfLine } from './linesLeavingOut';
import type { LineLeavingOut } from './linesLeavingOut';
import type { ReadSheet } from '../layouts/sheetTables';
import { kindOfUnit } from '../names/unitNames';
import type { ReadTable } from '../layouts/unitScoreSheet';
import { latestScores } from '../chosen/chosenUnit';

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
 * none: a unit in it is one of the block of the others of its kind. So are those that a line outside the tables or a column
 * of another kind leaves out; one that does not tell whom it means is a warning.
 */
export function withUnitsLeftOut(read: ReadSheet): ReadSheet {
  return withUnitsSaid(withUnitsNamed(read));
}

function withUnitsSaid(read: ReadSheet): ReadSheet {
  const { tables, unitTables, published, lists, spans, unread } = read;
  const all: readonly (readonly NamedUnit[])[] = [
    ...[...tables, ...unitTables].map(({ table }) => table.units),
    ...published.map(({ units }) => units),
    ...lists.map(({ units }) => units),
  ];
  const units = all.flat();
  if (units.length === 0) return read;
  const year = [...tables, ...unitTables][0]?.table.year ?? published[0]?.year ?? null;
  const [only, ...others] = [...tables, ...unitTables];
  const sole = others.length === 0 && only?.table.kind === 'unitScoreSheet' ? only.table : null;
  const columns = new ColumnsLeavingOut(spans, units, year);
  const said = new Map<string, SaidInCell>();
  const doubts = new Map<string, Finding>();
  for (const unit of units) {
    const { name, notRanked } = unit;
    const own = notRanked === undefined ? columns.of(unit) : null;
    if (own?.sure === true) said.set(unit.place.cell, own.said);
    else if (own !== null) doubts.set(own.said.place.cell, doubt(own.said, name));
  }
  const lines = linesLeavingOut(spans, year, sole?.set.leaves.at(-1)?.row ?? null);
  const names = lines.length === 0 ? [] : longestFirst(units);
  for (const line of lines) {
    const meant = namesOfLine(line.text, names);
    const isOwn = meant.size === 0 && sole !== null && isOfOwnUnit(line.text);
    const named = isOwn ? sole.units : units.filter(({ name }) => meant.has(name));
    for (const { place } of named) if (!said.has(place.cell)) said.set(place.cell, line);
    if (named.length === 0 && !isHeadingUsed(line, units) && !isRule(line.text))
      doubts.set(line.place.cell, doubt(line, ''));
  }
  const printed = published.flatMap((one) => one.units);
  const saidOf = (unit: NamedUnit) => unit.notRanked ?? said.get(unit.place.cell);
  const named = units.map((unit) => withSaid(unit, saidOf(unit)));
  const blanks = blanksBelow(spans, named, printed, () => percentsOf(unitTables));
  for (const [cell, own] of [...blanks.out, ...blanks.heads]) said.set(cell, own);
  const isPrinted = new Set(printed.map(({ place }) => place.cell));
  for (const { name, place } of units) {
    const own = isPrinted.has(place.cell) ? undefined : blanks.open.get(place.cell);
    if (own !== undefined) doubts.set(own.place.cell, doubt(own, name));
  }
  if (said.size === 0 && doubts.size === 0 && blanks.open.size === 0) return read;
  const out = <Unit extends NamedUnit>(list: readonly Unit[]): readonly Unit[] =>
    list.map((unit) => withSaid(unit, blanks.heads.get(unit.place.cell) ?? saidOf(unit)));
  const ofTable = (one: ReadTable): ReadTable => ({
    ...one,
    table: { ...one.table, units: out(one.table.units) },
  });
  return {
    ...read,
    tables: tables.map(ofTable),
    unitTables: unitTables.map(ofTable),
    published: published.map((one) => ({
      ...one,
      units: out(one.units).map((unit) => {
        const blankBelow = blanks.open.get(unit.place.cell);
        return blankBelow === undefined ? unit : { ...unit, blankBelow };
      }),
    })),
    lists: lists.map((one) => ({ ...one, units: out(one.units) })),
    unread: [...unread, ...doubts.values()],
  };
}

/** What units in rows got, by their latest scores, in per cent of what applies to them, by the cells of their names. */
function percentsOf(tables: readonly ReadTable[]): ReadonlyMap<string, number> {
  const percents = new Map<string, number>();
  for (const { table } of tables) {
    for (const reading of table.units) {
      const { scores, set, bonus, penalty, place } = latestScores(table, reading);
      let [points, most] = [bonus - penalty, 0];
      scores.forEach((score, index) => {
        if (typeof score !== 'number') return;
        points += score;
        most += set.leaves[index]?.maxPoints ?? 0;
      });
      if (most > 0) percents.set(place.cell, (points / most) * 100);
    }
  }
  return percents;
}

function withSaid<Unit extends NamedUnit>(unit: Unit, notRanked: SaidInCell | undefined): Unit {
  return notRanked === undefined ? unit : { ...unit, notRanked };
}

/** The names of units, each once, in the order in which a text is searched for them. */
function longestFirst(units: readonly NamedUnit[]): readonly string[] {
  return [...new Set(units.map(({ name }) => name))].toSorted((a, b) => b.length - a.length);
}

/** Whether a line is the heading, or a unit's name, by which units are left out already. */
function isHeadingUsed({ text, place }: LineLeavingOut, units: readonly NamedUnit[]): boolean {
  return units.some(
    ({ notRanked }) =>
      notRanked !== undefined && (notRanked.place.cell === place.cell || text.includes(notRanked.text)),
  );
}

/** Said somewhere, but of nobody, or in words of which it is not clear what they mean. */
function doubt(said: SaidInCell, unit: string): Finding {
  return notRankedFinding(unit, said, { severity: 'warning' });
}

function withUnitsNamed(read: ReadSheet): ReadSheet {
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
