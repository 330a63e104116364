import type { Place } from '../../workbook';

/** Where a figure of a table stands: by what its row tells of, one of the keys below, and the key of its column. */
export type PlaceOf = (row: string, column: string) => Place | null;

/** The row of `Thống kê` on a block's index, or on one of its fields. */
export function spreadRow(block: string, field: number | null): string {
  return `${block}\nfield ${field ?? 'index'}`;
}

/** The row of `Thống kê` on a band of a block's index, the highest one being 0. */
export function bandRow(block: string, band: number): string {
  return `${block}\nband ${band}`;
}

/** The row of `Thống kê` on a group of a block's units. */
export function groupRow(block: string, group: string): string {
  return `${block}\ngroup ${group}`;
}

/** The row of a criterion in `Rà soát tiêu chí`, by its place among its block's. */
export function criterionRow(block: string, criterion: number): string {
  return `${block}\ncriterion ${criterion}`;
}

/** The row of a score, by its cell in the officer's sheet. */
export function scoreRow({ sheet, cell }: Place): string {
  return `${sheet}\n${cell}`;
}
