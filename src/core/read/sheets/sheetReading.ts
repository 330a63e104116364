import { columnName } from '../../address';
import type { PassedOverRows, ReadColumn, SheetReading } from './readings';
import type { SheetCorrection } from '../../sheetCorrections';
import type { SheetSnapshot } from '../../workbook';
import { onlyColumnOf } from '../model/assessment';
import type { ScoreTable } from '../model/assessment';
import { countRows } from './countRows';
import { LAYOUTS } from '../model/layouts';
import type { ReadSheet } from '../layouts/sheetTables';
import { textAt } from '../cells/sheetCells';

/** A sheet, what was read of it, and what the officer said of it. */
export interface ReadSource extends ReadSheet {
  readonly sheet: SheetSnapshot;
  readonly correction: SheetCorrection | null;
  /** It is hidden, and hidden sheets are not read. */
  readonly skipped: boolean;
  /** It is the blank form of the other sheets, and none of its tables are kept; left out of all others. */
  readonly isForm?: true;
  /** It has results of another index, none of which are kept; left out of all others. */
  readonly ofOtherIndex?: true;
}

/** What was read of a sheet, for people to look through and correct. */
export function sheetReading(source: ReadSource, blockOf: ReadonlyMap<ScoreTable, string>): SheetReading {
  const { sheet, tables, unitTables, published, correction } = source;
  const first = countedTable(source, blockOf);
  const all = [...tables, ...unitTables].flatMap(({ table }) => table.units);
  const scored = new Set(all.map(({ place }) => place.cell));
  const units = [
    ...all.map(({ name }) => name),
    ...published.flatMap((ranking) =>
      ranking.units.filter(({ place }) => !scored.has(place.cell)).map(({ name }) => name),
    ),
  ];
  const rows = countRows(source);
  return {
    sheet: sheet.name,
    kind: kindOf(source, first, units.length),
    block: first === undefined ? onlyBlock(source) : (blockOf.get(first) ?? null),
    units: units.length,
    criteria: first?.set.leaves.length ?? 0,
    unitNames: units,
    year: first?.year ?? published.find(({ year }) => year !== null)?.year ?? null,
    columns: columnsOf(source),
    rows: rows.read,
    passedOver: [...rows.passedOver].map(([reason, count]): PassedOverRows => ({ reason, count })),
    correction,
  };
}

/** The first table with scores; of tables of units in rows one that is ranked, not only compared. */
function countedTable(
  { tables, unitTables }: ReadSource,
  blockOf: ReadonlyMap<ScoreTable, string>,
): ScoreTable | undefined {
  return tables[0]?.table ?? unitTables.find(({ table }) => blockOf.has(table))?.table;
}

function kindOf(
  { lists, correction, skipped }: ReadSource,
  first: ScoreTable | undefined,
  units: number,
): SheetReading['kind'] {
  if (correction?.ignore === true || skipped) return 'ignored';
  if (first !== undefined) return first.kind;
  return units > 0 ? 'previousRanking' : lists.length > 0 ? 'unitList' : 'passedOver';
}

/** The block of a printed ranking of one block. */
function onlyBlock({ published }: ReadSource): string | null {
  const names = new Set(published.flatMap((ranking) => ranking.units.map(({ block }) => block)));
  const [name] = names;
  return names.size === 1 ? (name ?? null) : null;
}

/**
 * The columns of a sheet's first table and of those beside it, the ones that are units left out; of a sheet without a
 * header its first ones, with the first text of each.
 */
function columnsOf({ sheet, tables, spans }: ReadSource): readonly ReadColumn[] {
  if (spans.length === 0) {
    const width = Math.min(sheet.values[0]?.length ?? 0, MOST_COLUMNS);
    return Array.from({ length: width }, (_, column) => ({
      letters: columnName(sheet.firstColumn + column),
      header: firstText(sheet, column),
      role: null,
    }));
  }
  const unitColumns = new Set<number>();
  for (const { table } of tables) {
    if (LAYOUTS[table.kind].units === 'one') continue;
    for (const unit of table.units) {
      const column = unit.row === undefined ? onlyColumnOf(unit) : null;
      if (column !== null) unitColumns.add(table.origin.column + column);
    }
  }
  const firsts = [...new Map(spans.toReversed().map((span) => [span.sheet, span])).values()].toReversed();
  return firsts
    .flatMap(({ sheet: { firstColumn }, header }) =>
      header.columns
        .filter(({ text, role }) => text !== '' || role !== null)
        .filter(({ column }) => !unitColumns.has(firstColumn + column))
        .slice(0, MOST_COLUMNS)
        .map(({ column, text, role }) => ({ letters: columnName(firstColumn + column), header: text, role })),
    )
    .slice(0, MOST_COLUMNS);
}

const MOST_COLUMNS = 60;

function firstText(sheet: SheetSnapshot, column: number): string {
  for (let row = 0; row < sheet.values.length; row++) {
    const text = textAt(sheet, row, column);
    if (text !== '') return text;
  }
  return '';
}
