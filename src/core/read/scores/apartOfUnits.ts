import { columnName } from '../../addresses/address';
import type { Points } from '../../points';
import type { SheetSnapshot } from '../../workbook';
import { placeAt, textAt } from '../cells/sheetCells';
import type { Apart } from '../bonusPenalty/apartNames';
import type { ApartOfUnits } from '../bonusPenalty/apartUnitTables';
import { unreadRow } from '../criteria/rows/unreadRows';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import type { ApartColumnCell, ScoreTable, Scoring, UnitReading } from '../model/assessment';
import { unitKey } from '../names/unitNames';
import { apartInColumn } from './pointsApart';

/**
 * A table of units, in rows or columns, with the points of small tables below it, beside all that a unit is scored by; a row of no one unit of
 * the table is said. Where a printed total may have such points inside, or the table has other points of the kind, none of
 * a small table counts, which is said.
 */
export function withApartOfUnits(
  sheet: SheetSnapshot,
  table: ScoreTable,
  below: readonly ApartOfUnits[],
): { readonly table: ScoreTable; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const places = new Map<string, number | null>();
  for (const [at, { name }] of table.units.entries()) {
    const key = unitKey(name);
    places.set(key, places.has(key) ? null : at);
  }
  const added = new Map<number, ApartColumnCell[]>();
  for (const one of below) {
    const named = one.rows.map(({ row, name }) => ({ row, at: places.get(unitKey(name)) ?? null }));
    const cells = named.flatMap(({ row, at }) =>
      at === null ? [] : [{ at, cell: cellOf(sheet, one, row) }],
    );
    if (isListed(table, one.kind, cells) && cells.length === named.length) continue;
    if (!mayCount(table, one.kind)) {
      if (named.length > 0) findings.push(unreadColumn(sheet, one));
      continue;
    }
    for (const { row, at } of named) if (at === null) findings.push(unreadRow(sheet, row, one.column));
    for (const { at, cell } of cells) added.set(at, [...(added.get(at) ?? []), cell]);
  }
  if (added.size === 0) return { table, findings };
  const units = table.units.map((unit, at): UnitReading => {
    const own = added.get(at);
    return own === undefined ? unit : { ...unit, apartColumns: [...(unit.apartColumns ?? []), ...own] };
  });
  return { table: { ...table, units }, findings };
}

function cellOf(sheet: SheetSnapshot, { kind, column }: ApartOfUnits, row: number): ApartColumnCell {
  return { ...apartInColumn(sheet, { kind, row, column }, null, Infinity), leaf: null };
}

function mayCount({ kind, units, scoring }: ScoreTable, apart: Apart): boolean {
  return units.every(
    (unit) =>
      unit.rows === undefined &&
      pointsOfKind(unit, scoring, apart) === 0 &&
      (kind !== 'unitsByTotals' || unit.kinds.every(({ role }) => role !== 'final' && role !== 'index')),
  );
}

/** Whether a small table only lists what the columns of the table have. */
function isListed(
  { units, scoring }: ScoreTable,
  apart: Apart,
  cells: readonly { readonly at: number; readonly cell: ApartColumnCell }[],
): boolean {
  return units.every((unit, at) => {
    const listed = cells.reduce((sum, one) => (one.at === at ? sum + one.cell.points : sum), 0);
    return listed === pointsOfKind(unit, scoring, apart);
  });
}

/** The bonus or penalty points in the columns or rows of a table itself, without their sign. */
function pointsOfKind(
  { apartColumns = [], apartRows = [] }: UnitReading,
  scoring: Scoring,
  apart: Apart,
): Points {
  const inColumns = apartColumns.reduce((sum, { kind, points }) => (kind === apart ? sum + points : sum), 0);
  const inRows = apartRows.map(({ scores }) =>
    scores.reduce<Points>((sum, score, at) => {
      const isOfKind = scoring.apartRows?.[at]?.kind === apart;
      return isOfKind && typeof score === 'number' ? sum + Math.abs(score) : sum;
    }, 0),
  );
  return Math.max(inColumns, ...inRows);
}

/** Says of a small table that its points count for none. */
function unreadColumn(sheet: SheetSnapshot, { column, headerRow, rows }: ApartOfUnits): Finding {
  const letters = columnName(sheet.firstColumn + column);
  const facts = { column: letters, header: textAt(sheet, headerRow, column), count: rows.length };
  return finding('column-unread', placeAt(sheet, headerRow, column), facts);
}
