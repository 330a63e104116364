import { BooleanNumber } from '@univerjs/core';
import type { IColumnData, IRange, IRowData, IWorksheetData } from '@univerjs/core';
import type { LayoutChanges, LineLayout } from '../../xlsx/cells/edited/editLayout';
import { columnCharacters, pointsOfPixels } from '../../xlsx/package/units';
import { numbered } from '../univer/univerCells';

type Sheet = Partial<IWorksheetData>;

/**
 * What of widths, heights and merged areas of a sheet was changed in the grid; `null` for nothing.
 *
 * @param hasTables whether merged areas stay as they are: Excel repairs a file with a merged area in a table
 */
export function layoutChanges(before: Sheet, after: Sheet, hasTables: boolean): LayoutChanges | null {
  const [old, now] = hasTables ? [NONE, NONE] : [mergedIn(before), mergedIn(after)];
  const changes = {
    columns: changed(columnsOf(before), columnsOf(after)),
    rows: changed(rowsOf(before), rowsOf(after)),
    parted: [...old].flatMap(([key, area]) => (now.has(key) ? [] : [areaOf(area)])),
    merged: [...now].flatMap(([key, area]) => (old.has(key) ? [] : [areaOf(area)])),
  };
  const count = changes.columns.size + changes.rows.size + changes.parted.length + changes.merged.length;
  return count === 0 ? null : changes;
}

const NONE: ReadonlyMap<string, IRange> = new Map();
const USUAL = { size: null, hidden: false };
type Line = Required<LineLayout>;

function changed(
  before: ReadonlyMap<number, Line>,
  after: ReadonlyMap<number, Line>,
): ReadonlyMap<number, LineLayout> {
  const lines = [...new Set([...before.keys(), ...after.keys()])].sort((one, other) => one - other);
  return new Map(
    lines.flatMap((line) => {
      const [was, is] = [before.get(line) ?? USUAL, after.get(line) ?? USUAL];
      return was.size === is.size && was.hidden === is.hidden
        ? []
        : [[line, was.size === is.size ? { hidden: is.hidden } : is] as const];
    }),
  );
}

function columnsOf({ columnData = {} }: Sheet): ReadonlyMap<number, Line> {
  return new Map(
    [...numbered<Partial<IColumnData>>(columnData)].map(([column, { w, hd }]) => [
      column,
      { size: w === undefined ? null : columnCharacters(w), hidden: hd === BooleanNumber.TRUE },
    ]),
  );
}

/** A row that is as high as what stands in it has the usual height. */
function rowsOf({ rowData = {} }: Sheet): ReadonlyMap<number, Line> {
  return new Map(
    [...numbered<Partial<IRowData>>(rowData)].map(([row, { h, ia, hd }]) => [
      row,
      {
        size: h === undefined || ia !== BooleanNumber.FALSE ? null : pointsOfPixels(h),
        hidden: hd === BooleanNumber.TRUE,
      },
    ]),
  );
}

function mergedIn({ mergeData = [] }: Sheet): ReadonlyMap<string, IRange> {
  return new Map(
    mergeData.map((range) => [
      [range.startRow, range.startColumn, range.endRow, range.endColumn].join(),
      range,
    ]),
  );
}

function areaOf({ startRow, startColumn, endRow, endColumn }: IRange) {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}
