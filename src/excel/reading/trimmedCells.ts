import { isBlankText } from '../../core/read/cells/text';
import type { CellContent } from '../../core/workbook';
import type { BandContent } from './readBands';

/** Cells without the blank rows and columns around them, and how many of these lay above and to the left. */
export interface TrimmedCells extends BandContent {
  readonly above: number;
  readonly left: number;
}

/** Leaves out rows and columns at the edges that show nothing: stray spaces, and formulas that nobody asked for. */
export function trimmedCells({ values, numberFormats, formulas }: BandContent): TrimmedCells {
  const rows = values.flatMap((line, row) => (line.some(shows) ? row : []));
  const columns = (values[0] ?? []).flatMap((_, column) =>
    values.some((line) => shows(line[column] ?? null)) ? column : [],
  );
  const own = [...formulas];
  const top = least(
    rows[0],
    own.map(({ row }) => row),
  );
  const bottom = most(
    rows.at(-1),
    own.map(({ row }) => row),
  );
  const left = least(
    columns[0],
    own.map(({ column }) => column),
  );
  const right = most(
    columns.at(-1),
    own.map(({ column }) => column),
  );
  const height = values.length;
  const width = values[0]?.length ?? 0;
  if (top === 0 && left === 0 && bottom === height - 1 && right === width - 1) {
    return { values, numberFormats, formulas, above: 0, left: 0 };
  }
  return {
    values: values.slice(top, bottom + 1).map((line) => line.slice(left, right + 1)),
    numberFormats: numberFormats.slice(top, bottom + 1).map((line) => line.slice(left, right + 1)),
    formulas: own.map((one) => ({ ...one, row: one.row - top, column: one.column - left })),
    above: top,
    left,
  };
}

function shows(content: CellContent): boolean {
  return content !== null && (typeof content !== 'string' || !isBlankText(content));
}

function least(first: number | undefined, others: readonly number[]): number {
  return others.reduce((least, one) => Math.min(least, one), first ?? (others.length > 0 ? Infinity : 0));
}

function most(last: number | undefined, others: readonly number[]): number {
  return others.reduce((most, one) => Math.max(most, one), last ?? -1);
}
