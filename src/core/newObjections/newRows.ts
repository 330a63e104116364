import { cellAddress, cellOfAddress } from '../addresses/address';
import { toNumber } from '../points';
import type { Points } from '../points';
import type { Leaf } from '../read/model/assessment';
import { textOf } from '../read/cells/text';
import type { ObjectionColumn, ObjectionRow } from '../read/model/objections';
import { objectionSheet } from '../read/objections/objectionSheet';
import type { ObjectionRoom } from '../read/objections/objectionRoom';
import { sameValue } from '../sameValue';
import type { CellContent, CellEdit, Place, PlannedContent, SheetSnapshot } from '../workbook';
import type { RowNames } from './rowNames';

/** A row of objections that is to be written, open, its reason left to the officer. */
export interface NewRow {
  readonly leaf: number;
  readonly criterion: Leaf;
  readonly names: RowNames;
  /** The score that stands in the sheets; `null` for a blank. */
  readonly from: Points | null;
  readonly asked: Points;
}

/** A row in the columns of a sheet. */
export function contentOf(
  { names, criterion, from, asked }: NewRow,
  column: ObjectionColumn,
): PlannedContent {
  switch (column) {
    case 'unit':
    case 'block':
    case 'code':
    case 'criterion':
      return names[column] === '' ? null : names[column];
    case 'max':
      return toNumber(criterion.maxPoints);
    case 'current':
      return from === null ? null : toNumber(from);
    case 'asked':
      return toNumber(asked);
    case 'reason':
    case 'reviewer':
    case 'decision':
    case 'decided':
    case 'note':
      return null;
  }
}

/**
 * The cells of new rows in a sheet of the office's: what is there stays. Rows below its last one look like that one, in
 * the cells that stay blank, too; rows that the office made ready keep their look, their numbers and formulas.
 */
export function rowEdits(room: ObjectionRoom, rows: readonly NewRow[]): readonly CellEdit[] {
  const kinds = new Map([...room.columns].map(([kind, column]) => [column, kind]));
  const [first, last] = room.span;
  return room.rows(rows.length).flatMap((row, index) => {
    const own = rows[index];
    const isPrepared = room.isPrepared(row);
    if (own === undefined) return [];
    return Array.from({ length: last - first + 1 }, (_, at) => first + at).flatMap((column): CellEdit[] => {
      if (room.isTaken(row, column)) return [];
      const kind = kinds.get(column);
      const number = room.numbers?.column === column ? room.numbers.next + index : null;
      const value = kind === undefined ? number : contentOf(own, kind);
      if (value === null && (isPrepared || room.like === null)) return [];
      return [{ sheet: room.sheet, row, column, value, like: isPrepared ? null : room.like }];
    });
  });
}

/** A sheet as it will be read once some of its cells are written. */
export function withEdits(sheet: SheetSnapshot, edits: readonly CellEdit[]): SheetSnapshot {
  const written = edits.filter(({ value }) => value !== null);
  const row = (edit: CellEdit) => edit.row - sheet.firstRow;
  const column = (edit: CellEdit) => edit.column - sheet.firstColumn;
  const height = written.reduce((most, edit) => Math.max(most, row(edit) + 1), sheet.values.length);
  const width = written.reduce(
    (most, edit) => Math.max(most, column(edit) + 1),
    sheet.values[0]?.length ?? 0,
  );
  const grid = <Cell>(cells: readonly (readonly Cell[])[], blank: Cell): Cell[][] =>
    Array.from({ length: height }, (_, r) =>
      Array.from({ length: width }, (__, c) => cells[r]?.[c] ?? blank),
    );
  const values = grid<CellContent>(sheet.values, null);
  for (const edit of written) {
    const line = values[row(edit)];
    if (line !== undefined) line[column(edit)] = edit.value;
  }
  return { ...sheet, values, numberFormats: grid(sheet.numberFormats, 'General') };
}

/**
 * Which new rows of a sheet are read as they are meant: with the names and points that they have, open, and all others as
 * before. What a formula of the office's says beside them is not known yet.
 *
 * @param before the sheet without them, `null` where it is new
 */
export function readAsMeant(
  before: SheetSnapshot | null,
  after: SheetSnapshot,
  places: readonly number[],
  rows: readonly NewRow[],
): readonly boolean[] {
  const rowNumber = ({ places: { unit } }: ObjectionRow) => cellOfAddress(unit.cell)?.row ?? -1;
  const read = objectionSheet(after)?.rows ?? [];
  const news = new Set(places);
  const others = read.filter((row) => !news.has(rowNumber(row)));
  const asBefore = before === null ? [] : (objectionSheet(before)?.rows ?? []);
  if (!sameValue(others, asBefore)) return rows.map(() => false);
  return rows.map((row, index) => {
    const own = read.find((one) => rowNumber(one) === places[index]);
    return own !== undefined && isMeant(own, row, after);
  });
}

function isMeant(read: ObjectionRow, { names, from, asked }: NewRow, sheet: SheetSnapshot): boolean {
  const { current } = read.places;
  const isNamed = (['unit', 'block', 'code', 'criterion'] as const).every(
    (one) => read[one] === textOf(names[one]),
  );
  const isOpen = read.decision === null && read.decided === 'blank';
  const saysScore = current === undefined || hasFormula(sheet, current) || read.current === (from ?? 'blank');
  return isNamed && isOpen && saysScore && read.asked === asked;
}

function hasFormula({ formulas = [], firstRow, firstColumn }: SheetSnapshot, { cell }: Place): boolean {
  return formulas.some(({ row, column }) => cellAddress(firstRow + row, firstColumn + column) === cell);
}
