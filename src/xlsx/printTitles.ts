import { cellAddress, columnName } from '../core/addresses/address';
import { quoteSheet } from '../core/addresses/references';
import type { Area } from '../core/workbook';
import type { SheetToAdd } from './draft';

/** The name that has columns and rows of a sheet repeated on every printed page; none where it repeats neither. */
export function printTitles(
  sheet: string,
  columns: readonly [number, number] | null,
  rows: readonly [number, number] | null,
): SheetToAdd['names'] {
  const of = quoteSheet(sheet);
  const parts = [
    ...(columns === null ? [] : [`${of}!$${columnName(columns[0])}:$${columnName(columns[1])}`]),
    ...(rows === null ? [] : [`${of}!$${rows[0] + 1}:$${rows[1] + 1}`]),
  ];
  return parts.length === 0 ? [] : [{ name: '_xlnm.Print_Titles', refersTo: parts.join(','), hidden: false }];
}

/** The name that has only the first rows and columns of a sheet printed. */
export function printArea(
  sheet: string,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): SheetToAdd['names'] {
  const last = cellAddress(rows - 1, columns - 1).replace(/^([A-Z]+)/u, '$$$1$$');
  return [{ name: '_xlnm.Print_Area', refersTo: `${quoteSheet(sheet)}!$A$1:${last}`, hidden: false }];
}

/** The name that Excel gives to the rows of a sheet that are filtered in place. */
export function filterName(sheet: string, { row, column, rows, columns }: Area): SheetToAdd['names'] {
  const fixed = (r: number, c: number) => `$${columnName(c)}$${r + 1}`;
  const area = `${fixed(row, column)}:${fixed(row + rows - 1, column + columns - 1)}`;
  return [{ name: '_xlnm._FilterDatabase', refersTo: `${quoteSheet(sheet)}!${area}`, hidden: true }];
}
