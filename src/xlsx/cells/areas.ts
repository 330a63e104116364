import { cellAddress } from '../../core/addresses/address';
import type { Area } from '../../core/workbook';
import { columnOf, rowOf } from './cells';
import { MAX_COLUMNS, MAX_ROWS } from '../package/limits';
import type { WorkbookBudget } from '../package/limits';
import { attribute, children, nextTag } from '../package/xml';
import type { Tag } from '../package/xml';

/** Longest reference to an area: `$XFD$1048576:$XFD$1048576`. */
const LONGEST_REFERENCE = 26;

/**
 * `B2:D9` or `B2`, with or without `$`; `null` for whole rows and columns, for what lies beyond Excel's last row or
 * column, and for anything else.
 */
export function parseArea(reference: string): Area | null {
  if (reference.length > LONGEST_REFERENCE) return null;
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/iu.exec(reference.trim());
  if (match === null) return null;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const [row, column, lastRow, lastColumn] = [
    rowOf(`A${top}`),
    columnOf(left),
    rowOf(`A${bottom}`),
    columnOf(right),
  ];
  if (row < 0 || lastRow < row || lastRow >= MAX_ROWS || lastColumn < column || lastColumn >= MAX_COLUMNS)
    return null;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

export function formatArea(area: Area): string {
  const first = cellAddress(area.row, area.column);
  const last = cellAddress(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/**
 * The merged areas of a sheet, as far as they lie within its first `rows` and `columns`; an area of one cell is none.
 *
 * @param from the offset behind the sheet's cells
 * @throws SyntaxError for an area that is none, and for two that overlap
 */
export function readMergedAreas(
  xml: string,
  from: number,
  { rows, columns }: Pick<Area, 'rows' | 'columns'>,
  budget: WorkbookBudget,
): Area[] {
  const areas: Area[] = [];
  for (const entry of children(xml, siblingAfter(xml, from, 'mergeCells'))) {
    if (entry.name !== 'mergeCell') continue;
    budget.areas.spend(1);
    const reference = attribute(xml, entry, 'ref') ?? '';
    const area = parseArea(reference);
    if (area === null) throw new SyntaxError(`a merged area ${reference.slice(0, LONGEST_REFERENCE)}`);
    const clipped = {
      ...area,
      rows: Math.min(area.rows, rows - area.row),
      columns: Math.min(area.columns, columns - area.column),
    };
    if (clipped.rows > 0 && clipped.columns > 0) areas.push(clipped);
  }
  checkApart(areas, columns);
  return areas.filter((area) => area.rows * area.columns > 1);
}

/** Goes down the rows: each area begins below the ones before it in all of its columns. Linear in the cells covered. */
function checkApart(areas: readonly Area[], columns: number): void {
  const coveredTo = new Int32Array(columns).fill(-1);
  for (const area of [...areas].sort((one, other) => one.row - other.row)) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if ((coveredTo[column] ?? -1) >= area.row)
        throw new SyntaxError(`overlapping areas at ${formatArea(area)}`);
      coveredTo[column] = area.row + area.rows - 1;
    }
  }
}

/** The first element of that name from an offset between the children of the root. */
function siblingAfter(xml: string, from: number, name: string): Tag | null {
  const at = xml.indexOf(name, from);
  if (at === -1) return null;
  for (let tag = nextTag(xml, from); tag !== null; tag = nextTag(xml, tag.end)) {
    if (tag.name === name && tag.kind !== 'close') return tag;
  }
  return null;
}
