import { cellOfAddress } from '../addresses/address';
import { rowOnSheet } from '../read/model/assessment';
import type { AssessedUnit, ScoreTable } from '../read/model/assessment';
import { LAYOUTS } from '../read/model/layouts';
import type { Place } from '../workbook';
import type { MatrixSpot } from './ranking';

/**
 * Finds what of a block's matrix a cell of the workbook belongs to. A criterion's row of a unit's own sheet (L1) is that
 * unit's criterion, whatever the column; in a table of several units (L2–L4) the unit's column or row and the
 * criterion's row or column meet in the score, and beside the units' scores there is the criterion alone. What else
 * stands in a unit's column, row or sheet is the unit's as a whole.
 *
 * @param leafOfKey the matrix's row of each leaf, by the leaf's key
 */
export function spotFinder(
  units: readonly AssessedUnit[],
  leafOfKey: ReadonlyMap<string, number>,
): (place: Place) => MatrixSpot | null {
  let sheets: ReadonlyMap<string, readonly TableSpots[]> | null = null;
  return ({ sheet, cell }) => {
    const at = cellOfAddress(cell);
    if (at === null) return null;
    sheets ??= spotsBySheet(units, leafOfKey);
    const tables = sheets.get(sheet) ?? [];
    return (
      first(tables, (table) => spotInTable(table, at.row, at.column)) ??
      first(tables, (table) => unitSpot(table, cell, at.row, at.column)) ??
      onlyUnit(tables)
    );
  };
}

/** Where the matrix's leaves and units stand in one table; rows and columns are those of the sheet. */
interface TableSpots {
  /** A score sheet of one unit, whose every cell in a criterion's row is that unit's. */
  readonly ofOneUnit: boolean;
  /** The first column (L2) or row (L3, L4) that is a unit's, of whatever block: criteria stand before it. */
  readonly firstUnit: number;
  readonly leafOfRow: Map<number, number>;
  readonly leafOfColumn: Map<number, number>;
  readonly unitOfRow: Map<number, number>;
  readonly unitOfColumn: Map<number, number>;
  readonly unitOfCell: Map<string, number>;
}

function spotsBySheet(
  units: readonly AssessedUnit[],
  leafOfKey: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly TableSpots[]> {
  const tables = new Map<ScoreTable, TableSpots>();
  units.forEach((unit, number) => {
    const known = tables.get(unit.table);
    const spots = known ?? emptySpots(unit.table);
    if (known === undefined) tables.set(unit.table, spots);
    addUnit(spots, unit, number, leafOfKey);
  });
  const sheets = new Map<string, TableSpots[]>();
  for (const [{ sheet }, spots] of tables) {
    const list = sheets.get(sheet);
    if (list === undefined) sheets.set(sheet, [spots]);
    else list.push(spots);
  }
  return sheets;
}

function emptySpots({ kind, origin, units }: ScoreTable): TableSpots {
  const starts = units.flatMap(({ row, kinds }) => {
    if (row !== undefined) return [rowOnSheet(origin, row)];
    return kinds.flatMap(({ columns }) => (typeof columns === 'number' ? [origin.column + columns] : []));
  });
  return {
    ofOneUnit: LAYOUTS[kind].units === 'one',
    firstUnit: starts.reduce((least, start) => Math.min(least, start), Infinity),
    leafOfRow: new Map(),
    leafOfColumn: new Map(),
    unitOfRow: new Map(),
    unitOfColumn: new Map(),
    unitOfCell: new Map(),
  };
}

/** The rows or columns of the leaves are those of the first unit: the others of the table share them. */
function addUnit(
  spots: TableSpots,
  { table, set, row, columns, place, reading }: AssessedUnit,
  number: number,
  leafOfKey: ReadonlyMap<string, number>,
): void {
  const { origin } = table;
  if (place.sheet === table.sheet) spots.unitOfCell.set(place.cell, number);
  if (row !== undefined) {
    spots.unitOfRow.set(rowOnSheet(origin, row), number);
    set.leaves.forEach(({ key }, index) => {
      const column = typeof columns === 'number' ? columns : columns[index];
      const leaf = leafOfKey.get(key);
      if (column !== undefined && leaf !== undefined) spots.leafOfColumn.set(origin.column + column, leaf);
    });
    return;
  }
  if (LAYOUTS[table.kind].units === 'many') {
    // A unit may have a column for each kind of score: what is found in any of them is about it.
    for (const own of [columns, ...reading.kinds.map((kind) => kind.columns)])
      if (typeof own === 'number') spots.unitOfColumn.set(origin.column + own, number);
  }
  if (spots.leafOfRow.size > 0) return;
  for (const leaf of set.leaves) {
    const at = leafOfKey.get(leaf.key);
    if (at !== undefined) spots.leafOfRow.set(rowOnSheet(origin, leaf.row), at);
  }
}

function spotInTable(table: TableSpots, row: number, column: number): MatrixSpot | null {
  const leaf = table.leafOfRow.get(row) ?? table.leafOfColumn.get(column);
  if (leaf === undefined) return null;
  const unit = table.ofOneUnit
    ? first(table.unitOfCell.values(), (number) => number)
    : (table.unitOfColumn.get(column) ?? table.unitOfRow.get(row) ?? null);
  if (unit !== null) return { leaf, unit };
  const across = table.leafOfColumn.size > 0 ? row : column;
  return across < table.firstUnit ? { leaf, unit: null } : null;
}

function unitSpot(table: TableSpots, cell: string, row: number, column: number): MatrixSpot | null {
  const unit = table.unitOfCell.get(cell) ?? table.unitOfColumn.get(column) ?? table.unitOfRow.get(row);
  return unit === undefined ? null : { leaf: null, unit, isOwnSheet: table.ofOneUnit };
}

/** The unit of a sheet that is its score sheet and nothing else. */
function onlyUnit(tables: readonly TableSpots[]): MatrixSpot | null {
  const [table, ...others] = tables;
  if (table?.ofOneUnit !== true || others.length > 0) return null;
  return first(table.unitOfCell.values(), (unit): MatrixSpot => ({ leaf: null, unit, isOwnSheet: true }));
}

function first<Item, Result>(items: Iterable<Item>, of: (item: Item) => Result | null): Result | null {
  for (const item of items) {
    const result = of(item);
    if (result !== null) return result;
  }
  return null;
}
