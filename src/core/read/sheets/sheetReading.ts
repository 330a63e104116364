import type { PassedOverRows, SheetReading } from './readings';
import { firstHeaderRow, readColumns, topRows } from './readColumns';
import type { SheetCorrection } from '../../settings/sheetCorrections';
import type { SheetSnapshot } from '../../workbook';
import type { ScoreTable } from '../model/assessment';
import { countRows } from './countRows';
import type { ReadSheet } from '../layouts/sheetTables';

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
    headerRow: firstHeaderRow(source),
    topRows: topRows(sheet),
    columns: readColumns(source),
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
  // The rows of a unit in a list of scores are a table of their own.
  if (first?.origin.rows !== undefined) return 'scoreList';
  if (first !== undefined) return first.kind;
  return units > 0 ? 'previousRanking' : lists.length > 0 ? 'unitList' : 'passedOver';
}

/** The block of a printed ranking of one block. */
function onlyBlock({ published }: ReadSource): string | null {
  const names = new Set(published.flatMap((ranking) => ranking.units.map(({ block }) => block)));
  const [name] = names;
  return names.size === 1 ? (name ?? null) : null;
}
